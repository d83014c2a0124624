import assert from 'node:assert/strict';
import type { Disclosure, WithdrawalNotice } from '../../../src/model/disclosure.generated.ts';
import { asFile, chainedLines } from '../../consent/disclosures/lines.ts';
import { judgeRecords, manifestWith, saidBy, table } from './judge-records.ts';

const rule = 'consent/withdrawn-after-disclosure';
const files = (row: string, ...lines: readonly (Partial<Disclosure> | Partial<WithdrawalNotice>)[]) => ({
  'consent.json': manifestWith(),
  'consent.tsv': table('subject status withdrawn_on', row),
  'disclosures.jsonl': asFile(chainedLines(...lines)),
});
const withdrawn = 'sub-01 withdrawn 2026-04-01';

describe(rule, () => {
  it('counts recipients who have to be told, and names the lines that say who they are', async () => {
    const other = { recipient: { name: 'Another Ltd' }, date: '2026-03-15' };
    assert.deepEqual(await saidBy(rule, files(withdrawn, {}, other)), [
      [
        'warning',
        'consent.tsv 2:3',
        'The person withdrew, and 2 recipients of the data have to be told: lines 1, 2 of the ledger',
      ],
    ]);
    const [said] = await saidBy(rule, files(withdrawn, {}));
    assert.match(said![2]!, /1 recipient of the data has to be told: line 1 of the ledger$/);
  });

  it('is silent once they were told, and not by a notice from before', async () => {
    assert.deepEqual(await saidBy(rule, files(withdrawn, {}, { kind: 'withdrawal-notice', date: '2026-04-02' })), []);
    assert.equal(
      (await saidBy(rule, files(withdrawn, {}, { kind: 'withdrawal-notice', date: '2026-03-31' }))).length,
      1,
    );
  });

  it('is silent on who did not withdraw, and on whose data went nowhere', async () => {
    assert.deepEqual(await saidBy(rule, files('sub-01 consented n/a', {})), []);
    assert.deepEqual(await saidBy(rule, files(withdrawn, { subjects: ['sub-02'] })), []);
  });

  it('knows the person by another spelling, and among all', async () => {
    assert.equal((await saidBy(rule, files('01 withdrawn 2026-04-01', {}))).length, 1);
    assert.equal((await saidBy(rule, files(withdrawn, { subjects: 'all' }))).length, 1);
  });

  it('cites the article on erasure where a withdrawal erases', async () => {
    const consent = manifestWith({ terms: { duo: ['GRU'], withdrawalScope: 'erasure' } });
    const { consent: found } = await judgeRecords({ ...files(withdrawn, {}), 'consent.json': consent });
    assert.equal(found.find((one) => one.rule === rule)?.references[0], 'GDPR Art. 19');
  });
});
