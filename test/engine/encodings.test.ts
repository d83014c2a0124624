import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scanDataset } from '../../src/engine/scan-dataset.ts';

describe('encodings in the coverage', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cohortlint-encodings-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  async function encodingsOf(files: Readonly<Record<string, Uint8Array>>) {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    const scan = await scanDataset({ paths: [folder], jobs: 1 });
    scan.dispose();
    return scan.summary.coverage.encodings;
  }

  it('are counted where they are not UTF-8', async () => {
    const latin = Buffer.from('id,note\n1,Größe\n', 'latin1');
    assert.deepEqual(
      await encodingsOf({
        'a.csv': latin,
        'b.txt': latin,
        'c.json': Buffer.from('{"a": "山田"}', 'utf16le'),
        'd.txt': Buffer.from('Größe'),
      }),
      { 'windows-1252': 2, 'utf-16le': 1 },
    );
  });

  it('are not told where all is UTF-8', async () => {
    assert.equal(await encodingsOf({ 'a.txt': Buffer.from('Größe') }), undefined);
  });
});
