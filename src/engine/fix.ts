import { resolve } from 'node:path';
import { TermMatcher } from '../detectors/known-terms/matcher.ts';
import { number, plural } from '../model/numerals.ts';
import type { Entry } from '../model/source.ts';
import { loadEncoder } from '../remedies/dicom/encode.ts';
import { optionsNotApplied } from '../remedies/dicom/options-applied.ts';
import { UidReplacement } from '../remedies/dicom/replacement-uid.ts';
import type { FixSecret } from '../remedies/dicom/secret.ts';
import { LeftElsewhere } from '../rules/judge-left-elsewhere.ts';
import { RuleTable } from '../scan/judging/rule-table.ts';
import { Keyed } from '../scan/masking/keyed.ts';
import { PathMask } from '../scan/masking/path-mask.ts';
import { type FolderSource, openFolder } from '../sources/folder.ts';
import { DeclaredTerms } from './fix/declared-terms.ts';
import { checkedDestination, liesIn, realPathOf, Staging } from './fix/destination.ts';
import { FixRun, type FixRunSetting } from './fix/fix-run.ts';
import type { FixResult } from './fix/result.ts';
import { secretOf } from './fix/secret-source.ts';
import { readUidMap, writeUidMap } from './fix/uid-map.ts';
import { verify } from './fix/verify.ts';
import { type EngineRequest, excluded, isNamedFolder, type Prepared, prepare } from './prepare.ts';
import { RequestError } from './request-error.ts';

export type { FixResult } from './fix/result.ts';

/** What to copy, where to, and how. */
export interface FixRequest extends Omit<EngineRequest, 'makesBaseline' | 'reveal'> {
  /** A new or empty folder outside the source; not needed for a dry run. */
  out?: string;
  /** A file with the secret, at least 16 bytes; else the environment, else the key of the dataset on this machine. */
  secretFile?: string;
  /** A file for the sealed map from old to new UIDs: they can be undone by who has it and the secret. */
  uidMap?: string;
  dryRun?: boolean;
  /** Whether the copy is scanned under the same policy; it is unless this is false. */
  verifies?: boolean;
  signal?: AbortSignal;
  onProgress?: (progress: FixProgress) => void;
}

/** How far it has come. */
export interface FixProgress {
  /** What files declare is read of all of them before the first is written. */
  step: 'reading' | 'writing';
  done: number;
  total: number;
}

/** The same for people. */
export function fixProgressText({ step, done, total }: FixProgress): string {
  return `${number(done)} of ${number(total)} files ${step === 'reading' ? 'read' : 'written'}`;
}

/**
 * Writes a de-identified copy of a DICOM file or a tree under a policy. The source is read and never written. A copy appears
 * as a whole: an interruption or a failure leaves nothing in the destination.
 * @throws RequestError for a request that cannot be followed; what stands in the source never throws
 */
export async function fixDataset(request: FixRequest): Promise<FixResult> {
  const prepared = prepare(request);
  const out = request.dryRun ? undefined : destinationOf(request);
  const { secret, source } = secretOf(request.secretFile, () => prepared.setup.key);
  const kept = request.uidMap === undefined ? undefined : mapOf(request.uidMap, secret, request.path, out);
  const { policy } = new RuleTable(prepared.setup);
  const uids = new UidReplacement(secret, { keeps: kept !== undefined });
  const staging = out === undefined ? undefined : new Staging(out);
  let complete = false;
  try {
    const within = isNamedFolder(request.path) ? undefined : resolve(request.path);
    const folder = await openFolder(within ?? prepared.root, [''], excluded(prepared));
    const encode = await loadEncoder();
    const { knownTerms } = prepared.setup;
    const fix = { policy, secret, uids, ...(knownTerms && { knownTerms: new TermMatcher(knownTerms) }) };
    const run = await goThrough(folder, { prepared, fix, encode, staging }, request);
    complete = request.signal?.aborted !== true;
    if (complete) run.nameAll(out ?? '');
    if (complete && kept && !request.dryRun) writeUidMap(request.uidMap!, new Map([...kept, ...uids.given!]), secret);
    staging?.dispose({ keepsCopy: complete });
    const result = resultOf(run, prepared, { complete, source, request });
    if (!complete || out === undefined || request.verifies === false) return result;
    return { ...result, verification: await verify(out, request, prepared.root, prepared.settings, run.tally) };
  } finally {
    staging?.dispose({ keepsCopy: complete });
  }
}

/** Reads what all files declare, then rewrites and copies them, as far as it comes. */
async function goThrough(
  folder: FolderSource,
  setting: Omit<FixRunSetting, 'declared'>,
  request: FixRequest,
): Promise<FixRun> {
  const { prepared, fix } = setting;
  const entries: Entry[] = [];
  for await (const entry of folder.entries(request.signal)) entries.push(entry);
  const steps = new Steps(entries, request);
  const terms = new DeclaredTerms(prepared.setup, fix.policy, folder);
  await steps.go('reading', (entry) => terms.take(entry));
  const declared = terms.all;
  const run = await FixRun.open(folder, {
    ...setting,
    declared,
    fix: { ...fix, declared: new LeftElsewhere(declared) },
  });
  await steps.go('writing', (entry) => run.take(entry));
  await run.finishOthers(() => steps.isGoingOn);
  return run;
}

/** Goes through the entries of a dataset, once for each step, until it is interrupted. */
class Steps {
  constructor(
    private readonly entries: readonly Entry[],
    private readonly request: Pick<FixRequest, 'signal' | 'onProgress'>,
  ) {}

  get isGoingOn(): boolean {
    return this.request.signal?.aborted !== true;
  }

  async go(step: FixProgress['step'], take: (entry: Entry) => Promise<void>): Promise<void> {
    for (const [index, entry] of this.entries.entries()) {
      if (!this.isGoingOn) return;
      await take(entry);
      this.request.onProgress?.({ step, done: index + 1, total: this.entries.length });
      // Lets a cancellation come through.
      if (index % entriesBetweenTurns === 0) await new Promise(setImmediate);
    }
  }
}

const entriesBetweenTurns = 16;

function destinationOf({ out, path }: FixRequest): string {
  if (out === undefined) throw new RequestError('Name a folder for the copy with --out.');
  return checkedDestination(out, path);
}

/** The map as it is so far; it must not be released with the copy. */
function mapOf(file: string, secret: FixSecret, source: string, out: string | undefined): Map<string, string> {
  const path = realPathOf(resolve(file));
  const isReleased = [out, realPathOf(resolve(source))].some((folder) => folder !== undefined && liesIn(path, folder));
  if (isReleased) throw new RequestError(`"${file}" lies in the data or in the copy: name a UID map elsewhere.`);
  return readUidMap(path, secret);
}

/** What is found in comments and metadata of the pixels' codec cannot be taken out of a copy of the same pixels. */
function textInPixels(files: number): string {
  return `text beside the pixels in ${plural(files, 'file')}: comments and metadata of the codec are copied as they are; encode the pixels anew`;
}

function resultOf(
  run: FixRun,
  { setup, settings }: Prepared,
  { complete, source, request }: { complete: boolean; source: FixResult['secret']; request: FixRequest },
): FixResult {
  const { policy } = new RuleTable(setup);
  const paths = new PathMask(policy, new Keyed(setup.key));
  return {
    policy: settings.policy,
    dryRun: request.dryRun === true,
    complete,
    secret: source,
    uids: request.uidMap === undefined ? 'one-way' : 'reversible',
    rewritten: run.rewritten,
    copied: run.copied,
    renamed: run.renamed,
    changes: run.tally.counts(),
    withTrailingData: run.withTrailingData,
    leftOut: run.leftOut.map(({ path, reason }) => ({ path: paths.show(path), reason })),
    notHandled: [
      ...optionsNotApplied(policy).map((option) => `${option}: pixels are copied as they are`),
      ...(run.withTextInPixels > 0 ? [textInPixels(run.withTextInPixels)] : []),
    ],
  };
}
