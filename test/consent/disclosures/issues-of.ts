import assert from 'node:assert/strict';
import { type AccountingContext, checkDisclosures } from '../../../src/consent/disclosures/accounting.ts';
import type { ConsentingPerson } from '../../../src/consent/disclosures/disclosed-people.ts';
import { readLedger } from '../../../src/consent/disclosures/read-ledger.ts';
import type { Consent, LegalBasis, Terms } from '../../../src/model/consent.generated.ts';
import type { Disclosure } from '../../../src/model/disclosure.generated.ts';
import { byName } from './by-name.ts';
import { asFile, chainedLines } from './lines.ts';

export const today = '2026-06-01';

/** People as the table lists them, each once. */
type Context = Partial<Omit<AccountingContext, 'people'>> & { readonly people?: readonly ConsentingPerson[] };

export function issues(disclosures: readonly Partial<Disclosure>[], { people, ...context }: Context = {}) {
  const { entries, problems } = readLedger(asFile(chainedLines(...disclosures)));
  assert.deepEqual(problems, []);
  return checkDisclosures(entries, { today, ...context, ...(people ? { people: byName(people) } : {}) });
}

/** Kinds of one disclosure, a mark in brackets and what is not certain with a question mark. */
export function kinds(disclosure: Partial<Disclosure>, context: Context = {}): string[] {
  return issues([disclosure], context).map(({ kind, isViolation, isCertain }) =>
    isViolation ? `${kind}${isCertain ? '' : '?'}` : `(${kind})`,
  );
}

export function person(parts: Partial<ConsentingPerson> = {}): ConsentingPerson {
  return { subject: 'sub-01', status: 'consented', signed: '2025-01-10', ...parts };
}

export function consent(thirdParties?: Terms['thirdParties'], basis: LegalBasis[] = [gdprConsent]) {
  return { terms: thirdParties ? { thirdParties } : {}, legalBasis: basis } satisfies Pick<
    Consent,
    'terms' | 'legalBasis'
  >;
}

export const gdprConsent: LegalBasis = { law: 'gdpr', article6: 'a', article9: 'a' };
export const hipaaWaiver: LegalBasis = { law: 'hipaa', ground: 'waiver' };
export const anybody = consent({ sharing: 'any' });
