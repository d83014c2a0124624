import { Memo } from '../../model/memo.ts';
import { wordsOf } from './leading-words.ts';
import { hasNoLetterLast, type PatternPart, parsePattern, type Repeated } from './pattern-syntax.ts';
import { type Traits, trait } from './traits.ts';

/** What every match of a pattern holds, so that a text without it needs no search. */
export interface Requirements {
  /** Bits of `trait`. */
  readonly mask: number;
  readonly digits: number;
  /** Digits in a row. */
  readonly run: number;
  /** Beginnings of words of which one must stand in the text, of each of some sets. */
  readonly words: readonly (readonly string[])[];
}

/** What classes, escapes and characters require, with regard to case and without: patterns are made of the same few. */
const known = [new Memo<string, Requirements>(1000), new Memo<string, Requirements>(1000)];

const nothing: Requirements = { mask: 0, digits: 0, run: 0, words: [] };
const aDigit: Requirements = { mask: trait.digit, digits: 1, run: 1, words: [] };

/** How a pattern is read. */
interface Reading {
  readonly ignoreCase: boolean;
  /** Whether words are told, which takes longest. */
  readonly words: boolean;
}

/**
 * What a text must hold for a pattern to match in it; less is said where the pattern is not understood.
 * @param words whether the words are wanted as well; those that a pattern starts with say enough where it starts with words
 */
export function requirementsOf({ source, flags }: RegExp, words: boolean): Requirements {
  return ofAlternatives(parsePattern(source), { ignoreCase: flags.includes('i'), words }, false);
}

/** Whether a text holds what is required, but for the words. */
export function meets({ mask, digits, run }: Omit<Requirements, 'words'>, traits: Traits): boolean {
  return (traits.mask & mask) === mask && traits.digits >= digits && traits.longestNumber >= run;
}

/**
 * All of what each alternative requires.
 * @param atStart whether a word may start where they do: what stands before is no letter
 */
function ofAlternatives(
  alternatives: readonly (readonly Repeated[])[],
  reading: Reading,
  atStart: boolean,
): Requirements {
  return alternatives
    .map((parts) => ofSequence(parts, reading, atStart))
    .reduce((left, right) => ({
      mask: left.mask & right.mask,
      digits: Math.min(left.digits, right.digits),
      run: Math.min(left.run, right.run),
      words: left.words.length > 0 && right.words.length > 0 ? [[...left.words[0]!, ...right.words[0]!]] : [],
    }));
}

function ofSequence(parts: readonly Repeated[], reading: Reading, atStart: boolean): Requirements {
  let { mask, digits, run } = nothing;
  let ahead = 0;
  const words: (readonly string[])[] = [];
  let inRow = 0;
  let isStart = atStart;
  for (const [index, { part, least }] of parts.entries()) {
    if (least === 0) {
      // What may be left out may stand between digits as well.
      inRow = 0;
      isStart &&= endsOutsideWord(part);
      continue;
    }
    if (part.kind === 'start') {
      isStart = true;
      continue;
    }
    const one = ofPart(part, reading, isStart);
    mask |= one.mask;
    run = Math.max(run, one.run);
    // What follows is told again by what is matched there.
    if (part.kind === 'ahead') ahead = Math.max(ahead, digits + one.digits);
    else {
      digits += one.digits * least;
      inRow = one === aDigit ? inRow + least : 0;
      run = Math.max(run, inRow);
    }
    const wordsHere = isStart && reading.words ? wordsOf([parts.slice(index)]) : undefined;
    if (wordsHere) words.push(wordsHere);
    else words.push(...one.words);
    isStart = part.kind === 'ahead' ? isStart : endsOutsideWord(part);
  }
  return { mask, digits: Math.max(digits, ahead), run, words };
}

/** Whether a word may start behind a part. */
function endsOutsideWord(part: PatternPart): boolean {
  return part.kind === 'start' || (part.kind !== 'ahead' && hasNoLetterLast(part));
}

function ofPart(part: PatternPart, reading: Reading, atStart: boolean): Requirements {
  const { ignoreCase } = reading;
  switch (part.kind) {
    case 'group':
    case 'ahead':
      return ofAlternatives(part.alternatives, reading, atStart);
    case 'class':
      return known[Number(ignoreCase)]!.get(`[${part.members}`, () => ofClass(part.members, ignoreCase));
    case 'escape':
      return known[Number(ignoreCase)]!.get(part.text, () => ofEscape(part.text, ignoreCase));
    case 'character':
      return known[Number(ignoreCase)]!.get(part.character, () => ofCharacter(part.character, ignoreCase));
    case 'start':
      return nothing;
  }
}

function ofClass(members: string, ignoreCase: boolean): Requirements {
  if (/^(?:\\d|\d-\d|\d)+$/.test(members)) return aDigit;
  if (!ignoreCase && /^(?:A-Z|[A-Z]|\\p\{Lu\})+$/.test(members)) return { ...nothing, mask: trait.capital };
  if (/^(?:[a-z]-[a-z]|[a-z]|\\p\{L[ul]?\})+$/i.test(members)) return { ...nothing, mask: trait.letter };
  return nothing;
}

function ofEscape(text: string, ignoreCase: boolean): Requirements {
  if (text === '\\d') return aDigit;
  if (text === '\\n') return { ...nothing, mask: trait.newline };
  if (text === '\\p{Lu}' && !ignoreCase) return { ...nothing, mask: trait.capital };
  if (/^\\p\{L[ul]?\}$/.test(text)) return { ...nothing, mask: trait.letter };
  return /^\\[^\w]$/.test(text) ? ofCharacter(text[1]!, ignoreCase) : nothing;
}

const signs: Readonly<Record<string, number>> = {
  '@': trait.at,
  ':': trait.colon,
  '^': trait.caret,
  '/': trait.slash,
  '\\': trait.backslash,
  '.': trait.dot,
  '+': trait.plus,
  '\n': trait.newline,
};

function ofCharacter(character: string, ignoreCase: boolean): Requirements {
  if (/\d/.test(character)) return aDigit;
  if (/[A-Z]/.test(character) && !ignoreCase) return { ...nothing, mask: trait.letter | trait.capital };
  if (/[a-z]/i.test(character)) return { ...nothing, mask: trait.letter };
  return { ...nothing, mask: signs[character] ?? 0 };
}
