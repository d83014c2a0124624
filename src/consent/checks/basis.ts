import type { Consent, GdprBasis, HipaaBasis } from '../../model/consent.generated.ts';
import { restsOnConsent } from './grounds.ts';
import type { Problem } from './problem.ts';

/** What a legal basis lacks, or what of it does not fit together. */
export type BasisProblem =
  | Problem<
      | 'consent-without-records'
      | 'national-law-missing'
      | 'agreement-missing'
      | 'limited-data-set-published'
      | 'waiver-day-missing'
      | 'opt-out-day-missing'
    >
  | Problem<'waiver-without-approval', { approvals: number }>
  | Problem<'articles-do-not-fit', { article6: GdprBasis['article6']; article9: GdprBasis['article9'] }>;

/**
 * Letters of GDPR Art. 9(2) that rest on the law of the Union or a member state and on nothing else, by their own words. Two more
 * name a law beside something else, so that none has to be named: b a collective agreement, h a contract with a health professional.
 */
const onNationalLaw: ReadonlySet<string> = new Set(['g', 'i', 'j']);

/**
 * Letters of GDPR Art. 6(1) with those of Art. 9(2) that seldom stand beside them. The regulation forbids none of these pairs; they
 * follow from what the letters say:
 * - a, consent, with c: "physically or legally incapable of giving consent";
 * - b, a contract with the person, with what is done for the public: g, i and j;
 * - c, a legal obligation, with a: consent to what has to be done anyway is hardly free (Art. 4(11));
 * - d, vital interests, with all that is not care, public health or the same again (recital 46, of another person's: "only where
 *   the processing cannot be manifestly based on another legal basis").
 */
const unlikelyPairs: Readonly<Partial<Record<GdprBasis['article6'], string>>> = {
  a: 'c',
  b: 'gij',
  c: 'a',
  d: 'abdefgj',
};

/** What beside the manifest decides whether its grounds hold. */
export interface BasisCircumstances {
  /** Whether there is a table of people with a row. */
  readonly hasRows: boolean;
  /** Whether the dataset is about to be released to anybody. */
  readonly isForPublic: boolean;
}

/**
 * Whether the grounds on which data are used have what the law asks of them: a record for each person where it is consent
 * (GDPR Art. 7(1); 45 CFR 164.508(b)(6); 45 CFR 46.117(a)), the law that it rests on (GDPR Art. 9(2)(g), (i) and (j)), an agreement for a limited
 * data set (45 CFR 164.514(e)(4)) and recipients who are bound by it (164.514(e)(3)(i) and (4)(ii)(C)), an approved waiver (45 CFR 164.512(i)(1)(i) and (2)(i); 45 CFR 46.116(f)), and
 * the day on which those who objected under a national scheme were last taken out: people object later too, so that nobody can
 * show it without one (GDPR Art. 5(2)).
 */
export function checkBasis(
  consent: Pick<Consent, 'legalBasis' | 'ethics'>,
  { hasRows, isForPublic }: BasisCircumstances,
): BasisProblem[] {
  const approvals = consent.ethics ?? [];
  const waivers = approvals.filter(({ waiver }) => waiver);
  const isLimited = hasOnlyLimitedDataSet(consent.legalBasis);
  return consent.legalBasis.flatMap((basis, index): BasisProblem[] => {
    const pointer = `/legalBasis/${index}`;
    const problems: BasisProblem[] = [];
    if (!hasRows && restsOnConsent(basis))
      problems.push({ kind: 'consent-without-records', reference: recordClause(basis.law), pointer });
    if (basis.law === 'gdpr') problems.push(...ofArticles(basis, pointer));
    if (basis.law === 'hipaa') {
      problems.push(...ofAgreement(basis, pointer));
      if (isForPublic && isLimited)
        problems.push({ kind: 'limited-data-set-published', reference: '45 CFR 164.514(e)(3)(i)', pointer });
    }
    if (basis.law === 'national-opt-out' && basis.checkedOn === undefined)
      problems.push({ kind: 'opt-out-day-missing', reference: 'GDPR Art. 5(2)', pointer });
    if ((basis.law === 'hipaa' || basis.law === 'common-rule') && basis.ground === 'waiver') {
      const isHipaa = basis.law === 'hipaa';
      if (waivers.length === 0)
        problems.push({
          kind: 'waiver-without-approval',
          reference: isHipaa ? '45 CFR 164.512(i)(1)(i)' : '45 CFR 46.116(f)',
          pointer,
          approvals: approvals.length,
        });
      else if (isHipaa && waivers.every(({ approvedOn }) => approvedOn === undefined))
        problems.push({ kind: 'waiver-day-missing', reference: '45 CFR 164.512(i)(2)(i)', pointer });
    }
    return problems;
  });
}

function ofArticles({ article6, article9, nationalLaw }: GdprBasis, pointer: string): BasisProblem[] {
  const problems: BasisProblem[] = [];
  if (onNationalLaw.has(article9) && (nationalLaw === undefined || nationalLaw.trim() === ''))
    problems.push({ kind: 'national-law-missing', reference: `GDPR Art. 9(2)(${article9})`, pointer });
  if (unlikelyPairs[article6]?.includes(article9))
    problems.push({
      kind: 'articles-do-not-fit',
      reference: `GDPR Art. 6(1)(${article6})`,
      pointer: `${pointer}/article6`,
      article6,
      article9,
    });
  return problems;
}

function ofAgreement({ ground, agreement }: HipaaBasis, pointer: string): BasisProblem[] {
  const lacks = ground === 'limited-data-set' && (agreement === undefined || agreement.trim() === '');
  return lacks ? [{ kind: 'agreement-missing', reference: '45 CFR 164.514(e)(4)', pointer }] : [];
}

/** Whether HIPAA is met by a limited data set alone: an authorization or a de-identification beside it may allow more. */
function hasOnlyLimitedDataSet(bases: Consent['legalBasis']): boolean {
  const grounds = bases.flatMap((basis) => (basis.law === 'hipaa' ? [basis.ground] : []));
  return grounds.length > 0 && grounds.every((ground) => ground === 'limited-data-set');
}

function recordClause(law: Consent['legalBasis'][number]['law']): string {
  if (law === 'hipaa') return '45 CFR 164.508(b)(6)';
  return law === 'common-rule' ? '45 CFR 46.117(a)' : 'GDPR Art. 7(1)';
}
