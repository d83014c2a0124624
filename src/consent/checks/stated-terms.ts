import type { Consent, Form, Terms } from '../../model/consent.generated.ts';

/** Terms as the manifest states them, for all people or for who signed one form. */
export interface StatedTerms {
  readonly terms: Terms;
  /** RFC 6901, into the manifest. */
  readonly pointer: string;
  /** The form that they differ for. */
  readonly form?: Form;
}

/** Every place in a manifest at which terms are stated, those for all people first. */
export function statedTerms(consent: Pick<Consent, 'terms' | 'forms'>): StatedTerms[] {
  const ofForms = (consent.forms ?? []).flatMap((form, index) =>
    form.terms ? [{ terms: form.terms, pointer: `/forms/${index}/terms`, form }] : [],
  );
  return [{ terms: consent.terms, pointer: '/terms' }, ...ofForms];
}
