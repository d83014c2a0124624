import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { readSubjects } from '../../../src/consent/subjects/read-subjects.ts';
import { draftManifestText, draftSubjectsText, importFromDataset } from '../../../src/engine/consent/import.ts';
import { rawNames } from '../../../src/engine/consent/shown-names.ts';
import { importReport } from '../../../src/report/consent/import-text.ts';
import { datasetOf, today } from './dataset.ts';

const files = {
  'dataset_description.json': JSON.stringify({ Name: 'Demo', License: 'CC-BY-NC-4.0' }),
  'participants.tsv': 'participant_id\tconsent\tai_consent\nsub-01\tyes\tno\nsub-02\tno\tyes\n',
  'README.md': '---\nlicense: cc-by-nc-4.0\ntags: [duo:GRU]\n---\n# Demo\n',
  'records/b.json': JSON.stringify({
    resourceType: 'Consent',
    status: 'rejected',
    subject: { reference: 'Patient/sub-01' },
  }),
};

describe('importFromDataset', () => {
  let folder: string;
  before(() => {
    folder = datasetOf(files);
  });
  after(() => rmSync(folder, { recursive: true }));

  it('makes a draft of everything that the dataset says, and knows what is missing', async () => {
    const { draft, missing } = await importFromDataset({ folder, today });
    assert.deepEqual(JSON.parse(draftManifestText(draft)), {
      licence: 'CC-BY-NC-4.0',
      schemaVersion: 1,
      terms: { commercialUse: 'not-allowed', duo: ['GRU'] },
    });
    assert.deepEqual(
      missing.map(({ at }) => at),
      ['controller.name', 'controller.contact', 'legalBasis'],
    );
    const { rows, problems } = readSubjects(draftSubjectsText(draft)!, 'tsv');
    assert.deepEqual(problems, []);
    assert.deepEqual(
      rows.map(({ subject, status, aiTraining }) => [subject, status, aiTraining]),
      [
        ['sub-01', 'refused', 'not-allowed'],
        ['sub-02', 'refused', 'allowed'],
      ],
    );
  });

  it('tells what came from where, and what two sources say differently', async () => {
    const text = importReport(await importFromDataset({ folder, today }), rawNames);
    assert.match(text, /\/terms\/duo from README\.md:3/);
    assert.match(text, /sub-01: status is consented by participants\.tsv:2 and refused by records\/b\.json/);
    assert.match(text, /the strictest was taken/);
    assert.match(text, /controller\.contact: Where can people reach them to withdraw\?/);
  });

  it('stops when it is told to, and refuses a file in the place of a folder', async () => {
    await assert.rejects(importFromDataset({ folder, today, signal: AbortSignal.abort() }), /Stopped/);
    await assert.rejects(importFromDataset({ folder: `${folder}/README.md`, today }), /is a file/);
  });
});
