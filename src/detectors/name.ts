import type { DetectionContext, Detector, Span } from '../model/span.ts';
import { byConfidence, isWhole, matchAt, withoutOverlaps } from './matching/spans.ts';
import { type NameCue, nameCues } from './name/cues.ts';
import { isGivenName } from './name/given-names.ts';
import { isKnownPhrase } from './name/not-a-name.ts';
import { type NameRun, namesThing, readName } from './name/words.ts';

const wordStart = /(?<![\p{L}\p{M}\p{N}_./\\@^-])\p{Lu}(?=[\p{L}\p{M}.])/gu;
const credentials =
  /, ?(?:M\.?D|D\.?O|Ph\.?D|R\.?N|N\.?P|P\.?A(?:-C)?|D\.?D\.?S|F\.?R\.?C\.?[PSR]|MSc|BSc|MBBS)(?![\p{L}])/uy;
const bornAfter = /,? {1,2}(?:geb(?:\.|oren)|\*(?= ?\d)|born|DOB|n[ée]e? le|nacid[oa])(?!\p{L})/uy;
const authorField = /^authors?$/i;

const detector: Detector = {
  classes: ['name'],
  detect(text, context) {
    const spans: Span[] = [];
    for (const cue of nameCues) spans.push(...namesAfter(cue, text));
    spans.push(...namesByWords(text, context));
    return withoutOverlaps(spans, byConfidence).map((span) => asCited(span, text));
  },
};

export default detector;

/** `Roe et al., 1998`: the author of something that is cited. */
function asCited(span: Span, text: string): Span {
  return /^,? et\.? al\b/.test(text.slice(span.end, span.end + 8)) ? { ...span, role: 'author' } : span;
}

function* namesAfter(cue: NameCue, text: string): Generator<Span> {
  for (const match of text.matchAll(cue.pattern)) {
    const start = match.index + match[0].length;
    const run = readName(text, start, cue.form);
    if (!run || run.parts < cue.least || !standsAlone(run, cue)) continue;
    const isKnown = run.words.some(isGivenName);
    if (cue.confidence < 0.8 && namesThing(text, run)) continue;
    if (cue.confidence < 0.8 && cue.role === 'patient' && !isKnown && isTitle(text)) continue;
    // `médico de Atención Primaria`: where a name needs two words, it does not start with a particle.
    if (cue.least > 1 && /^\p{Ll}/u.test(text.slice(start, start + 2))) continue;
    const raised = isKnown ? 0.05 : 0;
    yield {
      start,
      end: run.end,
      class: 'name',
      confidence: cue.confidence + raised,
      role: cue.role,
      reason: cue.reason,
    };
  }
}

/** `Patient Setup Description`: in a title every word is written like a name. */
function isTitle(text: string): boolean {
  return text.length <= 120 && !/(?:^|\s)\p{Ll}/u.test(text.trim());
}

/** After a weak cue a single word counts only when it is a known given name. */
function standsAlone(run: NameRun, cue: NameCue): boolean {
  if (run.parts === 1 && cue.confidence < 0.8) return isGivenName(run.words[0]!);
  return run.words.some((word) => word.length > 1);
}

/** Names that no word announces: a known given name before a surname, or letters of a degree behind two words. */
function* namesByWords(text: string, context: DetectionContext): Generator<Span> {
  const author = authorField.test(context.name ?? '');
  let end = 0;
  for (const match of text.matchAll(wordStart)) {
    const start = match.index;
    if (start < end) continue;
    const run = readName(text, start, { limit: 5, order: 'natural' });
    if (!run) continue;
    end = run.end;
    if (namesThing(text, run) || isKnownPhrase(text.slice(start, run.end))) continue;
    const span = judgeRun(text, start, run, author);
    if (span) yield span;
  }
}

function judgeRun(text: string, start: number, run: NameRun, author: boolean): Span | undefined {
  const span = { start, end: run.end, class: 'name' } as const;
  if (author && isWhole(text, start, run.end) && run.words.length > 0) {
    return { ...span, confidence: 0.85, role: 'author', reason: 'a value of a list of authors' };
  }
  if (run.parts >= 2 && matchAt(credentials, text, run.end)) {
    return { ...span, confidence: 0.85, role: 'staff', reason: 'before letters of a degree' };
  }
  if (run.parts >= 2 && matchAt(bornAfter, text, run.end)) {
    return { ...span, confidence: 0.85, role: 'patient', reason: 'before a birth date' };
  }
  const first = run.words[0]!;
  if (run.words.length < 2 || !isGivenName(first) || !text.startsWith(first, start)) return undefined;
  if (first === first.toUpperCase()) return undefined;
  return { ...span, confidence: 0.65, reason: 'a common given name before another name' };
}
