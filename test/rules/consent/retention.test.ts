import assert from 'node:assert/strict';
import { imagesOf, manifestWith, saidBy, table } from './judge-records.ts';

const rule = 'consent/retention';
const until = (retentionUntil: string) => ({
  'consent.json': manifestWith({ terms: { duo: ['GRU'], retentionUntil } }),
});

describe(rule, () => {
  it('says that the last day has passed, at its place, and holds through that day', async () => {
    assert.deepEqual(await saidBy(rule, until('2026-11-26')), [
      ['error', 'consent.json 26:24', 'The last day on which data of all people may be kept has passed, 1 day ago'],
    ]);
    const [said] = await saidBy(rule, until('2026-11-27'));
    assert.deepEqual(
      [said?.[0], said?.[2]],
      ['warning', 'The last day on which data of all people may be kept is today'],
    );
  });

  it('warns 90 days before, and is silent on a later day and where nothing was agreed', async () => {
    const [said] = await saidBy(rule, until('2027-02-25'));
    assert.deepEqual(
      [said?.[0], said?.[2]],
      ['warning', 'The last day on which data of all people may be kept is 90 days away'],
    );
    assert.deepEqual(await saidBy(rule, until('2027-02-26')), []);
    assert.deepEqual(await saidBy(rule, { 'consent.json': manifestWith() }), []);
  });

  it('counts who signed a form with a day of its own', async () => {
    const forms = [
      { version: '1', document: 'f.txt', terms: { retentionUntil: '2026-01-01' } },
      { version: '2', document: 'f.txt' },
    ];
    const files = {
      'consent.json': manifestWith({ forms, terms: { duo: ['GRU'], retentionUntil: '2040-01-01' } }),
      'f.txt': 'A form',
      'consent.tsv': table(
        'subject form_version status',
        'sub-01 1 consented',
        'sub-02 2 consented',
        'sub-03 1 consented',
      ),
      ...imagesOf('sub-01', 'sub-02', 'sub-03'),
    };
    const said = await saidBy(rule, files);
    assert.deepEqual(
      said.map(([, , message]) => message),
      ['The last day on which data of 2 people may be kept has passed, 330 days ago'],
    );
  });
});
