import { increment } from '../../model/increment.ts';
import type { Issue, Report, Suppression } from '../../model/report.generated.ts';
import type { ScanResult } from '../scan.ts';
import type { Suppressions } from './suppressions.ts';
import { issuesOf, verdictOf } from './verdict.ts';

/** What a result comes to when the decisions of persons are taken into account. */
export interface Weighed {
  verdict: Report['verdict'];
  issues: Issue[];
  suppressions: Suppression[];
}

/** Weighs a result under decisions. Costs one pass through the findings where there are decisions. */
export function weigh(result: ScanResult, suppressions: Suppressions): Weighed {
  const byDecision = new Map<string, number>();
  const byIssue = new Map<string, number>();
  if (!suppressions.isEmpty) {
    for (const { item } of result.findings()) {
      const id = suppressions.of(item);
      if (id !== undefined) increment(byIssue, item.issue);
      const decision = id ?? suppressions.expiredOf(item);
      if (decision !== undefined) increment(byDecision, decision);
    }
  }
  const issues = issuesOf(result.tallies.values(), byIssue);
  return {
    verdict: verdictOf(issues, result.total, result.complete && result.scope === 'dataset'),
    issues,
    suppressions: suppressions.list(byDecision),
  };
}
