/** A value as one line of a view, and where each of its characters is in it. */
export interface ShownValue {
  text: string;
  /** Offset in `text` of a UTF-16 offset of the value. */
  at(offset: number): number;
}

/** Longer values are cut: a line is for reading. */
const longest = 300;

/** What would break the line, or hide or reorder what stands in it (Unicode UTR #36). */
const unshowable = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/;
const names: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\f': '\\f' };

/** Shows a value on one line: line ends and control characters as escapes, long values cut. */
export function shownValue(value: string): ShownValue {
  const cut =
    value.length > longest ? `${value.slice(0, longest)}… (${value.length.toLocaleString('en-US')} characters)` : value;
  if (!unshowable.test(cut)) return { text: cut, at: (offset) => Math.min(offset, Math.min(cut.length, longest)) };
  const offsets: number[] = [];
  let text = '';
  for (let index = 0; index < cut.length; index += 1) {
    offsets.push(text.length);
    const character = cut[index]!;
    text += unshowable.test(character) ? escaped(character) : character;
  }
  offsets.push(text.length);
  return { text, at: (offset) => offsets[Math.min(offset, longest)] ?? text.length };
}

function escaped(character: string): string {
  return names[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
