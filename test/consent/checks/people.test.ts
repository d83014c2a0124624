import assert from 'node:assert/strict';
import { decidingRows, rowsOfPeople } from '../../../src/consent/checks/deciding-rows.ts';
import { checkPeople, type SubjectFiles } from '../../../src/consent/checks/people.ts';
import type { SubjectConsent } from '../../../src/consent/subjects/subject-consent.ts';
import type { Consent, LegalBasis } from '../../../src/model/consent.generated.ts';
import { authorization, explicitConsent, informedConsent, manifest, today } from './manifest.ts';

type Row = SubjectConsent;

const files: SubjectFiles = {
  subject: 'sub-01',
  paths: ['sub-01/anat/sub-01_T1w.nii.gz', 'derivatives/masks/sub-01_mask.nii.gz'],
  hasImages: true,
};
const agreed: Row = { subject: 'sub-01', row: 2, status: 'consented', signed: '2021-03-04' };

function check(rows: Row[], people: SubjectFiles[] = [files], said: Partial<Consent> = {}) {
  return checkPeople(
    manifest({ legalBasis: [explicitConsent], ...said }),
    decidingRows(rowsOfPeople(rows), today),
    people,
    today,
  );
}

describe('checkPeople', () => {
  it('is silent where the images and the table are of the same people, with the prefix or without', () => {
    assert.deepEqual(check([agreed]), []);
    assert.deepEqual(check([{ ...agreed, subject: '01' }]), []);
    assert.deepEqual(check([agreed], [{ ...files, subject: '01' }]), []);
  });

  it('names every file of somebody who has images and no row', () => {
    assert.deepEqual(
      check([agreed], [files, { subject: 'sub-02', paths: ['sub-02/a.nii', 'b.csv'], hasImages: true }]),
      [
        {
          kind: 'subject-without-row',
          reference: 'GDPR Art. 7(1)',
          subject: 'sub-02',
          paths: ['sub-02/a.nii', 'b.csv'],
        },
      ],
    );
  });

  it('does not take numbers for the same that are written differently', () => {
    const kinds = check([{ ...agreed, subject: '1' }]).map(({ kind }) => kind);
    assert.deepEqual(kinds, ['subject-without-row', 'row-for-nobody']);
  });

  it('asks for no row of who has no images', () => {
    assert.deepEqual(
      check([agreed], [files, { subject: 'sub-02', paths: ['participants.tsv'], hasImages: false }]),
      [],
    );
  });

  it('says that a row is of nobody, and not where nobody is what should be', () => {
    assert.deepEqual(check([agreed], []), [
      { kind: 'row-for-nobody', reference: 'GDPR Art. 7(1)', subject: 'sub-01', row: 2, status: 'consented' },
    ]);
    for (const status of ['withdrawn', 'refused', 'expired', 'pending'] as const)
      assert.deepEqual(check([{ ...agreed, status }], []), []);
  });

  it('names every file of who withdrew, with what a withdrawal ends', () => {
    const row: Row = { ...agreed, status: 'withdrawn', withdrawnOn: '2025-05-05' };
    const problem = { subject: 'sub-01', row: 2, status: 'withdrawn', since: '2025-05-05', paths: files.paths };
    assert.deepEqual(check([row]), [{ kind: 'data-without-consent', reference: 'GDPR Art. 7(3)', ...problem }]);
    assert.deepEqual(check([row], [files], { terms: { withdrawalScope: 'erasure' } }), [
      { kind: 'data-without-consent', reference: 'GDPR Art. 17(1)(b)', scope: 'erasure', ...problem },
    ]);
  });

  it('takes what a withdrawal ends from the form that was signed', () => {
    const said: Partial<Consent> = {
      terms: { withdrawalScope: 'erasure' },
      forms: [{ version: '1', terms: { withdrawalScope: 'future-use' } }],
      legalBasis: [authorization],
    };
    const [problem] = check([{ ...agreed, status: 'withdrawn', formVersion: '1' }], [files], said);
    assert.equal(problem?.kind === 'data-without-consent' && problem.scope, 'future-use');
    assert.equal(problem?.reference, '45 CFR 164.508(b)(5)');
  });

  it('names the files of who refused, was not asked yet, or whose consent ended', () => {
    for (const [status, gdpr, hipaa] of [
      ['refused', 'GDPR Art. 6(1)', '45 CFR 164.508(a)(1)'],
      ['pending', 'GDPR Art. 6(1)', '45 CFR 164.508(a)(1)'],
      ['expired', 'GDPR Art. 5(1)(b)', '45 CFR 164.508(b)(2)(i)'],
    ] as const) {
      assert.deepEqual(check([{ ...agreed, status }]), [
        { kind: 'data-without-consent', reference: gdpr, subject: 'sub-01', row: 2, status, paths: files.paths },
      ]);
      assert.equal(check([{ ...agreed, status }], [files], { legalBasis: [authorization] })[0]?.reference, hipaa);
    }
  });

  it('goes by the days where the status was not kept up', () => {
    const status = (said: Partial<Row>) => {
      const [problem] = check([{ ...agreed, ...said }]);
      return problem?.kind === 'data-without-consent' ? [problem.status, problem.since] : problem;
    };
    assert.deepEqual(status({ validUntil: '2026-02-28' }), ['expired', '2026-02-28']);
    assert.deepEqual(status({ validUntil: today }), undefined);
    assert.deepEqual(status({ withdrawnOn: '2026-02-28' }), ['withdrawn', '2026-02-28']);
    assert.deepEqual(status({ withdrawnOn: today }), ['withdrawn', today]);
    assert.deepEqual(status({ withdrawnOn: '2026-03-02' }), undefined);
  });

  it('lets the latest of several rows count, and of the same day the one that allows less', () => {
    const withdrawn: Row = { ...agreed, row: 3, status: 'withdrawn', withdrawnOn: '2022-01-01' };
    const again: Row = { ...agreed, subject: '01', row: 4, signed: '2023-01-01' };
    for (const rows of [
      [agreed, withdrawn, again],
      [again, agreed, withdrawn],
    ])
      assert.deepEqual(check(rows), []);
    assert.deepEqual(
      check([withdrawn, agreed]).map(({ row }) => row),
      [3],
    );
    for (const rows of [
      [agreed, { ...agreed, row: 5, status: 'refused' as const }],
      [{ ...agreed, row: 5, status: 'refused' as const }, agreed],
    ])
      assert.deepEqual(
        check(rows).map(({ row }) => row),
        [5],
      );
  });

  it('goes by the last day of a row, be it that of a signature or a withdrawal', () => {
    const withdrawn: Row = { ...agreed, row: 3, status: 'withdrawn', signed: '2020-01-01', withdrawnOn: '2024-01-01' };
    const again: Row = { ...agreed, row: 4, signed: '2023-01-01' };
    const renewed: Row = { ...again, row: 5, signed: '2025-01-01' };
    assert.deepEqual(
      check([withdrawn, again]).map(({ row }) => row),
      [3],
    );
    assert.deepEqual(
      check([again, withdrawn]).map(({ row }) => row),
      [3],
    );
    assert.deepEqual(check([withdrawn, renewed]), []);
  });

  it('does not let a row without a day undo a refusal', () => {
    const { signed: _, ...undated } = agreed;
    const refusal: Row = { ...agreed, row: 6, status: 'refused' };
    assert.deepEqual(
      check([undated, refusal]).map(({ row }) => row),
      [6],
    );
    assert.deepEqual(
      check([refusal, undated]).map(({ row }) => row),
      [6],
    );
  });

  it('joins the files of a person who is named in two ways', () => {
    const derived = { subject: '01', paths: ['splits/test.csv', files.paths[0]!], hasImages: false };
    const [problem] = check([{ ...agreed, status: 'refused' }], [files, derived]);
    assert.ok(problem?.kind === 'data-without-consent');
    assert.deepEqual(problem.paths, [...files.paths, 'splits/test.csv']);
  });

  it('accepts "waived" where something waives, and not where all rests on consent', () => {
    const row: Row = { ...agreed, status: 'waived' };
    assert.deepEqual(
      check([row]).map(({ kind }) => kind),
      ['waived-without-waiver'],
    );
    assert.equal(check([row], [files], { legalBasis: [authorization] })[0]?.reference, '45 CFR 164.512(i)(1)(i)');
    assert.deepEqual(check([row], [files], { legalBasis: [{ law: 'hipaa', ground: 'waiver' }] }), []);
    assert.equal(check([row], [files], { legalBasis: [informedConsent] })[0]?.reference, '45 CFR 46.116(f)');
    assert.deepEqual(check([row], [files], { ethics: [{ committee: 'Review board', waiver: true }] }), []);
    assert.deepEqual(
      check([row], [files], { legalBasis: [informedConsent, { law: 'common-rule', ground: 'waiver' }] }),
      [],
    );
    assert.deepEqual(check([row], [files], { legalBasis: [{ law: 'national-opt-out', scheme: 'Opt-out' }] }), []);
  });

  it('cites the law that a withdrawal is made under', () => {
    const row: Row = { ...agreed, status: 'withdrawn' };
    const under = (basis: LegalBasis) => check([row], [files], { legalBasis: [basis] })[0]?.reference;
    assert.equal(under(informedConsent), '45 CFR 46.116(b)(8)');
    assert.equal(under(authorization), '45 CFR 164.508(b)(5)');
  });

  it('lets the data of who died stay, also past the day of their consent', () => {
    assert.deepEqual(check([{ ...agreed, status: 'deceased', validUntil: '2022-01-01' }]), []);
  });
});
