import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Consent } from '../../../src/model/consent.generated.ts';

/** The day on which everything is asked in tests. */
export const today = '2026-11-27';

/** A manifest of a dataset of two people who consented. */
export const manifest: Consent = {
  schemaVersion: 1,
  controller: { name: 'University Hospital', contact: 'consent@hospital.example' },
  legalBasis: [{ law: 'gdpr', article6: 'a', article9: 'a' }],
  terms: {
    thirdParties: { sharing: 'named', recipients: [{ name: 'Stroke Consortium', agreement: 'DTA-1' }] },
    withdrawalScope: 'erasure',
  },
};

/** Makes a folder with files. @returns its path */
export function datasetOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'cohortlint-consent-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** A small dataset with images, tables, a list and the records of consent. */
export function smallDataset(more: Readonly<Record<string, string | Uint8Array>> = {}): string {
  return datasetOf({
    'consent.json': JSON.stringify(manifest),
    'consent.tsv': 'subject\tstatus\tsigned\n\nsub-01\tconsented\t2024-03-01\nsub-02\tconsented\t2024-03-02\n',
    'participants.tsv': 'participant_id\tage\tsex\nsub-02\t41\tM\nsub-01\t34\tF\n',
    'sub-01/anat/sub-01_T1w.json': '{}',
    'sub-02/anat/sub-02_T1w.json': '{}',
    'derivatives/seg/sub-01/sub-01_seg.json': '{}',
    'train.txt': 'sub-02\nsub-01\n',
    ...more,
  });
}
