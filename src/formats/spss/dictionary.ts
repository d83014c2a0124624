import type { ByteCursor } from '../fields/byte-cursor.ts';
import { decodePadded } from '../text/decoding.ts';

/** A variable of the dictionary. */
export interface Variable {
  /** Of at most eight bytes; extension records call it by this. */
  shortName: string;
  name: string;
  label: string;
  /** Bytes of a string; 0 for a number. */
  width: number;
  /** Print format (SPSS): 20 is DATE, 22 DATETIME … */
  format: number;
  /** Number of eight-byte elements that a case has of it. */
  elements: number;
}

/** Words that somebody wrote about the data: a label, a note. */
export interface Remark {
  text: string;
  /** What it is, as people find it: `label of age`, `value label of sex`, `document`. */
  part: string;
}

/** What stands in front of the data. */
export interface Dictionary {
  variables: Variable[];
  remarks: Remark[];
  /** 0 none, 1 by opcodes, 2 by opcodes in zlib blocks. */
  compression: number;
  bias: number;
  /** Decodes a text of the data in the file's encoding. */
  decode(bytes: Uint8Array): string;
}

/** A variable record as it stands in the file; continuations of strings have one of their own. */
interface Entry {
  variable?: Variable;
}

type Decode = Dictionary['decode'];

/** A file has no more variables. */
const mostVariables = 100_000;

/**
 * Reads the dictionary of an SPSS system file ("System File Format" of PSPP).
 * @param cursor at the start of the file; at the start of the data afterwards
 * @throws Error with one line when it is damaged
 */
export function readDictionary(cursor: ByteCursor): Dictionary {
  const head = Buffer.from(cursor.take(64));
  const layout = cursor.int32();
  cursor.isLittle = layout === 2 || layout === 3;
  cursor.skip(4);
  const compression = cursor.int32();
  cursor.skip(8);
  const bias = cursor.double();
  const remarks: Raw[] = [
    { bytes: head.subarray(4), part: 'product' },
    { bytes: Buffer.from(cursor.take(17)), part: 'creation date' },
    { bytes: Buffer.from(cursor.take(64)), part: 'file label' },
  ];
  cursor.skip(3);
  return new DictionaryReader(cursor, remarks).read(compression, bias);
}

/** A text whose encoding is told by a record that may stand behind it. */
interface Raw {
  bytes: Buffer;
  part: string;
}

class DictionaryReader {
  readonly #entries: Entry[] = [];
  readonly #raw: { variable: Variable; name: Buffer; label: Buffer }[] = [];
  readonly #valueLabels: { labels: Buffer[]; variables: Variable[] }[] = [];
  #longNames: Buffer = Buffer.alloc(0);
  #veryLong: Buffer = Buffer.alloc(0);
  #encoding: string | undefined;

  constructor(
    private readonly cursor: ByteCursor,
    private readonly remarks: Raw[],
  ) {}

  read(compression: number, bias: number): Dictionary {
    for (;;) {
      const kind = this.cursor.int32();
      if (kind === 2) this.#variable();
      else if (kind === 3) this.#labels();
      else if (kind === 6) this.#documents();
      else if (kind === 7) this.#extension();
      else if (kind === 999) break;
      else throw new Error('its dictionary is damaged: get a complete copy');
    }
    this.cursor.skip(4);
    const decode = decoderOf(this.#encoding);
    const variables = this.#named(decode);
    return { variables, remarks: this.#decoded(decode), compression, bias, decode };
  }

  #variable(): void {
    const { cursor } = this;
    const width = cursor.int32();
    const hasLabel = cursor.int32() === 1;
    const missing = Math.abs(cursor.int32());
    const format = (cursor.int32() >> 16) & 0xff;
    cursor.skip(4);
    const name = Buffer.from(cursor.take(8));
    let label: Buffer = Buffer.alloc(0);
    if (hasLabel) {
      const length = cursor.length();
      label = Buffer.from(cursor.take(Math.ceil(length / 4) * 4).subarray(0, length));
    }
    cursor.skip(missing * 8);
    if (this.#entries.length > mostVariables)
      throw new Error(`its dictionary has more than ${mostVariables} variables`);
    const last = this.#entries.findLast(({ variable }) => variable)?.variable;
    if (width < 0) {
      this.#entries.push({});
      if (last) last.elements += 1;
      return;
    }
    const variable = { shortName: '', name: '', label: '', width, format, elements: 1 };
    this.#entries.push({ variable });
    this.#raw.push({ variable, name, label });
  }

  /** Value labels, and the variables that they are for (records 3 and 4). */
  #labels(): void {
    const { cursor } = this;
    const labels = Array.from({ length: cursor.length() }, () => {
      cursor.skip(8);
      const length = cursor.take(1)[0]!;
      const padded = Math.ceil((length + 1) / 8) * 8 - 1;
      return Buffer.from(cursor.take(padded).subarray(0, length));
    });
    if (cursor.int32() !== 4) throw new Error('its dictionary is damaged: get a complete copy');
    const variables = Array.from({ length: cursor.length() }, () => this.#entries[cursor.int32() - 1]?.variable);
    this.#valueLabels.push({ labels, variables: variables.filter((variable) => variable !== undefined) });
  }

  #documents(): void {
    const lines = this.cursor.length();
    this.remarks.push({ bytes: Buffer.from(this.cursor.take(lines * 80)), part: 'document' });
  }

  #extension(): void {
    const { cursor } = this;
    const subtype = cursor.int32();
    const size = cursor.length();
    const count = cursor.length();
    const data = Buffer.from(cursor.take(size * count));
    if (subtype === 3 && data.length >= 32)
      this.#encoding ??= codePage(cursor.isLittle ? data.readInt32LE(28) : data.readInt32BE(28));
    else if (subtype === 20) this.#encoding = data.toString('latin1').trim();
    else if (subtype === 13) this.#longNames = data;
    else if (subtype === 14) this.#veryLong = data;
    // Variable sets, attributes, labels of long strings and what later versions add: words of whoever made the file.
    else if (subtype !== 4 && subtype !== 11 && subtype !== 16 && subtype !== 3)
      this.remarks.push({ bytes: data, part: `extension ${subtype}` });
  }

  /** The variables by their long names; the segments of very long strings are one. */
  #named(decode: Decode): Variable[] {
    const longNames = pairs(decode(this.#longNames));
    const widths = pairs(decode(this.#veryLong).replaceAll('\0', ''));
    for (const { variable, name, label } of this.#raw) {
      variable.shortName = decode(name).trim();
      variable.name = longNames.get(variable.shortName.toUpperCase()) ?? variable.shortName;
      variable.label = decode(label).trim();
    }
    const variables: Variable[] = [];
    const all = this.#raw.map(({ variable }) => variable);
    for (let index = 0; index < all.length; index += 1) {
      const variable = all[index]!;
      const width = Number(widths.get(variable.shortName.toUpperCase()) ?? 0);
      variables.push(variable);
      if (width <= 255) continue;
      const segments = Math.ceil(width / 252);
      for (const segment of all.slice(index + 1, index + segments)) variable.elements += segment.elements;
      variable.width = width;
      index += segments - 1;
    }
    return variables;
  }

  #decoded(decode: Decode): Remark[] {
    const remarks = this.remarks.map(({ bytes, part }) => ({
      text: decode(bytes).replace(/[\0\x01-\x08]+/g, ' '),
      part,
    }));
    for (const { variable } of this.#raw) {
      if (variable.label !== '') remarks.push({ text: variable.label, part: `label of ${variable.name}` });
    }
    for (const { labels, variables } of this.#valueLabels) {
      for (const label of labels) {
        remarks.push({ text: decode(label), part: `value label of ${variables[0]?.name ?? 'a variable'}` });
      }
    }
    return remarks.map(({ text, part }) => ({ text: text.trim(), part })).filter(({ text }) => text !== '');
  }
}

/** Pairs of `NAME=value`, separated by tabulators, by the name in capitals. */
function pairs(text: string): Map<string, string> {
  const found = text
    .split('\t')
    .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)] as const);
  return new Map(found.map(([name, value]) => [name.toUpperCase(), value.trimEnd()]));
}

function codePage(code: number): string | undefined {
  if (code === 65001) return 'utf-8';
  return code >= 1250 && code <= 1258 ? `windows-${code}` : undefined;
}

function decoderOf(encoding: string | undefined): Decode {
  try {
    const decoder = new TextDecoder(encoding ?? 'windows-1252');
    return encoding === undefined ? decodePadded : (bytes) => decoder.decode(bytes).replace(/\0+/g, ' ').trimEnd();
  } catch {
    return decodePadded;
  }
}
