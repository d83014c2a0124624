import assert from 'node:assert/strict';
import { imageOf, imagesOf, manifestWith, objectOf, saidBy, table } from './judge-records.ts';

const rule = 'consent/subject-without-record';
const records = { 'consent.json': manifestWith(), 'consent.tsv': table('subject status', 'sub-01 consented') };

describe(rule, () => {
  it('names the first image of a person whom the table does not have', async () => {
    assert.deepEqual(await saidBy(rule, { ...records, ...imagesOf('sub-01', 'sub-02') }), [
      ['error', imageOf('sub-02'), 'Images of a person who has no row in the table of people; 1 file of theirs'],
    ]);
  });

  it('says it once for a person, however many files they have', async () => {
    const more = { 'sub-02/anat/sub-02_PDmap.nii': new Uint8Array(352), 'sub-02/notes.txt': 'nothing' };
    const said = await saidBy(rule, { ...records, ...imagesOf('sub-02'), ...more });
    assert.deepEqual(
      said.map(([, , message]) => message),
      ['Images of a person who has no row in the table of people; 3 files of theirs'],
    );
  });

  it('is silent where everybody has a row, and where there is no table', async () => {
    assert.deepEqual(await saidBy(rule, { ...records, ...imagesOf('sub-01') }), []);
    assert.deepEqual(await saidBy(rule, { 'consent.json': manifestWith(), ...imagesOf('sub-01') }), []);
  });

  it('does not ask for a row of who stands in tables alone', async () => {
    const participants = table('participant_id age sex', 'sub-01 33 F', 'sub-02 41 M');
    assert.deepEqual(await saidBy(rule, { ...records, ...imagesOf('sub-01'), 'participants.tsv': participants }), []);
  });

  it('is not fooled by a table that writes the subject without "sub-"', async () => {
    const files = { ...records, 'consent.tsv': table('subject status', '01 consented') };
    assert.deepEqual(await saidBy(rule, { ...files, ...imagesOf('sub-01') }), []);
  });

  it('knows by Patient ID whose a DICOM object is', async () => {
    const files = { ...records, 'consent.tsv': table('subject status', 'P7 consented') };
    assert.deepEqual(await saidBy(rule, { ...files, 'a.dcm': objectOf('P7') }), []);
    const [said] = await saidBy(rule, { ...files, 'a.dcm': objectOf('P7'), 'b.dcm': objectOf('P8') });
    assert.equal(said?.[1], 'b.dcm');
  });
});
