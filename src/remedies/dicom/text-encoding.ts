import { CharacterSet, isAscii } from '../../formats/dicom/character-set.ts';

const highest = 0xff;
const tables = new Map<string, ReadonlyMap<string, number> | undefined>();

/**
 * A text as bytes in the character set of its data set (PS3.3 section C.12.1.1.2): ASCII, UTF-8, or a set of one byte a
 * character. Sets of code extension are not written.
 * @param terms values of (0008,0005) in force
 * @returns `undefined` where the set cannot be written, or lacks a character
 */
export function encodeText(text: string, terms: readonly string[]): Uint8Array | undefined {
  if (isAscii(text) && !/[^\0-\x7f]/.test(text)) return Buffer.from(text, 'latin1');
  const [term = ''] = terms;
  // Where no set is named the reader tries UTF-8 first.
  if (terms.length <= 1 && (term === '' || /^ISO_IR 192$/.test(term))) return Buffer.from(text, 'utf8');
  const table = terms.length === 1 ? oneByteTable(term) : undefined;
  if (!table) return undefined;
  const bytes = [...text].map((character) => table.get(character));
  return bytes.includes(undefined) ? undefined : Uint8Array.from(bytes as number[]);
}

/** Characters by their byte; `undefined` for a set in which a byte alone is no character. */
function oneByteTable(term: string): ReadonlyMap<string, number> | undefined {
  if (tables.has(term)) return tables.get(term);
  const set = new CharacterSet([term]);
  const table = new Map<string, number>();
  for (let byte = highest; byte >= 0; byte -= 1) table.set(set.decode(Uint8Array.of(byte), 'one value'), byte);
  const isOneByte = /^ISO_IR (?:100|101|109|110|144|127|126|138|148|203|166)$/.test(term);
  tables.set(term, isOneByte ? table : undefined);
  return tables.get(term);
}
