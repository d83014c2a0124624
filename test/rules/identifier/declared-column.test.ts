import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { scanDataset } from '../../../src/engine/scan-dataset.ts';

const dictionary = `"Variable / Field Name","Form Name","Field Type","Field Label","Identifier?"
record_id,base,text,"Record ID",
nickname,base,text,"What may we call you?",y
village,base,text,"Where did you grow up?",Y
score,base,text,Score,
hobby,base,checkbox,Hobbies,y
`;

describe('identifier/declared-column', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cohortlint-dictionary-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  async function judge(files: Readonly<Record<string, string>>) {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    const scan = await scanDataset({ paths: [folder] });
    const findings = [...scan.findings()].filter(({ ruleId }) => ruleId === 'identifier/declared-column');
    scan.dispose();
    return findings.map(({ location, field, severity }) => [
      location.path,
      location.region?.startColumn,
      field,
      severity,
    ]);
  }

  it('names the columns of an export that its dictionary declares identifiers, each choice of a checkbox too', async () => {
    const found = await judge({
      'redcap/dictionary.csv': dictionary,
      'redcap/export.csv': 'record_id,nickname,village,score,hobby___1\n1,Bo,Elm,3,1\n2,Al,Oak,5,0\n',
    });
    assert.deepEqual(found, [
      ['redcap/export.csv', 11, 'column nickname', 'error'],
      ['redcap/export.csv', 20, 'column village', 'error'],
      ['redcap/export.csv', 34, 'column hobby___1', 'error'],
    ]);
  });

  it('leaves a column alone that is empty or holds dummies', async () => {
    const found = await judge({
      'dictionary.csv': dictionary,
      'export.csv': 'record_id,nickname,village,score\n1,,REMOVED,3\n2,,REMOVED,5\n',
    });
    assert.deepEqual(found, []);
  });

  it('leaves a table alone that shares a heading by chance, and everything where no dictionary is', async () => {
    assert.deepEqual(await judge({ 'dictionary.csv': dictionary, 'other.csv': 'nickname,a,b\nBo,1,2\n' }), []);
    rmSync(join(folder, 'dictionary.csv'));
    assert.deepEqual(await judge({ 'export.csv': 'record_id,nickname,village,score\n1,Bo,Elm,3\n' }), []);
  });

  it('does not take a table of variables without that column for a dictionary', async () => {
    const found = await judge({
      'codebook.csv': 'variable,label\nnickname,x\nvillage,y\nscore,z\n',
      'export.csv': 'nickname,village,score\nBo,Elm,3\n',
    });
    assert.deepEqual(found, []);
  });
});
