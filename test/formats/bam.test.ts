import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { bamFile } from './bam-file.ts';
import { fieldsOf, formatOf, problemsOf } from './document-of.ts';

describe('BAM format', () => {
  const lines = ['@HD\tVN:1.6', '@RG\tID:1\tSM:Jane Roe\tCN:Northtown', '@RG\tID:2\tSM:Zoë', '@CO\tfrom Jane\tRoe'];
  const expected = [
    ['@HD 1 VN', 'VN', '1.6'],
    ['@RG 1 ID', 'ID', '1'],
    ['@RG 1 SM', 'SM', 'Jane Roe'],
    ['@RG 1 CN', 'CN', 'Northtown'],
    ['@RG 2 ID', 'ID', '2'],
    ['@RG 2 SM', 'SM', 'Zoë'],
    ['@CO 1', '', 'from Jane\tRoe'],
  ];
  const partsOf = (content: Uint8Array) =>
    fieldsOf('a.bam', content).map(({ name, text, location }) => [
      location.kind === 'slot' && location.slot,
      name,
      text,
    ]);

  it('gives the tags of read groups and programs, and comments', () => {
    assert.deepEqual(partsOf(bamFile(lines)), expected);
  });

  it('reads a header that stands in several blocks', () => {
    assert.deepEqual(partsOf(bamFile(lines, 7)), expected);
  });

  it('does not take another compressed file for one', () => {
    assert.notEqual(formatOf('a.gz', gzipSync('BAM\x01'))?.id, 'bam');
    const other = bamFile(lines);
    other.fill(0, 18, 30);
    assert.notEqual(formatOf('a.gz', other)?.id, 'bam');
  });

  it('reads the blocks before the cut of a file, and says so', () => {
    const content = bamFile(lines, 30);
    const second = content.indexOf(Buffer.from('1f8b', 'hex'), 18);
    for (const length of [second, second + 10]) {
      const cut = content.subarray(0, length);
      assert.deepEqual(partsOf(cut)[0], expected[0]);
      assert.match(problemsOf('a.bam', cut).join(), /^(its header|a block of its header) is cut/);
    }
  });

  it('ends every cut and changed byte as fields and problems of one line', () => {
    const content = bamFile(lines, 40);
    for (let offset = 40; offset < content.length; offset += 1) {
      const changed = Buffer.from(content);
      changed[offset]! ^= 0xff;
      for (const damaged of [changed, content.subarray(0, offset)]) {
        if (formatOf('a.bam', damaged)?.id !== 'bam') continue;
        for (const problem of problemsOf('a.bam', damaged)) assert.match(problem, /^[ -~]+$/);
      }
    }
  });
});
