import { long, word } from './little-endian.ts';

/** What a document that is made consists of; each part is a list of paragraphs. */
export interface MadeDocument {
  text: readonly string[];
  header?: readonly string[];
  comments?: readonly string[];
  commentAuthors?: readonly string[];
  /** Pairs of a name and a path. */
  savedBy?: readonly string[];
}

const headLength = 0x400;

/** The streams `WordDocument` and `1Table` of Word 97; the text is two pieces, the first of one byte a character. */
export function documentStreams(made: MadeDocument): { WordDocument: Buffer; '1Table': Buffer } {
  const [text, header, comments] = [made.text, made.header ?? [], made.comments ?? []].map((paragraphs) =>
    paragraphs.map((paragraph) => `${paragraph}\r`).join(''),
  ) as [string, string, string];
  const all = text + header + comments;
  const short = Math.floor(text.length / 2);
  const first = Buffer.from(all.slice(0, short), 'latin1');
  const second = Buffer.from(all.slice(short), 'utf16le');
  const head = Buffer.alloc(headLength);
  head.writeUInt16LE(0xa5ec, 0);
  head.writeUInt16LE(0x00c1, 2);
  head.writeUInt16LE(0x0200, 10);
  for (const [at, { length }] of [
    [0x4c, text],
    [0x54, header],
    [0x5c, comments],
  ] as const)
    head.writeUInt32LE(length, at);
  const pieces = Buffer.concat([
    Buffer.of(2),
    long(3 * 4 + 2 * 8),
    ...[0, short, all.length].map(long),
    Buffer.concat([Buffer.alloc(2), long((headLength * 2) | 0x40000000), Buffer.alloc(2)]),
    Buffer.concat([Buffer.alloc(2), long(headLength + first.length), Buffer.alloc(2)]),
  ]);
  const lists: readonly (readonly [number: number, content: Buffer])[] = [
    [33, pieces],
    [36, Buffer.concat((made.commentAuthors ?? []).map(listed))],
    [
      71,
      Buffer.concat([
        Buffer.of(0xff, 0xff),
        word(made.savedBy?.length ?? 0),
        word(0),
        ...(made.savedBy ?? []).map(listed),
      ]),
    ],
  ];
  const table: Buffer[] = [Buffer.alloc(16)];
  for (const [number, content] of lists) {
    head.writeUInt32LE(Buffer.concat(table).length, 0x9a + number * 8);
    head.writeUInt32LE(content.length, 0x9a + number * 8 + 4);
    table.push(content);
  }
  return { WordDocument: Buffer.concat([head, first, second]), '1Table': Buffer.concat(table) };
}

function listed(text: string): Buffer {
  return Buffer.concat([word(text.length), Buffer.from(text, 'utf16le')]);
}
