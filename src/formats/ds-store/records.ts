/** What the Finder keeps about a file of the folder, which may be gone by now. */
export interface FolderRecord {
  /** Name of the file; `.` is the folder itself. */
  readonly name: string;
  /** What is kept, in four letters: `cmmt` is a comment. */
  readonly kind: string;
  /** A text, or bytes that a program keeps. */
  readonly value: string | Buffer | undefined;
}

/** Blocks stand behind a number in front of all. */
const base = 4;
/** A tree is a few levels deep; a damaged one may lead in circles. */
const deepest = 16;
const mostNodes = 100_000;

/** Lengths of values by their type; texts and bytes say theirs. */
const lengths: Readonly<Record<string, number>> = { bool: 1, long: 4, shor: 4, type: 4, comp: 8, dutc: 8 };

/** The records of a file, in the order of the names. What cannot be read becomes a problem. */
export function* folderRecords(bytes: Buffer, problems: string[]): Iterable<FolderRecord> {
  try {
    const blocks = blocksOf(bytes);
    const tree = blocks.tree;
    yield* new Tree(blocks.open).node(tree.readUInt32BE(0), 0);
  } catch {
    problems.push('it is cut or damaged: not all of its records are read');
  }
}

/** The tree of records, block by block. */
class Tree {
  #nodes = 0;

  constructor(private readonly open: (number: number) => Buffer) {}

  /** @throws RangeError when it is damaged */
  *node(number: number, depth: number): Iterable<FolderRecord> {
    this.#nodes += 1;
    if (depth > deepest || this.#nodes > mostNodes) throw new RangeError();
    const block = this.open(number);
    const last = block.readUInt32BE(0);
    let at = 8;
    for (let left = block.readUInt32BE(4); left > 0; left -= 1) {
      if (last !== 0) {
        yield* this.node(block.readUInt32BE(at), depth + 1);
        at += 4;
      }
      const [record, end] = recordAt(block, at);
      yield record;
      at = end;
    }
    if (last !== 0) yield* this.node(last, depth + 1);
  }
}

/** Blocks by their numbers, whose places are sixteenths and powers of two, and the one with the root of the tree. */
function blocksOf(bytes: Buffer): { open(number: number): Buffer; tree: Buffer } {
  const rootAt = bytes.readUInt32BE(8) + base;
  const root = piece(bytes, rootAt, bytes.readUInt32BE(12));
  const count = root.readUInt32BE(0);
  const open = (number: number): Buffer => {
    if (number >= count) throw new RangeError();
    const address = root.readUInt32BE(8 + number * 4);
    return piece(bytes, (address & ~0x1f) + base, 2 ** (address & 0x1f));
  };
  // The table of addresses is filled up to a multiple of 256.
  let at = 8 + Math.ceil(count / 256) * 1024;
  for (let left = root.readUInt32BE(at); left > 0; left -= 1) {
    const length = root.readUInt8(at + 4);
    if (root.toString('latin1', at + 5, at + 5 + length) === 'DSDB') {
      return { open, tree: open(root.readUInt32BE(at + 5 + length)) };
    }
    at += 1 + length + 4;
  }
  throw new RangeError();
}

function recordAt(block: Buffer, start: number): [record: FolderRecord, end: number] {
  const nameLength = block.readUInt32BE(start) * 2;
  const name = wideText(piece(block, start + 4, nameLength));
  const at = start + 4 + nameLength;
  const kind = block.toString('latin1', at, at + 4);
  const type = block.toString('latin1', at + 4, at + 8);
  const fixed = lengths[type];
  if (fixed !== undefined) return [{ name, kind, value: undefined }, at + 8 + fixed];
  if (type !== 'blob' && type !== 'ustr') throw new RangeError();
  const length = block.readUInt32BE(at + 8) * (type === 'ustr' ? 2 : 1);
  const value = piece(block, at + 12, length);
  return [{ name, kind, value: type === 'ustr' ? wideText(value) : value }, at + 12 + length];
}

function piece(bytes: Buffer, start: number, length: number): Buffer {
  if (start < 0 || start + length > bytes.length) throw new RangeError();
  return bytes.subarray(start, start + length);
}

/** UTF-16, the higher byte first. */
function wideText(bytes: Buffer): string {
  return Buffer.from(bytes).swap16().toString('utf16le');
}
