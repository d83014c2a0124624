import type { Terms } from '../../model/consent.generated.ts';
import type { Disclosure } from '../../model/disclosure.generated.ts';
import { comparableName } from '../duo/comparable-name.ts';
import { countryCode, placeWithin } from '../duo/countries.ts';
import type { DisclosureIssue } from './disclosure-issue.ts';
import { isOrderedByLaw } from './grounds.ts';

/** What terms say of third parties. */
export type ThirdParties = NonNullable<Terms['thirdParties']>;

/** An issue before it is known of whom it is. */
export type RecipientIssue = Pick<DisclosureIssue, 'kind' | 'reference' | 'isViolation' | 'isCertain'>;

/** Whether terms allow that a recipient has the data, and whether there is the agreement that has to be. */
export function recipientIssues(disclosure: Disclosure, terms: ThirdParties | undefined): RecipientIssue[] {
  const { ground } = disclosure;
  if (isOrderedByLaw(ground)) return [];
  return [...agreementIssues(disclosure, terms), ...sharingIssues(disclosure, terms)];
}

/** A limited data set needs a data use agreement whatever people agreed to (45 CFR 164.514(e)(4)). */
function* agreementIssues(
  { agreement, ground, recipient }: Disclosure,
  terms: ThirdParties | undefined,
): Generator<RecipientIssue> {
  const agreed = namedIn(terms, recipient.name)?.agreement;
  const isLimited = ground === 'limited-data-set';
  const reference = isLimited ? '45 CFR 164.514(e)(4)(i)' : 'GDPR Art. 5(2)';
  if (agreement === undefined && agreed === undefined) {
    if (isLimited || terms?.sharing === 'named') yield certain('agreement-missing', reference);
  } else if (agreement !== undefined && agreed !== undefined && comparableName(agreement) !== comparableName(agreed)) {
    // It may have been renewed.
    yield { ...certain('agreement-differs', reference), isCertain: false };
  }
}

function* sharingIssues({ ground, recipient }: Disclosure, terms: ThirdParties | undefined): Generator<RecipientIssue> {
  const named = namedIn(terms, recipient.name);
  const reference = ground === 'authorization' ? '45 CFR 164.508(c)(1)(iii)' : 'GDPR Art. 13(1)(e)';
  if (terms === undefined) yield { ...certain('sharing-unsaid', reference), isCertain: false };
  else if (terms.sharing === 'not-allowed') yield certain('sharing-not-allowed', reference);
  else if (terms.sharing === 'named' && !named) yield certain('recipient-not-named', reference);
  else yield* countryIssues(recipient.country, named?.country ? [named.country] : terms.countries);
}

function* countryIssues(
  country: string | undefined,
  allowed: readonly string[] | undefined,
): Generator<RecipientIssue> {
  if (allowed === undefined) return;
  if (country === undefined) yield { ...certain('country-unknown', 'GDPR Art. 13(1)(f)'), isCertain: false };
  else if (placeWithin(codeOf(country), allowed.map(codeOf)) === 'outside')
    yield certain('country-not-allowed', 'GDPR Art. 13(1)(f)');
}

/** `EL` and `UK` have the form of a code, and mean `GR` and `GB`. */
function codeOf(country: string): string {
  return countryCode(country) ?? country;
}

function certain(kind: RecipientIssue['kind'], reference: string): RecipientIssue {
  return { kind, reference, isViolation: true, isCertain: true };
}

function namedIn(terms: ThirdParties | undefined, name: string) {
  const wanted = comparableName(name);
  return terms?.recipients?.find((recipient) => comparableName(recipient.name) === wanted);
}
