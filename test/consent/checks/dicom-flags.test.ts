import assert from 'node:assert/strict';
import { checkDicomFlags, type DicomConsent } from '../../../src/consent/checks/dicom-flags.ts';
import type { SubjectRow } from '../../../src/consent/checks/subject-row.ts';
import type { DistributionConsent } from '../../../src/model/distribution-consent.ts';

type Row = Pick<SubjectRow, 'row' | 'status' | 'thirdParties'>;

const noRows = new Map<string, Row>();

function object(...items: DistributionConsent[]): DicomConsent {
  return { path: 'a.dcm', subject: 'sub-01', items };
}

function refused(items: DistributionConsent[], distribution: 'public' | 'third-party' | 'nobody') {
  return checkDicomFlags([object(...items)], noRows, distribution).map(
    (problem) => problem.kind === 'dicom-distribution-refused' && problem.flag,
  );
}

function disagreeing(flag: DistributionConsent['flag'], said: Partial<Row>) {
  const row: Row = { row: 2, status: 'consented', ...said };
  return checkDicomFlags([object({ flag })], new Map([['01', row]]), 'nobody').map(({ kind }) => kind);
}

describe('checkDicomFlags', () => {
  it('names the objects of a person by what they say, in a set meant for sharing', () => {
    const objects = [
      { ...object({ flag: 'NO' }), path: 'a.dcm' },
      { ...object({ flag: 'WITHDRAWN' }), path: 'b.dcm' },
      { ...object({ flag: 'NO' }), path: 'c.dcm', subject: '01' },
      { ...object({ flag: 'YES' }), path: 'd.dcm' },
    ];
    assert.deepEqual(checkDicomFlags(objects, noRows, 'public'), [
      {
        kind: 'dicom-distribution-refused',
        reference: 'PS3.3 C.7.2.3',
        subject: 'sub-01',
        flag: 'NO',
        paths: ['a.dcm', 'c.dcm'],
      },
      {
        kind: 'dicom-distribution-refused',
        reference: 'PS3.3 C.7.2.3',
        subject: 'sub-01',
        flag: 'WITHDRAWN',
        paths: ['b.dcm'],
      },
    ]);
  });

  it('is silent in a set that is not shared, on YES, and on objects that say nothing', () => {
    assert.deepEqual(refused([{ flag: 'NO' }], 'nobody'), []);
    assert.deepEqual(refused([{ flag: 'YES' }], 'public'), []);
    assert.deepEqual(refused([], 'public'), []);
  });

  it('takes a flag that the standard does not know for nothing said', () => {
    assert.deepEqual(refused([{ flag: undefined }], 'public'), []);
    assert.deepEqual(refused([{ type: 'other', flag: 'NO' }], 'public'), ['NO']);
  });

  it('holds a release against what is said of that kind of it', () => {
    const items: DistributionConsent[] = [
      { type: 'NAMED_PROTOCOL', flag: 'YES' },
      { type: 'RESTRICTED_REUSE', flag: 'YES' },
      { type: 'PUBLIC_RELEASE', flag: 'NO' },
    ];
    assert.deepEqual(refused(items, 'public'), ['NO']);
    assert.deepEqual(refused(items, 'third-party'), []);
    const reversed: DistributionConsent[] = [
      { type: 'NAMED_PROTOCOL', flag: 'NO' },
      { type: 'PUBLIC_RELEASE', flag: 'YES' },
    ];
    assert.deepEqual(refused(reversed, 'public'), []);
  });

  it('takes a refusal of something narrower for a refusal of everybody', () => {
    assert.deepEqual(refused([{ type: 'NAMED_PROTOCOL', flag: 'WITHDRAWN' }], 'public'), ['WITHDRAWN']);
    assert.deepEqual(refused([{ type: 'PUBLIC_RELEASE', flag: 'NO' }], 'third-party'), []);
  });

  it('lets a flag without a type hold for any sharing', () => {
    assert.deepEqual(refused([{ flag: 'WITHDRAWN' }, { type: 'PUBLIC_RELEASE', flag: 'YES' }], 'public'), [
      'WITHDRAWN',
    ]);
  });

  it('says that an object allows what the table does not', () => {
    for (const status of ['withdrawn', 'refused', 'pending'] as const)
      assert.deepEqual(disagreeing('YES', { status }), ['dicom-and-table-disagree']);
    for (const status of ['consented', 'waived', 'expired', 'deceased'] as const)
      assert.deepEqual(disagreeing('YES', { status }), []);
  });

  it('says that an object does not allow what the table does', () => {
    assert.deepEqual(disagreeing('WITHDRAWN', {}), ['dicom-and-table-disagree']);
    assert.deepEqual(disagreeing('NO', { thirdParties: 'allowed' }), ['dicom-and-table-disagree']);
    assert.deepEqual(disagreeing('NO', { thirdParties: ['Partner'] }), ['dicom-and-table-disagree']);
  });

  it('lets somebody take part whose data go to nobody', () => {
    assert.deepEqual(disagreeing('NO', {}), []);
    assert.deepEqual(disagreeing('NO', { thirdParties: 'not-allowed' }), []);
    assert.deepEqual(disagreeing('WITHDRAWN', { status: 'withdrawn' }), []);
  });

  it('says nothing of the table about objects of nobody known', () => {
    const rows = new Map([['02', { row: 3, status: 'withdrawn' as const }]]);
    const unknown: DicomConsent = { path: 'a.dcm', items: [{ flag: 'YES' }] };
    assert.deepEqual(checkDicomFlags([unknown, object({ flag: 'YES' })], rows, 'public'), []);
  });
});
