import { number } from '../../model/numerals.ts';

/** A value as one line of a view, and where each of its characters is in it. */
export interface ShownValue {
  text: string;
  /** Offset in `text` of a UTF-16 offset of the value. */
  at(offset: number): number;
}

/** Longer values are cut: a line is for reading. */
const longest = 300;

/**
 * What would break the line, or hide or reorder what stands in it (Unicode UTR #36): control and format characters, among
 * them those of bidirectional text, line and paragraph separators, and halves of surrogate pairs.
 */
const unshowable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;
const names: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\f': '\\f' };

/** Shows a value on one line: line ends and control characters as escapes, long values cut. */
export function shownValue(value: string): ShownValue {
  const kept = value.length > longest ? value.slice(0, endOfWhole(value)) : value;
  const rest = kept.length < value.length ? `… (${number(value.length)} characters)` : '';
  if (!unshowable.test(kept)) return { text: kept + rest, at: (offset) => Math.min(offset, kept.length) };
  const offsets: number[] = [];
  let text = '';
  for (const character of kept) {
    for (let unit = 0; unit < character.length; unit += 1) offsets.push(text.length);
    text += unshowable.test(character) ? escaped(character) : character;
  }
  offsets.push(text.length);
  return { text: text + rest, at: (offset) => offsets[Math.min(offset, kept.length)]! };
}

/** A text of the view's own, such as how many bytes there are, as it is. */
export function plain(text: string): ShownValue {
  return { text, at: (offset) => Math.min(offset, text.length) };
}

/** Where a long value is cut, so that no character is halved. */
function endOfWhole(value: string): number {
  return value.codePointAt(longest - 1)! > 0xffff ? longest - 1 : longest;
}

function escaped(character: string): string {
  return names[character] ?? `\\u${character.codePointAt(0)!.toString(16).padStart(4, '0')}`;
}
