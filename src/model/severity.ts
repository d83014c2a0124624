/** How much a finding weighs. An unaccepted error blocks a release; a warning wants a person's decision. */
export type Severity = 'error' | 'warning' | 'info';

/** What a person may set a rule to. */
export type SeveritySetting = Severity | 'off';

/** The lowest severity at which `scan` exits with status 1. */
export type FailOn = Severity | 'never';

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Orders severities, the worst first; for `Array.sort`. */
export function compareSeverity(left: Severity, right: Severity): number {
  return rank[left] - rank[right];
}

/** Whether `severity` is as bad as `threshold` or worse. Nothing reaches `never`. */
export function reaches(severity: Severity, threshold: FailOn): boolean {
  return threshold !== 'never' && rank[severity] <= rank[threshold];
}

/** The milder of two severities. */
export function milder(left: Severity, right: Severity): Severity {
  return rank[left] >= rank[right] ? left : right;
}
