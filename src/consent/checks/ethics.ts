import type { Consent } from '../../model/consent.generated.ts';
import { daysBetween } from './day-arithmetic.ts';
import { clauseOf } from './grounds.ts';
import type { Problem } from './problem.ts';

type Approval = NonNullable<Consent['ethics']>[number];

/** What is wrong with the approval of an ethics committee. `days` count from today. */
export type EthicsProblem =
  | Problem<'ethics-approval-missing'>
  | Problem<'ethics-approval-without-number'>
  | Problem<'ethics-approval-expired', { validUntil: string; days: number }>
  | Problem<'ethics-approval-expiring', { validUntil: string; days: number }>
  | Problem<'ethics-approval-not-yet', { approvedOn: string; days: number }>
  | Problem<'ethics-approval-after-signature', { approvedOn: string; signed: string }>;

/** What approvals are held against. Days are YYYY-MM-DD. */
export interface EthicsFacts {
  readonly today: string;
  /** How many days before its end an approval is said to end. */
  readonly within: number;
  /** The first day on which somebody signed, where it is known: nobody is asked before a committee approved it. */
  readonly firstSigned?: string;
}

/**
 * Before research begins a committee approves its protocol, and it follows it from then on (Declaration of Helsinki in the revision of
 * Fortaleza, 2013, paragraph 23; 45 CFR 46.109(a) and (e)). The year is cited, since a revision may number paragraphs anew.
 */
const helsinki = 'Declaration of Helsinki (2013), paragraph 23';

/**
 * Approvals of ethics committees that are missing, without a number, past or near their end, or later than the first signature.
 *
 * An approval that ended and was followed by another one of the same committee is no problem; nor is one later than the signatures
 * where a committee waived consent, which is how data of routine care become research (45 CFR 46.116(f)). Who needs no
 * review needs no approval: exempt research (45 CFR 46.104) and de-identified data (45 CFR 164.514(b)), where nothing else holds. Some
 * exemptions ask for a limited review (45 CFR 46.109(a)); which one is meant the manifest does not say. Nor does every approval end:
 * continuing review is for some research alone (45 CFR 46.109(f)), so that only an end is judged which the manifest names.
 */
export function checkEthics(consent: Consent, { today, within, firstSigned }: EthicsFacts): EthicsProblem[] {
  const approvals = consent.ethics ?? [];
  if (approvals.length === 0)
    return consent.legalBasis.every(needsNoReview)
      ? []
      : [{ kind: 'ethics-approval-missing', reference: reviewClause(consent), pointer: '' }];
  const problems = approvals.flatMap((approval, index) => ofApproval(approval, index));
  const late = firstSigned === undefined ? undefined : approvedAfter(approvals, firstSigned);
  if (late)
    problems.push({
      kind: 'ethics-approval-after-signature',
      reference: reviewClause(consent),
      pointer: `/ethics/${late.index}/approvedOn`,
      approvedOn: late.approvedOn,
      signed: firstSigned!,
    });
  return problems;

  function ofApproval(approval: Approval, index: number): EthicsProblem[] {
    const found: EthicsProblem[] = [];
    const { number, approvedOn, validUntil } = approval;
    if (number === undefined || number.trim() === '')
      found.push({ kind: 'ethics-approval-without-number', reference: helsinki, pointer: `/ethics/${index}` });
    if (approvedOn !== undefined && approvedOn > today)
      found.push({
        kind: 'ethics-approval-not-yet',
        reference: reviewClause(consent),
        pointer: `/ethics/${index}/approvedOn`,
        approvedOn,
        days: daysBetween(today, approvedOn),
      });
    if (validUntil === undefined || approvals.some((other) => follows(other, approval))) return found;
    const days = daysBetween(today, validUntil);
    if (days <= within)
      found.push({
        kind: days < 0 ? 'ethics-approval-expired' : 'ethics-approval-expiring',
        reference: clauseOf(consent, { gdpr: helsinki, 'common-rule': '45 CFR 46.109(e)' }),
        pointer: `/ethics/${index}/validUntil`,
        validUntil,
        days,
      });
    return found;
  }

  /** Whether one approval goes on where another of the same committee ends, and is valid already. */
  function follows(other: Approval, ended: Approval): boolean {
    if (other === ended || nameOf(other) !== nameOf(ended)) return false;
    return (
      (other.approvedOn ?? today) <= today && (other.validUntil === undefined || other.validUntil > ended.validUntil!)
    );
  }
}

function nameOf({ committee }: Approval): string {
  return committee.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** The first approval, where all of them came after the first signature and none waived consent. */
function approvedAfter(
  approvals: readonly Approval[],
  signed: string,
): { index: number; approvedOn: string } | undefined {
  let first: { index: number; approvedOn: string } | undefined;
  for (const [index, { approvedOn, waiver }] of approvals.entries()) {
    if (waiver || approvedOn === undefined || approvedOn <= signed) return undefined;
    if (!first || approvedOn < first.approvedOn) first = { index, approvedOn };
  }
  return first;
}

function needsNoReview(basis: Consent['legalBasis'][number]): boolean {
  if (basis.law === 'common-rule') return basis.ground === 'exempt';
  return basis.law === 'hipaa' && (basis.ground === 'safe-harbor' || basis.ground === 'expert-determination');
}

function reviewClause(consent: Consent): string {
  return clauseOf(consent, { gdpr: helsinki, 'common-rule': '45 CFR 46.109(a)' });
}
