import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFile } from '../../src/sources/file-reader.ts';

describe('openFile', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'cohortlint-reader-'));
  });
  after(() => rmSync(folder, { recursive: true }));
  const put = (name: string, content: string): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };

  it('reads a range, less at the end, and nothing past it', () => {
    const reader = openFile(put('a', '0123456789'));
    const text = (offset: number, length: number) => Buffer.from(reader.read(offset, length)).toString();
    assert.deepEqual([text(2, 3), text(8, 5), text(10, 5), text(99, 1)], ['234', '89', '', '']);
    reader.close();
  });

  it('keeps what it gave until its own next read, whatever another reader does', () => {
    const [one, other] = [openFile(put('one', 'a'.repeat(10))), openFile(put('other', 'b'.repeat(200_000)))];
    const given = one.read(0, 10);
    other.read(0, 10);
    other.read(0, 200_000);
    assert.equal(Buffer.from(given).toString(), 'a'.repeat(10));
    one.close();
    other.close();
  });

  it('can be closed twice', () => {
    const reader = openFile(put('twice', 'x'));
    reader.close();
    assert.doesNotThrow(() => reader.close());
  });

  it('refuses a folder', () => {
    assert.throws(() => openFile(folder));
  });
});
