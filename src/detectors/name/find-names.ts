import type { DetectionContext, Span } from '../../model/span.ts';
import { byConfidence, isWhole, matchAt, withoutOverlaps } from '../matching/spans.ts';
import { namesAfterCues } from './cue-names.ts';
import { isKnownPhrase } from './not-a-name.ts';
import { type Strictness, taggedNames } from './tagged-names.ts';
import type { Tagger } from './tagger.ts';
import { formOf, type TextForm } from './text-form.ts';
import { readName } from './words.ts';

const strictness: Readonly<Record<TextForm, Strictness>> = {
  prose: { single: 40, several: 20, listed: false },
  value: { single: 250, several: 120, listed: true },
  table: { single: 400, several: 200, listed: true },
  path: { single: 1000, several: 1000, listed: true },
};

const authorField = /^authors?$/i;
const courtesyTitle = /(?<![\p{L}\p{N}])(?:Mrs?|Ms|Miss|MRS?|MS|mrs?|ms|Dr|DR|dr)\.? {1,2}$/u;
const longestTitle = 7;

/** All that reads as a person's name in a text: by cues, by where the text stands, and by the tagger. */
export function findNames(text: string, context: DetectionContext, tagger: Tagger): Span[] {
  const spans: Span[] = [...namesAfterCues(text)];
  if (authorField.test(context.name ?? '')) spans.push(...author(text));
  for (const span of taggedNames(text, tagger, strictness[formOf(text, context)])) {
    if (!isKnownPhrase(text.slice(span.start, span.end))) spans.push(span);
  }
  return withoutOverlaps(spans, byConfidence).map((span) => withSurroundings(span, text));
}

/** A value of a list of authors, one name each. */
function* author(text: string): Generator<Span> {
  const start = /^\s*/.exec(text)![0].length;
  const run = readName(text, start, { limit: 5, order: 'inverted' });
  if (run && isWhole(text, start, run.end)) {
    yield {
      start,
      end: run.end,
      class: 'name',
      confidence: 0.85,
      role: 'author',
      reason: 'a value of a list of authors',
    };
  }
}

const credentials =
  /, ?(?:M\.?D|D\.?O|Ph\.?D|R\.?N|N\.?P|P\.?A(?:-C)?|D\.?D\.?S|F\.?R\.?C\.?[PSR]|MSc|BSc|MBBS)(?![\p{L}])/uy;
const bornAfter = /,? {1,2}(?:geb(?:\.|oren)|\*(?= ?\d)|born|DOB|n[ée]e? le|nacid[oa])(?!\p{L})/uy;
const cited = /,? et\.? al\b/uy;

/** What stands around a name says more: a title before it, a degree, a birth date or `et al.` behind it. */
function withSurroundings(span: Span, text: string): Span {
  const title = courtesyTitle.exec(text.slice(Math.max(0, span.start - longestTitle), span.start));
  const start = title ? span.start - title[0].length : span.start;
  if (matchAt(cited, text, span.end)) return { ...span, start, role: 'author' };
  if (matchAt(credentials, text, span.end)) {
    return {
      ...span,
      start,
      confidence: Math.max(span.confidence, 0.85),
      role: 'staff',
      reason: 'before letters of a degree',
    };
  }
  if (matchAt(bornAfter, text, span.end)) {
    return {
      ...span,
      start,
      confidence: Math.max(span.confidence, 0.85),
      role: 'patient',
      reason: 'before a birth date',
    };
  }
  return { ...span, start };
}
