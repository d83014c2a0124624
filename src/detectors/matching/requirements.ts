import { type PatternPart, parsePattern, type Repeated } from './pattern-syntax.ts';
import { type Traits, trait } from './traits.ts';

/** What every match of a pattern holds, so that a text without it needs no search. */
export interface Requirements {
  /** Bits of `trait`. */
  readonly mask: number;
  readonly digits: number;
  /** Digits in a row. */
  readonly run: number;
}

const nothing: Requirements = { mask: 0, digits: 0, run: 0 };
const aDigit: Requirements = { mask: trait.digit, digits: 1, run: 1 };

/** What a text must hold for a pattern to match in it; less is said where the pattern is not understood. */
export function requirementsOf({ source, flags }: RegExp): Requirements {
  return ofAlternatives(parsePattern(source), flags.includes('i'));
}

/** Whether a text holds what is required. */
export function meets({ mask, digits, run }: Requirements, traits: Traits): boolean {
  return (traits.mask & mask) === mask && traits.digits >= digits && traits.longestNumber >= run;
}

/** All of what each alternative requires. */
function ofAlternatives(alternatives: readonly (readonly Repeated[])[], ignoreCase: boolean): Requirements {
  return alternatives
    .map((parts) => ofSequence(parts, ignoreCase))
    .reduce((left, right) => ({
      mask: left.mask & right.mask,
      digits: Math.min(left.digits, right.digits),
      run: Math.min(left.run, right.run),
    }));
}

function ofSequence(parts: readonly Repeated[], ignoreCase: boolean): Requirements {
  let { mask, digits, run } = nothing;
  let inRow = 0;
  for (const { part, least } of parts) {
    if (least === 0) {
      // What may be left out may stand between digits as well.
      inRow = 0;
      continue;
    }
    const one = ofPart(part, ignoreCase);
    mask |= one.mask;
    digits += one.digits * least;
    inRow = one === aDigit ? inRow + least : 0;
    run = Math.max(run, one.run, inRow);
  }
  return { mask, digits, run };
}

function ofPart(part: PatternPart, ignoreCase: boolean): Requirements {
  switch (part.kind) {
    case 'group':
      return ofAlternatives(part.alternatives, ignoreCase);
    case 'class':
      return ofClass(part.members, ignoreCase);
    case 'escape':
      return ofEscape(part.text, ignoreCase);
    case 'character':
      return ofCharacter(part.character, ignoreCase);
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
};

function ofCharacter(character: string, ignoreCase: boolean): Requirements {
  if (/\d/.test(character)) return aDigit;
  if (/[A-Z]/.test(character) && !ignoreCase) return { ...nothing, mask: trait.letter | trait.capital };
  if (/[a-z]/i.test(character)) return { ...nothing, mask: trait.letter };
  return { ...nothing, mask: signs[character] ?? 0 };
}
