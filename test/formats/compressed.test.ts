import assert from 'node:assert/strict';
import type { Member } from '../../src/model/document.ts';
import { documentOf, formatOf } from './document-of.ts';
import { judged } from './judged.ts';

/** A Zstandard file of one block that is not packed (RFC 8878, section 3.1.1). */
function zstandardFile(content: string): Buffer {
  const block = Buffer.alloc(3);
  block.writeUIntLE((content.length << 3) | 1, 0, 3);
  return Buffer.concat([Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x20, content.length]), block, Buffer.from(content)]);
}

/** What the tools of the system wrote: `Jane Roe <jane.roe@clinic.example>` on a line. */
const byBzip2 = Buffer.from(
  'QlpoOTFBWSZTWeJNgf4AAARfgAAQQAEABUAQEAAqN9BAIAAxTCaaA0xCIxBkZGmhqC1OoGMozaiA6LET+eKJEyvvi7kinChIcSbA/wA=',
  'base64',
);
const byXz = Buffer.from(
  '/Td6WFoAAATm1rRGAgAhARYAAAB0L+WjAQAiSmFuZSBSb2UgPGphbmUucm9lQGNsaW5pYy5leGFtcGxlPgoAABZ5jnDJFqUnAAE7I2ErU74ftvN9AQAAAAAEWVo=',
  'base64',
);
const line = 'Jane Roe <jane.roe@clinic.example>\n';

describe('Compressed files', () => {
  const packed = { 'note.txt.bz2': byBzip2, 'note.txt.xz': byXz, 'note.txt.zst': zstandardFile(line) };
  for (const [path, content] of Object.entries(packed)) {
    it(`are unpacked from ${path}, and what they hold is read`, async () => {
      const { places } = await judged(path, content);
      assert.ok(places.includes('email @ note.txt!/1:11'), places.join());
    });

    it(`say that ${path} is cut, and give what is there`, async () => {
      const document = documentOf(path, content.subarray(0, -6));
      const [member] = [...(document.members!() as Iterable<Member>)];
      await member!.open(1000);
      assert.deepEqual(document.problems, ['it is cut or damaged, and read as far as it goes: get a complete copy']);
    });

    it(`unpack ${path} no further than asked`, async () => {
      const document = documentOf(path, content);
      const [member] = [...(document.members!() as Iterable<Member>)];
      const bytes = await member!.open(8);
      assert.equal(Buffer.from(bytes.read(0, 100)).toString(), 'Jane Roe');
      assert.match(document.problems.join(), /^only the first/);
      // A second one is not kept waiting by the first.
      assert.equal((await member!.open(9)).size, 9);
    });

    it(`end every changed byte of ${path} as a problem or a text`, async () => {
      for (let offset = 6; offset < content.length; offset += 1) {
        const changed = Buffer.from(content);
        changed[offset]! ^= 0xff;
        const document = documentOf(path, changed);
        const [member] = [...(document.members!() as Iterable<Member>)];
        await member!.open(1000);
        for (const said of document.problems) assert.doesNotMatch(said, /\n|Jane/);
      }
    });
  }

  it('are known by first bytes without an extension, and name what they unpack to', () => {
    assert.equal(formatOf('note', byXz)!.id, 'compressed');
    assert.equal(formatOf('data.nii', byXz)!.id === 'compressed', false);
    assert.deepEqual(
      [...(documentOf('a/b.tbz2', byBzip2).members!() as Iterable<Member>)].map(({ path }) => path),
      ['b.tar'],
    );
    assert.throws(() => documentOf('a.xz', 'Jane Roe'), /it is not compressed, as its name says/);
  });
});
