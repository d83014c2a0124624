import { type LedgerLine, lineHash } from './ledger-lines.ts';

/** What broke a chain, as far as the lines show it. */
export type ChainBreakCause =
  /** No line has the hash that is named: the line before was edited, or lines between the two were removed. */
  | 'edited-or-removed'
  /** The first line names one before it: lines were removed at the start. */
  | 'start-removed'
  /** Two lines name the same one before them: one was put in later, or two copies that had grown apart were merged. */
  | 'inserted'
  /** The same line stands there twice. */
  | 'repeated'
  /** All lines are there and chained, and stand in another order. */
  | 'reordered'
  /** A line after the first says that it is the first: somebody began anew, or joined two files. */
  | 'restarted'
  /** The hash is that of the line with its line end, as some tools take it: nothing was changed, and the hash is not as it should be. */
  | 'line-end-hashed'
  /** It says of no line before it: no JSON, or without a `previous` that is one. */
  | 'unreadable';

/** A line that does not follow the one before it. */
export interface ChainBreak {
  /** Of the line whose `previous` does not fit, from 1. What was changed stands at it or before it. */
  readonly line: number;
  readonly cause: ChainBreakCause;
}

/**
 * Whether each line names the one before it by its hash.
 *
 * What this cannot see: that lines were cut off at the end, that the last line was edited, and that somebody wrote the whole
 * file anew with new hashes. Who needs to know keeps the hash of the last line somewhere else, or the file under version control.
 */
export interface Chain {
  readonly state: 'intact' | 'broken';
  /** In the order of their lines; none when it is intact. */
  readonly breaks: readonly ChainBreak[];
}

/** A line with what it says of the one before. */
export interface ChainedLine extends LedgerLine {
  /** `undefined` where it says nothing that could be one. */
  readonly previous: string | null | undefined;
}

/** @param lines all but empty ones, in their order */
export function verifyChain(lines: readonly ChainedLine[]): Chain {
  const hashes = lines.map(({ bytes }) => lineHash(bytes));
  const firstOf = new Map(hashes.map((hash, index) => [hash, index] as const).reverse());
  const breaks: ChainBreak[] = [];
  for (const [index, { line, previous }] of lines.entries()) {
    const expected = index === 0 ? null : hashes[index - 1]!;
    if (previous !== expected) breaks.push({ line, cause: causeOf(lines, index, hashes, firstOf) });
  }
  if (breaks.length === 0) return { state: 'intact', breaks };
  if (!isReordered(lines, hashes)) return { state: 'broken', breaks };
  return { state: 'broken', breaks: breaks.map(({ line }) => ({ line, cause: 'reordered' })) };
}

/** @param firstOf the index of the first line with a hash */
function causeOf(
  lines: readonly ChainedLine[],
  index: number,
  hashes: readonly string[],
  firstOf: ReadonlyMap<string, number>,
): ChainBreakCause {
  const { previous } = lines[index]!;
  if (previous === undefined) return 'unreadable';
  if (firstOf.get(hashes[index]!)! < index) return 'repeated';
  if (previous === null) return 'restarted';
  if (index === 0) return 'start-removed';
  const { bytes } = lines[index - 1]!;
  if (['\n', '\r\n', '\r'].some((end) => lineHash(bytes, end) === previous)) return 'line-end-hashed';
  return firstOf.has(previous) ? 'inserted' : 'edited-or-removed';
}

/** Each line follows another or is the first, no two follow the same, and from the first all are reached. */
function isReordered(lines: readonly ChainedLine[], hashes: readonly string[]): boolean {
  const following = new Map(lines.map(({ previous }, index) => [previous, hashes[index]!]));
  if (following.size !== lines.length || following.has(undefined)) return false;
  let reached = 0;
  for (let next = following.get(null); next !== undefined; next = following.get(next)) reached += 1;
  return reached === lines.length;
}
