import type { ByteReader } from '../../model/source.ts';
import { bytesInMemory } from '../../sources/bytes-in-memory.ts';
import { SectorBytes } from './sector-bytes.ts';

/** First bytes of every compound file (MS-CFB, section 2.2). */
export const compoundMagic = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

/** Marks the end of a chain; larger numbers are no sectors either. */
const lastSector = 0xfffffffa;
const entryLength = 128;
/** A document has some dozens of streams, a mailbox file some hundreds. */
const mostEntries = 100_000;
/** The list of free and used sectors is in memory as a whole: so much of it belongs to a file of 16 GiB. */
const mostTableBytes = 128 * 1024 * 1024;

/** A stream, or a storage that holds streams, of the directory. */
interface Entry {
  name: string;
  kind: number;
  left: number;
  right: number;
  child: number;
  start: number;
  size: number;
}

/** A compound file (MS-CFB, "OLE2"): a file system in a file, in which older Office programs keep documents. */
export class CompoundFile {
  readonly #streams = new Map<string, Entry>();
  readonly #sectorLength: number;
  readonly #shortLength: number;
  readonly #shortLimit: number;
  readonly #table: Uint32Array;
  #shortTable: Uint32Array | undefined;
  #shortStream: ByteReader | undefined;
  readonly #shortTableStart: number;
  #root: Entry | undefined;

  /** Reads the directory. @throws Error with one line when it is damaged */
  constructor(private readonly bytes: ByteReader) {
    const head = Buffer.from(bytes.read(0, 512));
    const shift = head.length === 512 ? head.readUInt16LE(30) : 0;
    const shortShift = head.length === 512 ? head.readUInt16LE(32) : 0;
    if (head.toString('latin1', 0, 8) !== compoundMagic || (shift !== 9 && shift !== 12) || shortShift !== 6)
      throw damaged();
    this.#sectorLength = 1 << shift;
    this.#shortLength = 1 << shortShift;
    this.#shortLimit = head.readUInt32LE(56);
    this.#shortTableStart = head.readUInt32LE(60);
    this.#table = this.#readTable(head);
    this.#readDirectory(head.readUInt32LE(48));
  }

  /** Paths of all streams, with `/` between storages, in the order of the directory. */
  get paths(): readonly string[] {
    return [...this.#streams.keys()];
  }

  /** The bytes of a stream; `undefined` when there is none of that path. @throws Error when its chain is damaged */
  open(path: string): ByteReader | undefined {
    const entry = this.#streams.get(path);
    return entry && this.#openEntry(entry);
  }

  #openEntry({ start, size }: Entry): ByteReader {
    if (size === 0) return bytesInMemory(new Uint8Array());
    if (size >= this.#shortLimit) return this.#openSectors(start, size);
    this.#shortTable ??= numbersOf(this.#openSectors(this.#shortTableStart));
    this.#shortStream ??= this.#root && this.#openSectors(this.#root.start, this.#root.size);
    if (!this.#shortStream) throw damaged();
    return new SectorBytes(this.#shortStream, chainOf(start, this.#shortTable), this.#shortLength, 0, size);
  }

  /** The bytes of a chain of sectors, all of them where no size is named. */
  #openSectors(start: number, size?: number): ByteReader {
    const sectors = chainOf(start, this.#table);
    const length = this.#sectorLength;
    return new SectorBytes(this.bytes, sectors, length, length, size ?? sectors.length * length);
  }

  /** The table of sectors stands in sectors that the header names, and in a chain of lists of them behind it. */
  #readTable(head: Buffer): Uint32Array {
    const places: number[] = [];
    const most = Math.min(this.bytes.size, mostTableBytes) / this.#sectorLength;
    const take = (list: Uint32Array): void => {
      for (const sector of list) if (sector < lastSector && places.length <= most) places.push(sector);
    };
    take(wordsIn(head.subarray(76)));
    let next = head.readUInt32LE(68);
    for (let count = 0; next < lastSector && count <= most; count += 1) {
      const list = wordsIn(this.#sector(next));
      if (list.length === 0) throw damaged();
      take(list.subarray(0, -1));
      next = list[list.length - 1]!;
    }
    if (places.length > most) throw damaged();
    const perSector = this.#sectorLength / 4;
    const table = new Uint32Array(places.length * perSector).fill(0xffffffff);
    for (const [index, place] of places.entries()) table.set(wordsIn(this.#sector(place)), index * perSector);
    return table;
  }

  #sector(number: number): Buffer {
    return Buffer.from(this.bytes.read((number + 1) * this.#sectorLength, this.#sectorLength));
  }

  #readDirectory(start: number): void {
    const sectors = this.#openSectors(start);
    const bytes = Buffer.from(sectors.read(0, Math.min(sectors.size, mostEntries * entryLength)));
    const entries: Entry[] = [];
    for (let at = 0; at + entryLength <= bytes.length; at += entryLength) {
      entries.push(entryOf(bytes.subarray(at, at + entryLength)));
    }
    this.#root = entries.find(({ kind }) => kind === rootKind);
    if (!this.#root) throw damaged();
    const seen = new Set<number>();
    // Siblings stand in a tree; a damaged one may lead in circles.
    const waiting: [index: number, base: string][] = [[this.#root.child, '']];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const [index, base] = next;
      const entry = entries[index];
      if (!entry || seen.has(index)) continue;
      seen.add(index);
      waiting.push([entry.right, base], [entry.left, base]);
      const path = base + entry.name;
      if (entry.kind === streamKind) this.#streams.set(path, entry);
      else if (entry.kind === storageKind && base.length < longestPath) waiting.push([entry.child, `${path}/`]);
    }
  }
}

const storageKind = 1;
const streamKind = 2;
const rootKind = 5;
const longestPath = 4096;

function entryOf(bytes: Buffer): Entry {
  const nameLength = Math.max(0, Math.min(64, bytes.readUInt16LE(64)) - 2);
  return {
    name: bytes.toString('utf16le', 0, nameLength),
    kind: bytes[66]!,
    left: bytes.readUInt32LE(68),
    right: bytes.readUInt32LE(72),
    child: bytes.readUInt32LE(76),
    start: bytes.readUInt32LE(116),
    size: bytes.readUInt32LE(120),
  };
}

/** The sectors of a chain. @throws Error when it leads in a circle or out of the table */
function chainOf(start: number, table: Uint32Array): number[] {
  const sectors: number[] = [];
  for (let next = start; next < lastSector; next = table[next]!) {
    if (next >= table.length || sectors.length > table.length) throw damaged();
    sectors.push(next);
  }
  return sectors;
}

function numbersOf(bytes: ByteReader): Uint32Array {
  return wordsIn(Buffer.from(bytes.read(0, Math.min(bytes.size, mostTableBytes))));
}

function wordsIn(bytes: Buffer): Uint32Array {
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, index) => bytes.readUInt32LE(index * 4));
}

function damaged(): Error {
  return new Error('its directory is damaged: open it in the program that made it and save it anew');
}
