import { type FormEntry, type FormNode, lengthKey, shapeOf } from './forms.ts';

/** Tokens longer than this are hashes, keys and encoded bytes. */
const longestToken = 24;
/** The shortest form of which only the length is told. */
const leastOfLength = 16;
/** The most tokens of which a number is composed. */
const mostTokens = 9;

/** A part of a text that has the form of some schemes. */
export interface FormMatch {
  readonly end: number;
  readonly entries: readonly FormEntry[];
}

/**
 * Goes through the tokens of a text that hold a digit and are no part of a longer word, measurement or hash.
 * @param visit is told where a token starts and ends, and gives the offset from which to go on, or `undefined` for the
 *   token's end
 */
export function eachDigitToken(text: string, visit: (start: number, end: number) => number | undefined): void {
  let floor = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (!isDigit(text.charCodeAt(index))) continue;
    let start = index;
    while (start > floor && isAlphanumeric(text.charCodeAt(start - 1))) start -= 1;
    let end = index + 1;
    while (end < text.length && isAlphanumeric(text.charCodeAt(end))) end += 1;
    const fraction = start === index ? endOfFraction(text, end) : undefined;
    if (fraction !== undefined) {
      floor = fraction;
      index = floor - 1;
      continue;
    }
    const inWord = isAccented(text.charCodeAt(start - 1)) || isAccented(text.charCodeAt(end));
    const isFraction = isPoint(text.charCodeAt(start - 1)) && isDigit(text.charCodeAt(start - 2));
    const next = end - start > longestToken || inWord || isFraction ? undefined : visit(start, end);
    floor = Math.max(end, next ?? end);
    index = floor - 1;
  }
}

/** Where a decimal fraction ends whose point is at an offset, exponent included; `undefined` where none is, or where more is joined to it. */
function endOfFraction(text: string, point: number): number | undefined {
  if (text.charCodeAt(point) !== 46 || !isDigit(text.charCodeAt(point + 1))) return undefined;
  let end = point + 2;
  while (end < text.length && isAlphanumeric(text.charCodeAt(end))) end += 1;
  const next = text[end];
  const goesOn = next === '.' || next === '/' || (next === '-' && (text.charCodeAt(end - 1) | 32) !== 101);
  return goesOn && isAlphanumeric(text.charCodeAt(end + 1)) ? undefined : end;
}

/** Starts of a number that has its first digits in a token: its own, and those of one or two groups of letters before it. */
export function startsBefore(text: string, start: number): number[] {
  const starts = [start];
  for (let from = start; starts.length < 3; ) {
    const separator = text.charCodeAt(from - 1);
    if (separator !== 32 && separator !== 45) return starts;
    let letters = from - 1;
    while (letters > 0 && isLetter(text.charCodeAt(letters - 1)) && from - letters <= 8) letters -= 1;
    const length = from - 1 - letters;
    const isWord = length === 0 || length > 5 || (length > 3 && /[a-z]/.test(text.slice(letters, from - 1)));
    if (isWord || isAlphanumeric(text.charCodeAt(letters - 1)) || isAccented(text.charCodeAt(letters - 1)))
      return starts;
    starts.push(letters);
    from = letters;
  }
  return starts;
}

/** Whether a space or dash and a letter stand before an offset, so that a number may begin with a group of letters. */
export function followsLetters(text: string, start: number): boolean {
  const separator = text.charCodeAt(start - 1);
  return (separator === 32 || separator === 45) && isLetter(text.charCodeAt(start - 2));
}

/** Whether a token of digits alone begins no form of a tree: of most numbers the length and the character behind settle it. */
export function beginsNoForm(root: FormNode, text: string, start: number, end: number): boolean {
  const shape = shapeOf(text, start, end);
  if (shape.includes('A')) return false;
  const node = root.next.get(shape);
  return !node || (node.entries.length === 0 && !node.next.has(separatorAt(text, end)));
}

/** How many digits and letters a token has, with the tokens that one character joins to it; a word in small letters ends it. */
export function chainFrom(text: string, start: number): { digits: number; letters: number; tokens: number } {
  let tokens = 0;
  let digits = 0;
  let letters = 0;
  for (let at = start; at < start + longestToken; at += 1) {
    let small = 0;
    const digitsBefore = digits;
    const from = at;
    for (; at < text.length && isAlphanumeric(text.charCodeAt(at)); at += 1) {
      if (isDigit(text.charCodeAt(at))) digits += 1;
      else if (text.charCodeAt(at) >= 97) small += 1;
    }
    if (at === from || (small > 0 && digits === digitsBefore)) break;
    tokens += 1;
    letters += at - from - (digits - digitsBefore);
    if (isSentence(text.charCodeAt(at))) break;
  }
  return { digits, letters, tokens };
}

/** The forms that the text has from an offset on, the longest first. */
export function formsAt(root: FormNode, text: string, start: number): FormMatch[] {
  const matches: FormMatch[] = [];
  let node = root;
  let at = start;
  for (let count = 0; count < mostTokens; count += 1) {
    let end = at;
    while (end < text.length && isAlphanumeric(text.charCodeAt(end))) end += 1;
    if (end === at || end - at > longestToken) break;
    const shape = shapeOf(text, at, end);
    const found = node.next.get(shape);
    if (count === 0 && end - at >= leastOfLength && shape.includes('A'))
      addMatch(matches, root.next.get(lengthKey(end - at)), end, text);
    if (!found) break;
    addMatch(matches, found, end, text);
    let separated = found.next.get(separatorAt(text, end));
    at = end + 1;
    // A bracket after a separator, or two spaces in a row, still join.
    if (!separated) break;
    const second = separated.next.get(separatorAt(text, at));
    if (second && !isAlphanumeric(text.charCodeAt(at))) {
      separated = second;
      at += 1;
    }
    node = separated;
  }
  return matches.reverse();
}

function addMatch(matches: FormMatch[], node: FormNode | undefined, end: number, text: string): void {
  if (node && node.entries.length > 0 && endsClean(text, end)) matches.push({ end, entries: node.entries });
}

/** Dashes of every kind as one, and a space that does not break as a space. */
function separatorAt(text: string, index: number): string {
  const character = text[index] ?? '';
  if (character === '\u00a0' || character === '\u202f') return ' ';
  return character === '–' || character === '‐' || character === '‑' ? '-' : character;
}

/** Whether a number may begin here without a label that says so: not within a path, a version, a fraction or an identifier. */
export function beginsClean(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1);
  if (Number.isNaN(before) || !'-._/\\@+,:&~^'.includes(text[start - 1]!)) return true;
  const previous = text.charCodeAt(start - 2);
  if (isDigit(previous)) return false;
  return isLetter(previous) ? '.,:'.includes(text[start - 1]!) : text[start - 1] === ':' || text[start - 1] === ',';
}

/** Whether a label may stand right before this place, joined to it: `nhc-1305469`, `ssn_536904399`. */
export function beginsAfterLabel(text: string, start: number): boolean {
  return '-_/'.includes(text[start - 1] ?? ' ') && isLetter(text.charCodeAt(start - 2));
}

/** Whether a number may end here. */
export function endsClean(text: string, end: number): boolean {
  const next = text[end];
  if (next === undefined || !'-./_:@\\%,'.includes(next)) return !isAccented(text.charCodeAt(end));
  const following = text.charCodeAt(end + 1);
  // A comma after four digits ends a cell rather than an integer part.
  if (next === ',') return !isDigit(following) || /^\d{4}$/.test(text.slice(end - 4, end));
  return !isAlphanumeric(following) && next !== '%';
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

function isLetter(unit: number): boolean {
  return (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);
}

function isAlphanumeric(unit: number): boolean {
  return isDigit(unit) || isLetter(unit);
}

/** A Latin letter with an accent, which goes on a word; letters of other scripts may stand right beside a number. */
function isAccented(unit: number): boolean {
  return unit >= 0xc0 && unit <= 0x24f;
}

/** Characters that no number is joined by. */
function isSentence(unit: number): boolean {
  return unit === 10 || unit === 9 || unit === 44 || unit === 59 || unit === 34 || unit === 95;
}

function isPoint(unit: number): boolean {
  return unit === 46 || unit === 44;
}
