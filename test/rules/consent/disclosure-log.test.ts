import assert from 'node:assert/strict';
import type { HipaaBasis } from '../../../src/model/consent.generated.ts';
import { asFile, chainedLines } from '../../consent/disclosures/lines.ts';
import { manifestWith, saidBy } from './judge-records.ts';

const rule = 'consent/disclosure-log';
const ethics = [{ committee: 'Example Board', number: '1', approvedOn: '2024-01-01', waiver: true }];
const under = (ground: HipaaBasis['ground']) => ({
  'consent.json': manifestWith({ legalBasis: [{ law: 'hipaa', ground, agreement: 'DUA-1' }], ethics }),
});
const lines = chainedLines({ date: '2026-01-01' }, { date: '2026-02-01' }, { date: '2026-03-01' });
const said = async (ledger: readonly string[]) =>
  (await saidBy(rule, { ...under('waiver'), 'disclosures.jsonl': asFile(ledger) })).map(([severity, place]) => [
    severity,
    place,
  ]);

describe(rule, () => {
  it('asks under a waiver of HIPAA for a ledger, which may be empty', async () => {
    const [found] = await saidBy(rule, under('waiver'));
    assert.deepEqual(
      [found?.[0], found?.[2]],
      ['warning', 'The data are used under a waiver, and no file says whether something was disclosed'],
    );
    assert.deepEqual(await saidBy(rule, { ...under('waiver'), 'disclosures.jsonl': '' }), []);
  });

  it('asks for none under an authorization, a limited data set or of de-identified data', async () => {
    for (const ground of ['authorization', 'limited-data-set', 'safe-harbor', 'expert-determination'] as const)
      assert.deepEqual(await saidBy(rule, under(ground)), []);
    assert.deepEqual(await saidBy(rule, { 'consent.json': manifestWith() }), []);
  });

  it('is silent on a chain that holds', async () => {
    assert.deepEqual(await said(lines), []);
  });

  it('shows a line that was removed, edited, repeated or put in another order', async () => {
    assert.deepEqual(await said([lines[0]!, lines[2]!]), [['error', 'disclosures.jsonl 2:1']]);
    assert.deepEqual(await said(lines.slice(1)), [['error', 'disclosures.jsonl 1:1']]);
    assert.deepEqual(await said([lines[0]!, lines[1]!.replace('Replication', 'Marketing'), lines[2]!]), [
      ['error', 'disclosures.jsonl 3:1'],
    ]);
    assert.ok((await said([lines[0]!, lines[1]!, lines[1]!, lines[2]!])).length > 0);
    assert.ok((await said([lines[0]!, lines[2]!, lines[1]!])).length > 0);
  });

  it('is not fooled by line ends that a program changed', async () => {
    const files = { ...under('waiver'), 'disclosures.jsonl': asFile(lines, '\r\n') };
    assert.deepEqual(await saidBy(rule, files), []);
  });

  it('leaves a line without a hash to the rule that tells mistakes of records', async () => {
    const files = { ...under('waiver'), 'disclosures.jsonl': 'no JSON\n' };
    assert.deepEqual(await saidBy(rule, files), []);
    assert.equal((await saidBy('consent/invalid-record', files)).length, 1);
  });
});
