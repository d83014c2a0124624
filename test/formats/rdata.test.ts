import assert from 'node:assert/strict';
import { gunzipSync } from 'node:zlib';
import { partOf } from '../../src/model/location.ts';
import { documentLater } from './document-of.ts';
import * as files from './r-files.ts';

describe('Files of R', () => {
  const rows = [
    ['Jane Roe', '1961-05-11', 'f', '93', '1.5', '1970-01-01T00:00:00', 'SSN 123-45-6789'],
    ['Müller', '1999-12-31', 'm', '', '', '1970-01-01T01:00:00', ''],
    ['', '', 'f', '5', '', '', '+1 202 555 0143'],
  ];
  for (const [which, content] of Object.entries({ 3: files.visits, 2: files.visitsOfVersion2 })) {
    it(`are a table where version ${which} holds one, with levels, days and missing values`, async () => {
      const { table } = await documentLater('a.rds', content);
      assert.deepEqual(table!.columns, ['patient_name', 'dob', 'sex', 'age', 'weight', 'seen', 'remark']);
      assert.deepEqual(
        [...table!.rows()].map(({ cells }) => cells),
        rows,
      );
    });
  }

  it('give row names as a column behind the others', async () => {
    const { table } = await documentLater('a.rds', files.nativeTable);
    assert.deepEqual(table!.columns, ['w', 'row.names']);
    assert.deepEqual([...table!.rows()][0]!.cells, ['1', 'Jane Roe']);
  });

  const packed = { gzip: files.workspace, xz: files.workspaceByXz, bzip2: files.workspaceByBzip2 };
  for (const [which, content] of Object.entries(packed)) {
    it(`are read when they are packed by ${which}, with what environments and formulas captured`, async () => {
      const texts = await read(content);
      assert.equal(texts['visits row 3, column 1'], 'Müller');
      assert.equal(texts['key[1]'], 'Jane Roe');
      assert.equal(texts['names of key[2]'], 'Jim Poe');
      assert.equal(texts.site$inner$mrn, '4471902');
      assert.equal(texts.site$e$hidden, 'value of an environment');
      assert.equal(texts['attribute .Environment of model$captured'], 'captured by a formula');
      assert.equal(texts.latin, 'Müller');
    });
  }

  it('are read when they are lines of text', async () => {
    const texts = await read(files.workspaceAsText);
    assert.equal(texts.site$inner$mrn, '4471902');
    assert.equal(texts.latin, 'Müller');
  });

  it('are read behind compiled code, and tell the folder of a source', async () => {
    const texts = await read(files.compiled);
    assert.equal(texts.f$y, 'default text');
    assert.equal(texts.after, 'behind the code');
    const found = Object.entries(await read(files.source));
    assert.ok(found.some(([part, text]) => part.endsWith('$wd') && text === '/home/web_user'));
  });

  it('say what they are not', async () => {
    await assert.rejects(documentLater('a.rds', Buffer.from('Jane Roe was here')), /^Error: it is no file of R/);
    await assert.rejects(documentLater('a.rds', files.visits.subarray(0, 200)), /^Error: it is cut or damaged/);
  });

  it('end every cut and changed byte as fields, problems or an error of one line', async () => {
    for (const packed of [files.visits, files.workspace, files.compiled, files.workspaceAsText]) {
      const content = packed === files.workspaceAsText ? packed : gunzipSync(packed);
      for (let offset = 3; offset < content.length; offset += 7) {
        const changed = Buffer.from(content);
        changed[offset]! ^= 0xff;
        for (const damaged of [changed, content.subarray(0, offset)]) {
          try {
            const { fields, problems } = await documentLater('a.rds', damaged);
            for (const field of fields()) field.text;
            for (const said of problems) assert.doesNotMatch(said, /\n|Jane/);
          } catch (error) {
            assert.match((error as Error).message, /^(it is|it holds|its values nest|it has more)[a-zA-Z0-9 ,:]+$/);
          }
        }
      }
    }
  });
});

/** The texts of a file by their places. */
async function read(content: Uint8Array): Promise<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const { text, location } of (await documentLater('a.RData', content)).fields()) texts[partOf(location)!] = text;
  return texts;
}
