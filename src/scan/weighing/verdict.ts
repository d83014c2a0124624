import { compareText } from '../../model/compare-text.ts';
import type { Issue, Report } from '../../model/report.generated.ts';
import { compareSeverity } from '../../model/severity.ts';
import type { IssueTally } from './tally.ts';

/**
 * The answer. `blocked`: an error that nobody accepted. `needs-review`: a warning, an entry that was not read whole, or a
 * scan that was stopped or saw only some files; no findings is not the same as no risk. Else `clear`.
 */
export function verdictOf(
  issues: Iterable<Pick<Issue, 'severity' | 'count' | 'suppressed'>>,
  coverage: { partial: number; notInspected: number },
  isWhole: boolean,
): Report['verdict'] {
  let verdict: Report['verdict'] = isWhole && coverage.partial + coverage.notInspected === 0 ? 'clear' : 'needs-review';
  for (const issue of issues) {
    if (!isOpen(issue)) continue;
    const { severity } = issue;
    if (severity === 'error') return 'blocked';
    if (severity === 'warning') verdict = 'needs-review';
  }
  return verdict;
}

/** Whether an issue has a finding that nobody accepted or ignored. */
export function isOpen({ count, suppressed = 0 }: Pick<Issue, 'count' | 'suppressed'>): boolean {
  return count > suppressed;
}

/**
 * The issues as people see them: worst first, then those in most places; those that count before those that do not.
 * @param suppressed how many findings of an issue do not count, by its id
 */
export function issuesOf(tallies: Iterable<IssueTally>, suppressed: ReadonlyMap<string, number> = new Map()): Issue[] {
  return [...tallies].map((tally) => toIssue(tally, suppressed.get(tally.example.issue))).sort(compareIssues);
}

/** Classes that name or reach nobody by themselves: they come after those that do. */
const indirect: ReadonlySet<string> = new Set([
  'date',
  'age',
  'uid',
  'device-serial',
  'organization',
  'occupation',
  'other-id',
  'geo',
  'postcode',
  'url',
]);

/** What gives every person of the dataset away at once. */
const gravest: ReadonlySet<string> = new Set(['identifier/key-file']);

/** Orders issues: severity, what gives everybody away and then what names a person first, count, then rule and id, so that the order is the same every time. */
function compareIssues(left: Issue, right: Issue): number {
  return (
    Number(isOpen(right)) - Number(isOpen(left)) ||
    compareSeverity(left.severity, right.severity) ||
    Number(gravest.has(right.ruleId)) - Number(gravest.has(left.ruleId)) ||
    Number(indirect.has(left.class ?? '')) - Number(indirect.has(right.class ?? '')) ||
    right.count - left.count ||
    compareText(left.ruleId, right.ruleId) ||
    compareText(left.message, right.message) ||
    compareText(left.id, right.id)
  );
}

function toIssue({ example, count, files, subjects }: IssueTally, suppressed: number | undefined): Issue {
  const { issue, ruleId, category, severity, message } = example;
  return {
    id: issue,
    ruleId,
    category,
    ...(example.class === undefined ? {} : { class: example.class }),
    severity,
    message,
    ...(example.field === undefined ? {} : { field: example.field }),
    count,
    ...(suppressed === undefined ? {} : { suppressed }),
    files,
    subjects: subjects.size,
  };
}
