/** An item of a picture that holds metadata, and where it stands in the file. */
export interface Item {
  readonly type: 'Exif' | 'XMP';
  readonly offset: number;
  readonly length: number;
}

/** A picture has an item for each tile; numbers of items have 16 bits in most files. */
const mostItems = 65_536;

/**
 * Where Exif and XMP of a picture stand, by its boxes of item information and item locations (ISO/IEC 14496-12 sections 8.11.3 and
 * 8.11.6).
 * @param meta content of its box `meta`; what is cut is left out
 */
export function itemsOf(meta: Buffer): Item[] {
  const items: Item[] = [];
  try {
    const boxes = new Map(boxesIn(meta, 4));
    const types = typesOf(boxes.get('iinf') ?? Buffer.alloc(0));
    for (const { id, offset, length } of placesOf(boxes.get('iloc') ?? Buffer.alloc(0))) {
      const type = types.get(id);
      if (type) items.push({ type, offset, length });
    }
  } catch (error) {
    // A number beyond the end: what stands before it was read.
    if (!(error instanceof RangeError)) throw error;
  }
  return items;
}

function* boxesIn(content: Buffer, from: number): Iterable<[kind: string, content: Buffer]> {
  for (let at = from; at + 8 <= content.length; ) {
    const size = content.readUInt32BE(at);
    if (size < 8) return;
    yield [content.toString('latin1', at + 4, at + 8), content.subarray(at + 8, at + size)];
    at += size;
  }
}

/** Types of the items with metadata, by their numbers. */
function typesOf(information: Buffer): Map<number, Item['type']> {
  const types = new Map<number, Item['type']>();
  if (information.length < 6) return types;
  for (const [kind, entry] of boxesIn(information, information[0] === 0 ? 6 : 8)) {
    if (kind !== 'infe' || entry.length < 12 || entry[0]! < 2 || types.size >= mostItems) continue;
    const isShort = entry[0] === 2;
    const id = isShort ? entry.readUInt16BE(4) : entry.readUInt32BE(4);
    const at = isShort ? 8 : 10;
    const type = entry.toString('latin1', at, at + 4);
    const isXmp = type === 'mime' && entry.includes('application/rdf+xml');
    if (type === 'Exif' || isXmp) types.set(id, isXmp ? 'XMP' : 'Exif');
  }
  return types;
}

/** Where items stand, one piece of each; metadata has one. */
function* placesOf(locations: Buffer): Iterable<{ id: number; offset: number; length: number }> {
  if (locations.length < 8) return;
  const cursor = new Cursor(locations, 6);
  const version = locations[0]!;
  const [offsetWidth, lengthWidth] = [locations[4]! >> 4, locations[4]! & 15];
  const [baseWidth, indexWidth] = [locations[5]! >> 4, version === 0 ? 0 : locations[5]! & 15];
  const count = Math.min(mostItems, cursor.number(version < 2 ? 2 : 4));
  for (let index = 0; index < count; index += 1) {
    const id = cursor.number(version < 2 ? 2 : 4);
    // Other ways than by offsets in the file are meant for small values of the format's own.
    const isInFile = version === 0 || (cursor.number(2) & 15) === 0;
    cursor.number(2);
    const base = cursor.number(baseWidth);
    const extents = cursor.number(2);
    for (let extent = 0; extent < extents; extent += 1) {
      cursor.number(indexWidth);
      const offset = base + cursor.number(offsetWidth);
      const length = cursor.number(lengthWidth);
      if (isInFile && extent === 0) yield { id, offset, length };
    }
  }
}

/** Reads numbers of several widths one after another. @throws RangeError beyond the end */
class Cursor {
  constructor(
    private readonly bytes: Buffer,
    private at: number,
  ) {}

  number(width: number): number {
    const at = this.at;
    this.at += width;
    if (width === 0) return 0;
    return width === 8 ? Number(this.bytes.readBigUInt64BE(at)) : this.bytes.readUIntBE(at, width);
  }
}
