import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { documentOf } from './document-of.ts';

/** Words that stand in the bytes and may stand in no message. */
const secret = 'Jane Roe';

describe('every format', () => {
  const paths = [
    'a.json',
    'a.jsonl',
    'a.dta',
    'a.tsv',
    'a.csv',
    'a.txt',
    'a.nii',
    'a.nii.gz',
    'a.hdr',
    'a.bval',
    'README',
  ];
  const bytes = fc.uint8Array({ maxLength: 2000 });

  it('ends random bytes as fields, problems or an error of one line', () => {
    fc.assert(fc.property(fc.constantFrom(...paths), bytes, read), { numRuns: 2000 });
  });

  it('survives random changes of a volume, compressed or not', () => {
    const volume = Buffer.alloc(1024, secret);
    volume.writeInt32LE(348, 0);
    volume.write('n+1\0', 344, 'latin1');
    volume.writeInt32LE(1, 348);
    const changes = fc.array(fc.tuple(fc.nat(volume.length - 1), fc.nat(255)), { maxLength: 8 });
    fc.assert(
      fc.property(changes, fc.nat(volume.length), (changed, length) => {
        const copy = Buffer.from(volume);
        for (const [offset, byte] of changed) copy[offset] = byte;
        read('a.nii', copy.subarray(0, length));
        read('a.nii.gz', gzipSync(copy).subarray(0, length));
      }),
    );
  });

  it('survives text of the signs that carry meaning', () => {
    const sign = fc.constantFrom(
      '"',
      '""',
      ',',
      '\t',
      '\r',
      '\n',
      '\\',
      '\\u',
      '{',
      '}',
      '[',
      ':',
      secret,
      '\uFEFF',
      '1e',
      'é',
    );
    const text = fc.array(sign, { maxLength: 60 }).map((signs) => Buffer.from(signs.join('')));
    fc.assert(fc.property(fc.constantFrom(...paths), text, read), { numRuns: 2000 });
  });
});

/** Reads all of an entry, asks each field where its parts stand, and looks at what was said about it. */
function read(path: string, content: Uint8Array): void {
  const messages: string[] = [];
  try {
    const document = documentOf(path, content);
    for (const field of document.fields()) {
      field.locate(0, field.text.length);
      field.locate(field.text.length >> 1, field.text.length);
    }
    for (const row of document.table?.rows() ?? []) assert.ok(row.cells.length > 0);
    messages.push(...document.problems);
  } catch (error) {
    assert.equal((error as Error).name, 'Error', String((error as Error).stack));
    messages.push((error as Error).message);
  }
  for (const message of messages) assert.doesNotMatch(message, /\n|Jane|Roe/);
}
