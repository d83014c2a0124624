import type { DetectionContext, Span } from '../../model/span.ts';
import { byConfidence, matchAt, withoutOverlaps } from '../matching/spans.ts';
import { trait, traitsOf } from '../matching/traits.ts';
import { namesAfterCues } from './cue-names.ts';
import { mayHoldCue } from './cues.ts';
import { isKnownPhrase } from './known-phrases.ts';
import { hasNamePair, invertedNames, listedPairs } from './name-pairs.ts';
import { isOtherField, nameOfField } from './named-fields.ts';
import { namePairs, namesInPath } from './path-names.ts';
import { certainBehind } from './surroundings.ts';
import { type Strictness, taggedNames } from './tagged-names.ts';
import type { Tagger } from './tagger.ts';
import { formOf, type TextForm } from './text-form.ts';

const strictness: Readonly<Record<Exclude<TextForm, 'path'>, Strictness>> = {
  prose: { single: 40, several: 20, listed: false },
  value: { single: 250, several: 120, listed: true },
  table: { single: 400, several: 200, listed: true },
};

const courtesyTitle = /(?<![\p{L}\p{N}])(?:Mrs?|Ms|Miss|MRS?|MS|mrs?|Dr|DR|dr)\.? {1,2}$/u;
const longestTitle = 7;

/** Texts are read in pieces of at most so many units, cut where a line ends. */
const longestPiece = 1 << 18;

/** All that reads as a person's name in a text: by cues, by where the text stands, and by the tagger. */
export function findNames(text: string, context: DetectionContext, tagger: Tagger): Span[] {
  const form = formOf(text, context);
  const { name = '' } = context;
  const ofField = name === '' ? undefined : nameOfField(text, name);
  if (ofField) return [ofField];
  if (form === 'path') return [...namesInPath(text)];
  const hasCue = mayHoldCue(text);
  // Where names of things are expected, a person's is announced by another word.
  const isAnnounced = form !== 'prose' && isOtherField(name);
  // `ROE JANE MRT`: in a description the name stands between words of other languages, which no sentence helps to read.
  const pairs =
    context.kind === 'attribute' && !isAnnounced ? [...namePairs(text, 'a given name beside a family name')] : [];
  const hasPair = !isAnnounced && (traitsOf(text).mask & trait.capitalPair) !== 0;
  if (form !== 'prose' && !hasCue && !hasPair) return pairs;
  const spans: Span[] = pairs;
  for (const [from, to] of pieces(text)) {
    const piece = from === 0 && to === text.length ? text : text.slice(from, to);
    tagger.open(piece);
    const found = hasCue ? namesAfterCues(tagger.tokens) : [];
    if (form === 'prose' || (hasPair && hasNamePair(tagger))) {
      tagger.read();
      const tagged = taggedNames(tagger, strictness[form]);
      shortenCapitals(found, tagged, piece);
      for (const span of tagged) found.push(span);
      if (form === 'prose') for (const span of listedPairs(tagger)) found.push(span);
      for (const span of invertedNames(tagger)) found.push(span);
    }
    for (const span of found) {
      if (isKnownPhrase(piece, span.start, span.end)) continue;
      spans.push(from === 0 ? span : { ...span, start: from + span.start, end: from + span.end });
    }
  }
  if (spans.length === 0) return spans;
  return withoutOverlaps(spans, byConfidence).map((span) => withSurroundings(span, text));
}

/** Among capitals a cue does not see where a name ends; the tagger does. */
function shortenCapitals(cued: readonly Span[], tagged: readonly Span[], text: string): void {
  if (cued.length === 0 || tagged.length === 0) return;
  const ends = new Map(tagged.map(({ start, end }) => [start, end]));
  for (const span of cued) {
    const end = ends.get(span.start) ?? span.end;
    if (end < span.end && !/\p{Ll}/u.test(text.slice(span.start, span.end))) span.end = end;
  }
}

function pieces(text: string): [number, number][] {
  const found: [number, number][] = [];
  let from = 0;
  while (text.length - from > longestPiece) {
    const end = text.lastIndexOf('\n', from + longestPiece);
    const to = end > from ? end : from + longestPiece;
    found.push([from, to]);
    from = to;
  }
  found.push([from, text.length]);
  return found;
}

/** `Roe, J. Q.,` in a list of references. */
const initialsBehind = /, (?:\p{Lu}\.[ -]?){1,3}(?<=\.)(?=[,;&)]| [&(\p{L}]|$)/uy;
const cited = /,? et\.? al\b/uy;

/** What stands around a name says more: a title before it, a degree, a birth date or `et al.` behind it. */
function withSurroundings(span: Span, text: string): Span {
  const start = startOfTitle(text, span.start);
  const next = text.charCodeAt(span.end);
  const isOpen = next === 0x2c || next === 0x20;
  const initials = next === 0x2c ? matchAt(initialsBehind, text, span.end) : null;
  if (initials) return { ...span, start, end: span.end + initials[0].length, role: 'author' };
  if ((isOpen && matchAt(cited, text, span.end)) || endsInInitials(text, span.end)) {
    return { ...span, start, role: 'author' };
  }
  const behind = isOpen ? certainBehind(text, span.end) : undefined;
  if (behind) return { ...span, ...behind, start, confidence: Math.max(span.confidence, 0.85) };
  return start === span.start ? span : { ...span, start };
}

/** Where the title before a name starts: at the name where there is none. */
function startOfTitle(text: string, start: number): number {
  if (text.charCodeAt(start - 1) !== 0x20) return start;
  const title = courtesyTitle.exec(text.slice(Math.max(0, start - longestTitle), start));
  return title ? start - title[0].length : start;
}

/** `Roe JQ`. */
function endsInInitials(text: string, end: number): boolean {
  const hasSpace =
    text.charCodeAt(end - 2) === 0x20 || text.charCodeAt(end - 3) === 0x20 || text.charCodeAt(end - 4) === 0x20;
  return hasSpace && /\p{Ll} \p{Lu}{1,3}$/u.test(text.slice(end - 5, end));
}
