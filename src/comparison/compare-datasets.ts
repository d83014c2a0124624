import type { Comparison } from '../model/comparison.generated.ts';
import type { Document } from '../model/document.ts';
import type { Policy } from '../model/policy.ts';
import type { Entry, Source } from '../model/source.ts';
import { version } from '../model/version.ts';
import { LeftElsewhere } from '../rules/judge-left-elsewhere.ts';
import { type ReadDocument, reasonOf } from '../scan/judging/entry-reading.ts';
import type { Keyed } from '../scan/masking/keyed.ts';
import { PathMask } from '../scan/masking/path-mask.ts';
import type { ShownShifts } from './date-shifts.ts';
import { filesInside } from './files-inside.ts';
import { PairComparison } from './pair-comparison.ts';
import { type ObjectPair, type Pairing, pairObjects } from './pairing.ts';
import { pathsOf } from './path-count.ts';
import { Side } from './side.ts';
import { SourceTerms } from './source-terms.ts';
import { Survivors } from './survivors.ts';

/** How far a comparison has come. */
export interface ComparisonProgress {
  readonly step: 'source' | 'copy' | 'pairs';
  /** Entries, or pairs. */
  readonly done: number;
  /** Where it is known. */
  readonly total?: number;
}

/** What a comparison is made with. */
export interface ComparisonSetting {
  readonly policy: Policy;
  /** The secret of the source, so that its masks are those of its scans. */
  readonly keyed: Keyed;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ComparisonProgress) => void;
}

/** A comparison, and what of it is for the eyes of who asked for it alone. */
export interface ComparedDatasets {
  readonly comparison: Comparison;
  readonly shifts: ShownShifts;
}

/** So many gaps and ambiguous groups are listed. */
const mostListed = 1_000;

/**
 * Compares a source with its released copy: each side is read once, of which digests stay in memory, then the objects that
 * belong together are read again, one pair at a time. Whatever cannot be read is a gap of the result.
 */
export async function compareDatasets(
  before: Source,
  after: Source,
  setting: ComparisonSetting,
): Promise<ComparedDatasets> {
  const { policy, keyed, signal, onProgress } = setting;
  const gaps: Comparison['gaps'] = [];

  const terms = new SourceTerms(policy);
  const source = new Side('before', before, gaps);
  await source.readAll((_entry, reading) => {
    onProgress?.({ step: 'source', done: source.entries });
    if (reading) terms.add(reading.document);
  }, signal);
  // Names of files are masked by what the source declares as well, which is known from here on.
  const paths = new PathMask(policy, keyed, undefined, new LeftElsewhere(terms.terms));
  const show = (path: string) => paths.show(path);

  const survivors = new Survivors(terms, keyed, (text) => paths.showText(text));
  const copy = new Side('after', after, gaps);
  await copy.readAll(async (entry, reading) => {
    onProgress?.({ step: 'copy', done: copy.entries });
    await search(entry, reading, survivors, copy, show);
  }, signal);

  // Of a side that was read in part nothing is known to be missing.
  const isRead = signal?.aborted !== true;
  const pairing = isRead ? pairObjects(source.objects, copy.objects) : noPairing;
  const pairs = new PairComparison(policy, keyed, paths, survivors);
  let done = 0;
  for (const pair of pairing.pairs) {
    if (signal?.aborted) break;
    await comparePair(pair, source, copy, pairs);
    done += 1;
    onProgress?.({ step: 'pairs', done, total: pairing.pairs.length });
  }

  if (terms.leftOut > 0) source.addGap(undefined, `${terms.leftOut} identifying values were too many to look for`);
  if (survivors.leftOut > 0) copy.addGap(undefined, `${survivors.leftOut} more places of values that survive`);
  const comparison: Comparison = {
    schemaVersion: 1,
    tool: { name: 'cohortlint', version },
    policy: policy.id,
    complete: signal?.aborted !== true,
    before: { name: show(before.name), entries: source.entries, objects: source.objects.length },
    after: { name: show(after.name), entries: copy.entries, objects: copy.objects.length },
    objects: objectsOf({ ...pairing, pairs: pairing.pairs.slice(0, done) }, show),
    ...pairs.result(),
    survivors: survivors.survivors(),
    gaps: gaps.slice(0, mostListed).map((gap) => (gap.path === undefined ? gap : { ...gap, path: show(gap.path) })),
  };
  return { comparison, shifts: pairs.shifts };
}

const noPairing: Pairing = { pairs: [], ambiguous: [], notReleased: [], notInSource: [] };

/** Looks for what survives in a name, in what was read of its file, and in the files inside of that. */
async function search(
  { path, firstNewSegment }: Entry,
  reading: ReadDocument | undefined,
  survivors: Survivors,
  copy: Side,
  show: (path: string) => string,
): Promise<void> {
  const shown = show(path);
  survivors.searchPath(path, firstNewSegment, shown);
  if (!reading) return;
  survivors.searchDocument(reading.document, shown);
  for await (const inside of filesInside(reading.document)) {
    const shownInside = `${shown}!/${inside.path.split('!/').map(show).join('!/')}`;
    survivors.searchPath(inside.path, 0, shownInside.slice(shown.length + 2));
    if (inside.document) survivors.searchDocument(inside.document, shownInside);
    else copy.addGap(path, `a file inside: ${inside.reason}`);
  }
}

/** Reads both halves of a pair and compares them. */
async function comparePair(pair: ObjectPair, source: Side, copy: Side, pairs: PairComparison): Promise<void> {
  const before = await source.open(pair.before);
  if (!('document' in before)) return source.addGap(pair.before.path, before.reason);
  try {
    const after = await copy.open(pair.after);
    if (!('document' in after)) return copy.addGap(pair.after.path, after.reason);
    try {
      compareDocuments(pair, before.document, after.document, pairs);
    } catch (error) {
      copy.addGap(pair.after.path, `reading stopped: ${reasonOf(error)}`);
    } finally {
      after.close();
    }
  } finally {
    before.close();
  }
}

function compareDocuments(pair: ObjectPair, before: Document, after: Document, pairs: PairComparison): void {
  // Both were objects when the sides were read.
  if (before.dicom && after.dicom) pairs.add(pair, before, after);
}

function objectsOf(pairing: Pairing, show: (path: string) => string): Comparison['objects'] {
  const paired = { pixels: 0, attributes: 0, uid: 0, path: 0 };
  for (const { by } of pairing.pairs) paired[by] += 1;
  const shown = (objects: readonly { path: string }[]) => pathsOf(objects.map(({ path }) => show(path)));
  return {
    paired,
    ambiguous: pairing.ambiguous
      .slice(0, mostListed)
      .map((group) => ({ before: shown(group.before), after: shown(group.after) })),
    notReleased: shown(pairing.notReleased),
    notInSource: shown(pairing.notInSource),
  };
}
