import type { MappedTextBuilder } from '../text/mapped-text.ts';
import { escapedOffsets } from './escapes.ts';
import type { JsonValue } from './values.ts';

/** Colours of a terminal, in which programs write what goes wrong (ECMA-48 SGR). */
const colour = /\x1b\[[\d;]*m/g;

/** Adds the decoded text of a JSON string to a text that is put together from several; colours are left out. */
export function addJsonString(builder: MappedTextBuilder, { text, source, offset }: JsonValue): void {
  const isString = source.startsWith('"');
  const offsets = isString && source.includes('\\') ? escapedOffsets(source.slice(1, -1)) : undefined;
  const start = offset + (isString ? 1 : 0);
  const at = (index: number): number => start + (offsets?.[index] ?? Math.min(index, source.length));
  let done = 0;
  for (const { index, 0: code } of text.matchAll(colour)) {
    addPart(builder, text, done, index, at);
    done = index + code.length;
  }
  addPart(builder, text, done, text.length, at);
}

/** Stretches without escapes go in as they are, each escape for itself. */
function addPart(
  builder: MappedTextBuilder,
  text: string,
  from: number,
  to: number,
  at: (index: number) => number,
): void {
  let start = from;
  for (let index = from; index < to; index += 1) {
    if (at(index + 1) - at(index) === 1) continue;
    builder.add(text.slice(start, index), at(start), at(index));
    builder.add(text[index]!, at(index), at(index + 1));
    start = index + 1;
  }
  builder.add(text.slice(start, to), at(start), at(to));
}
