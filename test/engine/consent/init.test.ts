import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestText, pendingPeople, startInterview } from '../../../src/engine/consent/init.ts';
import { requiredManifest } from '../../../src/engine/consent/records.ts';
import { writeRecords } from '../../../src/engine/consent/write-record.ts';
import { leastAnswers } from '../../consent/interview/answers.ts';
import { dicomFile } from '../../dicom-file.ts';
import { datasetOf, manifest, smallDataset, today } from './dataset.ts';

describe('An interview', () => {
  let folder: string;
  afterEach(() => rmSync(folder, { recursive: true }));

  it('begins with the manifest that is there, and gives it back when nothing is changed', async () => {
    folder = smallDataset();
    const start = await startInterview(folder, today);
    assert.deepEqual([start.from, start.manifest.exists, start.people.exists], ['manifest', true, true]);
    assert.deepEqual(JSON.parse(manifestText(start.answers)), manifest);
  });

  it('begins with what the dataset says elsewhere', async () => {
    folder = datasetOf({ 'README.md': '---\ntags: [duo:GRU]\n---\n' });
    const { from, answers } = await startInterview(folder, today);
    assert.deepEqual([from, answers], ['dataset', { 'terms.duo.permissions': ['GRU'] }]);
  });

  it('does not begin with a manifest that has a mistake, and says where it is', async () => {
    folder = datasetOf({ 'consent.json': '{\n "schemaVersion": 2\n}' });
    await assert.rejects(startInterview(folder, today), /^RequestError: consent\.json:|consent\.json:\d+:\d+: /);
    assert.throws(() => requiredManifest(folder), /consent\.json:\d+:\d+: .*more mistake/);
  });

  it('knows everybody whom files, headers and tables name, once', async () => {
    folder = datasetOf({
      'sub-01/anat/sub-01_T1w.json': '{}',
      'sub-03/empty.nii.gz': '',
      'participants.tsv': 'participant_id\tage\tsex\nsub-01\t34\tF\n02\t41\tM\n',
      'in/0001.dcm': dicomFile([['PatientID', 'LO', 'P77']]),
      'in/0002.dcm': dicomFile([['PatientID', 'LO', 'P77']]),
    });
    const { text, count, unread } = await pendingPeople(folder);
    assert.equal(text, 'subject\tstatus\n02\tpending\nP77\tpending\nsub-01\tpending\nsub-03\tpending\n');
    assert.deepEqual([count, unread], [4, 1]);
  });

  it('writes nothing over a file unless it is asked to, and leaves no half of one', () => {
    folder = datasetOf({ 'consent.tsv': 'mine' });
    const paths = ['consent.json', 'consent.tsv'].map((name) => join(folder, name));
    const files = new Map(paths.map((path) => [path, manifestText(leastAnswers)]));
    assert.throws(() => writeRecords(files, 'refuse'), /consent\.tsv" is there already: .*--force/);
    assert.deepEqual(readdirSync(folder), ['consent.tsv']);
    writeRecords(files, 'replace');
    assert.deepEqual(readdirSync(folder).sort(), ['consent.json', 'consent.tsv']);
    assert.equal(readFileSync(paths[1]!, 'utf8'), manifestText(leastAnswers));
    writeFileSync(paths[1]!, 'mine');
  });
});
