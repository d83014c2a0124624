import type { Span } from '../../model/span.ts';
import { matchAt } from '../matching/spans.ts';
import { cueWord, type NameCue, placeWords } from './cues.ts';
import { isGivenName } from './given-names.ts';
import { listed, listsOf, nameLists } from './name-lists.ts';
import { hashWord, shapes, type Tokens } from './tokens.ts';
import { WordSet } from './word-set.ts';
import { type NameRun, namesThing, readName } from './words.ts';

/** Small, these are milliseconds, magnetic resonance, or part of other words. */
const unitOrAbbreviation = new WordSet('ms mr hr fr sr pa pat pt sig pd oa names');
/** `12 Fr Foley`: the gauge of a catheter. */
const isFrench = new WordSet('fr');
/** In capitals and without a full stop a modality or a disease as often as a form of address: `MR Enterography`, `DR Knie`. */
const modality = new WordSet('ms mr dr sr hr fr pa pat pt sig pd oa');
/** `Frau R.` where only the initial was left. */
const letter = /\p{Lu}\.(?=\s)/uy;

/** A cue stands at most so many tokens before the name. */
const reach = 10;

/** Names that a word announces: a title, a label, a relative, a greeting. */
export function namesAfterCues(tokens: Tokens): Span[] {
  const { text, count, shape, starts } = tokens;
  const spans: Span[] = [];
  let end = 0;
  for (let index = 1; index < count; index += 1) {
    const form = shape[index]!;
    const start = starts[index]!;
    if (start < end || (!(form >= shapes.capitalised && form <= shapes.caseless) && !isParticleStart(tokens, index)))
      continue;
    if (cueWord(tokens.hashes[index]!)?.isBetween) continue;
    const cue = cueBefore(tokens, index);
    if (!cue) continue;
    const span = nameAfter(cue, text, start);
    if (!span || (isModality(tokens, index - 1) && !isListed(span, text))) continue;
    end = span.end;
    spans.push(span);
  }
  return spans;
}

/** Whether the token right before a name is an abbreviation in capitals that more often says how an image was made. */
function isModality({ shape, hashes }: Tokens, at: number): boolean {
  return shape[at] === shapes.capitals && modality.has(hashes[at]!);
}

/** Whether one of the first words of a name is on the list of family names, or the first is a common given name. */
function isListed({ start, end }: Span, text: string): boolean {
  const words = text.slice(start, end).match(/\p{L}[\p{L}\p{M}'’-]+/gu) ?? [];
  if (words.length > 0 && isGivenName(words[0]!)) return true;
  const lists = nameLists();
  return words.slice(0, 3).some((word) => (listsOf(word, 0, word.length, hashWord(word), lists) & listed.family) !== 0);
}

/** `Frau de Roe`: a small word before a capital. */
function isParticleStart({ shape, starts, ends, count }: Tokens, index: number): boolean {
  return (
    shape[index] === shapes.lower &&
    ends[index]! - starts[index]! <= 3 &&
    index + 1 < count &&
    shape[index + 1]! >= shapes.capitalised &&
    shape[index + 1]! <= shapes.caseless
  );
}

/** The cue that announces what stands at a token: over signs, titles and `by`. */
function cueBefore(tokens: Tokens, index: number): NameCue | undefined {
  const { text, shape, starts, ends, hashes } = tokens;
  let colon = false;
  let by = false;
  let signs = false;
  let lines = 0;
  for (let at = index - 1; at >= Math.max(0, index - reach); at -= 1) {
    if (shape[at] === shapes.newline) {
      lines += 1;
      continue;
    }
    if (shape[at] === shapes.punctuation) {
      const sign = text[starts[at]!]!;
      if (sign === ':' || sign === '=') colon = true;
      else if (sign === ',' || sign === '(') signs = true;
      else if (sign !== '.' && sign !== '-' && sign !== '>') return undefined;
      // A full stop ends a sentence unless it ends a short word.
      if (sign === '.' && at > 0 && (ends[at - 1] !== starts[at] || starts[at]! - starts[at - 1]! > 5))
        return undefined;
      // `la madre. Presentaba …`: no word for a relative is shortened.
      if (sign === '.' && at > 0 && cueWord(hashes[at - 1]!)?.cues[0]?.role === 'relative') return undefined;
      continue;
    }
    const hash = hashes[at]!;
    if (shape[at] === shapes.lower && unitOrAbbreviation.has(hash)) return undefined;
    // Without its accent `Dña` is the acid.
    if (shape[at] === shapes.capitals && text.startsWith('DNA', starts[at])) return undefined;
    if (isFrench.has(hash) && /\d\s?$/.test(text.slice(Math.max(0, starts[at]! - 2), starts[at]))) return undefined;
    const word = cueWord(hash);
    if (!word) return undefined;
    if (word.isAgent) {
      by = true;
      continue;
    }
    const cue = word.cues.find((one) => fits(one, { colon, by, signs, lines }));
    if (cue) return isPlace(tokens, at) ? undefined : cue;
    if (!word.isBetween) return undefined;
  }
  return undefined;
}

/** `Calle del Dr. Roe`, `Nuestra Señora de …`: a title in the name of a street or a church. */
function isPlace({ shape, hashes, ends, starts }: Tokens, title: number): boolean {
  for (let at = title - 1; at >= Math.max(0, title - 4); at -= 1) {
    if (shape[at] === shapes.newline) return false;
    if (placeWords.has(hashes[at]!)) return true;
    if (shape[at] !== shapes.punctuation && ends[at]! - starts[at]! > 3) return false;
  }
  return false;
}

interface Between {
  colon: boolean;
  by: boolean;
  signs: boolean;
  lines: number;
}

function fits({ link, overLines, role }: NameCue, { colon, by, signs, lines }: Between): boolean {
  if (lines > (overLines ? (link === 'colon' ? 1 : 2) : 0)) return false;
  if (link === 'colon') return colon;
  if (link === 'by') return by;
  if (signs && !(role === 'relative' || (overLines === true && lines > 0))) return false;
  return link === 'anything' ? !by : !by && !colon;
}

function nameAfter(cue: NameCue, text: string, start: number): Span | undefined {
  const run = readName(text, start, cue.form);
  if (!run && cue.link === 'nothing' && cue.confidence > 0.8 && matchAt(letter, text, start)) {
    return {
      start,
      end: start + 2,
      class: 'name',
      confidence: 0.7,
      role: cue.role,
      reason: `an initial ${cue.reason}`,
    };
  }
  if (!run || run.parts < cue.least || !standsAlone(run, cue)) return undefined;
  const isKnown = run.words.some(isGivenName);
  if (cue.confidence < 0.8 && namesThing(text, run)) return undefined;
  if (cue.confidence < 0.8 && cue.role === 'patient' && !isKnown && isTitle(text)) return undefined;
  if (run.parts === 1 && cue.link === 'colon' && !isKnown && /^ \p{Ll}/u.test(text.slice(run.end, run.end + 2)))
    return undefined;
  // `médico de Atención Primaria`: where a name needs two words, it does not start with a particle.
  if (cue.least > 1 && /^\p{Ll}/u.test(text.slice(start, start + 2))) return undefined;
  return {
    start,
    end: run.end,
    class: 'name',
    confidence: run.parts === 1 && isWeak(cue) && !isKnown ? unknownAlone : cue.confidence + (isKnown ? 0.05 : 0),
    role: cue.role,
    reason: cue.reason,
  };
}

/** `Patient Setup Description`: in a title every word is written like a name. */
function isTitle(text: string): boolean {
  return text.length <= 120 && !/(?:^|\s)\p{Ll}/u.test(text.trim());
}

/** How sure a single word is that no list has: `her husband Babajide`. */
const unknownAlone = 0.55;

function isWeak({ confidence }: NameCue): boolean {
  return confidence < 0.8;
}

/**
 * After a weak cue a single word counts only when it is a known given name, or written like a name behind a relative; an
 * initial only after a title.
 */
function standsAlone(run: NameRun, cue: NameCue): boolean {
  const [first] = run.words;
  if (run.parts === 1 && isWeak(cue)) {
    return isGivenName(first!) || (cue.role === 'relative' && /^\p{Lu}\p{Ll}{3,}$/u.test(first!));
  }
  return run.words.some((word) => word.length > 1);
}
