import type { Progress } from '../model/progress.ts';
import type { Gap, Report } from '../model/report.generated.ts';
import type { DatasetViolation } from '../model/rule.ts';
import type { Entry, Source } from '../model/source.ts';
import { type DeclaredTerm, declaredTerms } from '../rules/judge-left-elsewhere.ts';
import { type PlacedRecord, readParts, readPlaced } from '../state/run.ts';
import { DatasetFindings } from './dataset-findings.ts';
import { DatasetShape } from './dataset-shape.ts';
import { namedRecords, peopleToList, readConsent } from './judging/consent-check.ts';
import { checkDataset, type DatasetSummary } from './judging/dataset-check.ts';
import { findingsInFolders } from './judging/dated-folders.ts';
import { maskDeclaredNames } from './judging/declared-names.ts';
import { placeInTexts } from './judging/text-places.ts';
import type { SpilledFinding } from './masking/spilled-finding.ts';
import { mergeByPath } from './merge-by-path.ts';
import { type BatchResult, emptyBatch, mergeBatch } from './running/batch.ts';
import { batchesOf, judgeInOrder } from './running/batches.ts';
import { plan } from './running/plan.ts';
import type { Judges } from './running/pool.ts';
import { ProgressCounter } from './running/progress-counter.ts';
import { BatchWords, type SecondLook } from './running/second-look.ts';
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
  total: Omit<BatchResult, 'tallies' | 'facts' | 'raw' | 'people'>;
  summary: DatasetSummary;
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
  const isWhole = options.scope === 'dataset';
  const consent = isWhole && setup.consent ? await readConsent(source, setup.consent) : undefined;
  const judging: JudgeSetup = isWhole
    ? {
        ...setup,
        gathersPeople: true,
        ...(consent ? { ...peopleToList(consent), namedRecords: namedRecords(consent) } : {}),
      }
    : setup;
  const { batches, judges } = await plan(batchesOf(entries), judging, source, options.jobs);
  const run: Run = { judges, options, progress };
  let total: BatchResult;
  let left: BatchResult;
  let declared: readonly DeclaredTerm[];
  try {
    const words = new BatchWords();
    total = await judgeAll(batches, run, { done: (batch) => words.add(batch) });
    declared = isWhole && !isOff(setup) ? declaredTerms(total.raw) : [];
    left = await lookElsewhere(source, run, words, declared);
  } finally {
    progress.close();
    options.signal?.removeEventListener('abort', stop);
    await judges.close();
  }
  if (left.namesDeclared) maskDeclaredNames(total, left, declared, setup);
  const complete = options.signal?.aborted !== true;
  const rawPath = (shown: string): string => total.maskedPaths.get(shown) ?? shown;
  const seen = {
    facts: total.facts.all,
    raw: total.raw,
    people: total.people,
    ...(consent ? { consent } : {}),
    placeIn: (violations: readonly DatasetViolation[]) => placeInTexts(violations, source, rawPath),
  };
  const ofDataset = new DatasetFindings(setup.runDirectory);
  const summary = isWhole
    ? await checkDataset(seen, setup, (finding) => ofDataset.add(finding), options.signal)
    : unchecked;
  for (const finding of findingsInFolders(total.facts.all)) ofDataset.add(finding);
  return {
    ...assemble(total, left, ofDataset.close()),
    summary,
    complete,
    scope: options.scope,
    profile: shape.profile(total.formats),
    signature: signature.digest(),
  };
}

/** What both passes of a scan go with. */
interface Run {
  judges: Judges;
  options: ScanOptions;
  progress: ProgressCounter;
}

/** Judges batches in their order, until the scan is stopped. */
async function judgeAll(
  batches: AsyncIterable<readonly Entry[]>,
  { judges, options: { signal }, progress }: Run,
  { lookAt, done }: { lookAt?: (batch: readonly Entry[]) => SecondLook; done?: (batch: BatchResult) => void },
): Promise<BatchResult> {
  const total = emptyBatch();
  for await (const result of judgeInOrder(stoppable(batches, signal), judges, lookAt)) {
    mergeBatch(total, result);
    done?.(result);
    progress.judged(result);
  }
  return total;
}

/**
 * A second pass, where a field of the dataset declared a value to be a person's: the same value may stand anywhere.
 * @param words of the batches of the first pass: what cannot hold the value is not read again
 */
async function lookElsewhere(
  source: Source,
  run: Run,
  words: BatchWords,
  declared: readonly DeclaredTerm[],
): Promise<BatchResult> {
  const { signal } = run.options;
  if (declared.length === 0 || signal?.aborted) return emptyBatch();
  run.progress.readAgain();
  const entries = watched(source.entries(signal), () => run.progress.listed(1));
  return judgeAll(batchesOf(entries), run, { lookAt: words.lookingFor(declared) });
}

function isOff({ rules }: JudgeSetup): boolean {
  return rules['identifier/left-elsewhere']?.severity === 'off';
}

function assemble(
  { tallies, facts, raw, people, ...total }: BatchResult,
  left: BatchResult,
  ofDataset: ReturnType<DatasetFindings['close']>,
): Pick<ScanResult, 'tallies' | 'total' | 'findings' | 'gaps'> {
  const all = new IssueTallies();
  all.merge(tallies);
  all.merge(left.tallies);
  all.merge(ofDataset.tallies);
  return {
    tallies: all.issues,
    total,
    findings: () =>
      mergeByPath(
        mergeByPath(readPlaced<SpilledFinding>(total.findings), readPlaced<SpilledFinding>(left.findings)),
        readPlaced<SpilledFinding>(ofDataset.parts),
      ),
    gaps: () => readParts<Gap>(total.gaps),
  };
}

/** Some files say nothing of a dataset as a whole: neither that consent is missing nor that people stand out. */
const unchecked: DatasetSummary = { cohort: {}, consent: {}, exposure: {} };
