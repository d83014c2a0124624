import assert from 'node:assert/strict';
import { type ManifestReading, readManifest } from '../../../src/consent/manifest/read-manifest.ts';
import type { Consent } from '../../../src/model/consent.generated.ts';

/** A manifest without mistakes. */
export const good: Consent = {
  schemaVersion: 1,
  controller: { name: 'University Hospital', contact: 'consent@hospital.example', country: 'DE' },
  ethics: [{ committee: 'Ethics committee', number: '2024-17', approvedOn: '2024-02-29', validUntil: '2029-02-28' }],
  legalBasis: [
    { law: 'gdpr', article6: 'a', article9: 'a' },
    { law: 'hipaa', ground: 'authorization' },
    { law: 'common-rule', ground: 'broad-consent' },
    { law: 'national-opt-out', scheme: 'National data opt-out', checkedOn: '2026-01-31' },
  ],
  terms: { duo: ['GRU', 'DUO:0000018', { code: 'DS', argument: ['MONDO:0005148'] }], aiTraining: 'not-allowed' },
  forms: [{ version: '1.0', usedFrom: '2024-03-01', terms: { aiTraining: { onlyWith: ['ethics-approval'] } } }],
};

/** Reads a text. */
export function read(text: string): ManifestReading {
  return readManifest(text);
}

/** Reads the good manifest with some keys replaced. */
export function readWith(changes: object): ManifestReading {
  return read(JSON.stringify({ ...good, ...changes }));
}

/** What is told of a reading. */
export function messages({ problems }: ManifestReading): string[] {
  return problems.map(({ message }) => message);
}

/** The only problem that a reading has. */
export function onlyProblem(reading: ManifestReading) {
  assert.equal(reading.problems.length, 1, messages(reading).join('\n'));
  return reading.problems[0]!;
}
