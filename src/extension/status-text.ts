import type { ScanStatus } from '../model/protocol.ts';

/** The verdicts as a person says them. */
export const verdictText = { blocked: 'Blocked', 'needs-review': 'Needs review', clear: 'Clear' } as const;

/** "3 errors, 1 warning", issues counted; "no issues" when there are neither. */
export function countsText({ issues }: ScanStatus): string {
  const parts = [plural(issues?.error ?? 0, 'error'), plural(issues?.warning ?? 0, 'warning')].filter(Boolean);
  return parts.length > 0 ? parts.join(', ') : 'no issues';
}

/** What was looked at and what was not. */
export function coverageText({ coverage }: ScanStatus): string | undefined {
  if (!coverage) return undefined;
  const { inspected, partial, notInspected } = coverage;
  const number = (count: number): string => count.toLocaleString('en');
  return `${number(inspected)} entries inspected, ${number(partial)} in part, ${number(notInspected)} not`;
}

function plural(count: number, noun: string): string {
  return count === 0 ? '' : `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}
