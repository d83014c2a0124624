import assert from 'node:assert/strict';
import { accountingOf, type Ground, needsLedger } from '../../../src/consent/disclosures/grounds.ts';

const gdpr = { law: 'gdpr', article6: 'a', article9: 'a' } as const;

describe('The grounds of disclosures', () => {
  it('are accounted for where nobody authorised it, and data can be told to be of somebody', () => {
    const accounted = ['waiver', 'preparatory-to-research', 'decedents', 'public-health', 'required-by-law', 'other'];
    const excepted = ['authorization', 'limited-data-set', 'de-identified'];
    for (const ground of accounted) assert.equal(accountingOf(ground as Ground).accounting, 'asked-for', ground);
    for (const ground of excepted) assert.equal(accountingOf(ground as Ground).accounting, 'excepted', ground);
    assert.equal(accountingOf('limited-data-set').reference, '45 CFR 164.528(a)(1)(viii)');
  });

  it('do not take consent for an authorization of HIPAA', () => {
    assert.deepEqual(accountingOf('consent').reference, '45 CFR 164.506(b)(2)');
    assert.equal(accountingOf('consent').accounting, 'unknown-to-hipaa');
  });

  it('want a ledger of a dataset only where it is used under a waiver', () => {
    assert.ok(needsLedger([gdpr, { law: 'hipaa', ground: 'waiver' }]));
    assert.ok(!needsLedger([gdpr, { law: 'common-rule', ground: 'waiver' }]));
    for (const ground of ['authorization', 'limited-data-set', 'safe-harbor'] as const) {
      assert.ok(!needsLedger([{ law: 'hipaa', ground }]));
    }
  });
});
