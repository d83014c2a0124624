/** A run of grouped digits, with the plus sign or parenthesis before it. */
export interface Candidate {
  start: number;
  end: number;
}

const leastDigits = 5;
/** The last digit stands so many units behind the first, at least and at most. */
const shortest = 3;
const longest = 45;

/**
 * The places of a text that can hold a telephone number, found in one pass: runs of at least five digits and what groups
 * them, `\d[\d ().\-–/]{2,44}\d`.
 */
export function candidates(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (let index = 0; index < text.length; index += 1) {
    if (!isDigit(text.charCodeAt(index))) continue;
    const most = Math.min(text.length - 1, index + longest);
    let digits = 1;
    let last = index;
    let points = 0;
    let others = 0;
    for (let at = index + 1; at <= most; at += 1) {
      const unit = text.charCodeAt(at);
      if (isDigit(unit)) {
        digits += 1;
        last = at;
      } else if (unit === 46) points += 1;
      else if (groups(unit)) others += 1;
      else break;
    }
    if (last < index + shortest) continue;
    const isDecimal = points === 1 && others === 0 && text.charCodeAt(last + 1) !== 46;
    if (digits >= leastDigits && !isDecimal) {
      let start = index;
      while (start > 0 && index - start < 3 && isPrefix(text, start)) start -= 1;
      found.push({ start, end: last + 1 });
    }
    index = last;
  }
  return found;
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** One of ` ().-–/`. */
function groups(unit: number): boolean {
  return unit === 32 || unit === 40 || unit === 41 || (unit >= 45 && unit <= 47) || unit === 0x2013;
}

/** A plus sign or an opening parenthesis, or a space between a plus sign and the first digit. */
function isPrefix(text: string, start: number): boolean {
  const before = text[start - 1];
  return before === '+' || before === '(' || (before === ' ' && text[start - 2] === '+');
}

/** How many ASCII digits a text holds. */
export function countDigits(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index += 1) if (isDigit(text.charCodeAt(index))) count += 1;
  return count;
}
