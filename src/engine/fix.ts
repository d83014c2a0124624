import { resolve } from 'node:path';
import type { Entry } from '../model/source.ts';
import { loadEncoder } from '../remedies/dicom/encode.ts';
import { optionsNotApplied } from '../remedies/dicom/options-applied.ts';
import { UidReplacement } from '../remedies/dicom/replacement-uid.ts';
import type { FixSecret } from '../remedies/dicom/secret.ts';
import { RuleTable } from '../scan/judging/rule-table.ts';
import { Keyed } from '../scan/masking/keyed.ts';
import { PathMask } from '../scan/masking/path-mask.ts';
import { openFolder } from '../sources/folder.ts';
import { checkedDestination, liesIn, realPathOf, Staging } from './fix/destination.ts';
import { FixRun } from './fix/fix-run.ts';
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
  done: number;
  total: number;
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
    const fix = { policy, secret, uids };
    const run = await FixRun.open(prepared, folder, fix, await loadEncoder(), staging);
    complete = await goThrough(folder.entries(request.signal), run, request);
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

/** @returns false when it was interrupted */
async function goThrough(
  entries: AsyncIterable<Entry>,
  run: FixRun,
  { signal, onProgress }: FixRequest,
): Promise<boolean> {
  const all: Entry[] = [];
  for await (const entry of entries) all.push(entry);
  const isGoingOn = (): boolean => signal?.aborted !== true;
  for (const [index, entry] of all.entries()) {
    if (!isGoingOn()) return false;
    await run.take(entry);
    onProgress?.({ done: index + 1, total: all.length });
    // Lets a cancellation come through.
    if (index % entriesBetweenTurns === 0) await new Promise(setImmediate);
  }
  await run.finishOthers(isGoingOn);
  return isGoingOn();
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
    notHandled: optionsNotApplied(policy).map((option) => `${option}: pixels are copied as they are`),
  };
}
