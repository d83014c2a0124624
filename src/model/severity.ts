/** How much a finding weighs. An unaccepted error blocks a release; a warning wants a person's decision. */
export type Severity = 'error' | 'warning' | 'info';

/** What a person may set a rule to, the mildest first. */
export const severitySettings = ['off', 'info', 'warning', 'error'] as const;
export type SeveritySetting = (typeof severitySettings)[number];

/** The lowest severity at which `scan` exits with status 1. */
export const failOnSettings = ['error', 'warning', 'info', 'never'] as const;
export type FailOn = (typeof failOnSettings)[number];

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

/** The worse of two severities; a rule that is off counts as the mildest. */
export function worse(left: SeveritySetting, right: SeveritySetting): SeveritySetting {
  return severitySettings.indexOf(left) >= severitySettings.indexOf(right) ? left : right;
}
