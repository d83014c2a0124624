import { checkDisclosures } from '../consent/disclosures/accounting.ts';
import type { DisclosureIssue, DisclosureIssueKind } from '../consent/disclosures/disclosure-issue.ts';
import type { ConsentOfDataset } from '../consent/records/consent-of-dataset.ts';
import { plural } from '../model/numerals.ts';
import type { DatasetViolation, RuleContext } from '../model/rule.ts';
import { consentViolationAt } from './consent-violation.ts';

const known = new WeakMap<ConsentOfDataset, DisclosureIssue[]>();

function issuesOf(consent: ConsentOfDataset): DisclosureIssue[] {
  const { consent: manifest, records, today } = consent;
  if (!records.ledger) return [];
  return checkDisclosures(records.ledger.ledger.entries, {
    today,
    ...(manifest ? { consent: manifest } : {}),
    ...(records.subjects ? { people: consent.rowsOfPeople } : {}),
  });
}

/** What one rule says of the lines of the ledger: an error where it is a violation beyond doubt, a note where it is none. */
export function* disclosureViolations(
  ruleId: string,
  kinds: Readonly<Partial<Record<DisclosureIssueKind, string>>>,
  consent: ConsentOfDataset,
  { policy }: Pick<RuleContext, 'policy'>,
): Iterable<DatasetViolation> {
  const issues = known.get(consent) ?? issuesOf(consent);
  known.set(consent, issues);
  for (const { kind, line, subjects, reference, isViolation, isCertain } of issues) {
    if (kinds[kind] === undefined) continue;
    const byDefault = !isViolation ? 'info' : isCertain ? 'error' : 'warning';
    const people = subjects === 'all' ? 'all people' : plural(subjects.length, 'person', 'people');
    const seen = { reference, ...(subjects !== 'all' && subjects.length === 1 ? { subject: subjects[0]! } : {}) };
    yield consentViolationAt(consent.inLedger(line), seen, {
      ruleId,
      severity: policy.severityOfRule(ruleId, byDefault),
      messageId: kind,
      parameters: { people },
      confidence: isCertain ? 1 : 0.6,
      identity: `${kind} ${line}`,
    });
  }
}
