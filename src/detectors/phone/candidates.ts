import { matchesOf } from '../matching/search.ts';

/** Digits and what groups them, as far as numbers for telephones go. */
const chunk = /\d[\d ().\-–/]{2,44}\d/g;
const leastDigits = 5;

/** A run of grouped digits, with the plus sign or parenthesis before it. */
export interface Candidate {
  start: number;
  end: number;
}

/** The places of a text that can hold a telephone number, found in one pass: runs of at least five digits and separators. */
export function* candidates(text: string): Generator<Candidate> {
  for (const { 0: match, index } of matchesOf(chunk, text)) {
    if (match.length < leastDigits || countDigits(match) < leastDigits) continue;
    let start = index;
    while (start > 0 && index - start < 3 && isPrefix(text, start)) start -= 1;
    yield { start, end: index + match.length };
  }
}

/** A plus sign or an opening parenthesis, or a space between a plus sign and the first digit. */
function isPrefix(text: string, start: number): boolean {
  const before = text[start - 1];
  return before === '+' || before === '(' || (before === ' ' && text[start - 2] === '+');
}

/** How many ASCII digits a text holds. */
export function countDigits(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit >= 48 && unit <= 57) count += 1;
  }
  return count;
}
