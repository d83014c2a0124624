import type { LegalBasis } from '../../model/consent.generated.ts';
import type { Disclosure } from '../../model/disclosure.generated.ts';

/** On which ground something was disclosed. */
export type Ground = Disclosure['ground'];

/** What the law says of a ground. */
interface GroundRule {
  /**
   * Whether HIPAA asks that it is accounted for to the person (45 CFR 164.528(a)(1)), excepts it, or knows no such ground.
   */
  readonly accounting: 'asked-for' | 'excepted' | 'unknown-to-hipaa';
  /** Where it says so. */
  readonly reference: string;
  /**
   * What a person has to do with it: it stands on their agreement; it stands without, and they may object; it does not depend
   * on them.
   */
  readonly person: 'agrees' | 'may-object' | 'is-not-asked';
}

/**
 * `consent` is no ground of HIPAA for research, which asks for an authorization (45 CFR 164.506(b)(2)): who wrote it answers to
 * another law, that knows no accounting. What was disclosed on grounds that nobody named is accounted for. No researcher takes data
 * away by a review that prepares research (45 CFR 164.512(i)(1)(ii)(B)); what was disclosed in it is accounted for all the same.
 */
const rules: Readonly<Record<Ground, GroundRule>> = {
  consent: { accounting: 'unknown-to-hipaa', reference: '45 CFR 164.506(b)(2)', person: 'agrees' },
  authorization: { accounting: 'excepted', reference: '45 CFR 164.528(a)(1)(iv)', person: 'agrees' },
  waiver: { accounting: 'asked-for', reference: '45 CFR 164.512(i)(1)(i)', person: 'may-object' },
  'preparatory-to-research': { accounting: 'asked-for', reference: '45 CFR 164.512(i)(1)(ii)', person: 'may-object' },
  decedents: { accounting: 'asked-for', reference: '45 CFR 164.512(i)(1)(iii)', person: 'may-object' },
  'limited-data-set': { accounting: 'excepted', reference: '45 CFR 164.528(a)(1)(viii)', person: 'is-not-asked' },
  'de-identified': { accounting: 'excepted', reference: '45 CFR 164.502(d)(2)', person: 'is-not-asked' },
  'public-health': { accounting: 'asked-for', reference: '45 CFR 164.512(b)', person: 'is-not-asked' },
  'required-by-law': { accounting: 'asked-for', reference: '45 CFR 164.512(a)', person: 'is-not-asked' },
  other: { accounting: 'asked-for', reference: '45 CFR 164.528(a)(1)', person: 'agrees' },
};

/** Whether a value is the name of a ground. */
export function isGround(value: unknown): value is Ground {
  return typeof value === 'string' && Object.hasOwn(rules, value);
}

/** Whether HIPAA asks that disclosures on a ground are accounted for, and where it says so. */
export function accountingOf(ground: Ground): Pick<GroundRule, 'accounting' | 'reference'> {
  return rules[ground];
}

/**
 * What the people in the data have to do with a ground.
 * @param legalBasis of the dataset: where it stands on consent under the GDPR, a limited data set does as well, whose people can
 * still be told apart (recital 26)
 */
export function partOfPeople(ground: Ground, legalBasis: readonly LegalBasis[] = []): GroundRule['person'] {
  if (ground === 'limited-data-set' && legalBasis.some(isConsentUnderGdpr)) return 'agrees';
  return rules[ground].person;
}

/**
 * Whether disclosures of a dataset have to be accounted for whatever their ground: under HIPAA where it is used by a waiver (45 CFR
 * 164.528(a)(1) and (d)(1)). No law asks for an empty file: without one nobody can tell that nothing was disclosed.
 */
export function needsLedger(legalBasis: readonly LegalBasis[]): boolean {
  return legalBasis.some((basis) => basis.law === 'hipaa' && basis.ground === 'waiver');
}

/** The terms of consent bind a disclosure, unless a law orders it. */
export function isOrderedByLaw(ground: Ground): boolean {
  return ground === 'required-by-law' || ground === 'public-health';
}

function isConsentUnderGdpr(basis: LegalBasis): boolean {
  return basis.law === 'gdpr' && (basis.article6 === 'a' || basis.article9 === 'a');
}
