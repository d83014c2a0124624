import assert from 'node:assert/strict';
import { type DatedStatus, hindranceOn, statusOn } from '../../src/consent/status-on.ts';

const today = '2026-11-27';

describe('The status of a row', () => {
  const cases: Readonly<Record<string, readonly [row: DatedStatus, status: DatedStatus['status']]>> = {
    'stays what it is without days': [{ status: 'consented' }, 'consented'],
    'holds on its last day': [{ status: 'consented', validUntil: today }, 'consented'],
    'is expired behind it': [{ status: 'consented', validUntil: '2026-11-26' }, 'expired'],
    'is withdrawn from the day of the withdrawal on': [{ status: 'consented', withdrawnOn: today }, 'withdrawn'],
    'is not withdrawn before it': [{ status: 'consented', withdrawnOn: '2026-11-28' }, 'consented'],
    'is withdrawn of who objects to a waiver': [{ status: 'waived', withdrawnOn: '2026-01-01' }, 'withdrawn'],
    'is withdrawn of who withdrew what had expired': [{ status: 'expired', withdrawnOn: '2026-01-01' }, 'withdrawn'],
    'is withdrawn where the row says so, whatever its day': [
      { status: 'withdrawn', withdrawnOn: '2027-01-01' },
      'withdrawn',
    ],
    'stays refused': [{ status: 'refused', withdrawnOn: '2026-01-01' }, 'refused'],
    'stays pending': [{ status: 'pending', validUntil: '2020-01-01' }, 'pending'],
    'is not ended by a day for the dead': [{ status: 'deceased', validUntil: '2020-01-01' }, 'deceased'],
    'is not ended by a day where nobody was asked': [{ status: 'waived', validUntil: '2020-01-01' }, 'waived'],
  };
  for (const [what, [row, status]] of Object.entries(cases)) {
    it(what, () => assert.equal(statusOn(today, row), status));
  }
});

describe('What stood against a use on an earlier day', () => {
  const on = (day: string, row: DatedStatus) => {
    const found = hindranceOn(day, row);
    return found && `${found.kind}${found.isCertain ? '' : '?'}`;
  };

  it('is a withdrawal by its day, not the one that came later', () => {
    const row: DatedStatus = { status: 'withdrawn', withdrawnOn: '2026-04-01' };
    assert.deepEqual(
      ['2026-03-31', '2026-04-01', '2026-04-02'].map((day) => on(day, row)),
      [undefined, 'withdrawn?', 'withdrawn'],
    );
    assert.equal(on('2026-04-02', { ...row, status: 'consented' }), 'withdrawn');
    assert.equal(on('2026-04-02', { status: 'withdrawn' }), 'withdrawn?');
  });

  it('is the last day of the consent', () => {
    const row: DatedStatus = { status: 'expired', validUntil: '2026-04-01' };
    assert.deepEqual(
      ['2026-04-01', '2026-04-02'].map((day) => on(day, row)),
      [undefined, 'expired'],
    );
    assert.equal(on('2026-04-02', { status: 'expired' }), 'expired?');
  });

  it('is that nobody had signed yet, but of who was not asked', () => {
    assert.equal(on('2026-01-01', { status: 'consented', signed: '2026-02-01' }), 'not-yet-signed');
    assert.equal(on('2026-01-01', { status: 'expired', signed: '2026-02-01' }), 'not-yet-signed');
    assert.equal(on('2026-01-01', { status: 'waived', signed: '2026-02-01' }), undefined);
    assert.equal(on('2026-01-01', { status: 'pending', signed: '2026-02-01' }), 'pending');
  });
});
