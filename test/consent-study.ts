import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asFile, chainedLines } from './consent/disclosures/lines.ts';
import { dicomFile } from './dicom-file.ts';

/** What is different of a study. */
interface Different {
  /** In place of the manifest. */
  manifest?: string;
  /** What the configuration says; none without it. */
  configuration?: object;
}

/** Of each person the status, the codes, whether models may be trained, and the last day on which the consent holds. */
const people: readonly (readonly [status: string, duo: string, aiTraining: string, validUntil: string])[] = [
  ['consented', 'GRU', 'allowed', '2090-03-31'],
  ['consented', 'GRU', 'allowed', '2090-03-31'],
  ['withdrawn', 'GRU', 'allowed', ''],
  ['consented', 'GRU', 'not-allowed', '2091-01-31'],
  ['consented', 'GRU; NMDS', 'allowed', ''],
  ['consented', 'GRU; NCU', 'allowed', ''],
  ['expired', 'GRU', 'allowed', '2020-06-30'],
  ['refused', '', '', ''],
  ['pending', '', '', ''],
  ['waived', 'GRU', 'allowed', ''],
];

/**
 * Writes a study of ten people with records of consent, and an eleventh of whom nobody knows: what may be done with it differs
 * from person to person. Days are far away, so that it is the same study whenever it is scanned.
 */
export function makeConsentStudy(folder: string, { manifest, configuration }: Different = {}): void {
  mkdirSync(folder, { recursive: true });
  const write = (path: string, content: string | Uint8Array): void => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  const rows = people.map(([status, duo, aiTraining, validUntil], index) => {
    const withdrawnOn = status === 'withdrawn' ? '2022-05-02' : '';
    return [nameOf(index + 1), status, '2019-01-15', validUntil, withdrawnOn, duo, aiTraining].join('\t');
  });
  const headings = ['subject', 'status', 'signed', 'valid_until', 'withdrawn_on', 'duo', 'ai_training'];
  write('consent.json', manifest ?? `${JSON.stringify(usualManifest, undefined, 2)}\n`);
  write('consent.tsv', `${[headings.join('\t'), ...rows].join('\n')}\n`);
  write('disclosures.jsonl', asFile(chainedLines(...disclosures)));
  for (let person = 1; person <= people.length + 1; person += 1) {
    const name = nameOf(person);
    write(`${name}/anat/${name}_T1w.dcm`, imageOf(name, person));
  }
  write('dataset_description.json', '{ "Name": "Example study", "BIDSVersion": "1.9.0" }\n');
  if (configuration) write('cohortlint.config.json', `${JSON.stringify(configuration)}\n`);
}

/** The head of an MR image. */
function imageOf(name: string, person: number): Buffer {
  return dicomFile([
    ['SOPClassUID', 'UI', '1.2.840.10008.5.1.4.1.1.4'],
    ['SOPInstanceUID', 'UI', `2.25.${1_000 + person}`],
    ['PatientID', 'LO', name],
  ]);
}

function nameOf(person: number): string {
  return `sub-${String(person).padStart(2, '0')}`;
}

const usualManifest = {
  schemaVersion: 1,
  controller: { name: 'Example University', contact: 'privacy@university.example', country: 'DE' },
  ethics: [
    { committee: 'Ethics committee of Example University', number: 'EK 12/2019', validUntil: '2089-12-31' },
    { committee: 'Ethics committee of Example Hospital', number: 'EK 7/2018', validUntil: '2021-12-31' },
  ],
  legalBasis: [{ law: 'gdpr', article6: 'a', article9: 'a' }],
  terms: {
    thirdParties: { sharing: 'named', recipients: [{ name: 'Example Hospital', country: 'NL' }] },
    retentionUntil: '2095-12-31',
  },
};

const disclosures = [
  { date: '2020-02-03', subjects: 'all' as const, ground: 'consent' as const, agreement: 'DTA-1' },
  { date: '2021-09-14', subjects: ['sub-01', 'sub-02'], ground: 'waiver' as const },
];
