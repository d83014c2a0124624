const sector = 512;
const shortSector = 64;
const shortLimit = 4096;
const free = 0xffffffff;
const endOfChain = 0xfffffffe;

/** Something in the directory of the file that is made. */
interface MadeEntry {
  name: string;
  kind: 1 | 2 | 5;
  content: Buffer;
  children: number[];
  start: number;
}

/** A compound file (version 3) with streams by their paths; `/` parts the names of storages. */
export function compoundFile(streams: Readonly<Record<string, Buffer>>): Buffer {
  const entries: MadeEntry[] = [entryOf('Root Entry', 5)];
  for (const [path, content] of Object.entries(streams)) addStream(entries, path, content);
  const short = chains(
    entries.filter(({ kind, content }) => kind === 2 && content.length < shortLimit),
    shortSector,
  );
  const root = entries[0]!;
  root.content = Buffer.concat(short.content);
  const shortTable = words(short.table);
  const table = entryOf('', 2, shortTable);
  const directory = entryOf('', 2, Buffer.alloc(roundedUp(entries.length, 4) * 128));
  const long = entries.filter(({ kind, content }) => kind === 5 || (kind === 2 && content.length >= shortLimit));
  const { content, table: next } = chains([directory, table, ...long], sector);
  const tableSectors = Math.ceil((next.length + Math.ceil(next.length / 127)) / 128);
  const firstTable = next.length;
  for (let index = 0; index < tableSectors; index += 1) next.push(0xfffffffd);
  for (const [index, entry] of entries.entries()) writeEntry(content, index, entry, entries);
  const head = Buffer.alloc(sector);
  head.write('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1');
  for (const [at, value] of [
    [24, 0x3e],
    [26, 3],
    [28, 0xfffe],
    [30, 9],
    [32, 6],
  ] as const)
    head.writeUInt16LE(value, at);
  const numbers = [
    [44, tableSectors],
    [48, directory.start],
    [56, shortLimit],
    [60, shortTable.length === 0 ? endOfChain : table.start],
    [64, Math.ceil(shortTable.length / sector)],
    [68, endOfChain],
  ] as const;
  for (const [at, value] of numbers) head.writeUInt32LE(value, at);
  for (let index = 0; index < 109; index += 1) {
    head.writeUInt32LE(index < tableSectors ? firstTable + index : free, 76 + index * 4);
  }
  while (next.length % 128 > 0) next.push(free);
  return Buffer.concat([head, ...content, words(next)]);
}

function addStream(entries: MadeEntry[], path: string, content: Buffer): void {
  const names = path.split('/');
  let parent = entries[0]!;
  for (const [depth, name] of names.entries()) {
    const isLast = depth === names.length - 1;
    const known = parent.children.find((child) => entries[child]!.name === name);
    if (known !== undefined) parent = entries[known]!;
    else {
      const entry = entryOf(name, isLast ? 2 : 1, isLast ? content : Buffer.alloc(0));
      parent.children.push(entries.push(entry) - 1);
      parent = entry;
    }
  }
}

function entryOf(name: string, kind: 1 | 2 | 5, content: Buffer = Buffer.alloc(0)): MadeEntry {
  return { name, kind, content, children: [], start: endOfChain };
}

/** Lays streams out one behind the other, every second one backwards, so that a chain is no straight run. */
function chains(streams: readonly MadeEntry[], length: number): { content: Buffer[]; table: number[] } {
  const content: Buffer[] = [];
  const table: number[] = [];
  for (const [number, stream] of streams.entries()) {
    const count = Math.ceil(stream.content.length / length);
    const first = table.length;
    const places = Array.from({ length: count }, (_, index) => first + (number % 2 === 1 ? count - 1 - index : index));
    for (const [index, place] of places.entries()) {
      const piece = Buffer.alloc(length);
      stream.content.copy(piece, 0, index * length, (index + 1) * length);
      content[place] = piece;
      table[place] = places[index + 1] ?? endOfChain;
    }
    stream.start = places[0] ?? endOfChain;
  }
  return { content, table };
}

/** Siblings as a list by their right neighbours, which is a tree as well. */
function writeEntry(
  sectors: Buffer[],
  index: number,
  { name, kind, content, children, start }: MadeEntry,
  entries: readonly MadeEntry[],
): void {
  const parent = entries.find(({ children: siblings }) => siblings.includes(index));
  const next = parent?.children[parent.children.indexOf(index) + 1] ?? free;
  const bytes = Buffer.alloc(128);
  bytes.write(name, 'utf16le');
  bytes.writeUInt16LE((name.length + 1) * 2, 64);
  bytes[66] = kind;
  bytes[67] = 1;
  for (const [at, value] of [
    [68, free],
    [72, next],
    [76, children[0] ?? free],
    [116, start],
  ] as const)
    bytes.writeUInt32LE(value, at);
  bytes.writeUInt32LE(content.length, 120);
  // The directory is the first of the long streams.
  bytes.copy(sectors[Math.floor(index / 4)]!, (index % 4) * 128);
}

function words(numbers: readonly number[]): Buffer {
  const bytes = Buffer.alloc(numbers.length * 4);
  for (const [index, number] of numbers.entries()) bytes.writeUInt32LE(number, index * 4);
  return bytes;
}

function roundedUp(count: number, step: number): number {
  return Math.ceil(count / step) * step;
}
