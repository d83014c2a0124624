import { decodeAs, decodePadded } from '../text/decoding.ts';
import type { SasLayout } from './header.ts';
import { placeIn, type SasPart } from './page.ts';

/** A column of a data set. */
export interface SasColumn {
  name: string;
  label: string;
  /** Name of the display format: `DATE` is a day, `DATETIME` a moment. */
  format: string;
  isText: boolean;
  /** Where it stands in a row, and how many bytes long. */
  offset: number;
  length: number;
}

/** How the rows of a data set are packed. */
export type SasPacking = 'none' | 'runs' | 'ross' | 'unknown';

/** Signatures of the parts (M. S. Shotwell, "SAS7BDAT Database Binary Format", Subheader Signature). */
const rowSize = 0xf7f7f7f7;
const columnTexts = 0xfffffffd;
const columnNames = 0xffffffff;
const columnAttributes = 0xfffffffc;
const columnFormat = 0xfffffbfe;
const signatures = new Set([rowSize, columnTexts, columnNames, columnAttributes, columnFormat]);

/** Whether a part describes the data set; a packed row may begin with any bytes. */
export function describesData({ signature }: SasPart): boolean {
  return signatures.has(signature);
}

/** A text that a part refers to: which list, where in it, how long. */
type TextPlace = readonly [list: number, start: number, length: number];

/** A file has no more columns. */
const mostColumns = 100_000;

/** Gathers what the parts of the first pages say about rows and columns. */
export class SasDescription {
  rowLength = 0;
  rowCount = 0;
  /** Rows that a page with parts has. */
  mixedRows = 0;
  readonly #lists: Buffer[] = [];
  readonly #names: TextPlace[] = [];
  readonly #places: { offset: number; length: number; isText: boolean }[] = [];
  readonly #formats: { format: TextPlace; label: TextPlace }[] = [];

  constructor(private readonly layout: SasLayout) {}

  /** Takes a part. @returns whether it is one that describes; any other may be a row @throws of the engine when it is cut */
  add(part: SasPart): boolean {
    if (!describesData(part)) return false;
    const { signature, bytes } = part;
    const width = this.layout.isWide ? 8 : 4;
    if (signature === rowSize) {
      this.rowLength = placeIn(bytes, 5 * width, this.layout);
      this.rowCount = placeIn(bytes, 6 * width, this.layout);
      this.mixedRows = placeIn(bytes, 15 * width, this.layout);
    } else if (signature === columnTexts) {
      this.#lists.push(Buffer.from(bytes.subarray(width, width + this.#word(bytes, width))));
    } else if (signature === columnNames) {
      const count = Math.min((bytes.length - 2 * width - 12) / 8, mostColumns);
      for (let index = 0; index + 1 <= count; index += 1)
        this.#names.push(this.#textPlace(bytes, width + 8 * (index + 1)));
    } else if (signature === columnAttributes) {
      const count = Math.min((bytes.length - 2 * width - 12) / (width + 8), mostColumns);
      for (let index = 0; index + 1 <= count; index += 1) {
        const at = width + 8 + index * (width + 8);
        const isText = bytes.readUInt8(at + width + 6) === 2;
        this.#places.push({ offset: placeIn(bytes, at, this.layout), length: this.#long(bytes, at + width), isText });
      }
    } else {
      const [format, label] = [this.#textPlace(bytes, 3 * width + 22), this.#textPlace(bytes, 3 * width + 28)];
      this.#formats.push({ format, label });
    }
    return true;
  }

  /** The columns in their order. */
  columns(): SasColumn[] {
    return this.#places.map((place, index) => {
      const { format, label } = this.#formats[index] ?? {};
      return {
        ...place,
        name: this.#text(this.#names[index]),
        format: this.#text(format).toUpperCase(),
        label: this.#text(label),
      };
    });
  }

  /** How rows are packed, which the first list of texts names. */
  get packing(): SasPacking {
    const first = this.#lists[0]?.toString('latin1') ?? '';
    if (first.includes('SASYZCRL')) return 'runs';
    if (first.includes('SASYZCR2')) return 'ross';
    return first.includes('SASYZCR') ? 'unknown' : 'none';
  }

  #textPlace(bytes: Buffer, at: number): TextPlace {
    return [this.#word(bytes, at), this.#word(bytes, at + 2), this.#word(bytes, at + 4)];
  }

  #text(place: TextPlace | undefined): string {
    if (!place) return '';
    const [list, start, length] = place;
    return textIn(this.#lists[list]?.subarray(start, start + length) ?? Buffer.alloc(0), this.layout).trim();
  }

  #word(bytes: Buffer, at: number): number {
    return this.layout.isLittle ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at);
  }

  #long(bytes: Buffer, at: number): number {
    return this.layout.isLittle ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at);
  }
}

/** A padded text in the encoding that the head names. */
export function textIn(bytes: Buffer, { encoding }: SasLayout): string {
  return encoding === '' ? decodePadded(bytes) : decodeAs(bytes, encoding).replace(/\0+/g, ' ').trimEnd();
}
