import assert from 'node:assert/strict';
import { checkRetention } from '../../../src/consent/checks/retention.ts';
import { today, withTerms } from './manifest.ts';

const near = { today, within: 90 };

describe('checkRetention', () => {
  it('says that the last day has passed, and whom it is about', () => {
    const rows = [{ subject: 'sub-01' }, { subject: 'sub-02' }];
    assert.deepEqual(checkRetention(withTerms({ retentionUntil: '2026-02-28' }), rows, near), [
      {
        kind: 'retention-passed',
        reference: 'GDPR Art. 5(1)(e)',
        pointer: '/terms/retentionUntil',
        retentionUntil: '2026-02-28',
        days: -1,
        subjects: ['sub-01', 'sub-02'],
      },
    ]);
  });

  it('says that it is near, on the day itself as well, and not before', () => {
    for (const [day, kind] of [
      [today, 'retention-ending'],
      ['2026-05-30', 'retention-ending'],
      ['2026-05-31', undefined],
    ] as const)
      assert.equal(checkRetention(withTerms({ retentionUntil: day }), [], near)[0]?.kind, kind);
  });

  it('is silent where no day is named', () => {
    assert.deepEqual(checkRetention(withTerms({}), [], near), []);
  });

  it('lets a form name its own day, for who signed it', () => {
    const consent = withTerms({ retentionUntil: '2026-02-01' }, [
      { version: '1', terms: { retentionUntil: '2040-01-01' } },
      { version: '2', terms: { retentionUntil: '2020-01-01' } },
      { version: '3' },
    ]);
    const rows = ['1', '2', '3'].map((formVersion) => ({ subject: `sub-${formVersion}`, formVersion }));
    assert.deepEqual(
      checkRetention(consent, rows, near).map(({ pointer, subjects }) => [pointer, subjects]),
      [
        ['/terms/retentionUntil', ['sub-3']],
        ['/forms/1/terms/retentionUntil', ['sub-2']],
      ],
    );
  });

  it('takes the only form for the one that was signed', () => {
    const consent = withTerms({}, [{ version: '1', terms: { retentionUntil: '2020-01-01' } }]);
    assert.deepEqual(
      checkRetention(consent, [{ subject: 'sub-1' }], near).map(({ form, subjects }) => [form, subjects]),
      [['1', ['sub-1']]],
    );
  });

  it('is silent on a day that holds for nobody', () => {
    const consent = withTerms({ retentionUntil: '2026-02-01' }, [
      { version: '1', terms: { retentionUntil: '2040-01-01' } },
      { version: '2', terms: { retentionUntil: '2020-01-01' } },
    ]);
    assert.deepEqual(checkRetention(consent, [{ subject: 'sub-1', formVersion: '1' }], near), []);
  });
});
