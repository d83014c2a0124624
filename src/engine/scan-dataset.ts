import { basename, relative, resolve, sep } from 'node:path';
import { type Settings, switchedOff } from '../configuration/settings.ts';
import type { Progress } from '../model/progress.ts';
import type { Finding, Gap, Report } from '../model/report.generated.ts';
import { version } from '../model/version.ts';
import { RuleTable } from '../scan/judging/rule-table.ts';
import { Keyed } from '../scan/masking/keyed.ts';
import { PathMask } from '../scan/masking/path-mask.ts';
import { reported, type SpilledFinding } from '../scan/masking/spilled-finding.ts';
import { type ScanResult, scan } from '../scan/scan.ts';
import { weigh } from '../scan/weighing/weigh.ts';
import { openFolder } from '../sources/folder.ts';
import { type PlacedRecord, removeRunDirectory } from '../state/run.ts';
import { datasetRootOf } from './dataset-root.ts';
import { folderSignature } from './folder-signature.ts';
import { defaultJobs, type EngineRequest, excluded, type Prepared, prepare } from './prepare.ts';

/** What a report says is switched off where the rules over consent alone were asked. */
const allButConsent = 'all rules but those over records of consent';

/** How to scan a dataset. */
export interface ScanRequest extends Omit<EngineRequest, 'path'> {
  /** Folders or files; `datasetRootOf` says which dataset they belong to. */
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
  /** Subjects that were seen, as they may be shown. */
  subjects: ReadonlySet<string>;
  seconds: number;
  /** The id of the decision under which a finding does not count. */
  decisionOf(finding: Finding): string | undefined;
  /** Every finding in the order of paths; one that a decision covers says which. */
  findings(): Iterable<Finding>;
  /** The same as the run keeps them, each with its place there: for an index, and for an editor. */
  placedFindings(): Iterable<PlacedRecord<SpilledFinding>>;
  gaps(): Iterable<Gap>;
  /**
   * The same result under the decisions and the ignored findings as they are now on disk, without scanning again.
   * @throws RequestError when a baseline or configuration cannot be used
   */
  reconsidered(): DatasetScan;
  /** Whether decisions or ignored findings on disk are others than those of this result. @throws RequestError likewise */
  hasNewDecisions(): boolean;
  /** Whether a scan now could come to another result: files changed, or settings did. Costs one walk. */
  isStale(): Promise<boolean>;
  /** Removes what was spilled. The scan cannot be read after that. */
  dispose(): void;
}

/**
 * Scans folders or files.
 * @throws RequestError for a path or configuration that cannot be used; what stands in the dataset never throws
 */
export async function scanDataset(request: ScanRequest): Promise<DatasetScan> {
  const started = performance.now();
  const { root, scope } = datasetRootOf(request.paths);
  const prepared = prepare({ ...request, path: root });
  try {
    const within = request.paths.map((path) => relative(prepared.root, resolve(path)).split(sep).join('/'));
    const source = await openFolder(prepared.root, within, excluded(prepared));
    const result = await scan(source, prepared.setup, {
      jobs: request.jobs ?? defaultJobs(),
      scope,
      ...(request.signal ? { signal: request.signal } : {}),
      ...(request.onProgress ? { onProgress: request.onProgress } : {}),
    });
    const seconds = (performance.now() - started) / 1000;
    const judged: Judged = {
      request: { ...request, path: root },
      result,
      ignored: { ...source.ignored() },
      within,
      seconds,
    };
    return consider(judged, prepared, prepared.setup.runDirectory);
  } catch (error) {
    removeRunDirectory(prepared.setup.runDirectory);
    throw error;
  }
}

/** What a scan found, before anybody's decisions. */
interface Judged {
  request: EngineRequest;
  result: ScanResult;
  ignored: { count: number; files: readonly string[] };
  within: readonly string[];
  seconds: number;
}

/** A judged dataset under the decisions of `prepared`. */
function consider(judged: Judged, prepared: Prepared, runDirectory: string): DatasetScan {
  const { request, result, within, seconds } = judged;
  const { suppressions, settings, root } = prepared;
  const weighed = weigh(result, suppressions);
  function* placedFindings(): Iterable<PlacedRecord<SpilledFinding>> {
    for (const record of result.findings()) {
      const suppressed = suppressions.of(record.item);
      yield suppressed === undefined ? record : { ...record, item: { ...record.item, suppressed } };
    }
  }
  return {
    root,
    failOn: settings.failOn,
    summary: { ...summarize(judged, prepared), ...weighed },
    tallies: result.tallies,
    reasons: result.total.reasons,
    maskedPaths: result.total.maskedPaths,
    subjects: result.total.subjects,
    seconds,
    decisionOf: (finding) => suppressions.of(finding),
    *findings() {
      for (const { item } of placedFindings()) yield reported(item);
    },
    placedFindings,
    gaps: result.gaps,
    reconsidered: () => consider(judged, prepare(request), runDirectory),
    hasNewDecisions: () => prepare(request).suppressions.signature !== suppressions.signature,
    async isStale() {
      const now = prepare(request);
      if (judgingSettings(now.settings) !== judgingSettings(settings)) return true;
      return (await folderSignature(root, within, excluded(now))) !== result.signature;
    },
    dispose: () => removeRunDirectory(runDirectory),
  };
}

/** The settings on which findings depend, decisions aside. */
function judgingSettings({ policy, rules, exclude, datasetId, consent, 'intended-use': uses }: Settings): string {
  return JSON.stringify([policy, rules, exclude, datasetId, consent, uses]);
}

function summarize(
  { result, ignored }: Judged,
  { root, setup, settings }: Prepared,
): Omit<ReportSummary, keyof ReturnType<typeof weigh>> {
  const { total } = result;
  const paths = new PathMask(new RuleTable(setup).policy, new Keyed(setup.key));
  return {
    schemaVersion: 1,
    tool: { name: 'cohortlint', version },
    policy: setup.policy,
    complete: result.complete,
    dataset: {
      name: paths.show(basename(root)),
      profile: result.profile,
      entries: total.entries,
      subjects: total.subjects.size,
      ...(result.scope === 'files' ? { scope: result.scope } : {}),
    },
    settings: {
      sources: settings.sources,
      switchedOff: [...(setup.only === 'consent' ? [allButConsent] : []), ...switchedOff(settings)],
      ignored: { entries: ignored.count, by: ignored.files.map((file) => paths.show(file)) },
    },
    coverage: {
      inspected: total.inspected,
      partial: total.partial,
      notInspected: total.notInspected,
      ...(total.encodings.size === 0 ? {} : { encodings: Object.fromEntries(total.encodings) }),
    },
    ...result.summary,
  };
}
