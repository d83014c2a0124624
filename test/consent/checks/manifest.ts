import type { Consent, Form, LegalBasis, Terms } from '../../../src/model/consent.generated.ts';

/** The day on which checks are asked in tests. */
export const today = '2026-03-01';

export const research: LegalBasis = { law: 'gdpr', article6: 'e', article9: 'j', nationalLaw: 'BDSG § 27' };
export const explicitConsent: LegalBasis = { law: 'gdpr', article6: 'a', article9: 'a' };
export const authorization: LegalBasis = { law: 'hipaa', ground: 'authorization' };
export const informedConsent: LegalBasis = { law: 'common-rule', ground: 'informed-consent' };

/** A manifest that says what a test is about, on the ground of research by national law. */
export function manifest(said: Partial<Consent> = {}): Consent {
  return {
    schemaVersion: 1,
    controller: { name: 'A clinic', contact: 'privacy@clinic.example' },
    legalBasis: [research],
    terms: {},
    ...said,
  };
}

/** A manifest of which the terms for all are known, and those of one form. */
export function withTerms(terms: Terms, forms: Form[] = []): Consent {
  return manifest({ terms, forms });
}
