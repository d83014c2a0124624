import { basename } from 'node:path';
import { URI } from 'vscode-uri';
import type { DatasetScan } from '../engine/scan-dataset.ts';
import type { ScanStatus } from '../model/protocol.ts';
import { strongestReasons } from '../report/reasons.ts';
import { isOpen } from '../scan/weighing/verdict.ts';

/** How a scan that ended stands, as a status bar says it. @param shown how many of its findings are diagnostics */
export function statusOf(scan: DatasetScan, target: string, shown: number): ScanStatus {
  const { issues, coverage, verdict, complete } = scan.summary;
  // The report says more, such as encodings; the protocol has these.
  const { inspected, partial, notInspected } = coverage;
  const open = issues.filter(isOpen);
  const count = (severity: string): number => open.filter((issue) => issue.severity === severity).length;
  const [worst] = strongestReasons(scan);
  return {
    state: complete ? 'finished' : 'incomplete',
    stale: false,
    target,
    verdict,
    issues: { error: count('error'), warning: count('warning'), info: count('info') },
    findings: open.reduce((sum, issue) => sum + issue.count - (issue.suppressed ?? 0), 0),
    shown,
    coverage: { inspected, partial, notInspected },
    seconds: scan.seconds,
    ...(worst ? { worst: worst.sentence.replace(/\.$/, '') } : {}),
    ...(complete ? {} : { reason: `the scan of ${basename(URI.parse(target).fsPath)} was cancelled` }),
  };
}
