import { type MappedText, MappedTextBuilder } from './mapped-text.ts';

/** How a value is written: with escapes after a backslash, with doubled quotes, or as it stands. */
export type QuotingStyle = 'escaped' | 'doubled' | 'plain';

/** Digits of the escapes that give a character by its number (YAML 1.2 section 5.7, TOML 1.0). */
const digitsOfEscape: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/**
 * Where a decoded value of YAML or TOML stands in its source: escapes and doubled quotes are matched, and white space that was
 * folded or is indentation is passed over. Linear in the length of the source.
 * @param value as its parser decoded it
 * @param source as it stands in the file, without its quotes
 * @param offset of the source in the file
 */
export function mapQuoted(value: string, source: string, offset: number, style: QuotingStyle): MappedText {
  const builder = new MappedTextBuilder();
  let at = 0;
  let index = 0;
  const add = (units: number, length: number): void => {
    builder.add(value.slice(index, index + units), offset + at, offset + at + length);
    index += units;
    at += length;
  };
  while (index < value.length) {
    const wanted = value[index]!;
    const found = source[at];
    if (found === undefined) add(value.length - index, 0);
    else if (style === 'escaped' && found === '\\') {
      if (/[\r\n]/.test(source[at + 1] ?? '')) at = endOfSpace(source, at + 1);
      else add(value.codePointAt(index)! > 0xffff ? 2 : 1, 2 + (digitsOfEscape[source[at + 1] ?? ''] ?? 0));
    } else if (style === 'doubled' && wanted === "'" && source.startsWith("''", at)) add(1, 2);
    else if (wanted === found) add(1, 1);
    else if (isSpace(wanted)) add(1, isSpace(found) ? endOfSpace(source, at) - at : 0);
    else at = isSpace(found) ? endOfSpace(source, at) : at + 1;
  }
  return builder.build();
}

function isSpace(unit: string): boolean {
  return unit === ' ' || unit === '\n' || unit === '\t' || unit === '\r';
}

function endOfSpace(source: string, start: number): number {
  let end = start;
  while (end < source.length && isSpace(source[end]!)) end += 1;
  return end;
}
