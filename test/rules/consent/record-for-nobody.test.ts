import assert from 'node:assert/strict';
import { imagesOf, manifestWith, objectOf, saidBy, table } from './judge-records.ts';

const rule = 'consent/record-for-nobody';
const message = 'The row is of a person of whom there are no data here';
const rows = (...lines: string[]) => ({
  'consent.json': manifestWith(),
  'consent.tsv': table('subject status', ...lines),
});

describe(rule, () => {
  it('is at the cell of a subject of whom nothing is here', async () => {
    assert.deepEqual(await saidBy(rule, { ...rows('sub-01 consented', 'sub-02 consented'), ...imagesOf('sub-01') }), [
      ['warning', 'consent.tsv 3:1', message],
    ]);
  });

  it('is silent on who has files, by whichever spelling of the subject', async () => {
    assert.deepEqual(await saidBy(rule, { ...rows('01 consented'), ...imagesOf('sub-01') }), []);
    assert.deepEqual(await saidBy(rule, { ...rows('P7 consented'), 'a.dcm': objectOf('P7') }), []);
  });

  it('is silent on who stands in a table of the dataset, though no file is theirs', async () => {
    const participants = table('participant_id age sex', 'sub-01 33 F', 'sub-02 41 M');
    const files = { ...rows('sub-01 consented', 'sub-02 consented'), 'participants.tsv': participants };
    assert.deepEqual(await saidBy(rule, files), []);
  });

  it('does not expect data of who withdrew: they are gone, as they should be', async () => {
    const files = { ...rows('sub-01 consented', 'sub-02 withdrawn', 'sub-03 refused'), ...imagesOf('sub-01') };
    assert.deepEqual(await saidBy(rule, files), []);
  });

  it('is not fooled by the table of people itself, which is none of their data', async () => {
    const files = {
      'consent.json': manifestWith(),
      'consent.tsv': table('participant_id age sex status', 'sub-01 33 F consented', 'sub-02 41 M consented'),
      ...imagesOf('sub-01'),
    };
    assert.deepEqual(await saidBy(rule, files), [['warning', 'consent.tsv 3:1', message]]);
  });
});
