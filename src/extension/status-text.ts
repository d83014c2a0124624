import { number, plural } from '../model/numerals.ts';
import type { ScanStatus } from '../model/protocol.ts';

/** The verdicts as a person says them. */
export const verdictText = { blocked: 'Blocked', 'needs-review': 'Needs review', clear: 'Clear' } as const;

/** "25 issues, 10 to review": what blocks, then what wants a decision. Issues are counted, as in the report, not places. */
export function countsText({ issues }: ScanStatus): string {
  const { error = 0, warning = 0 } = issues ?? {};
  if (error === 0) return warning === 0 ? 'no issues' : plural(warning, 'issue');
  return warning === 0 ? plural(error, 'issue') : `${plural(error, 'issue')}, ${number(warning)} to review`;
}

/** What was looked at and what was not. */
export function coverageText({ coverage }: ScanStatus): string | undefined {
  if (!coverage) return undefined;
  const { inspected, partial, notInspected } = coverage;
  return `${number(inspected)} entries inspected, ${number(partial)} in part, ${number(notInspected)} not`;
}
