import assert from 'node:assert/strict';
import type { Consent } from '../../../src/model/consent.generated.ts';
import { manifestWith, saidBy } from './judge-records.ts';

const rule = 'consent/ethics-approval';
const committee = 'Example Ethics Committee';
const approval = { committee, number: '2024-017', approvedOn: '2024-02-01' };
const said = async (ethics: Consent['ethics'], parts: Partial<Consent> = {}) =>
  (await saidBy(rule, { 'consent.json': manifestWith({ ethics: ethics ?? [], ...parts }) })).map(
    ([severity, , message]) => `${severity}: ${message}`,
  );

describe(rule, () => {
  it('says that no approval is named, and asks for none of de-identified data', async () => {
    assert.deepEqual(await said([]), ['error: No approval of an ethics committee is named']);
    assert.deepEqual(await said([], { legalBasis: [{ law: 'hipaa', ground: 'safe-harbor' }] }), []);
  });

  it('says that an approval has no number', async () => {
    assert.deepEqual(await said([{ committee, approvedOn: '2024-02-01' }]), [
      'warning: The approval has no number under which somebody could ask for it',
    ]);
    assert.deepEqual(await said([approval]), []);
  });

  it('says that an approval ended yesterday, and not that it ends today', async () => {
    assert.deepEqual(await said([{ ...approval, validUntil: '2026-11-26' }]), ['error: The approval ended 1 day ago']);
    assert.deepEqual(await said([{ ...approval, validUntil: '2026-11-27' }]), ['warning: The approval ends today']);
  });

  it('warns two months before an end, and as early as somebody asks', async () => {
    assert.deepEqual(await said([{ ...approval, validUntil: '2027-01-26' }]), [
      'warning: The approval ends in 60 days',
    ]);
    assert.deepEqual(await said([{ ...approval, validUntil: '2027-01-27' }]), []);
    const files = { 'consent.json': manifestWith({ ethics: [{ ...approval, validUntil: '2027-01-27' }] }) };
    assert.equal((await saidBy(rule, files, { rules: { [rule]: { options: { warnDays: 61 } } } })).length, 1);
  });

  it('is not fooled by an earlier approval that a later one of the committee followed', async () => {
    const earlier = { ...approval, number: '2019-001', approvedOn: '2019-01-01', validUntil: '2024-01-31' };
    assert.deepEqual(await said([earlier, approval]), []);
    assert.equal((await said([earlier, { ...approval, committee: 'Another Committee' }])).length, 1);
  });

  it('says that people signed before anybody approved it', async () => {
    const files = (signed: string) => ({
      'consent.json': manifestWith({ ethics: [approval] }),
      'consent.tsv': `subject\tstatus\tsigned\nsub-01\tconsented\t${signed}\n`,
    });
    const [[severity, , message] = []] = await saidBy(rule, files('2024-01-31'));
    assert.deepEqual(
      [severity, message],
      ['warning', 'People signed before the first approval, and no committee waived consent'],
    );
    assert.deepEqual(await saidBy(rule, files('2024-02-01')), []);
  });

  it('says that an approval is of a day to come', async () => {
    assert.deepEqual(await said([{ ...approval, approvedOn: '2026-11-28' }]), [
      'warning: The approval is of a day that has not come yet',
    ]);
  });
});
