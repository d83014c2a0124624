import type { Span } from '../../model/span.ts';
import { listed } from './name-lists.ts';
import { certainBehind, isPartOfCode } from './surroundings.ts';
import type { Tagger } from './tagger.ts';
import { hashWord, isCapitalised, shapes, type Tokens } from './tokens.ts';
import { eponymGroup, eponymHeadGroup, organisationHeadGroup, titleGroups } from './word-classes.ts';
import { WordSet } from './word-set.ts';

/** How much a text has to say for a name before it counts. */
export interface Strictness {
  /** The least margin of a single word, and of several. */
  readonly single: number;
  readonly several: number;
  /** Whether a given or family name of the lists has to be in it. */
  readonly listed: boolean;
}

/** One name as the tagger read it. */
interface TaggedName {
  from: number;
  to: number;
  words: number;
  margin: number;
  lists: number;
  /** Words on no list of names that are ordinary English or function words. */
  ordinary: number;
  /** Words of at most five capitals, or of three on a list. */
  abbreviations: number;
  /** Words without a capital. */
  small: number;
}

/** Names in the text that the tagger read last. */
export function taggedNames(tagger: Tagger, strictness: Strictness): Span[] {
  const { tokens } = tagger;
  const spans: Span[] = [];
  const runs = taggedRuns(tagger);
  if (runs.length === 0) return spans;
  const nouns = capitalisesNouns(tokens);
  const sure = new Set<number>();
  const weak: TaggedName[] = [];
  for (const name of runs) {
    if (isThing(name, tagger)) continue;
    const end = tokens.ends[name.to]!;
    if (name.words === 1 && isPartOfCode(tokens.text, tokens.starts[name.from]!, end)) continue;
    const isCertain = name.words > 1 && name.margin > 0 && certainBehind(tokens.text, end) !== undefined;
    const confidence = isCertain ? 0.85 : judge(name, strictness, nouns);
    if (confidence < 0.5) {
      weak.push(name);
      continue;
    }
    spans.push(spanOf(name, tagger, confidence, 'words that read as a name where they stand'));
    if (confidence >= 0.6 && (name.lists & (listed.given | listed.family)) !== 0) remember(name, tagger, sure);
  }
  if (sure.size > 0) for (const span of repeated(tagger, weak, sure)) spans.push(span);
  return spans;
}

/** Names that the text has elsewhere, where the tagger was not sure; not of words that it also writes small. */
function repeated(tagger: Tagger, weak: readonly TaggedName[], sure: ReadonlySet<number>): Span[] {
  const { tokens, reader } = tagger;
  const names = weak.filter((name) => everyWord(name, tagger, sure));
  for (let index = 0; index < tokens.count; index += 1) {
    if (!isCapitalised(tokens.shape[index]!) || reader.tags[index] !== 0 || !sure.has(tokens.hashes[index]!)) continue;
    if (index + 1 < tokens.count && reader.classAt(index + 1) === eponymHeadGroup) continue;
    names.push({ from: index, to: index, words: 1, margin: 0, lists: 0, ordinary: 0, abbreviations: 0, small: 0 });
  }
  if (names.length === 0) return [];
  const small = new Set<number>();
  for (let index = 0; index < tokens.count; index += 1) {
    if (tokens.shape[index] === shapes.lower && sure.has(tokens.hashes[index]!)) small.add(tokens.hashes[index]!);
  }
  return names
    .filter(({ from }) => !small.has(tokens.hashes[from]!))
    .map((name) => spanOf(name, tagger, 0.55, 'a name that the text has elsewhere'));
}

function spanOf({ from, to }: TaggedName, tagger: Tagger, confidence: number, reason: string): Span {
  const { starts, ends } = tagger.tokens;
  let first = from;
  let last = to;
  while (isUnknownName(first - 1, tagger) && starts[first]! - ends[first - 1]! === 1) first -= 1;
  while (isUnknownName(last + 1, tagger) && starts[last + 1]! - ends[last]! === 1) last += 1;
  return { start: starts[first]!, end: ends[last]!, class: 'name', confidence, reason };
}

/** A capitalised word that no list has: beside a name it is more of it, which would be left over where the name is masked. */
function isUnknownName(index: number, { tokens, reader }: Tagger): boolean {
  if (index < 0 || index >= tokens.count || tokens.shape[index] !== shapes.capitalised) return false;
  return reader.listsAt(index) === 0 && reader.classAt(index) === 0 && tokens.ends[index]! - tokens.starts[index]! > 2;
}

/** Runs of words with the label `name`, over the stops of initials and the small words between. */
function taggedRuns({ tokens, reader, margins }: Tagger): TaggedName[] {
  const runs: TaggedName[] = [];
  let run: TaggedName | undefined;
  let open = 0;
  for (let index = 0; index < tokens.count; index += 1) {
    if (reader.tags[index] === 1) {
      if (run && index - run.to > open + 1) {
        runs.push(run);
        run = undefined;
      }
      run ??= {
        from: index,
        to: index,
        words: 0,
        margin: Number.NEGATIVE_INFINITY,
        lists: 0,
        ordinary: 0,
        abbreviations: 0,
        small: 0,
      };
      run.to = index;
      if (tokens.shape[index] !== shapes.letter) run.words += 1;
      run.margin = Math.max(run.margin, margins[index]!);
      const lists = reader.listsAt(index);
      const length = tokens.ends[index]! - tokens.starts[index]!;
      if (tokens.shape[index] === shapes.capitals && length <= 5) run.abbreviations += 1;
      if (tokens.shape[index] === shapes.lower) run.small += 1;
      if (tokens.shape[index] !== shapes.capitals || length > 3) run.lists |= lists;
      if ((lists & (listed.given | listed.family)) === 0 && (lists & listed.ordinary) !== 0) run.ordinary += 1;
      open = 0;
      continue;
    }
    if (!run) continue;
    const isStop =
      index === run.to + 1 &&
      tokens.shape[run.to] === shapes.letter &&
      tokens.text.charCodeAt(tokens.starts[index]!) === 0x2e;
    if (isStop || reader.isParticle(index)) open += 1;
    else {
      runs.push(run);
      run = undefined;
      open = 0;
    }
  }
  if (run) runs.push(run);
  return runs;
}

/** Nothing announces these names: they are never as certain as a name behind a title or a label. */
const most = 0.68;

/** 0.5 to `most` by the margin, less for a single word that no list has. */
function judge(name: TaggedName, strictness: Strictness, nouns: boolean): number {
  const isListed = (name.lists & (listed.given | listed.family)) !== 0;
  if (name.words === 0 || (strictness.listed && !isListed)) return 0;
  if (!isListed && name.abbreviations === name.words) return 0;
  if (nouns && !isListed) return 0;
  let least = name.words > 1 ? strictness.several : strictness.single;
  if (!isListed) least += 40;
  if (nouns && (name.lists & listed.given) === 0) least += 100;
  if (nouns && name.words === 1) least += 40;
  if (name.ordinary === name.words) least += 60;
  if (name.abbreviations === name.words) least += 150;
  if (name.small === name.words) least += (name.lists & listed.ordinary) !== 0 ? 220 : isListed ? 0 : 30;
  const margin = name.margin - least;
  return margin < 0 ? 0 : Math.min(most, 0.52 + margin / 1000);
}

/** Words by which German is known; its nouns are written like names. */
const germanWords = new WordSet('der die und das mit bei nicht ist eine wir zur nach');

/** Whether a text is in a language that writes every noun with a capital: one word in thirty is one of German. */
function capitalisesNouns({ count, shape, hashes }: Tokens): boolean {
  let small = 0;
  let german = 0;
  const last = Math.min(count, 400);
  for (let index = 0; index < last; index += 1) {
    if (shape[index] !== shapes.lower) continue;
    small += 1;
    if (germanWords.has(hashes[index]!)) german += 1;
  }
  return german > 1 && german * 12 > small;
}

/**
 * What has a person’s name and is none: `Roe’s sign`, `a Roe retractor`, `Baby Metzenbaum scissors`, the `Jane Roe
 * Institute`, `St. Jane`.
 */
function isThing({ from, to, words, abbreviations }: TaggedName, tagger: Tagger): boolean {
  const { tokens, reader } = tagger;
  const before = from - (tokens.text[tokens.starts[from - 1] ?? 0] === '.' ? 2 : 1);
  if (before >= 0 && tokens.hashes[before] === saint && tokens.shape[before] !== shapes.lower) return true;
  const next = to + 1;
  // `NASS: 12`: a label.
  if (abbreviations === 1 && words === 1 && next < tokens.count && tokens.text[tokens.starts[next]!] === ':')
    return true;
  for (let index = next; index < Math.min(tokens.count, next + 2); index += 1) {
    if (!isCapitalised(tokens.shape[index]!) || tokens.starts[index]! - tokens.ends[index - 1]! > 1) break;
    if (reader.classAt(index) === organisationHeadGroup) return true;
  }
  const group = reader.classAt(to);
  return words <= 1 && ((group > 0 && group <= titleGroups) || hasEponymHead(to, tagger));
}

const saint = hashWord('st');

function hasEponymHead(to: number, { tokens, reader }: Tagger): boolean {
  for (let index = to + 1; index < Math.min(tokens.count, to + 5); index += 1) {
    const group = reader.classAt(index);
    if (group === eponymHeadGroup) return true;
    const form = tokens.shape[index]!;
    if (form === shapes.newline || (form === shapes.lower && tokens.ends[index]! - tokens.starts[index]! > 1))
      return false;
    if (form === shapes.punctuation && !/[-'’\ufffd]/.test(tokens.text[tokens.starts[index]!]!)) return false;
    if (form > shapes.lower && group !== eponymGroup) return false;
  }
  return false;
}

function remember({ from, to }: TaggedName, { tokens, reader }: Tagger, sure: Set<number>): void {
  for (let index = from; index <= to; index += 1) {
    if (reader.tags[index] !== 1 || !isCapitalised(tokens.shape[index]!)) continue;
    if (tokens.ends[index]! - tokens.starts[index]! < 4 || reader.classAt(index) !== 0) continue;
    if ((reader.listsAt(index) & listed.ordinary) === 0) sure.add(tokens.hashes[index]!);
  }
}

function everyWord({ from, to }: TaggedName, { tokens, reader }: Tagger, sure: ReadonlySet<number>): boolean {
  for (let index = from; index <= to; index += 1) {
    if (reader.tags[index] === 1 && !sure.has(tokens.hashes[index]!)) return false;
  }
  return true;
}
