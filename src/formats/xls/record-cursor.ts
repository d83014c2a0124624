import { EndOfBytes } from '../fields/byte-cursor.ts';
import { decodeAs } from '../text/decoding.ts';
import type { XlsRecord } from './records.ts';

/** How a workbook keeps texts: BIFF8 as UTF-16 or its lower half, earlier ones in an encoding that it names. */
export interface TextForm {
  readonly isWide: boolean;
  readonly encoding: string;
}

/** Reads a record from its start to its end, over what continues it. @throws EndOfBytes when there is less */
export class RecordCursor {
  #part = 0;
  #at = 0;
  readonly #parts: readonly Buffer[];

  constructor(
    { parts }: XlsRecord,
    private readonly form: TextForm,
  ) {
    this.#parts = parts;
  }

  /** Whether everything was read. */
  get isAtEnd(): boolean {
    return this.#part >= this.#parts.length - 1 && this.#at >= (this.#parts.at(-1)?.length ?? 0);
  }

  byte(): number {
    return this.#take(1).readUInt8();
  }

  word(): number {
    return this.#take(2).readUInt16LE();
  }

  long(): number {
    return this.#take(4).readUInt32LE();
  }

  double(): number {
    return this.#take(8).readDoubleLE();
  }

  bytes(length: number): Buffer {
    return this.#take(length);
  }

  skip(length: number): void {
    for (let left = length; left > 0; ) {
      const part = this.#parts[this.#part];
      if (!part) throw new EndOfBytes();
      const step = Math.min(left, part.length - this.#at);
      this.#at += step;
      left -= step;
      if (left > 0) this.#next();
    }
  }

  /** A text with its length in front of it (section 2.5.293). @param lengthBytes 1 or 2 */
  text(lengthBytes: 1 | 2): string {
    const count = lengthBytes === 1 ? this.byte() : this.word();
    if (!this.form.isWide) return decodeAs(this.#take(count), this.form.encoding);
    return this.characters(count);
  }

  /** Characters behind their flags, with the formatting and readings that follow them (section 2.5.296). */
  characters(count: number): string {
    if (!this.form.isWide) return decodeAs(this.#take(count), this.form.encoding);
    const flags = this.byte();
    const runs = flags & 8 ? this.word() : 0;
    const extra = flags & 4 ? this.long() : 0;
    const text = this.#characters(count, (flags & 1) !== 0);
    this.skip(runs * 4 + extra);
    return text;
  }

  /** The text of the records that continue this one, as those of drawn objects have it. */
  continuedCharacters(count: number): string {
    this.#part = 1;
    this.#at = 0;
    return this.#parts[1] ? this.#characters(count, (this.byte() & 1) !== 0) : '';
  }

  /** A text may go on in a record that continues this one, and changes its form there. */
  #characters(count: number, startsWide: boolean): string {
    const pieces: string[] = [];
    let isWide = startsWide;
    for (let left = count; left > 0; ) {
      const part = this.#parts[this.#part];
      if (!part) throw new EndOfBytes();
      if (this.#at >= part.length) {
        this.#next();
        isWide = (this.byte() & 1) !== 0;
        continue;
      }
      const width = isWide ? 2 : 1;
      const here = Math.min(left, Math.floor((part.length - this.#at) / width));
      if (here === 0) throw new EndOfBytes();
      pieces.push(part.toString(isWide ? 'utf16le' : 'latin1', this.#at, this.#at + here * width));
      this.#at += here * width;
      left -= here;
    }
    return pieces.join('');
  }

  #take(length: number): Buffer {
    const part = this.#parts[this.#part];
    if (!part) throw new EndOfBytes();
    if (this.#at >= part.length && length > 0 && this.#part < this.#parts.length - 1) {
      this.#next();
      return this.#take(length);
    }
    if (this.#at + length > part.length) throw new EndOfBytes();
    this.#at += length;
    return part.subarray(this.#at - length, this.#at);
  }

  #next(): void {
    this.#part += 1;
    this.#at = 0;
    if (this.#part >= this.#parts.length) throw new EndOfBytes();
  }
}
