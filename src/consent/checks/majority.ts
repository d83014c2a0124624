import { subjectKey } from '../../cohort/bids-table.ts';
import type { Consent } from '../../model/consent.generated.ts';
import { dayAfterYears } from './day-arithmetic.ts';
import { clauseOf, restsOnConsent } from './grounds.ts';
import type { Problem } from './problem.ts';
import type { SubjectRow } from './subject-row.ts';

/**
 * Somebody for whom a parent signed, who is of age now and did not sign. `isCertain` where the row says that a parent or
 * guardian signed; else it follows from the age alone.
 */
export type MajorityProblem = Problem<'reached-majority', { ageOfMajority: number; isCertain: boolean }>;

/** What is known of a person's age; either is enough. */
export interface AgeFacts {
  readonly birthYear?: number;
  /** In completed years, on the day on which the row was signed. */
  readonly ageAtSigning?: number;
}

/** What of a row tells who signed when. */
type SignedRow = Pick<SubjectRow, 'subject' | 'row' | 'status' | 'signed' | 'signedBy'>;

/**
 * People for whom somebody signed while they were minors, who have reached majority, and were not asked again: consent of a
 * parent ends where the person decides. No clause says so in these words: it follows from who is a child (45 CFR 46.402(a)), whom
 * somebody else may act for (45 CFR 164.502(g)(3)) and whose consent it is (45 CFR 46.116(a)(1); GDPR Art. 7(1)).
 * Said only where the age is sure: from a year of birth, a person is surely of age in the year after the one they turn it.
 * Who signed themselves is not asked about, whatever their age was: whether a minor may is for the law of the place.
 * @param ageOf what is known of the age of the person of a row
 * @param today YYYY-MM-DD
 * @returns nothing where no ground rests on consent
 */
export function checkMajority(
  consent: Pick<Consent, 'ageOfMajority' | 'legalBasis'>,
  rows: readonly SignedRow[],
  ageOf: (row: SignedRow) => AgeFacts | undefined,
  today: string,
): MajorityProblem[] {
  if (!consent.legalBasis.some(restsOnConsent)) return [];
  const ageOfMajority = consent.ageOfMajority ?? 18;
  const reference = clauseOf(consent, {
    gdpr: 'GDPR Art. 7(1)',
    hipaa: '45 CFR 164.502(g)(3)',
    'common-rule': '45 CFR 46.116(a)',
  });
  const latest = new Map<string, SignedRow>();
  for (const row of rows) {
    const key = subjectKey(row.subject);
    const before = latest.get(key);
    if (row.signed !== undefined && (before === undefined || isLater(row, before))) latest.set(key, row);
  }
  return [...latest.values()].flatMap((row) => {
    if (row.status !== 'consented' || row.signedBy === 'subject') return [];
    if (!wasMinorAndIsOfAge(row, ageOf(row), ageOfMajority, today)) return [];
    const place = { subject: row.subject, row: row.row };
    return { kind: 'reached-majority', reference, ...place, ageOfMajority, isCertain: wasSignedFor(row) };
  });
}

/** Where a minor and a parent sign on one day, the minor signed. */
function isLater(row: SignedRow, before: SignedRow): boolean {
  if (row.signed === before.signed) return row.signedBy === 'subject';
  return row.signed! > before.signed!;
}

/** Adults may have a representative; a parent signs for a minor alone. */
function wasSignedFor({ signedBy }: SignedRow): boolean {
  return signedBy === 'parent' || signedBy === 'guardian';
}

function wasMinorAndIsOfAge(row: SignedRow, age: AgeFacts | undefined, majority: number, today: string): boolean {
  const { birthYear, ageAtSigning } = age ?? {};
  const signed = row.signed!;
  // Whoever was 15 on that day was 18 three years later at the latest.
  if (ageAtSigning !== undefined)
    return ageAtSigning < majority && today >= dayAfterYears(signed, majority - ageAtSigning);
  if (birthYear === undefined) return false;
  const yearsAtSigning = yearOf(signed) - birthYear;
  // In the year in which somebody turns of age, who signed tells whether they were already.
  const wasMinor = yearsAtSigning < majority || (yearsAtSigning === majority && wasSignedFor(row));
  return wasMinor && yearOf(today) - birthYear > majority;
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
