import assert from 'node:assert/strict';
import { cramFile } from './cram-file.ts';
import { documentLater } from './document-of.ts';

describe('CRAM format', () => {
  const header = '@HD\tVN:1.6\n@RG\tID:1\tSM:Jane Roe\n@CO\tfrom Jane';
  const read = async (content: Uint8Array) => {
    const { fields, problems } = await documentLater('a.cram', content);
    return { texts: [...fields()].map(({ text }) => text), problems };
  };

  for (const options of [{}, { method: 0 }, { version: 2 }] as const) {
    it(`reads a header of version ${JSON.stringify(options)}`, async () => {
      const { texts, problems } = await read(cramFile(header, options));
      assert.deepEqual(texts, ['1.6', '1', 'Jane Roe', 'from Jane']);
      assert.deepEqual(problems, []);
    });
  }

  it('reads a header that is longer than one byte tells', async () => {
    const long = `${header}\n@CO\t${'x'.repeat(9000)}`;
    assert.equal((await read(cramFile(long, { method: 0 }))).texts.at(-1), 'x'.repeat(9000));
  });

  it('says how a file of another version can be read', async () => {
    const other = cramFile(header);
    other[4] = 1;
    await assert.rejects(read(other), /write it anew as CRAM 3/);
  });

  it('ends every cut and changed byte as fields, problems or an error of one line', async () => {
    const content = cramFile(header);
    for (let offset = 4; offset < content.length - 4; offset += 1) {
      const changed = Buffer.from(content);
      changed[offset]! ^= 0xff;
      for (const damaged of [changed, content.subarray(0, offset)]) {
        try {
          for (const said of (await read(damaged)).problems) assert.match(said, /^its header is cut/);
        } catch (error) {
          assert.match((error as Error).message, /^(its header is damaged|it ends in the middle|it is of a version)/);
        }
      }
    }
  });
});
