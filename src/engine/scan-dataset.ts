import { basename, relative, resolve, sep } from 'node:path';
import { switchedOff } from '../configuration/settings.ts';
import type { Progress } from '../model/progress.ts';
import type { Finding, Gap, Report } from '../model/report.generated.ts';
import { version } from '../model/version.ts';
import { Keyed } from '../scan/mask.ts';
import { PathMask } from '../scan/path-mask.ts';
import { RuleTable } from '../scan/rule-table.ts';
import { type ScanResult, scan } from '../scan/scan.ts';
import { openFolder } from '../sources/folder.ts';
import { removeRunDirectory } from '../state/run.ts';
import { defaultJobs, type EngineRequest, type Prepared, prepare, RequestError } from './prepare.ts';

/** How to scan a dataset. */
export interface ScanRequest extends Omit<EngineRequest, 'path'> {
  /** Folders or files. Several are scanned as one dataset, rooted at their deepest common folder. */
  paths: readonly string[];
  jobs?: number;
  signal?: AbortSignal;
  onProgress?: (progress: Progress) => void;
}

/** The report without the parts that are streamed. */
export type ReportSummary = Omit<Report, 'findings' | 'coverage'> & {
  coverage: Omit<Report['coverage'], 'gaps'>;
};

/** A finished scan: small, its findings and gaps read from disk as they are asked for. */
export interface DatasetScan {
  root: string;
  failOn: Prepared['settings']['failOn'];
  summary: ReportSummary;
  /** Issues with their first places, and gaps by reason, for people. */
  tallies: ScanResult['tallies'];
  reasons: ReadonlyMap<string, number>;
  /** Raw paths of entries whose shown path is masked, for an editor. */
  maskedPaths: ReadonlyMap<string, string>;
  /** Of the walk, to be compared with `folderSignature`. */
  signature: string;
  seconds: number;
  findings(): Iterable<Finding>;
  gaps(): Iterable<Gap>;
  /** Removes what was spilled. The scan cannot be read after that. */
  dispose(): void;
}

/**
 * Scans folders or files.
 * @throws RequestError for a path or configuration that cannot be used; what stands in the dataset never throws
 */
export async function scanDataset(request: ScanRequest): Promise<DatasetScan> {
  const started = performance.now();
  const root = commonFolder(request.paths);
  const prepared = prepare({ ...request, path: root });
  try {
    const within = request.paths.map((path) => relative(prepared.root, resolve(path)).split(sep).join('/'));
    const source = await openFolder(prepared.root, within);
    const result = await scan(source, prepared.setup, {
      jobs: request.jobs ?? defaultJobs(),
      ...(request.signal ? { signal: request.signal } : {}),
      ...(request.onProgress ? { onProgress: request.onProgress } : {}),
    });
    return {
      root: prepared.root,
      failOn: prepared.settings.failOn,
      summary: summarize(prepared, result, source.ignored()),
      tallies: result.tallies,
      reasons: result.total.reasons,
      maskedPaths: result.total.maskedPaths,
      signature: result.signature,
      seconds: (performance.now() - started) / 1000,
      findings: result.findings,
      gaps: result.gaps,
      dispose: () => removeRunDirectory(prepared.setup.runDirectory),
    };
  } catch (error) {
    removeRunDirectory(prepared.setup.runDirectory);
    throw error;
  }
}

function summarize(
  { root, setup, settings }: Prepared,
  result: ScanResult,
  ignored: { count: number; files: readonly string[] },
): ReportSummary {
  const { total } = result;
  const paths = new PathMask(new RuleTable(setup).policy, new Keyed(setup.key));
  return {
    schemaVersion: 1,
    tool: { name: 'cohortlint', version },
    policy: setup.policy,
    verdict: result.verdict,
    complete: result.complete,
    dataset: {
      name: paths.show(basename(root)),
      profile: result.profile,
      entries: total.entries,
      subjects: total.subjects.size,
    },
    settings: {
      sources: settings.sources,
      switchedOff: switchedOff(settings),
      ignored: { entries: ignored.count, by: ignored.files.map((file) => paths.show(file)) },
    },
    issues: result.issues,
    coverage: { inspected: total.inspected, partial: total.partial, notInspected: total.notInspected },
    ...result.summary,
  };
}

/** The deepest folder that holds all paths; the path itself when there is one. */
function commonFolder(paths: readonly string[]): string {
  const [first, ...others] = paths;
  if (first === undefined) throw new RequestError('Name a folder or file to scan.');
  if (others.length === 0) return first;
  const split = paths.map((path) => resolve(path).split(sep));
  let depth = 0;
  const [one] = split;
  while (split.every((parts) => parts.length > depth && parts[depth] === one![depth])) depth += 1;
  return one!.slice(0, depth).join(sep) || sep;
}
