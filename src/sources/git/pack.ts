import { inflateSync } from 'node:zlib';
import type { ByteReader } from '../../model/source.ts';
import { applyDelta } from './delta.ts';
import { type GitObject, largestObject, type ObjectBudget, type ObjectType } from './object.ts';
import type { PackIndex } from './pack-index.ts';

const types: Readonly<Record<number, ObjectType>> = { 1: 'commit', 2: 'tree', 3: 'blob', 4: 'tag' };
const offsetDelta = 6;
const nameDelta = 7;

/** Git makes chains of at most 4,095 deltas. */
const longestChain = 4095;
/** Objects that were unpacked last are the bases of those that come next. */
const mostKept = 16 * 1024 * 1024;
/** Type and size, and the base of a delta. */
const longestHead = 64;

/** What stands in a pack before the packed bytes. */
interface EntryHead {
  type: number;
  /** Of the object or the delta when it is unpacked. */
  size: number;
  /** Offset of the packed bytes. */
  start: number;
  /** Offset of the base of a delta in this pack. */
  base?: number;
}

/** Objects of one pack (gitformat-pack), unpacked one by one. */
export class Pack {
  readonly #kept = new Map<number, GitObject>();
  #keptBytes = 0;

  constructor(
    private readonly bytes: ByteReader,
    private readonly index: PackIndex,
    private readonly idLength: number,
    private readonly budget: ObjectBudget,
  ) {}

  /**
   * An object; `undefined` where it is not in this pack.
   * @throws Error when it is damaged or too large
   */
  read(id: Buffer): GitObject | undefined {
    const offset = this.index.offsetOf(id);
    return offset === undefined ? undefined : this.#objectAt(offset);
  }

  close(): void {
    this.bytes.close();
    this.index.close();
  }

  /** Follows the deltas down to an object that stands by itself, and applies them on the way back. */
  #objectAt(offset: number): GitObject {
    const deltas: { offset: number; head: EntryHead }[] = [];
    let at = offset;
    let object = this.#kept.get(at);
    while (!object) {
      const head = this.#headAt(at);
      const type = types[head.type];
      if (type) object = this.#keep(at, { type, content: this.#unpack(head) });
      else {
        // A base that comes after its delta could lead in circles; one that comes before ends at the start.
        if (head.base === undefined || deltas.length >= longestChain) throw new Error('a delta without a base');
        deltas.push({ offset: at, head });
        at = head.base;
        object = this.#kept.get(at);
      }
    }
    for (const delta of deltas.reverse()) {
      const content = applyDelta(object.content, this.#unpack(delta.head), largestObject);
      this.budget.spend(content.length);
      object = this.#keep(delta.offset, { type: object.type, content });
    }
    return object;
  }

  #headAt(offset: number): EntryHead {
    this.budget.spend(0);
    const bytes = Buffer.from(this.bytes.read(offset, longestHead));
    let at = 0;
    let byte = bytes[at++] ?? 0;
    const type = (byte >> 4) & 7;
    let size = byte & 15;
    for (let factor = 16; byte >= 0x80 && at < bytes.length; factor *= 128) {
      byte = bytes[at++]!;
      size += (byte & 0x7f) * factor;
    }
    if (type === offsetDelta) {
      const { distance, end } = readDistance(bytes, at);
      return {
        type,
        size,
        start: offset + end,
        ...(distance > 0 && distance <= offset && { base: offset - distance }),
      };
    }
    if (type === nameDelta) {
      const base = this.index.offsetOf(bytes.subarray(at, at + this.idLength));
      return { type, size, start: offset + at + this.idLength, ...(base !== undefined && { base }) };
    }
    return { type, size, start: offset + at };
  }

  #unpack({ size, start }: EntryHead): Buffer {
    this.budget.spend(size);
    const content = inflateSync(this.bytes.read(start, mostPacked(size)), { maxOutputLength: Math.max(size, 1) });
    if (content.length !== size) throw new Error('an object of another size');
    return content;
  }

  #keep(offset: number, object: GitObject): GitObject {
    if (this.#keptBytes + object.content.length > mostKept) {
      this.#kept.clear();
      this.#keptBytes = 0;
    }
    this.#kept.set(offset, object);
    this.#keptBytes += object.content.length;
    return object;
  }
}

/** How far before a delta its base stands: seven bits a byte, the highest first, one more for each further byte. */
function readDistance(bytes: Uint8Array, start: number): { distance: number; end: number } {
  let at = start;
  let byte = bytes[at++] ?? 0;
  let distance = byte & 0x7f;
  while (byte >= 0x80 && at < bytes.length) {
    byte = bytes[at++]!;
    distance = (distance + 1) * 128 + (byte & 0x7f);
  }
  return { distance, end: at };
}

/** The most bytes that Deflate makes of so many (zlib's compressBound). */
function mostPacked(size: number): number {
  return size + Math.ceil(size / 4096) + Math.ceil(size / 16384) + 64;
}
