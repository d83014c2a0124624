import assert from 'node:assert/strict';
import { checkRows } from '../../../src/consent/subjects/check-rows.ts';
import type { SubjectConsent } from '../../../src/consent/subjects/subject-consent.ts';

const today = '2026-06-15';

/** Conflicts of subjects in rows from 2, each consented unless it says otherwise. */
function check(...rows: Partial<SubjectConsent>[]) {
  return checkRows(
    rows.map((row, index) => ({ subject: `sub-0${index + 1}`, status: 'consented', row: index + 2, ...row })),
    today,
  );
}

describe('checkRows', () => {
  it('is silent on rows that can be so', () => {
    assert.deepEqual(
      check(
        { signed: '2024-01-01', validUntil: '2027-01-01' },
        { status: 'withdrawn', signed: '2024-01-01', withdrawnOn: '2025-01-01' },
        { status: 'expired', validUntil: '2025-01-01' },
        { status: 'refused' },
        { status: 'pending', validUntil: '2030-01-01' },
      ),
      [],
    );
  });

  const conflicts: Readonly<Record<string, [row: Partial<SubjectConsent>, kind: string, column: string]>> = {
    'signed tomorrow': [{ signed: '2026-06-16' }, 'in-future', 'signed'],
    'withdrawn tomorrow': [{ status: 'withdrawn', withdrawnOn: '2026-06-16' }, 'in-future', 'withdrawnOn'],
    'withdrawn before it was signed': [
      { status: 'withdrawn', signed: '2024-05-02', withdrawnOn: '2024-05-01' },
      'withdrawn-before-signed',
      'withdrawnOn',
    ],
    'valid until a day before it was signed': [
      { status: 'expired', signed: '2024-05-02', validUntil: '2024-05-01' },
      'expires-before-signed',
      'validUntil',
    ],
    'withdrawn on no day': [{ status: 'withdrawn' }, 'withdrawn-without-day', 'withdrawnOn'],
    'consented until yesterday': [{ validUntil: '2026-06-14' }, 'consented-past-expiry', 'validUntil'],
    'consented and withdrawn': [{ withdrawnOn: '2025-01-01' }, 'consented-with-withdrawal', 'withdrawnOn'],
  };
  for (const [what, [row, kind, column]] of Object.entries(conflicts)) {
    it(`finds a row that is ${what}`, () => assert.deepEqual(check({}, row), [{ kind, rows: [3], columns: [column] }]));
  }

  const sameDay: Readonly<Record<string, Partial<SubjectConsent>>> = {
    'signed today': { signed: today },
    'withdrawn today': { status: 'withdrawn', withdrawnOn: today },
    'withdrawn on the day of signing': { status: 'withdrawn', signed: '2024-05-02', withdrawnOn: '2024-05-02' },
    'valid until the day of signing': { status: 'expired', signed: '2024-05-02', validUntil: '2024-05-02' },
    'consented until today': { validUntil: today },
  };
  for (const [what, row] of Object.entries(sameDay)) {
    it(`is silent on a row that is ${what}`, () => assert.deepEqual(check(row), []));
  }

  it('finds all that is wrong with a row', () => {
    const found = check({ signed: '2027-01-01', validUntil: '2025-01-01', withdrawnOn: '2026-01-01' });
    assert.deepEqual(
      found.map(({ kind }) => kind),
      [
        'in-future',
        'withdrawn-before-signed',
        'expires-before-signed',
        'consented-past-expiry',
        'consented-with-withdrawal',
      ],
    );
  });

  describe('of a subject with several rows', () => {
    it('tells in which columns they disagree', () => {
      const found = check(
        { subject: 'sub-01', aiTraining: 'allowed', signed: '2024-01-01' },
        { subject: 'sub-02', aiTraining: 'not-allowed' },
        { subject: 'sub-01', aiTraining: 'not-allowed', signed: '2024-01-01', status: 'refused' },
      );
      assert.deepEqual(found, [{ kind: 'rows-disagree', rows: [2, 4], columns: ['status', 'aiTraining'] }]);
    });

    it('knows a subject with the prefix of BIDS and without', () => {
      const found = check({ subject: 'sub-01' }, { subject: '01', status: 'refused' });
      assert.deepEqual(found, [{ kind: 'rows-disagree', rows: [2, 3], columns: ['status'] }]);
    });

    it('takes 1 and 01 for two people, as BIDS does', () => {
      assert.deepEqual(check({ subject: '1' }, { subject: '01', status: 'refused' }), []);
    });

    it('takes a value against none for a disagreement', () => {
      const found = check({ subject: '01', duo: ['GRU'] }, { subject: '01' });
      assert.deepEqual(found, [{ kind: 'rows-disagree', rows: [2, 3], columns: ['duo'] }]);
    });

    it('is silent where they say the same, codes and names in any order', () => {
      const found = check(
        { subject: '01', duo: ['GRU', { code: 'DS', argument: 'MONDO:0005148' }], thirdParties: ['A', 'B'] },
        { subject: '01', duo: [{ code: 'DS', argument: 'MONDO:0005148' }, 'GRU'], thirdParties: ['B', 'A'] },
      );
      assert.deepEqual(found, []);
    });

    it('takes a later row for a renewal or the end, whatever it says', () => {
      const first = { subject: '01', formVersion: '1', signed: '2019-03-04', aiTraining: 'not-allowed' } as const;
      for (const later of [
        { formVersion: '2', signed: '2024-05-06', aiTraining: 'allowed' },
        { status: 'withdrawn', signed: '2019-03-04', withdrawnOn: '2024-05-06' },
        { status: 'withdrawn', withdrawnOn: '2024-05-06' },
      ] as const) {
        assert.deepEqual(check(first, { subject: '01', ...later }), []);
        assert.deepEqual(check({ ...later, subject: '01' }, first), [], 'in another order');
      }
    });

    it('is not fooled by a later row: rows of one day disagree all the same, before it and after it', () => {
      const renewed = { subject: '01', signed: '2024-05-06' };
      const first = { subject: '01', signed: '2019-03-04' };
      assert.deepEqual(check(first, { ...renewed, aiTraining: 'allowed' }, renewed), [
        { kind: 'rows-disagree', rows: [3, 4], columns: ['aiTraining'] },
      ]);
      assert.deepEqual(check(first, { ...first, duo: ['GRU'] }, renewed), [
        { kind: 'rows-disagree', rows: [2, 3], columns: ['duo'] },
      ]);
    });

    it('cannot order a row without a day, and says so once', () => {
      assert.deepEqual(
        check(
          { subject: '01', signed: '2019-03-04' },
          { subject: '01', status: 'refused' },
          { subject: '01', signed: '2024-05-06' },
        ),
        [{ kind: 'rows-disagree', rows: [2, 3, 4], columns: ['status', 'signed'] }],
      );
    });

    it('lets an earlier consent end by its day where it was renewed', () => {
      const ended = { subject: '01', signed: '2019-03-04', validUntil: '2024-03-04' };
      assert.deepEqual(check(ended, { subject: '01', signed: '2024-03-01', validUntil: '2029-03-04' }), []);
      assert.deepEqual(check(ended, { subject: '02', signed: '2024-03-01' }), [
        { kind: 'consented-past-expiry', rows: [2], columns: ['validUntil'] },
      ]);
    });

    it('compares all of them', () => {
      const found = check({ subject: '01' }, { subject: '01' }, { subject: '01', faceImages: 'allowed' });
      assert.deepEqual(found, [{ kind: 'rows-disagree', rows: [2, 3, 4], columns: ['faceImages'] }]);
    });
  });

  it('gives conflicts in the order of the table', () => {
    const found = check({ subject: '01' }, { validUntil: '2020-01-01' }, { subject: '01', status: 'refused' });
    assert.deepEqual(
      found.map(({ rows }) => rows[0]),
      [2, 3],
    );
  });
});
