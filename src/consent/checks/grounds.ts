import type { Consent, LegalBasis } from '../../model/consent.generated.ts';

/** Whether a ground rests on what each person agreed to: GDPR Art. 6(1)(a) or 9(2)(a), 45 CFR 164.508, 45 CFR 46.116(a) to (d). */
export function restsOnConsent(basis: LegalBasis): boolean {
  switch (basis.law) {
    case 'gdpr':
      return basis.article6 === 'a' || basis.article9 === 'a';
    case 'hipaa':
      return basis.ground === 'authorization';
    case 'common-rule':
      return basis.ground === 'informed-consent' || basis.ground === 'broad-consent';
    case 'national-opt-out':
      return false;
  }
}

/**
 * The clause that fits the law of a dataset, where several laws ask for the same.
 * @param clauses one for each law that has one; that of the GDPR is taken where none fits
 */
export function clauseOf(
  { legalBasis }: Pick<Consent, 'legalBasis'>,
  clauses: { readonly gdpr: string; readonly hipaa?: string; readonly 'common-rule'?: string },
): string {
  for (const { law } of legalBasis) {
    const clause = law === 'national-opt-out' ? undefined : clauses[law];
    if (clause !== undefined) return clause;
  }
  return clauses.gdpr;
}
