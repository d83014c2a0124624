import type { Progress } from '../model/progress.ts';
import type { Finding, Gap, Report } from '../model/report.generated.ts';
import type { Source } from '../model/source.ts';
import { type PlacedRecord, type RunPart, RunWriter, readParts, readPlaced } from '../state/run.ts';
import { DatasetShape } from './dataset-shape.ts';
import { checkDataset, type DatasetCheck } from './judging/dataset-check.ts';
import type { SpilledFinding } from './masking/spilled-finding.ts';
import { mergeByPath } from './merge-by-path.ts';
import { type BatchResult, emptyBatch, mergeBatch } from './running/batch.ts';
import { batchesOf, judgeInOrder } from './running/batches.ts';
import { plan } from './running/plan.ts';
import { ProgressCounter } from './running/progress-counter.ts';
import { stoppable, watched } from './running/sequences.ts';
import { SharedState } from './running/shared-state.ts';
import type { JudgeSetup } from './setup.ts';
import { Signature } from './signature.ts';
import { IssueTallies } from './weighing/tally.ts';

/** How to run a scan. */
export interface ScanOptions {
  /** `files`: the entries are only some of the dataset; rules over the whole of it are left out. */
  scope: 'dataset' | 'files';
  /** Worker threads, at least 1. */
  jobs: number;
  /** Stops the scan; what was judged by then is kept and marked incomplete. */
  signal?: AbortSignal;
  onProgress?: (progress: Progress) => void;
}

/** The result of a scan; findings and gaps lie in the run directory and are read from there. */
export interface ScanResult {
  complete: boolean;
  scope: ScanOptions['scope'];
  profile: Report['dataset']['profile'];
  /** Issues by id with their first places. */
  tallies: IssueTallies['issues'];
  total: Omit<BatchResult, 'tallies' | 'facts'>;
  summary: DatasetCheck['summary'];
  /** Of the walk as it was, to tell later whether files changed. */
  signature: string;
  /** Every finding with its place in the run, in the order of paths. */
  findings(): Iterable<PlacedRecord<SpilledFinding>>;
  /** Every gap, in the order of paths. */
  gaps(): Iterable<Gap>;
}

/**
 * Scans a source: list, judge in threads, merge in the order of the list, judge the dataset as a whole.
 * Never throws for what stands in the dataset.
 */
export async function scan(source: Source, setup: JudgeSetup, options: ScanOptions): Promise<ScanResult> {
  const shared = new SharedState(setup.shared);
  const stop = (): void => shared.stop();
  options.signal?.addEventListener('abort', stop, { once: true });
  const progress = new ProgressCounter(shared, options.onProgress);
  const shape = new DatasetShape();
  const signature = new Signature();
  const entries = watched(source.entries(options.signal), (entry) => {
    progress.listed(1);
    shape.see(entry);
    signature.add(entry);
  });
  const total = emptyBatch();
  const { batches, judges } = await plan(batchesOf(entries), setup, source, options.jobs);
  try {
    for await (const result of judgeInOrder(stoppable(batches, options.signal), judges)) {
      mergeBatch(total, result);
      progress.judged(result);
    }
  } finally {
    progress.close();
    options.signal?.removeEventListener('abort', stop);
    await judges.close();
  }
  const complete = options.signal?.aborted !== true;
  const dataset = options.scope === 'dataset' ? checkDataset(total.facts, setup) : unchecked;
  const ofDataset = spill(dataset.findings, setup.runDirectory);
  return {
    ...assemble(total, dataset, ofDataset),
    complete,
    scope: options.scope,
    profile: shape.profile(total.formats),
    signature: signature.digest(),
  };
}

function assemble(
  { tallies, facts, ...total }: BatchResult,
  dataset: DatasetCheck,
  ofDataset: readonly RunPart[],
): Pick<ScanResult, 'tallies' | 'total' | 'summary' | 'findings' | 'gaps'> {
  const all = new IssueTallies();
  all.merge(tallies);
  for (const finding of dataset.findings) all.add(finding);
  return {
    tallies: all.issues,
    total,
    summary: dataset.summary,
    findings: () => mergeByPath(readPlaced<SpilledFinding>(total.findings), [...readPlaced<SpilledFinding>(ofDataset)]),
    gaps: () => readParts<Gap>(total.gaps),
  };
}

/** Some files say nothing of a dataset as a whole: neither that consent is missing nor that people stand out. */
const unchecked: DatasetCheck = { findings: [], summary: { cohort: {}, consent: {}, exposure: {} } };

/** What the rules over the whole dataset found goes to the run as well, so that every finding is read in one way. */
function spill(findings: readonly Finding[], directory: string): RunPart[] {
  if (findings.length === 0) return [];
  const writer = new RunWriter(directory);
  try {
    return [writer.append(findings)];
  } finally {
    writer.close();
  }
}
