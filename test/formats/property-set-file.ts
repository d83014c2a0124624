import { long } from './little-endian.ts';

/** A property that is made: a text, or a moment. */
export type MadeProperty = string | Date;

/** The stream of the document's own properties, by their numbers. */
export function summaryStream(properties: Readonly<Record<number, MadeProperty>>): Buffer {
  return stream([setOf(new Map(Object.entries(properties).map(([id, value]) => [Number(id), value])))]);
}

/** The stream of further properties by their numbers, and of the author's own by their names. */
export function documentSummaryStream(
  properties: Readonly<Record<number, MadeProperty>>,
  own: Readonly<Record<string, string>>,
): Buffer {
  const numbered = new Map<number, MadeProperty>(Object.values(own).map((value, index) => [index + 2, value]));
  const names = Object.keys(own).map((name, index) =>
    Buffer.concat([long(index + 2), long(name.length + 1), text(name)]),
  );
  const dictionary = Buffer.concat([long(names.length), ...names]);
  const first = setOf(new Map(Object.entries(properties).map(([id, value]) => [Number(id), value])));
  return stream([first, setOf(numbered, dictionary)]);
}

function stream(sets: readonly Buffer[]): Buffer {
  const head = Buffer.alloc(28 + sets.length * 20);
  head.writeUInt16LE(0xfffe, 0);
  head.writeUInt32LE(sets.length, 24);
  let offset = head.length;
  for (const [index, set] of sets.entries()) {
    head.writeUInt32LE(offset, 28 + index * 20 + 16);
    offset += set.length;
  }
  return Buffer.concat([head, ...sets]);
}

function setOf(properties: ReadonlyMap<number, MadeProperty>, dictionary?: Buffer): Buffer {
  const values: [id: number, bytes: Buffer][] = [[1, Buffer.concat([long(2), long(1252)])]];
  if (dictionary) values.push([0, dictionary]);
  for (const [id, value] of properties) values.push([id, valueOfProperty(value)]);
  const head: Buffer[] = [];
  const body: Buffer[] = [];
  let offset = 8 + values.length * 8;
  for (const [id, bytes] of values) {
    const padded = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
    head.push(long(id), long(offset));
    body.push(padded);
    offset += padded.length;
  }
  return Buffer.concat([long(offset), long(values.length), ...head, ...body]);
}

function valueOfProperty(value: MadeProperty): Buffer {
  if (typeof value === 'string') return Buffer.concat([long(0x1e), long(value.length + 1), text(value)]);
  const steps = Buffer.alloc(8);
  steps.writeBigUInt64LE((BigInt(value.getTime()) + 11_644_473_600_000n) * 10_000n);
  return Buffer.concat([long(0x40), steps]);
}

function text(value: string): Buffer {
  return Buffer.from(`${value}\0`, 'latin1');
}
