import type { Diagnostic } from 'vscode-languageserver/node';
import type { DatasetScan } from '../engine/scan-dataset.ts';
import type { Finding } from '../model/report.generated.ts';
import { type DiagnosticData, toDiagnostic } from './diagnostic.ts';
import { judgeFile } from './publish-file.ts';
import type { Workspace } from './workspace.ts';

/** Up to this many findings of a dataset are all published. */
const allUpTo = 2_000;
/**
 * Beyond that, how many places of an issue become diagnostics of files that nobody opened. A reader of 600 equal lines
 * reads none; the counts stand in the status, and a file that is opened shows all of its own.
 */
const placesPerIssue = 100;

/** Publishes a scan's findings file by file: all of them, or of a large result the first places of each issue. */
export async function publishScan(scan: DatasetScan, workspace: Workspace): Promise<void> {
  const judge = await workspace.judgeOf(scan.root);
  const keep = new Set<string>();
  const total = scan.summary.issues.reduce((sum, { count, suppressed = 0 }) => sum + count - suppressed, 0);
  const most = total <= allUpTo ? total : placesPerIssue;
  for (const [shown, findings] of chosenByPath(scan.findings(), most)) {
    const path = scan.maskedPaths.get(shown) ?? shown;
    if (findings.some(({ location }) => location.kind === 'attribute' || location.kind === 'slot')) {
      const { uri, diagnostics } = judgeFile(workspace, judge, path);
      keep.add(uri);
      workspace.publisher.set(uri, placed(findings, diagnostics), scan.root);
      continue;
    }
    const uri = workspace.locations.documentUri(scan.root, path, false);
    keep.add(uri);
    workspace.publisher.set(
      uri,
      findings.map((finding) => toDiagnostic(finding, finding.location.region)),
      scan.root,
    );
  }
  workspace.publisher.retain(scan.root, keep);
}

/** The findings at the places that the header's view gives them; the name of a folder has none in it. */
function placed(findings: readonly Finding[], inView: readonly Diagnostic[]): Diagnostic[] {
  const byFingerprint = new Map(
    inView.map((diagnostic) => [(diagnostic.data as DiagnosticData).fingerprint, diagnostic]),
  );
  return findings.map((finding) => byFingerprint.get(finding.fingerprint) ?? toDiagnostic(finding, undefined));
}

/** The first findings of each issue, path by path; those of the dataset as a whole have no document. */
function* chosenByPath(findings: Iterable<Finding>, most: number): Iterable<[string, Finding[]]> {
  const counts = new Map<string, number>();
  let path: string | undefined;
  let group: Finding[] = [];
  for (const finding of findings) {
    const at = finding.location.path;
    if (at === undefined || finding.suppressed !== undefined) continue;
    if (at !== path) {
      if (path !== undefined && group.length > 0) yield [path, group];
      path = at;
      group = [];
    }
    const count = counts.get(finding.issue) ?? 0;
    counts.set(finding.issue, count + 1);
    if (count < most) group.push(finding);
  }
  if (path !== undefined && group.length > 0) yield [path, group];
}
