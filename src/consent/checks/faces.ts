import { subjectKey } from '../../cohort/bids-table.ts';
import type { Consent } from '../../model/consent.generated.ts';
import { groupBy } from '../../model/group-by.ts';
import { termsOfSubject } from '../terms-of-subject.ts';
import { clauseOf } from './grounds.ts';
import type { Problem } from './problem.ts';
import type { SubjectRow } from './subject-row.ts';

/** Faces that are shared: `said` tells a refusal from nothing said. */
export type FaceProblem = Problem<'face-images-shared', { said: 'not-allowed' | 'nothing'; paths: readonly string[] }>;

/** An image from which a face can be rebuilt: a head by CT or MR that was not defaced, a photograph. */
export interface FaceImage {
  readonly path: string;
  /** Missing where it is not known whose it is. */
  readonly subject?: string;
}

/**
 * Images from which a face can be rebuilt, in a set that is shared, of people who did not explicitly allow it. What a row says
 * counts before its form, the form before what holds for all. Full-face photographs and comparable images identify (45 CFR
 * 164.514(b)(2)(i)(Q)); of a face that is shared nobody can be asked later (GDPR Art. 9(2)(a)).
 * @param images those that are shared
 * @param rowOf the row that counts of each person (`decidingRows`)
 * @returns one for each person, then one for images of nobody known
 */
export function checkFaces(
  images: readonly FaceImage[],
  consent: Pick<Consent, 'terms' | 'forms' | 'legalBasis'>,
  rowOf: ReadonlyMap<string, Pick<SubjectRow, 'row' | 'formVersion' | 'faceImages'>>,
): FaceProblem[] {
  const reference = clauseOf(consent, { gdpr: 'GDPR Art. 9(2)(a)', hipaa: '45 CFR 164.514(b)(2)(i)(Q)' });
  const bySubject = groupBy(images, ({ subject }) => (subject === undefined ? undefined : subjectKey(subject)));
  return [...bySubject].flatMap(([key, shared]) => {
    const row = key === undefined ? undefined : rowOf.get(key);
    const said = termsOfSubject(consent, row).terms.faceImages?.value;
    if (said === 'allowed') return [];
    const subject = shared[0]!.subject;
    return {
      kind: 'face-images-shared' as const,
      reference,
      ...(subject === undefined ? {} : { subject }),
      ...(row ? { row: row.row } : {}),
      said: said ?? ('nothing' as const),
      paths: shared.map(({ path }) => path),
    };
  });
}
