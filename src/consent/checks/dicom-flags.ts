import { subjectKey } from '../../cohort/bids-table.ts';
import type { DistributionConsent } from '../../model/distribution-consent.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Problem } from './problem.ts';
import type { SubjectRow } from './subject-row.ts';

/** Distribution Type (0012,0084), from the narrowest to the widest. */
const types = ['NAMED_PROTOCOL', 'RESTRICTED_REUSE', 'PUBLIC_RELEASE'] as const;

/** What an object says about its distribution. */
export interface DicomConsent {
  readonly path: string;
  readonly subject?: string;
  readonly items: readonly DistributionConsent[];
}

/** Objects that say they may not be given on, or something else than the table; for each person and flag. */
export type DicomFlagProblem =
  | Problem<'dicom-distribution-refused', { flag: 'NO' | 'WITHDRAWN'; paths: readonly string[] }>
  | Problem<'dicom-and-table-disagree', { flag: Flag; status: SubjectRow['status']; paths: readonly string[] }>;

type Flag = NonNullable<DistributionConsent['flag']>;

/** For whom a set is meant; `nobody` for one that is not shared. */
export type Distribution = 'public' | 'third-party' | 'nobody';

const reference = 'PS3.3 C.7.2.3';

/**
 * Objects whose Consent for Distribution Flag (0012,0085) is `NO` or `WITHDRAWN` in a set meant for sharing, and objects that
 * disagree with the table of people (PS3.3 C.7.2.3, Clinical Trial Study Module). The standard says what the values mean, and leaves to
 * others what follows from them; that such an object is not given on is our reading. A public release is held against what is
 * said of `PUBLIC_RELEASE`, sharing with others against `RESTRICTED_REUSE`; where that is not said, against what is said of
 * narrower ones: who refuses a named protocol refuses everybody.
 *
 * They disagree where the table says that somebody withdrew, refused or was not asked and an object says `YES`, and where the
 * table says that somebody agreed and an object says `WITHDRAWN`, or `NO` though the row lets data go to others. `YES` in an
 * object of who later expired or died is not one: it was true when the object was made.
 * @param rowOf the row that counts of each person (`decidingRows`)
 */
export function checkDicomFlags(
  objects: readonly DicomConsent[],
  rowOf: ReadonlyMap<string, Pick<SubjectRow, 'row' | 'status' | 'thirdParties'>>,
  distribution: Distribution,
): DicomFlagProblem[] {
  const bySubject = groupBy(objects, ({ subject }) => (subject === undefined ? undefined : subjectKey(subject)));
  return [...bySubject].flatMap(([key, ofPerson]) => {
    const row = key === undefined ? undefined : rowOf.get(key);
    const subject = ofPerson[0]!.subject;
    const place = { ...(subject === undefined ? {} : { subject }), ...(row ? { row: row.row } : {}) };
    const refused = pathsByFlag(ofPerson, ({ items }) => refusal(items, distribution));
    const disagreeing = pathsByFlag(ofPerson, ({ items }) => (row ? contradiction(items, row) : undefined));
    return [
      ...[...refused].map(([flag, paths]) => ({
        kind: 'dicom-distribution-refused' as const,
        reference,
        ...place,
        flag,
        paths,
      })),
      ...[...disagreeing].map(([flag, paths]) => ({
        kind: 'dicom-and-table-disagree' as const,
        reference,
        ...place,
        flag,
        status: row!.status,
        paths,
      })),
    ];
  });
}

function pathsByFlag<Found extends Flag>(
  objects: readonly DicomConsent[],
  flagOf: (object: DicomConsent) => Found | undefined,
): Map<Found, string[]> {
  const found = groupBy(objects, flagOf);
  return new Map(
    [...found].flatMap(([flag, same]) => (flag === undefined ? [] : [[flag, same.map(({ path }) => path)] as const])),
  );
}

/** The flag by which an object may not go where it is meant to. */
function refusal(items: readonly DistributionConsent[], distribution: Distribution): 'NO' | 'WITHDRAWN' | undefined {
  if (distribution === 'nobody') return undefined;
  const widest = types.indexOf(distribution === 'public' ? 'PUBLIC_RELEASE' : 'RESTRICTED_REUSE');
  const untyped = items.filter(({ type }) => !types.some((known) => known === type));
  for (let level = widest; level >= 0; level -= 1) {
    const said = items.filter(({ type }) => type === types[level]);
    if (said.length > 0) return refusingFlag([...said, ...untyped]);
  }
  return refusingFlag(untyped);
}

function refusingFlag(items: readonly DistributionConsent[]): 'NO' | 'WITHDRAWN' | undefined {
  return (['WITHDRAWN', 'NO'] as const).find((refusing) => items.some(({ flag }) => flag === refusing));
}

/** The flag that says something else than the table. */
function contradiction(
  items: readonly DistributionConsent[],
  { status, thirdParties }: Pick<SubjectRow, 'status' | 'thirdParties'>,
): Flag | undefined {
  const flags = new Set(items.map(({ flag }) => flag));
  if (flags.has('YES'))
    return status === 'withdrawn' || status === 'refused' || status === 'pending' ? 'YES' : undefined;
  if (status !== 'consented') return undefined;
  if (flags.has('WITHDRAWN')) return 'WITHDRAWN';
  return flags.has('NO') && thirdParties !== undefined && thirdParties !== 'not-allowed' ? 'NO' : undefined;
}
