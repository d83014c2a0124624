import assert from 'node:assert/strict';
import type { Disclosure } from '../../../src/model/disclosure.generated.ts';
import { asFile, chainedLines } from '../../consent/disclosures/lines.ts';
import { imagesOf, judgeRecords, manifestWith, saidBy, table } from './judge-records.ts';

const rule = 'consent/disclosure-entry';
const ethics = [{ committee: 'Example Board', number: '1', approvedOn: '2024-01-01', waiver: true }];
const people = (count: number) => ({
  'consent.json': manifestWith({ legalBasis: [{ law: 'hipaa', ground: 'waiver' }], ethics }),
  'consent.tsv': table('subject status', ...Array.from({ length: count }, (_, index) => `sub-${index + 1} waived`)),
});
const said = (parts: Partial<Disclosure>, count = 2) =>
  saidBy(rule, { ...people(count), 'disclosures.jsonl': asFile(chainedLines(parts)) });

describe(rule, () => {
  it('is silent on a line that says when, to whom, what and what for', async () => {
    assert.deepEqual(await said({}), []);
  });

  for (const [parts, severity, message] of [
    [{ what: 'n/a' }, 'error', 'The line does not say what was disclosed'],
    [{ purpose: 'tbd' }, 'error', 'The line does not say for what purpose'],
    [{ recipient: { name: '-', address: '1 Example Street' } }, 'error', 'The line does not say who received the data'],
    [
      { recipient: { name: 'Example Hospital' } },
      'info',
      'The line has no address of the recipient; it is asked for where it is known',
    ],
    [{ date: '2026-11-28' }, 'error', 'The day of the disclosure has not come yet'],
    [{ date: '2020-11-26' }, 'info', 'The disclosure is older than the six years of an accounting'],
  ] as const) {
    it(`says of a line: ${message}`, async () => {
      assert.deepEqual(await said(parts), [[severity, 'disclosures.jsonl 1:1', message]]);
    });
  }

  it('asks for none of that where the law asks for no accounting', async () => {
    for (const ground of ['authorization', 'limited-data-set', 'de-identified'] as const)
      assert.deepEqual(await said({ ground, purpose: 'n/a', agreement: 'DUA-1' }), []);
  });

  it('does not mark a line of six years ago to the day, nor looks closer at one that is older', async () => {
    assert.deepEqual(await said({ date: '2020-11-27' }), []);
    assert.equal((await said({ date: '2020-11-26', what: 'n/a', purpose: 'n/a' })).length, 1);
  });

  it('lets a protocol stand for fifty people, and for no fewer', async () => {
    const parts = { subjects: 'all', protocol: 'Protocol 7' } as const;
    assert.deepEqual(await said(parts, 50), []);
    assert.deepEqual(await said(parts, 49), [
      [
        'error',
        'disclosures.jsonl 1:1',
        'A protocol stands for the people, and they are fewer than fifty: each has to be named',
      ],
    ]);
  });

  it('shows no recipient', async () => {
    const ledger = asFile(chainedLines({ recipient: { name: 'Dr. Jane Roe' }, purpose: 'n/a' }));
    const { findings } = await judgeRecords({ ...people(2), ...imagesOf('sub-1'), 'disclosures.jsonl': ledger });
    assert.doesNotMatch(JSON.stringify(findings), /Jane|Roe/);
  });
});
