import type { ByteReader } from '../../model/source.ts';

/** An entry of an image file directory (TIFF 6.0 section 2). */
export interface TiffEntry {
  readonly tag: number;
  /** 1 BYTE, 2 ASCII, 3 SHORT, 4 LONG, 5 RATIONAL, 7 UNDEFINED, 12 DOUBLE … */
  readonly type: number;
  readonly count: number;
  /** Its value as a copy; cut where it is longer than any text. */
  value(): Buffer;
  /** The value as numbers: offsets, rationals as quotients. At most the first thousand. */
  numbers(): number[];
}

/** A directory with its place in the file. */
export interface TiffDirectory {
  /** What it is: a page, counted from 1, or what an entry of a page points to. */
  readonly kind: 'page' | 'exif' | 'gps';
  readonly page: number;
  readonly entries: readonly TiffEntry[];
}

/** Files of a microscope have a page for every plane; what names a person stands on the first. */
const mostDirectories = 4096;
/** TIFF allows 65,535 entries; no program writes more than some dozens. */
const mostEntries = 4096;
/** OME-XML of large plates has some megabytes. */
const longestValue = 16 * 1024 * 1024;
const mostNumbers = 1000;

const bytesOfType: Readonly<Record<number, number>> = {
  1: 1,
  2: 1,
  3: 2,
  4: 4,
  5: 8,
  6: 1,
  7: 1,
  8: 2,
  9: 4,
  10: 8,
  11: 4,
  12: 8,
  13: 4,
  16: 8,
  17: 8,
  18: 8,
};

const pointers = { subDirectories: 330, exif: 34665, gps: 34853 } as const;

/** How a file counts: its order of bytes, and how wide offsets are. */
interface Layout {
  readonly isLittle: boolean;
  /** 64-bit offsets throughout (BigTIFF). */
  readonly isBig: boolean;
  /** 64-bit offsets of directories in a file that calls itself a classic one, as Hamamatsu's NDPI has them. */
  readonly isNdpi: boolean;
}

/** Whether bytes start as TIFF or BigTIFF. */
export function startsAsTiff(head: Uint8Array): boolean {
  const start = Buffer.from(head.subarray(0, 4)).toString('latin1');
  return start === 'II*\0' || start === 'MM\0*' || start === 'II+\0' || start === 'MM\0+';
}

/**
 * The directories of a TIFF file (TIFF 6.0, BigTIFF) or an Exif block, read by ranges: pages in their order, each followed by the
 * directories it points to. Pixels are not read.
 * @param problems takes a sentence for what is not followed
 * @throws Error with one line when it is no TIFF
 */
export function* tiffDirectories(bytes: ByteReader, problems: string[], isNdpi = false): Iterable<TiffDirectory> {
  const head = Buffer.from(bytes.read(0, 16));
  if (!startsAsTiff(head) || head.length < 8)
    throw new Error('its first bytes are no TIFF header: the file is damaged');
  const isLittle = head[0] === 0x49;
  const isBig = (isLittle ? head[2] : head[3]) === 43;
  const layout: Layout = { isLittle, isBig, isNdpi: isNdpi && !isBig };
  if (isBig && head.length < 16) throw new Error('its header is cut: get a complete copy');
  const first = isBig ? long(head, 8, isLittle) : layout.isNdpi ? long(head, 4, isLittle) : word(head, 4, isLittle);
  const walk = new Walk(bytes, layout, problems);
  yield* walk.pages(first);
}

class Walk {
  readonly #visited = new Set<number>();
  #page = 0;

  constructor(
    private readonly bytes: ByteReader,
    private readonly layout: Layout,
    private readonly problems: string[],
  ) {}

  *pages(first: number): Iterable<TiffDirectory> {
    for (let offset = first; offset !== 0; ) {
      const read = this.#directory(offset);
      if (!read) return;
      this.#page += 1;
      yield* this.#withOthers(read.entries);
      offset = read.next;
    }
  }

  *#withOthers(entries: readonly TiffEntry[]): Iterable<TiffDirectory> {
    const page = this.#page;
    yield { kind: 'page', page, entries };
    for (const kind of ['exif', 'gps'] as const) {
      const offset = entries.find(({ tag }) => tag === pointers[kind])?.numbers()[0];
      const read = offset ? this.#directory(offset) : undefined;
      if (read) yield { kind, page, entries: read.entries };
    }
    for (const offset of entries.find(({ tag }) => tag === pointers.subDirectories)?.numbers() ?? []) {
      const read = offset ? this.#directory(offset) : undefined;
      if (read) yield { kind: 'page', page, entries: read.entries };
    }
  }

  #directory(offset: number): { entries: TiffEntry[]; next: number } | undefined {
    if (this.#visited.has(offset))
      return this.#stop('its directories lead back to one before: those behind are not read');
    if (this.#visited.size >= mostDirectories)
      return this.#stop(`only its first ${mostDirectories} directories are read`);
    this.#visited.add(offset);
    const { isLittle, isBig, isNdpi } = this.layout;
    const [countLength, entryLength] = isBig ? [8, 20] : [2, 12];
    const head = Buffer.from(this.bytes.read(offset, countLength));
    if (head.length < countLength) return this.#stop('a directory lies beyond its end: get a complete copy');
    const count = isBig ? long(head, 0, isLittle) : isLittle ? head.readUInt16LE(0) : head.readUInt16BE(0);
    const isTooLong = count > mostEntries;
    if (isTooLong) this.#stop('a directory claims an impossible number of entries: it is read in part');
    const shown = Math.min(count, mostEntries);
    const nextLength = isBig || isNdpi ? 8 : 4;
    const high = isNdpi ? shown * 4 : 0;
    const body = Buffer.from(this.bytes.read(offset + countLength, shown * entryLength + nextLength + high));
    const entries: TiffEntry[] = [];
    for (let index = 0; index < shown && (index + 1) * entryLength <= body.length; index += 1) {
      const highAt = shown * entryLength + nextLength + index * 4;
      const highWord = isNdpi && highAt + 4 <= body.length ? word(body, highAt, isLittle) : 0;
      entries.push(this.#entry(body, index * entryLength, highWord));
    }
    if (entries.length < shown) this.#stop('a directory is cut: get a complete copy');
    const nextAt = shown * entryLength;
    const isThere = !isTooLong && nextAt + nextLength <= body.length;
    const next = isThere ? (nextLength === 8 ? long : word)(body, nextAt, isLittle) : 0;
    return { entries, next };
  }

  #entry(body: Buffer, at: number, highWord: number): TiffEntry {
    const { bytes, layout } = this;
    const { isLittle, isBig } = layout;
    const tag = isLittle ? body.readUInt16LE(at) : body.readUInt16BE(at);
    const type = isLittle ? body.readUInt16LE(at + 2) : body.readUInt16BE(at + 2);
    const count = isBig ? long(body, at + 4, isLittle) : word(body, at + 4, isLittle);
    const length = Math.min(count * (bytesOfType[type] ?? 1), longestValue);
    const [inlineAt, inlineLength] = isBig ? [at + 12, 8] : [at + 8, 4];
    const value = (): Buffer => {
      if (length <= inlineLength) return Buffer.from(body.subarray(inlineAt, inlineAt + length));
      const offset = isBig ? long(body, inlineAt, isLittle) : word(body, inlineAt, isLittle) + highWord * 2 ** 32;
      return Buffer.from(bytes.read(offset, Math.max(0, Math.min(length, bytes.size - offset))));
    };
    return { tag, type, count, value, numbers: () => numbersIn(value(), type, isLittle) };
  }

  #stop(problem: string): undefined {
    if (!this.problems.includes(problem)) this.problems.push(problem);
  }
}

function numbersIn(value: Buffer, type: number, isLittle: boolean): number[] {
  const read = numberReaders[type];
  const width = bytesOfType[type] ?? 1;
  if (!read) return [];
  const count = Math.min(mostNumbers, Math.floor(value.length / width));
  return Array.from({ length: count }, (_, index) => read(value, index * width, isLittle));
}

const numberReaders: Readonly<Record<number, (value: Buffer, at: number, isLittle: boolean) => number>> = {
  1: (value, at) => value.readUInt8(at),
  3: (value, at, isLittle) => (isLittle ? value.readUInt16LE(at) : value.readUInt16BE(at)),
  4: word,
  5: (value, at, isLittle) => word(value, at, isLittle) / word(value, at + 4, isLittle),
  9: (value, at, isLittle) => (isLittle ? value.readInt32LE(at) : value.readInt32BE(at)),
  11: (value, at, isLittle) => (isLittle ? value.readFloatLE(at) : value.readFloatBE(at)),
  12: (value, at, isLittle) => (isLittle ? value.readDoubleLE(at) : value.readDoubleBE(at)),
  13: word,
  16: long,
  18: long,
};

function word(bytes: Buffer, at: number, isLittle: boolean): number {
  return isLittle ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at);
}

function long(bytes: Buffer, at: number, isLittle: boolean): number {
  return Number(isLittle ? bytes.readBigUInt64LE(at) : bytes.readBigUInt64BE(at));
}
