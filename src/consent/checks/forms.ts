import type { Consent, Form } from '../../model/consent.generated.ts';
import { clauseOf } from './grounds.ts';
import type { Problem } from './problem.ts';
import type { SubjectRow } from './subject-row.ts';

/** What does not fit between forms, their documents and who signed them. */
export type FormProblem =
  | Problem<'form-version-unknown', { form: string }>
  | Problem<'form-version-twice', { form: string }>
  | Problem<'form-without-document' | 'form-document-absent' | 'form-document-changed', { form: string }>
  | Problem<'signed-outside-use', { form: string; signed: string; side: 'before' | 'after' }>;

/**
 * Whether each form that somebody signed is there, unchanged, and was in use when it was signed: who relies on consent has to
 * be able to show it (GDPR Art. 7(1); 45 CFR 164.508(b)(6); 45 CFR 46.117(a)).
 * @param hashOf the SHA-256 of a document in hexadecimal, by its path as the manifest writes it; `undefined` where it is absent
 */
export function checkForms(
  consent: Pick<Consent, 'forms' | 'legalBasis'>,
  rows: readonly Pick<SubjectRow, 'subject' | 'row' | 'formVersion' | 'signed'>[],
  hashOf: (path: string) => string | undefined,
): FormProblem[] {
  const reference = clauseOf(consent, {
    gdpr: 'GDPR Art. 7(1)',
    hipaa: '45 CFR 164.508(b)(6)',
    'common-rule': '45 CFR 46.117(a)',
  });
  const forms = consent.forms ?? [];
  const byVersion = new Map<string, Form[]>();
  const ofForms = forms.flatMap((form, index): FormProblem[] => {
    const before = byVersion.get(form.version.trim());
    byVersion.set(form.version.trim(), [...(before ?? []), form]);
    const pointer = `/forms/${index}`;
    const kinds = [before ? ('form-version-twice' as const) : undefined, documentProblem(form, hashOf)];
    return kinds.flatMap((kind) =>
      kind === undefined
        ? []
        : {
            kind,
            reference,
            pointer: kind === 'form-document-changed' ? `${pointer}/sha256` : pointer,
            ...(kind === 'form-version-twice' || form.document === undefined ? {} : { path: form.document }),
            form: form.version,
          },
    );
  });
  const ofRows = rows.flatMap(({ subject, row, formVersion, signed }): FormProblem[] => {
    if (formVersion === undefined) return [];
    const named = byVersion.get(formVersion.trim());
    if (!named) return [{ kind: 'form-version-unknown', reference, subject, row, form: formVersion }];
    if (signed === undefined || named.some((form) => sideOf(signed, form) === undefined)) return [];
    const side = sideOf(signed, named[0]!)!;
    return [{ kind: 'signed-outside-use', reference, subject, row, form: formVersion, signed, side }];
  });
  return [...ofForms, ...ofRows];
}

function documentProblem(
  { document, sha256 }: Form,
  hashOf: (path: string) => string | undefined,
): 'form-without-document' | 'form-document-absent' | 'form-document-changed' | undefined {
  if (document === undefined) return 'form-without-document';
  const found = hashOf(document);
  if (found === undefined) return 'form-document-absent';
  return sha256 === undefined || found.toLowerCase() === sha256.toLowerCase() ? undefined : 'form-document-changed';
}

/** On which side of its use a form was signed; `undefined` within it. Both ends belong to it. */
function sideOf(signed: string, { usedFrom, usedUntil }: Form): 'before' | 'after' | undefined {
  if (usedFrom !== undefined && signed < usedFrom) return 'before';
  return usedUntil !== undefined && signed > usedUntil ? 'after' : undefined;
}
