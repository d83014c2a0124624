import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateSync } from 'node:zlib';

/** A Git repository that a test writes object by object, as git does but without it. */
export class RepositoryFiles {
  #time = 1_790_000_000;

  /** @param folder where it lies, `.git` mostly */
  constructor(readonly folder: string) {
    this.write('HEAD', 'ref: refs/heads/main\n');
    for (const name of ['objects/pack', 'refs/heads']) mkdirSync(join(folder, name), { recursive: true });
  }

  write(path: string, content: string | Uint8Array): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), content);
  }

  /** Writes a loose object. @returns its name */
  loose(type: string, content: string | Uint8Array): string {
    const object = objectOf(type, content);
    this.write(this.pathOf(object.id), deflateSync(Buffer.concat([head(object), object.content])));
    return object.id;
  }

  pathOf(id: string): string {
    return `objects/${id.slice(0, 2)}/${id.slice(2)}`;
  }

  /** Writes a loose tree of files. */
  tree(files: Readonly<Record<string, string>>): string {
    const parts = Object.entries(files).map(([name, content]) =>
      Buffer.concat([Buffer.from(`100644 ${name}\0`), Buffer.from(this.loose('blob', content), 'hex')]),
    );
    return this.loose('tree', Buffer.concat(parts));
  }

  /** Writes a loose commit that a branch leads to. Each is a minute younger than the one before. */
  commit(message: string, { tree = this.tree({}), author = dataTeam, parents = [] as string[], branch = 'main' } = {}) {
    const id = this.loose('commit', commitText({ message, tree, author, parents, time: this.#tick() }));
    this.write(`refs/heads/${branch}`, `${id}\n`);
    return id;
  }

  #tick(): number {
    this.#time += 60;
    return this.#time;
  }

  /** Writes a pack and its index, of version 2. */
  pack(objects: readonly PackedObject[]): void {
    const { pack, index } = packOf(objects);
    this.write('objects/pack/pack-1.pack', pack);
    this.write('objects/pack/pack-1.idx', index);
  }
}

/** An author who is no person. */
export const dataTeam = 'root <root@localhost>';

/** A commit as it stands in its object. @param time in seconds */
export function commitText(commit: { message: string; tree: string; author: string; parents: string[]; time: number }) {
  const { message, tree, author, parents, time } = commit;
  const lines = [`tree ${tree}`, ...parents.map((parent) => `parent ${parent}`)];
  return `${[...lines, `author ${author} ${time} +0200`, `committer ${author} ${time} +0200`].join('\n')}\n\n${message}`;
}

export interface PackedObject {
  readonly id: string;
  readonly content: Buffer;
  /** 1 commit, 2 tree, 3 blob, 4 tag; 6 and 7 are deltas, whose `content` is the delta. */
  readonly kind: number;
  /** Of a delta: the index of its base among the objects of the pack. */
  readonly base?: number;
}

/** An object with its name. */
export function objectOf(type: string, text: string | Uint8Array) {
  const content = Buffer.from(text);
  const id = createHash('sha1').update(head({ type, content })).update(content).digest('hex');
  return { type, id, content };
}

function head({ type, content }: { type: string; content: Buffer }): Buffer {
  return Buffer.from(`${type} ${content.length}\0`);
}

/** A delta that takes the first bytes of its base and adds others. */
export function deltaOf(base: Buffer, result: Buffer): Buffer {
  let same = 0;
  while (same < base.length && same < result.length && same < 255 && base[same] === result[same]) same += 1;
  const added = result.subarray(same);
  const inserts: Buffer[] = [];
  for (let at = 0; at < added.length; at += 127) {
    const part = added.subarray(at, at + 127);
    inserts.push(Buffer.from([part.length]), part);
  }
  return Buffer.concat([size(base.length), size(result.length), Buffer.from([0x90, same]), ...inserts]);
}

/** Seven bits a byte, the lowest first. */
function size(value: number): Buffer {
  const bytes: number[] = [];
  for (let left = value; ; left >>>= 7) {
    bytes.push(left >= 128 ? (left & 127) | 128 : left);
    if (left < 128) return Buffer.from(bytes);
  }
}

function packOf(objects: readonly PackedObject[]): { pack: Buffer; index: Buffer } {
  const parts = [Buffer.from('PACK\0\0\0\x02'), uint32(objects.length)];
  let offset = 12;
  const offsets: number[] = [];
  for (const { kind, content, base } of objects) {
    offsets.push(offset);
    const reference =
      kind === 6
        ? distance(offset - offsets[base!]!)
        : kind === 7
          ? Buffer.from(objects[base!]!.id, 'hex')
          : Buffer.alloc(0);
    const part = Buffer.concat([entryHead(kind, content.length), reference, deflateSync(content)]);
    parts.push(part);
    offset += part.length;
  }
  const pack = Buffer.concat([...parts, Buffer.alloc(20)]);
  const order = objects.map(({ id }, at) => ({ id, offset: offsets[at]! })).sort((a, b) => (a.id < b.id ? -1 : 1));
  const fanout = Array.from({ length: 256 }, (_, byte) =>
    uint32(order.filter(({ id }) => Number.parseInt(id.slice(0, 2), 16) <= byte).length),
  );
  const index = Buffer.concat([
    Buffer.from('ff744f6300000002', 'hex'),
    ...fanout,
    ...order.map(({ id }) => Buffer.from(id, 'hex')),
    Buffer.alloc(order.length * 4),
    ...order.map((one) => uint32(one.offset)),
    Buffer.alloc(40),
  ]);
  return { pack, index };
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

/** Type in three bits, size in four and then seven a byte. */
function entryHead(kind: number, length: number): Buffer {
  const first = (kind << 4) | (length & 15);
  return length < 16 ? Buffer.from([first]) : Buffer.concat([Buffer.from([first | 128]), size(length >>> 4)]);
}

/** Seven bits a byte, the highest first, one less for each further byte. */
function distance(value: number): Buffer {
  const bytes = [value & 127];
  for (let left = value >>> 7; left > 0; left >>>= 7) bytes.unshift((--left & 127) | 128);
  return Buffer.from(bytes);
}
