import { subjectKey } from '../../cohort/bids-table.ts';
import type { Consent } from '../../model/consent.generated.ts';
import { groupBy } from '../../model/group-by.ts';
import { type EndedStatus, isEnded, statusOn } from '../status-on.ts';
import { termsOfSubject } from '../terms-of-subject.ts';
import { clauseOf } from './grounds.ts';
import type { Problem } from './problem.ts';
import type { SubjectRow } from './subject-row.ts';

/** Where the people of the images and those of the table are not the same, or data are here that may not be. */
export type PeopleProblem =
  | Problem<'subject-without-row', { paths: readonly string[] }>
  | Problem<'row-for-nobody', { status: SubjectRow['status'] }>
  | Problem<
      'data-without-consent',
      { status: EndedStatus; scope?: 'future-use' | 'erasure'; since?: string; paths: readonly string[] }
    >
  | Problem<'waived-without-waiver'>;

/** A person of the dataset, and every file that is of them. */
export interface SubjectFiles {
  readonly subject: string;
  readonly paths: readonly string[];
  /** A person who stands in tables alone needs no row for images. */
  readonly hasImages: boolean;
}

type PersonRow = Pick<
  SubjectRow,
  'subject' | 'row' | 'status' | 'formVersion' | 'signed' | 'validUntil' | 'withdrawnOn'
>;

/**
 * Holds the people of a dataset against the table of who agreed (GDPR Art. 7(1)): images of somebody without a row; a row that
 * says somebody's data are here and they are not; files of people who withdrew (GDPR Art. 7(3), 17(1)(b) and 17(3)(d); 45 CFR
 * 164.508(b)(5); 45 CFR 46.116(b)(8)), refused or were not asked yet (GDPR Art. 6(1); 45 CFR 164.508(a)(1); 45 CFR 46.116(a)(1)), or
 * whose consent ended by its day (45 CFR 164.508(b)(2)(i)); and `waived` where nothing waives (45 CFR 46.116(f)). The data of who
 * died are not asked about: the GDPR does not apply to them
 * (Recital 27), and what they agreed to holds.
 * @param rowOf the row that counts of each person (`decidingRows`)
 * @param people `sub-01` and `01` are the same; whose files come twice are joined
 * @param today YYYY-MM-DD; a consent that ends today is still one
 */
export function checkPeople(
  consent: Pick<Consent, 'terms' | 'forms' | 'legalBasis' | 'ethics'>,
  rowOf: ReadonlyMap<string, PersonRow>,
  people: readonly SubjectFiles[],
  today: string,
): PeopleProblem[] {
  const here = joined(people);
  const reference = clauseOf(consent, {
    gdpr: 'GDPR Art. 7(1)',
    hipaa: '45 CFR 164.508(b)(6)',
    'common-rule': '45 CFR 46.117(a)',
  });
  const unknown = [...here].flatMap(([key, { subject, paths, hasImages }]): PeopleProblem[] =>
    rowOf.has(key) || !hasImages ? [] : [{ kind: 'subject-without-row', reference, subject, paths }],
  );
  const mayWaive = isWaived(consent);
  const known = [...rowOf].flatMap(([key, row]): PeopleProblem[] => {
    const place = { subject: row.subject, row: row.row };
    const paths = here.get(key)?.paths ?? [];
    const status = statusOn(today, row);
    const problems: PeopleProblem[] = [];
    if (status === 'waived' && !mayWaive)
      problems.push({
        kind: 'waived-without-waiver',
        reference: clauseOf(consent, {
          gdpr: 'GDPR Art. 9(2)(a)',
          hipaa: '45 CFR 164.512(i)(1)(i)',
          'common-rule': '45 CFR 46.116(f)',
        }),
        ...place,
      });
    if (!isEnded(status)) {
      if (paths.length === 0) problems.push({ kind: 'row-for-nobody', reference, ...place, status });
    } else if (paths.length > 0) {
      const scope = status === 'withdrawn' ? termsOfSubject(consent, row).terms.withdrawalScope?.value : undefined;
      const since = status === 'withdrawn' ? row.withdrawnOn : status === 'expired' ? row.validUntil : undefined;
      problems.push({
        kind: 'data-without-consent',
        reference: endedClause(consent, status, scope),
        ...place,
        status,
        ...(scope ? { scope } : {}),
        ...(since ? { since } : {}),
        paths,
      });
    }
    return problems;
  });
  return [...unknown, ...known];
}

function joined(people: readonly SubjectFiles[]): Map<string, SubjectFiles> {
  const groups = groupBy(people, ({ subject }) => subjectKey(subject));
  return new Map(
    [...groups].map(([key, same]) => [
      key,
      {
        subject: same[0]!.subject,
        paths: [...new Set(same.flatMap(({ paths }) => paths))],
        hasImages: same.some(({ hasImages }) => hasImages),
      },
    ]),
  );
}

/** Whether anything lets data be used of who was not asked. */
function isWaived({ legalBasis, ethics }: Pick<Consent, 'legalBasis' | 'ethics'>): boolean {
  return (
    (ethics ?? []).some(({ waiver }) => waiver) ||
    legalBasis.some((basis) => {
      if (basis.law === 'gdpr') return basis.article9 !== 'a';
      if (basis.law === 'hipaa') return basis.ground !== 'authorization';
      return basis.law === 'national-opt-out' || basis.ground === 'waiver' || basis.ground === 'exempt';
    })
  );
}

function endedClause(
  consent: Pick<Consent, 'legalBasis'>,
  status: EndedStatus,
  scope?: 'future-use' | 'erasure',
): string {
  switch (status) {
    case 'withdrawn':
      return scope === 'erasure'
        ? 'GDPR Art. 17(1)(b)'
        : clauseOf(consent, {
            gdpr: 'GDPR Art. 7(3)',
            hipaa: '45 CFR 164.508(b)(5)',
            'common-rule': '45 CFR 46.116(b)(8)',
          });
    case 'expired':
      return clauseOf(consent, { gdpr: 'GDPR Art. 5(1)(b)', hipaa: '45 CFR 164.508(b)(2)(i)' });
    case 'refused':
    case 'pending':
      return clauseOf(consent, {
        gdpr: 'GDPR Art. 6(1)',
        hipaa: '45 CFR 164.508(a)(1)',
        'common-rule': '45 CFR 46.116(a)(1)',
      });
  }
}
