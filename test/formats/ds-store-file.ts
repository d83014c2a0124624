/** A record that is made: a comment, or bytes that a program keeps. */
export interface MadeRecord {
  name: string;
  comment?: string;
  blob?: string;
}

const blockSizes = { root: 2048, tree: 32, leaf: 4096 };

/** Settings of a folder: a tree of a root with one record, and a leaf on either side. */
export function dsStoreFile(left: readonly MadeRecord[], middle: MadeRecord, right: readonly MadeRecord[]): Buffer {
  const [rootAt, treeAt] = [0x2000, 0x40];
  const leaves = [left, right].map((records) => block([long(0), long(records.length), ...records.map(record)]));
  const top = block([long(4), long(1), long(3), record(middle)]);
  const blocks = [leaves[0]!, top, leaves[1]!];
  // Numbers: 0 the list of blocks, 1 the head of the tree, 2 the root, 3 and 4 the leaves.
  const places = [0x4000, 0x3000, 0x5000];
  const addresses = [rootAt | 11, treeAt | 5, places[1]! | 12, places[0]! | 12, places[2]! | 12];
  const table = Buffer.alloc(1024);
  for (const [index, address] of addresses.entries()) table.writeUInt32BE(address, index * 4);
  const root = Buffer.concat([long(5), long(0), table, long(1), Buffer.of(4), Buffer.from('DSDB'), long(1)]);
  const file = Buffer.alloc(0x6004);
  Buffer.concat([Buffer.from('\0\0\0\x01Bud1', 'latin1'), long(rootAt), long(blockSizes.root), long(rootAt)]).copy(
    file,
  );
  root.copy(file, rootAt + 4);
  Buffer.concat([long(2), long(1), long(left.length + right.length + 1), long(3), long(4096)]).copy(file, treeAt + 4);
  for (const [index, content] of blocks.entries()) content.copy(file, places[index]! + 4);
  return file;
}

function block(parts: readonly Buffer[]): Buffer {
  return Buffer.concat(parts).subarray(0, blockSizes.leaf);
}

function record({ name, comment, blob }: MadeRecord): Buffer {
  const head = [long(name.length), wide(name)];
  if (comment !== undefined)
    return Buffer.concat([...head, Buffer.from('cmmtustr'), long(comment.length), wide(comment)]);
  if (blob !== undefined)
    return Buffer.concat([...head, Buffer.from('pBBkblob'), long(blob.length), Buffer.from(blob)]);
  return Buffer.concat([...head, Buffer.from('Ilocbool'), Buffer.of(1)]);
}

function wide(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16();
}

function long(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
