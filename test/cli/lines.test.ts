import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lineBatches } from '../../src/cli/lines.ts';

async function linesOf(chunks: readonly (string | Buffer)[], longest = 1000): Promise<(string | undefined)[]> {
  async function* stream() {
    for (const chunk of chunks) yield Buffer.from(chunk as string);
  }
  const lines: (string | undefined)[] = [];
  for await (const batch of lineBatches(stream(), longest)) {
    for (const { number, text } of batch) {
      lines.push(text);
      assert.equal(number, lines.length);
    }
  }
  return lines;
}

describe('Lines of a stream', () => {
  it('are told by line feeds, with or without a carriage return, and need none at the end', async () => {
    assert.deepEqual(await linesOf(['a\nb\r\n\nc']), ['a', 'b', '', 'c']);
    assert.deepEqual(await linesOf(['a\n']), ['a']);
    assert.deepEqual(await linesOf([]), []);
  });

  it('are the same however the stream is cut, also within a character', async () => {
    const text = '\ufeff{"é":"漢字"}\n\r\n😀\nend';
    const bytes = Buffer.from(text);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(bytes.length)), async (cuts) => {
        const at = [0, ...cuts.sort((left, right) => left - right), bytes.length];
        const chunks = at.slice(1).map((end, index) => bytes.subarray(at[index], end));
        assert.deepEqual(await linesOf(chunks), ['{"é":"漢字"}', '', '😀', 'end']);
      }),
    );
  });

  it('are not held beyond a size, and the next is', async () => {
    assert.deepEqual(await linesOf(['12345\n1234', '56\n', '12345'], 5), ['12345', undefined, '12345']);
  });

  it('come before the stream goes on', async () => {
    let asked = 0;
    async function* stream() {
      asked += 1;
      yield Buffer.from('first\nsec');
      asked += 1;
      yield Buffer.from('ond\n');
    }
    for await (const [line] of lineBatches(stream(), 100)) {
      assert.equal(line!.text, asked === 1 ? 'first' : 'second');
    }
    assert.equal(asked, 2);
  });
});
