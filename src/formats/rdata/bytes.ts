import type { RNumbers } from './values.ts';

/** Where serialised values come from: binary in either order of bytes, or lines of text (R Internals, section 1.8). */
export interface RBytes {
  readonly isAtEnd: boolean;
  int(): number;
  double(): number;
  bytes(length: number): Buffer;
  ints(count: number): RNumbers;
  doubles(count: number): RNumbers;
}

/** What R writes for a missing whole number, and a truth value. */
const missingInt = -2_147_483_648;
/** The lower half of the number that stands for a missing one. */
const missingLow = 1954;

/** Values as bytes. @throws RangeError of the engine when they end too early */
export class BinaryBytes implements RBytes {
  constructor(
    private readonly content: Buffer,
    private offset: number,
    private readonly isLittle: boolean,
  ) {}

  get isAtEnd(): boolean {
    return this.offset >= this.content.length;
  }

  int(): number {
    this.offset += 4;
    return this.#int(this.offset - 4);
  }

  double(): number {
    this.offset += 8;
    return this.#double(this.offset - 8);
  }

  bytes(length: number): Buffer {
    if (length < 0 || this.offset + length > this.content.length) throw new RangeError();
    this.offset += length;
    return this.content.subarray(this.offset - length, this.offset);
  }

  ints(count: number): RNumbers {
    const start = this.offset;
    this.bytes(count * 4);
    return {
      length: count,
      at: (index) => {
        const value = this.#int(start + index * 4);
        return value === missingInt ? undefined : value;
      },
    };
  }

  doubles(count: number): RNumbers {
    const start = this.offset;
    this.bytes(count * 8);
    return {
      length: count,
      at: (index) => {
        const value = this.#double(start + index * 8);
        const low = this.#int(start + index * 8 + (this.isLittle ? 0 : 4));
        return Number.isNaN(value) && low === missingLow ? undefined : value;
      },
    };
  }

  #int(at: number): number {
    return this.isLittle ? this.content.readInt32LE(at) : this.content.readInt32BE(at);
  }

  #double(at: number): number {
    return this.isLittle ? this.content.readDoubleLE(at) : this.content.readDoubleBE(at);
  }
}

/** Values as words on lines of their own; the bytes of a string are escaped as in C. */
export class TextBytes implements RBytes {
  constructor(
    private readonly content: Buffer,
    private offset: number,
  ) {}

  get isAtEnd(): boolean {
    return this.offset >= this.content.length;
  }

  int(): number {
    return this.#number() ?? missingInt;
  }

  double(): number {
    return this.#number() ?? Number.NaN;
  }

  bytes(length: number): Buffer {
    if (length < 0 || length > this.content.length) throw new RangeError();
    const bytes = Buffer.alloc(length);
    for (let index = 0; index < length; index += 1) bytes[index] = this.#character();
    this.offset += 1;
    return bytes;
  }

  ints(count: number): RNumbers {
    return this.#numbers(count);
  }

  doubles(count: number): RNumbers {
    return this.#numbers(count);
  }

  #numbers(count: number): RNumbers {
    if (count < 0 || count > this.content.length) throw new RangeError();
    const numbers = Array.from({ length: count }, () => this.#number());
    return { length: count, at: (index) => numbers[index] };
  }

  #number(): number | undefined {
    const end = this.content.indexOf(0x0a, this.offset);
    if (end < 0) throw new RangeError();
    const word = this.content.toString('latin1', this.offset, end).trim();
    this.offset = end + 1;
    if (word === 'NA') return undefined;
    if (word === 'Inf' || word === '-Inf') return word === 'Inf' ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
    if (!/^(NaN|-?[\d.]+(e[+-]?\d+)?)$/i.test(word)) throw new RangeError();
    return Number(word);
  }

  #character(): number {
    const byte = this.#byte();
    if (byte !== backslash) return byte;
    const next = this.#byte();
    const letter = escapes.get(next);
    if (letter !== undefined) return letter;
    if (next < 0x30 || next > 0x37) return next;
    let value = next - 0x30;
    for (let count = 1; count < 3; count += 1) {
      const digit = this.content[this.offset] ?? 0;
      if (digit < 0x30 || digit > 0x37) break;
      value = value * 8 + digit - 0x30;
      this.offset += 1;
    }
    return value;
  }

  #byte(): number {
    if (this.isAtEnd) throw new RangeError();
    this.offset += 1;
    return this.content[this.offset - 1]!;
  }
}

const backslash = 0x5c;
/** What stands behind a backslash: `n`, `t`, `v`, `b`, `r`, `f`, `a`. */
const escapes: ReadonlyMap<number, number> = new Map([
  [0x6e, 10],
  [0x74, 9],
  [0x76, 11],
  [0x62, 8],
  [0x72, 13],
  [0x66, 12],
  [0x61, 7],
]);
