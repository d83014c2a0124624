/** How far a label may stand from its number, in UTF-16 units. */
export const reach = 72;
/** How many words of the text before a number are looked at. */
export const mostWords = 9;

const foreignWord =
  /[A-Z]+(?![a-z])|[A-Z]?[^\0-\x2f\x3a-\x60\x7b-\xa9\xab-\xb4\xb6-\xb9\xbb-\xbf\u2000-\u206f\u3000-\u303f]+/g;
/** Letters that Unicode does not decompose. */
const foreignLetters: Readonly<Record<string, string>> = { ß: 'ss', ı: 'i', ø: 'o', Ø: 'o', ł: 'l', Ł: 'l' };

/** The words of a text in small letters without accents; `PassportNo` is two. */
export function wordsOf(text: string): string[] {
  return wordsIn(text, 0, text.length);
}

/** The words before an offset, of the same line and sentence; of the line above where the number begins its line. */
export function wordsBefore(text: string, offset: number): string[] {
  const first = Math.max(0, offset - reach);
  let end = offset;
  while (end > first && isSpace(text.charCodeAt(end - 1))) end -= 1;
  const start = startOfSentence(text, first, end);
  const words = wordsIn(text, start, end);
  // The first word may be cut.
  if (end - start >= reach - 1 && words.length > 1) words.shift();
  return words.length > mostWords ? words.slice(-mostWords) : words;
}

/** Where the sentence or line starts that ends at an offset: behind a mark and before a capital; a full stop counts behind a word. */
function startOfSentence(text: string, first: number, end: number): number {
  for (let index = end - 1; index >= first; index -= 1) {
    const unit = text.charCodeAt(index);
    if (unit === 0x0a) return index + 1;
    if (index === first || !isSpace(text.charCodeAt(index - 1)) || !isCapital(unit, text, index)) continue;
    let mark = index - 1;
    while (mark > first && isSpace(text.charCodeAt(mark - 1)) && text.charCodeAt(mark - 1) !== 0x0a) mark -= 1;
    const sign = text.charCodeAt(mark - 1);
    if (mark > first && (sign === 0x21 || sign === 0x3f || sign === 0x3b)) return index;
    if (mark - 5 >= first && sign === 0x2e && /\p{Ll}{4}$/u.test(text.slice(mark - 5, mark - 1))) return index;
  }
  return first;
}

/** The words of a part of a text. Of ASCII they are told by hand: the words around every number of a table are read. */
function wordsIn(text: string, start: number, end: number): string[] {
  const words: string[] = [];
  let index = start;
  while (index < end) {
    const unit = text.charCodeAt(index);
    if (unit > 0x7f) return foreignWords(text.slice(start, end));
    const from = index;
    index += 1;
    if (isBig(unit)) {
      while (index < end && isBig(text.charCodeAt(index))) index += 1;
      if (index < end && isSmall(text.charCodeAt(index))) {
        // The last capital of several starts the next word.
        if (index - from > 1) index -= 1;
        else index = endOfSmall(text, index, end);
      }
    } else if (isSmall(unit) || isDigit(unit)) index = endOfSmall(text, index, end);
    else continue;
    words.push(text.slice(from, index).toLowerCase());
  }
  return words;
}

function foreignWords(text: string): string[] {
  const words =
    text
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .match(foreignWord) ?? [];
  return words.map((word) => word.toLowerCase().replace(/[ßıøł]/g, (letter) => foreignLetters[letter]!));
}

function endOfSmall(text: string, start: number, end: number): number {
  let index = start;
  while (index < end && (isSmall(text.charCodeAt(index)) || isDigit(text.charCodeAt(index)))) index += 1;
  return index;
}

function isCapital(unit: number, text: string, index: number): boolean {
  return unit < 0x80 ? isBig(unit) : /\p{Lu}/u.test(text[index]!);
}

function isBig(unit: number): boolean {
  return unit >= 65 && unit <= 90;
}

function isSmall(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** White space as of `\s`, the rarer kinds left out that no line of a document ends in. */
function isSpace(unit: number): boolean {
  return unit === 0x20 || (unit >= 9 && unit <= 13) || unit === 0xa0 || unit === 0xfeff || unit === 0x2028;
}
