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

/**
 * The form that somebody signed: that of the version their row names, else the only one that there is.
 * @returns `undefined` where the version is not in the manifest, or several may be meant
 */
export function signedForm({ forms = [] }: Pick<Consent, 'forms'>, formVersion: string | undefined): Form | undefined {
  if (formVersion === undefined) return forms.length === 1 ? forms[0] : undefined;
  return forms.find(({ version }) => version.trim() === formVersion.trim());
}

/**
 * What holds of one term for a person with a row: what the form says that they signed, else what holds for all.
 * @returns `undefined` where neither says anything
 */
export function termOfForm<Name extends keyof Terms>(
  consent: Pick<Consent, 'terms' | 'forms'>,
  formVersion: string | undefined,
  name: Name,
): Terms[Name] {
  return signedForm(consent, formVersion)?.terms?.[name] ?? consent.terms[name];
}
