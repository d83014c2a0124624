import type { LegalBasis } from '../../model/consent.generated.ts';
import type { Disclosure } from '../../model/disclosure.generated.ts';

/** On which ground something was disclosed. */
export type Ground = Disclosure['ground'];

/** What the law says of a ground. */
interface GroundRule {
  /** The law asks that it is accounted for to the person (45 CFR 164.528(a)(1)). */
  readonly isAccountedFor: boolean;
  /** Where it says so, or excepts it. */
  readonly reference: string;
  /**
   * What a person has to do with it: it stands on their agreement; it stands without, and they may object; it does not depend
   * on them.
   */
  readonly person: 'agrees' | 'may-object' | 'is-not-asked';
}

/**
 * `consent` is no ground of HIPAA, which knows an authorization: who wrote it answers to another law, that asks for no accounting.
 * What was disclosed on grounds that nobody named is accounted for.
 */
const rules: Readonly<Record<Ground, GroundRule>> = {
  consent: { isAccountedFor: false, reference: '45 CFR 164.528(a)(1)(iv)', person: 'agrees' },
  authorization: { isAccountedFor: false, reference: '45 CFR 164.528(a)(1)(iv)', person: 'agrees' },
  waiver: { isAccountedFor: true, reference: '45 CFR 164.512(i)(1)(i)', person: 'may-object' },
  'preparatory-to-research': { isAccountedFor: true, reference: '45 CFR 164.512(i)(1)(ii)', person: 'may-object' },
  decedents: { isAccountedFor: true, reference: '45 CFR 164.512(i)(1)(iii)', person: 'may-object' },
  'limited-data-set': { isAccountedFor: false, reference: '45 CFR 164.528(a)(1)(viii)', person: 'is-not-asked' },
  'de-identified': { isAccountedFor: false, reference: '45 CFR 164.502(d)(2)', person: 'is-not-asked' },
  'public-health': { isAccountedFor: true, reference: '45 CFR 164.512(b)', person: 'is-not-asked' },
  'required-by-law': { isAccountedFor: true, reference: '45 CFR 164.512(a)', person: 'is-not-asked' },
  other: { isAccountedFor: true, reference: '45 CFR 164.528(a)(1)', person: 'agrees' },
};

/** Whether a value is the name of a ground. */
export function isGround(value: unknown): value is Ground {
  return typeof value === 'string' && Object.hasOwn(rules, value);
}

/** Whether the law asks that disclosures on a ground are accounted for, and where. */
export function accountingOf(ground: Ground): Pick<GroundRule, 'isAccountedFor' | 'reference'> {
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
 * Whether a dataset has to keep an accounting, even of nothing: under HIPAA where it is used without an authorization. Other
 * grounds ask for lines only when something is disclosed.
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
