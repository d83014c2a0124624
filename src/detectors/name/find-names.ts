import type { DetectionContext, Span } from '../../model/span.ts';
import { byConfidence, matchAt, withoutOverlaps } from '../matching/spans.ts';
import { namesAfterCues } from './cue-names.ts';
import { isOtherField, nameOfField } from './named-fields.ts';
import { isKnownPhrase } from './not-a-name.ts';
import { namesInPath } from './path-names.ts';
import { certainBehind } from './surroundings.ts';
import { hasNamePair, listedPairs, type Strictness, taggedNames } from './tagged-names.ts';
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
  if (form !== 'prose' && isOtherField(name)) return [];
  const spans: Span[] = [];
  for (const [from, to] of pieces(text)) {
    const piece = from === 0 && to === text.length ? text : text.slice(from, to);
    tagger.open(piece);
    const found = [...namesAfterCues(tagger.tokens)];
    if (form === 'prose' || hasNamePair(tagger)) {
      tagger.read();
      const tagged = taggedNames(tagger, strictness[form]);
      const ends = new Map(tagged.map(({ start, end }) => [start, end]));
      for (const span of found) shortenCapitals(span, ends.get(span.start) ?? span.end, piece);
      found.push(...tagged);
      if (form === 'prose') found.push(...listedPairs(tagger));
    }
    for (const span of found) {
      if (isKnownPhrase(piece.slice(span.start, span.end))) continue;
      spans.push({ ...span, start: from + span.start, end: from + span.end });
    }
  }
  return withoutOverlaps(spans, byConfidence).map((span) => withSurroundings(span, text));
}

/** Among capitals a cue does not see where a name ends; the tagger does. */
function shortenCapitals(span: Span, end: number, text: string): void {
  if (end < span.end && !/\p{Ll}/u.test(text.slice(span.start, span.end))) span.end = end;
}

function* pieces(text: string): Generator<[number, number]> {
  let from = 0;
  while (text.length - from > longestPiece) {
    const end = text.lastIndexOf('\n', from + longestPiece);
    const to = end > from ? end : from + longestPiece;
    yield [from, to];
    from = to;
  }
  yield [from, text.length];
}

/** `Roe, J. Q.,` in a list of references. */
const initialsBehind = /, (?:\p{Lu}\.[ -]?){1,3}(?<=\.)(?=[,;&)]| [&(\p{L}]|$)/uy;
const cited = /,? et\.? al\b/uy;

/** What stands around a name says more: a title before it, a degree, a birth date or `et al.` behind it. */
function withSurroundings(span: Span, text: string): Span {
  const title = courtesyTitle.exec(text.slice(Math.max(0, span.start - longestTitle), span.start));
  const start = title ? span.start - title[0].length : span.start;
  const initials = matchAt(initialsBehind, text, span.end);
  if (initials) return { ...span, start, end: span.end + initials[0].length, role: 'author' };
  if (matchAt(cited, text, span.end) || /\p{Ll} \p{Lu}{1,3}$/u.test(text.slice(span.end - 5, span.end))) {
    return { ...span, start, role: 'author' };
  }
  const behind = certainBehind(text, span.end);
  if (behind) return { ...span, ...behind, start, confidence: Math.max(span.confidence, 0.85) };
  return { ...span, start };
}
