import { createHash } from 'node:crypto';
import type { Sample } from './planted.ts';

const form = `Consent form, version 2.1

I agree that images of my head are kept and used for research into the brain.
Computer models may be trained on them:  [ ] yes  [ ] no
They may be given to the Example Imaging Consortium, under an agreement.
I can withdraw at any time: the study team says how.
`;

/** One row of the table of who agreed. Two said no to the training of models, and one withdrew. */
const rows: readonly (readonly [subject: string, status: string, withdrawnOn: string, aiTraining: string])[] = [
  ['sub-01', 'consented', 'n/a', 'allowed'],
  ['sub-02', 'consented', 'n/a', 'allowed'],
  ['sub-03', 'consented', 'n/a', 'not-allowed'],
  ['sub-04', 'withdrawn', '2025-03-03', 'allowed'],
  ['sub-05', 'consented', 'n/a', 'not-allowed'],
  ['sub-06', 'consented', 'n/a', 'allowed'],
  ['sub-07', 'consented', 'n/a', 'allowed'],
  ['sub-08', 'consented', 'n/a', 'allowed'],
  ['subject-2', 'consented', 'n/a', 'allowed'],
  ['subject-3', 'consented', 'n/a', 'allowed'],
];

/**
 * Writes what the people of the sample agreed to, and that the folder is for the training of models: two did not agree to that,
 * data of one who withdrew are still here and went to somebody who was not told, and the patient of the series as scanned is in
 * no table. All else about them is in order.
 */
export function writeConsentRecords(sample: Sample): void {
  sample.write('cohortlint.config.json', json({ 'intended-use': ['ai-training'] }));
  sample.write('consent/form-2.1.txt', form);
  sample.write('consent.json', json(manifest));
  const lines = [
    ['subject', 'form_version', 'status', 'signed', 'withdrawn_on', 'ai_training'],
    ...rows.map(([subject, status, withdrawnOn, aiTraining]) => [
      subject,
      '2.1',
      status,
      '2021-06-01',
      withdrawnOn,
      aiTraining,
    ]),
  ];
  sample.write('consent.tsv', `${lines.map((cells) => cells.join('\t')).join('\n')}\n`);
  sample.write('disclosures.jsonl', `${JSON.stringify(disclosure)}\n`);
}

const manifest = {
  schemaVersion: 1,
  controller: { name: 'Example University Hospital', contact: 'consent@hospital.example', country: 'NL' },
  ethics: [{ committee: 'Ethics committee of Example University', number: '2021-044', approvedOn: '2021-05-03' }],
  legalBasis: [{ law: 'gdpr', article6: 'a', article9: 'a' }],
  terms: {
    duo: ['GRU'],
    commercialUse: 'not-allowed',
    thirdParties: {
      sharing: 'named',
      recipients: [{ name: 'Example Imaging Consortium', country: 'NL', agreement: 'DTA-7' }],
    },
    publicRelease: 'not-allowed',
    storage: { where: ['institution'], regions: ['EEA'] },
    retentionUntil: '2099-12-31',
    reidentification: 'prohibited',
    faceReconstruction: 'prohibited',
    withdrawalScope: 'erasure',
  },
  forms: [
    {
      version: '2.1',
      document: 'consent/form-2.1.txt',
      sha256: createHash('sha256').update(form, 'utf8').digest('hex'),
      usedFrom: '2021-05-03',
    },
  ],
};

const disclosure = {
  schemaVersion: 1,
  date: '2024-06-03',
  recipient: { name: 'Example Imaging Consortium', address: '1 Example Street, Utrecht', country: 'NL' },
  what: 'T1-weighted images, age and sex',
  purpose: 'Brain volume over the life span',
  ground: 'consent',
  agreement: 'DTA-7',
  subjects: ['sub-01', 'sub-04'],
  previous: null,
};

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
