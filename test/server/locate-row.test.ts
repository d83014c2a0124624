import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LocateParams } from '../../src/model/protocol.ts';
import { TestClient } from './client.ts';

describe('A row of a table', () => {
  let folder: string;
  let client: TestClient;
  const uri = (path = ''): string => pathToFileURL(join(folder, path)).toString();
  const locate = (params: Omit<LocateParams, 'folder'>) =>
    client.ask('cohortlint/locate', { folder: uri(), ...params });
  /** The text that a place selects. */
  const selected = async (params: Omit<LocateParams, 'folder'>): Promise<string> => {
    const { range } = await locate(params);
    assert.ok(range, 'a place in the text');
    assert.equal(range.startCharacter, 0);
    const lines = readFileSync(join(folder, params.path), 'utf8').split('\n');
    return lines.slice(range.startLine, range.endLine + 1).join('\n');
  };

  before(async () => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'cohortlint-row-')));
    const many = Array.from({ length: 24 }, (_, index) => `sub-${index + 10},40,F,as before`);
    // A cell with a line break in it: rows are no lines.
    const rows = [
      'participant_id,age,sex,note',
      'sub-01,40,F,"first line\nsecond line"',
      ...many,
      'sub-99,71,M,the last',
    ];
    writeFileSync(join(folder, 'participants.csv'), `${rows.join('\n')}\n`);
    writeFileSync(join(folder, 'notes.txt'), 'Nothing here.\n');
    client = await TestClient.start(folder);
    await client.ask('cohortlint/scanDataset', { folder: uri() });
  });
  after(async () => {
    await client.stop();
    rmSync(folder, { recursive: true });
  });

  it('is found where it stands, whatever line that is', async () => {
    assert.equal(await selected({ path: 'participants.csv', row: 2 }), 'sub-01,40,F,"first line\nsecond line"');
    assert.equal(await selected({ path: 'participants.csv', row: 3 }), 'sub-10,40,F,as before');
    assert.equal(await selected({ path: 'participants.csv', row: 27 }), 'sub-99,71,M,the last');
  });

  it('is where a finding leads to that only the dataset as a whole has', async () => {
    const filter = { rule: 'outlier/small-class' };
    const page = { sort: 'severity', descending: false, offset: 0, limit: 1 } as const;
    const { rows } = await client.ask('cohortlint/issues', { folder: uri(), filter, ...page });
    const places = await client.ask('cohortlint/places', { folder: uri(), issue: rows[0]!.id, offset: 0, limit: 10 });
    const texts = await Promise.all(places.rows.map(({ path, fingerprint }) => selected({ path: path!, fingerprint })));
    assert.ok(texts.includes('sub-99,71,M,the last'));
  });

  it('is left for the very cell where a finding has one', async () => {
    const filter = { rule: 'outlier/unique-combination' };
    const page = { sort: 'severity', descending: false, offset: 0, limit: 10 } as const;
    const { rows } = await client.ask('cohortlint/issues', { folder: uri(), filter, ...page });
    const places = await client.ask('cohortlint/places', { folder: uri(), issue: rows[0]!.id, offset: 0, limit: 10 });
    const { path, fingerprint } = places.rows[0]!;
    const { range } = await locate({ path: path!, fingerprint, row: 2 });
    const line = readFileSync(join(folder, path!), 'utf8').split('\n')[range!.startLine]!;
    assert.equal(line.slice(range!.startCharacter, range!.endCharacter), '71');
  });

  it('that is not there, is the header, or is in a file that is no table, leads to the file', async () => {
    for (const row of [1, 500]) assert.equal((await locate({ path: 'participants.csv', row })).range, undefined);
    assert.equal((await locate({ path: 'notes.txt', row: 1 })).range, undefined);
  });

  it('is refused when it is no row', async () => {
    await assert.rejects(locate({ path: 'participants.csv', row: 0 }), /Not LocateParams/);
  });
});
