import type { DatasetScan } from '../engine/scan-dataset.ts';
import { groupBy } from '../model/group-by.ts';
import type { FirstPage, IssueFilter, Overview, Reason } from '../model/protocol.ts';
import type { Issue } from '../model/report.generated.ts';
import type { Severity } from '../model/severity.ts';
import { isOpen } from '../scan/weighing/verdict.ts';
import { cohortSummary } from './cohort/cohort-summary.ts';
import { consentSummary } from './consent/consent-summary.ts';
import { type StrongReason, strongestReasons } from './reasons.ts';

/** How many reasons of gaps the first page names. */
const gapReasonsShown = 2;

/** The answer and what it rests on. Nothing in it is raw. */
export function firstPageOf(scan: DatasetScan): FirstPage {
  const { summary } = scan;
  const { dataset, settings } = summary;
  const open = summary.issues.filter(isOpen);
  const cohort = cohortSummary(summary.cohort);
  return {
    ...dataset,
    policy: summary.policy,
    verdict: summary.verdict,
    complete: summary.complete,
    reasons: strongestReasons(scan).map(toReason),
    issues: countBySeverity(open),
    suppressedIssues: summary.issues.length - open.length,
    findings: open.reduce((sum, { count, suppressed = 0 }) => sum + count - suppressed, 0),
    categories: [...groupBy(open, ({ category }) => category)].map(([category, issues]) => ({
      category,
      ...countBySeverity(issues),
    })),
    ...(cohort === undefined ? {} : { cohort }),
    coverage: coverageOf(scan),
    consent: consentSummary(summary.consent),
    settings: {
      switchedOff: settings.switchedOff,
      ignoredEntries: settings.ignored.entries,
      ignoredBy: settings.ignored.by,
    },
    suppressions: summary.suppressions,
  };
}

function toReason({ severity, sentence, issues, remedies }: StrongReason): Reason {
  return {
    severity,
    sentence,
    issues: issues.length,
    show: issues.length === 0 ? 'coverage' : 'issues',
    filter: filterOf(issues[0]),
    remedies: [...remedies],
  };
}

/** The issues that a reason stands for, as the table filters them. */
function filterOf(first: Issue | undefined): IssueFilter {
  if (!first) return {};
  const { severity, ruleId } = first;
  return { severities: [severity], ...(first.class === undefined ? { rule: ruleId } : { class: first.class }) };
}

function countBySeverity(issues: readonly Issue[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of issues) counts[severity] += 1;
  return counts;
}

function coverageOf({ summary, reasons }: DatasetScan): Overview['coverage'] {
  const sorted = [...reasons]
    .map(([reason, count]) => ({ reason, count }))
    .sort((left, right) => right.count - left.count || (left.reason < right.reason ? -1 : 1));
  const { inspected, partial, notInspected } = summary.coverage;
  return {
    inspected,
    partial,
    notInspected,
    reasons: sorted.slice(0, gapReasonsShown),
    otherReasons: Math.max(0, sorted.length - gapReasonsShown),
    encodings: encodingsOf(summary.coverage.encodings),
  };
}

/** The encodings of texts that are not UTF-8, the most frequent first. */
export function encodingsOf(
  counts: DatasetScan['summary']['coverage']['encodings'] = {},
): Overview['coverage']['encodings'] {
  return Object.entries(counts)
    .map(([encoding, count = 0]) => ({ encoding, count }))
    .sort((left, right) => right.count - left.count || (left.encoding < right.encoding ? -1 : 1));
}
