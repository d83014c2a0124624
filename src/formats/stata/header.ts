import type { ByteCursor } from '../fields/byte-cursor.ts';
import { decodePadded } from '../text/decoding.ts';

/** A variable as the header describes it. */
export interface StataVariable {
  name: string;
  label: string;
  /** Display format: `%td` is a day. */
  format: string;
  /** 1 to 2045 a string of as many bytes, 32768 a reference to a long string, 65526 to 65530 numbers. */
  type: number;
}

/** What stands around the data of a Stata file. */
export interface StataHeader {
  release: number;
  isLittle: boolean;
  variables: StataVariable[];
  /** Number of observations. */
  count: number;
  /** Label of the data and time of saving. */
  remarks: { text: string; part: string }[];
  /** Where the sections stand, as the map tells: characteristics, data, long strings, value labels, and the end. */
  characteristicsAt: number;
  dataAt: number;
  longStringsAt: number;
  valueLabelsAt: number;
  end: number;
}

/** Widths of texts, which are zero-padded, by release. */
export function widthsOf(release: number): { name: number; format: number; label: number } {
  return release === 117 ? { name: 33, format: 49, label: 81 } : { name: 129, format: 57, label: 321 };
}

/** A file has no more variables (Stata's own limit is 120,000). */
const mostVariables = 120_000;

/**
 * Reads the header of a file of release 117, 118 or 119 ("File formats .dta", Stata manual).
 * @throws Error with one line when it is of another release or damaged
 */
export function readHeader(cursor: ByteCursor): StataHeader {
  tag(cursor, '<stata_dta><header><release>');
  const release = Number(cursor.take(3).toString('latin1'));
  if (release < 117 || release > 119)
    throw new Error('it is of a release of Stata that is not read: save it as 13 or later');
  tag(cursor, '</release><byteorder>');
  const isLittle = cursor.take(3).toString('latin1') === 'LSF';
  cursor.isLittle = isLittle;
  tag(cursor, '</byteorder><K>');
  const variableCount = unsigned(cursor, release === 119 ? 4 : 2);
  if (variableCount > mostVariables) throw damaged();
  tag(cursor, '</K><N>');
  const count = unsigned(cursor, release === 117 ? 4 : 8);
  tag(cursor, '</N><label>');
  const label = decodePadded(cursor.take(unsigned(cursor, release === 117 ? 1 : 2)));
  tag(cursor, '</label><timestamp>');
  const saved = decodePadded(cursor.take(unsigned(cursor, 1)));
  tag(cursor, '</timestamp></header><map>');
  const map = Array.from({ length: 14 }, () => unsigned(cursor, 8));
  const widths = widthsOf(release);
  const section = (index: number, name: string) => {
    cursor.offset = map[index]!;
    tag(cursor, `<${name}>`);
  };
  const texts = (width: number) => Array.from({ length: variableCount }, () => zeroEnded(cursor.take(width)));
  section(2, 'variable_types');
  const types = Array.from({ length: variableCount }, () => unsigned(cursor, 2));
  section(3, 'varnames');
  const names = texts(widths.name);
  section(5, 'formats');
  const formats = texts(widths.format);
  section(7, 'variable_labels');
  const labels = texts(widths.label);
  return {
    release,
    isLittle,
    count,
    variables: types.map((type, index) => ({
      type,
      name: names[index]!,
      format: formats[index]!,
      label: labels[index]!,
    })),
    remarks: [
      { text: label, part: 'data label' },
      { text: saved, part: 'timestamp' },
    ],
    characteristicsAt: map[8]!,
    dataAt: map[9]!,
    longStringsAt: map[10]!,
    valueLabelsAt: map[11]!,
    end: map[12]!,
  };
}

/** A whole number without sign of 1, 2, 4 or 8 bytes, or of up to 6. */
export function unsigned(cursor: ByteCursor, length: number): number {
  const bytes = cursor.take(length);
  if (length === 8) return Number(cursor.isLittle ? bytes.readBigUInt64LE() : bytes.readBigUInt64BE());
  return cursor.isLittle ? bytes.readUIntLE(0, length) : bytes.readUIntBE(0, length);
}

/** Steps over a tag. @throws Error with one line when another stands there */
export function tag(cursor: ByteCursor, expected: string): void {
  if (cursor.take(expected.length).toString('latin1') !== expected) throw damaged();
}

/** A text up to its first zero; what is behind it is left over. */
export function zeroEnded(bytes: Buffer): string {
  const end = bytes.indexOf(0);
  return decodePadded(end < 0 ? bytes : bytes.subarray(0, end));
}

function damaged(): Error {
  return new Error('its header is damaged: get a complete copy');
}
