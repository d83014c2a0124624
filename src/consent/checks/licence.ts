import type { Consent, Terms } from '../../model/consent.generated.ts';
import { Memo } from '../../model/memo.ts';
import { type Grant, grantsOf } from '../licence/grants.ts';
import { plainTerms, TermsOfSubjects } from '../terms-of-subject.ts';
import { codesAmong } from './codes-among.ts';
import { clauseOf } from './grounds.ts';
import type { Problem } from './problem.ts';
import { statedTerms } from './stated-terms.ts';
import type { SubjectRow } from './subject-row.ts';

/** So many different terms are remembered: most people of a table agreed to the same. */
const remembered = 10_000;

/** What was agreed that a licence gives away. */
export type LicenceConflict =
  | 'commercial-use'
  | 'commercial-organisations'
  | 'purpose'
  | 'not-public'
  | 'third-parties'
  | 'geographic';

/** A licence that gives to everybody what the terms do not. `agreed` names the codes or members of the terms that say so. */
export type LicenceProblem = Problem<
  'licence-contradicts-terms',
  { licence: string; conflict: LicenceConflict; agreed: readonly string[] }
>;

/** A licence as a file of the dataset states it. */
export interface StatedLicence {
  readonly path: string;
  readonly text: string;
}

/** What a licence is held against. */
type Licensed = 'duo' | 'commercialUse' | 'thirdParties' | 'publicRelease';

/**
 * Licences of a dataset that contradict what people agreed to (GDPR Art. 5(1)(b), purpose limitation; 45 CFR 164.508(c)(1)(iv)).
 * A public licence is for anyone, anywhere, and for any purpose but a commercial one if it says so (CC BY 4.0 section 2(a)(1);
 * CC BY-NC 4.0 section 1(i)); it cannot be taken back. A non-commercial licence still lets companies in, which `NPU` does not.
 * @param rows people whose rows say more than the manifest; each is reported by itself
 */
export function checkLicence(
  licences: readonly StatedLicence[],
  consent: Pick<Consent, 'terms' | 'forms' | 'legalBasis'>,
  rows: readonly Pick<SubjectRow, 'subject' | 'row' | Licensed>[] = [],
): LicenceProblem[] {
  const reference = clauseOf(consent, { gdpr: 'GDPR Art. 5(1)(b)', hipaa: '45 CFR 164.508(c)(1)(iv)' });
  // What a row says by itself: what holds for all or by a form is looked at once, and not for each person.
  const ofRows = new TermsOfSubjects({ terms: {} });
  const stated = [
    ...statedTerms(consent).map(({ terms, pointer }) => ({ terms: terms, place: { pointer } })),
    ...rows.map((row) => ({ terms: plainTerms(ofRows.of(row)), place: { subject: row.subject, row: row.row } })),
  ];
  return licences.flatMap(({ path, text }) =>
    grantsOf(text).flatMap((grant) => {
      const known = new Memo<string, ReturnType<typeof conflicts>>(remembered);
      return stated.flatMap(({ terms, place }) =>
        known
          .get(JSON.stringify(terms), () => conflicts(grant, terms))
          .map(([conflict, agreed]) => ({
            kind: 'licence-contradicts-terms' as const,
            reference,
            path,
            ...place,
            licence: grant.licence,
            conflict,
            agreed,
          })),
      );
    }),
  );
}

function conflicts({ commercial }: Grant, terms: Pick<Terms, Licensed>): [LicenceConflict, string[]][] {
  const { duo, commercialUse, thirdParties, publicRelease } = terms;
  const companies = codesAmong(duo, ['NPU', 'NPUNCU']);
  const all: [LicenceConflict, string[]][] = [
    [
      'commercial-use',
      commercial
        ? [...codesAmong(duo, ['NCU', 'NPUNCU']), ...member('commercialUse', commercialUse === 'not-allowed')]
        : [],
    ],
    ['commercial-organisations', companies],
    ['purpose', codesAmong(duo, ['DS', 'HMB', 'GSO', 'CC', 'RS', 'PS'])],
    ['not-public', member('publicRelease', publicRelease === 'not-allowed')],
    [
      'third-parties',
      [
        ...codesAmong(duo, ['US', 'IS']),
        ...member('thirdParties', thirdParties !== undefined && thirdParties.sharing !== 'any'),
      ],
    ],
    [
      'geographic',
      [...codesAmong(duo, ['GS']), ...member('thirdParties/countries', !!thirdParties?.countries?.length)],
    ],
  ];
  return all.filter(([, agreed]) => agreed.length > 0);
}

function member(name: string, agreed: boolean): string[] {
  return agreed ? [name] : [];
}
