import type { Authorization, Consent } from '../../model/consent.generated.ts';
import type { Problem } from './problem.ts';

type Element = keyof Authorization;

/** An element that a form lacks, or a day on which it expired. */
export type AuthorizationProblem =
  | Problem<'authorization-element-missing', { element: Element; form: string }>
  | Problem<'authorization-expired', { expiration: string; form: string }>
  | Problem<'no-authorization-form'>;

/** Core elements and required statements of an authorization, in the order of 45 CFR 164.508(c). */
const elements: Readonly<Record<Element, string>> = {
  information: '45 CFR 164.508(c)(1)(i)',
  disclosedBy: '45 CFR 164.508(c)(1)(ii)',
  disclosedTo: '45 CFR 164.508(c)(1)(iii)',
  purpose: '45 CFR 164.508(c)(1)(iv)',
  expiration: '45 CFR 164.508(c)(1)(v)',
  signature: '45 CFR 164.508(c)(1)(vi)',
  rightToRevoke: '45 CFR 164.508(c)(2)(i)',
  conditions: '45 CFR 164.508(c)(2)(ii)',
  redisclosure: '45 CFR 164.508(c)(2)(iii)',
};

/** What people write where they have nothing to say; `none` is not among it, which is an answer about expiration. */
const nothingSaid =
  /^(?:[-–—?.\s]*|n\.?\s?\/?\s?a\.?|not applicable|unknown|tbd|tba|todo|to be (?:determined|defined))$/i;
const day = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Elements of an authorization that forms lack, one by one (45 CFR 164.508(c)(1)(i)–(vi) and (c)(2)(i)–(iii)), where the data
 * are used by authorization. A day of expiration that has passed makes an authorization defective (45 CFR 164.508(b)(2)(i));
 * `none` and `end of the research study` are enough for research, which a cohort is (45 CFR 164.508(c)(1)(v)).
 * @param today YYYY-MM-DD
 * @returns nothing where no ground is an authorization
 */
export function checkAuthorizations(consent: Consent, today: string): AuthorizationProblem[] {
  const basis = consent.legalBasis.findIndex((one) => one.law === 'hipaa' && one.ground === 'authorization');
  if (basis < 0) return [];
  const forms = consent.forms ?? [];
  if (forms.length === 0)
    return [{ kind: 'no-authorization-form', reference: '45 CFR 164.508(c)', pointer: `/legalBasis/${basis}` }];
  return forms.flatMap((form, index) => {
    const authorization = form.authorization ?? {};
    const pointer = `/forms/${index}${form.authorization ? '/authorization' : ''}`;
    const problems: AuthorizationProblem[] = Object.entries(elements)
      .filter(([element]) => !isSaid(element as Element, authorization))
      .map(([element, reference]) => ({
        kind: 'authorization-element-missing',
        reference,
        pointer,
        element: element as Element,
        form: form.version,
      }));
    const expiration = authorization.expiration?.trim();
    if (expiration !== undefined && day.test(expiration) && expiration < today)
      problems.push({
        kind: 'authorization-expired',
        reference: '45 CFR 164.508(b)(2)(i)',
        pointer: `${pointer}/expiration`,
        expiration,
        form: form.version,
      });
    return problems;
  });
}

function isSaid(element: Element, authorization: Authorization): boolean {
  const value = authorization[element];
  if (typeof value !== 'string') return value === true;
  const text = value.trim();
  return !nothingSaid.test(text) && (element === 'expiration' || !/^none\.?$/i.test(text));
}
