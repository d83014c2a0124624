import { createHash } from 'node:crypto';
import { type CohortFiles, json } from './cohort-files.ts';
import { intendedUses } from './expected.ts';

const form = (version: string, year: number): string => `Consent form ${version}

I agree that my images are used for research into the brain, also to train computer models, and are given to others.
I can withdraw at any time: the study team says how.
Example General Hospital, ${year}
`;

/** An authorization with all that 45 CFR 164.508(c) asks for. */
const authorization = {
  information: 'MR images of the head, age and sex',
  disclosedBy: 'Example General Hospital',
  disclosedTo: 'Researchers of the brain',
  purpose: 'Research into the brain',
  expiration: 'end of the research study',
  signature: true,
  rightToRevoke: true,
  conditions: true,
  redisclosure: true,
};

/** Writes the manifest with two versions of the form, of which the second was changed after its hash was taken. */
export function writeManifest(files: CohortFiles): void {
  const forms = [form('1.0', 2010), form('2.0', 2018)];
  files.write('forms/consent-1.0.txt', forms[0]!);
  files.write('forms/consent-2.0.txt', forms[1]!.replace('given to others', 'given and sold to others'));
  const { redisclosure: _, ...incomplete } = authorization;
  files.write(
    'consent.json',
    json({
      schemaVersion: 1,
      controller: { name: 'Example General Hospital', contact: 'consent@hospital.example', country: 'NL' },
      ethics: [
        { committee: 'Ethics committee of North University', number: '2009-017', validUntil: '2019-12-31' },
        { committee: 'Review board of Example General Hospital', approvedOn: '2010-02-01', waiver: true },
      ],
      legalBasis: [
        { law: 'gdpr', article6: 'a', article9: 'a' },
        { law: 'hipaa', ground: 'authorization' },
        { law: 'gdpr', article6: 'e', article9: 'j' },
      ],
      terms: {
        duo: ['GRU'],
        aiTraining: 'allowed',
        modelRelease: 'not-allowed',
        commercialUse: 'not-allowed',
        thirdParties: { sharing: 'any' },
        publicRelease: 'allowed',
        storage: { where: ['institution'], regions: ['EEA'] },
        retentionUntil: '2099-12-31',
        futureUse: 'ask-again',
        faceImages: 'allowed',
        reidentification: 'prohibited',
        faceReconstruction: 'prohibited',
        withdrawalScope: 'future-use',
      },
      forms: [
        {
          version: '1.0',
          document: 'forms/consent-1.0.txt',
          sha256: sha256(forms[0]!),
          usedFrom: '2010-03-01',
          usedUntil: '2017-12-31',
          authorization,
        },
        {
          version: '2.0',
          document: 'forms/consent-2.0.txt',
          sha256: sha256(forms[1]!),
          usedFrom: '2018-01-01',
          terms: { withdrawalScope: 'erasure' },
          authorization: incomplete,
        },
      ],
      ageOfMajority: 18,
    }),
  );
  const at = (pointer: string, ruleId: string, severity: 'error' | 'warning') =>
    files.expect({ ruleId, severity, path: 'consent.json', place: `json ${pointer}` });
  at('/ethics/0/validUntil', 'consent/ethics-approval', 'error');
  at('/ethics/1', 'consent/ethics-approval', 'warning');
  // Once for all people, whatever else stands in the way of some.
  at('/terms/modelRelease', 'consent/use-not-covered', 'error');
  at('/legalBasis/2', 'consent/legal-basis', 'error');
  at('/forms/1/sha256', 'consent/form-document', 'error');
  at('/forms/1/authorization', 'consent/authorization', 'error');
}

/** Writes what the folder is for, under which licence it is, and where copies of it go. */
export function writeSurroundings(files: CohortFiles): void {
  files.write(
    'cohortlint.config.json',
    json({
      'intended-use': intendedUses,
      consent: { circumstances: { country: 'NL', institutionKind: 'not-for-profit', purpose: 'non-commercial' } },
    }),
  );
  files.write(
    'dataset_description.json',
    json({ Name: 'Brains of two hundred people', BIDSVersion: '1.9.0', DatasetType: 'raw', License: 'CC-BY-4.0' }),
  );
  files.write('.git/HEAD', 'ref: refs/heads/main\n');
  files.write(
    '.git/config',
    '[core]\n\tbare = false\n[remote "origin"]\n\turl = https://github.com/example/brains.git\n',
  );
  files.write(
    '.dvc/config',
    '[core]\n    remote = store\n[\'remote "store"\']\n    url = s3://example-brains/data\n    region = us-east-1\n',
  );
  const error = { severity: 'error' } as const;
  files.expect(
    { ...error, ruleId: 'consent/licence', path: 'dataset_description.json', place: 'file' },
    { ...error, ruleId: 'consent/public-hosting', path: '.git/config', place: 'line 3' },
    // In a cloud, where the institution alone was agreed to, and in another region.
    { ...error, ruleId: 'consent/storage-place', path: '.dvc/config', place: 'line 3' },
    { ...error, ruleId: 'consent/storage-place', path: '.dvc/config', place: 'line 3' },
  );
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
