import type { FileJudge } from '../engine/file-judge.ts';
import { placesInHeader } from '../engine/header.ts';
import type { DatasetScan } from '../engine/scan-dataset.ts';
import { partOf } from '../model/location.ts';
import { isHeaderView } from '../model/protocol.ts';
import type { Region } from '../model/region.ts';
import type { Finding } from '../model/report.generated.ts';
import type { SpilledFinding } from '../scan/masking/spilled-finding.ts';
import type { PlacedRecord } from '../state/run.ts';
import { toDiagnostic } from './diagnostic.ts';
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
  for (const [shown, findings] of chosenByPath(scan.placedFindings(), most)) {
    const path = scan.maskedPaths.get(shown) ?? shown;
    const isBinary = findings.some(({ location }) => location.region === undefined && partOf(location));
    const uri = workspace.locations.documentUri(scan.root, path, isBinary ? 'binary' : 'text');
    const regions = isHeaderView(uri) ? await headerPlaces(judge, path, findings) : undefined;
    const regionOf = (finding: Finding): Region | undefined =>
      regions ? regions.get(finding) : finding.location.region;
    keep.add(uri);
    workspace.publisher.set(
      uri,
      findings.map((finding) => toDiagnostic(finding, regionOf(finding))),
      scan.root,
    );
  }
  workspace.publisher.retain(scan.root, keep);
}

/** Where findings stand in a header's view; nowhere in it when the file went away since it was scanned. */
async function headerPlaces(
  judge: FileJudge,
  path: string,
  findings: readonly SpilledFinding[],
): Promise<Map<Finding, Region>> {
  try {
    return await placesInHeader(judge, path, findings);
  } catch {
    return new Map();
  }
}

/** The first findings of each issue, path by path; those of the dataset as a whole have no document. */
function* chosenByPath(
  records: Iterable<PlacedRecord<SpilledFinding>>,
  most: number,
): Iterable<[string, SpilledFinding[]]> {
  const counts = new Map<string, number>();
  let path: string | undefined;
  let group: SpilledFinding[] = [];
  for (const { item: finding } of records) {
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
