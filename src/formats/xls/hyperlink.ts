import type { RecordCursor } from './record-cursor.ts';

/** Kinds of addresses by the first bytes of their class (MS-OSHARED, section 2.3.7). */
const urlMoniker = 0x79eac9e0;
const fileMoniker = 0x00000303;

/** The shown text, address and place of a link (Hyperlink Object, MS-OSHARED section 2.3.7.1). */
export function hyperlinkTexts(cursor: RecordCursor): string[] {
  cursor.skip(16 + 4);
  const flags = cursor.long();
  const texts: string[] = [];
  const has = (flag: number): boolean => (flags & flag) !== 0;
  if (has(0x10)) texts.push(wideText(cursor, cursor.long() * 2));
  if (has(0x80)) texts.push(wideText(cursor, cursor.long() * 2));
  if (has(0x01)) texts.push(has(0x100) ? wideText(cursor, cursor.long() * 2) : moniker(cursor));
  if (has(0x08)) texts.push(wideText(cursor, cursor.long() * 2));
  return texts.filter((text) => text !== '');
}

function moniker(cursor: RecordCursor): string {
  const kind = cursor.long();
  cursor.skip(12);
  if (kind === urlMoniker) return wideText(cursor, cursor.long());
  if (kind !== fileMoniker) return '';
  cursor.skip(2);
  const short = cursor.bytes(cursor.long()).toString('latin1').split('\0', 1)[0]!;
  cursor.skip(24);
  if (cursor.long() === 0) return short;
  const length = cursor.long();
  cursor.skip(2);
  return wideText(cursor, length);
}

function wideText(cursor: RecordCursor, length: number): string {
  return cursor.bytes(length).toString('utf16le').split('\0', 1)[0]!;
}
