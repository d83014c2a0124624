import assert from 'node:assert/strict';
import type { Field } from '../../src/model/field.ts';
import { documentLater, textAt } from './document-of.ts';

async function fieldsOf(path: string, content: string): Promise<Field[]> {
  return [...(await documentLater(path, content)).fields()];
}

const kindNameText = ({ kind, name, text }: Field) => [kind, name, text];

describe('settings format', () => {
  it('gives the value of each line by its key, and everything else as text', async () => {
    const content =
      '; by Jane\r\n[section]\r\nPatientName = Jane Roe\r\nfree words\r\nexport USER="jroe"\r\npath: /home/jroe\r\nempty=\r\n';
    const fields = await fieldsOf('a.ini', content);
    assert.deepEqual(fields.map(kindNameText), [
      ['prose', '', '; by Jane\r\n[section]\r\n'],
      ['member', 'PatientName', 'Jane Roe'],
      ['prose', '', 'free words\r\n'],
      ['member', 'USER', 'jroe'],
      ['member', 'path', '/home/jroe'],
      ['prose', '', 'empty=\r\n'],
    ]);
    for (const field of fields) assert.equal(textAt(content, field.location), field.text);
  });

  it('takes no time or address for a key', async () => {
    const content = '12:30:11 started\nhttp://x.example/a=b\n';
    assert.deepEqual((await fieldsOf('a.cfg', content)).map(kindNameText), [
      ['prose', '', '12:30:11 started\n'],
      ['member', 'http', '//x.example/a=b'],
    ]);
  });

  it('gives values of TOML by their keys, in the order of the file', async () => {
    const content = `title = "Jane \\"x\\" Roe"\ndob = 1961-05-12\n[people."Jane Roe"]\nmail = ['j@x.example', """\nmulti\nJane"""]\nt = { operator = "jroe", ok = true }\n`;
    const fields = await fieldsOf('a.toml', content);
    assert.deepEqual(fields.map(kindNameText), [
      ['member', 'title', 'Jane "x" Roe'],
      ['member', 'dob', '1961-05-12'],
      ['heading', '', 'Jane Roe'],
      ['member', 'mail', 'j@x.example'],
      ['member', 'mail', 'multi\nJane'],
      ['member', 'operator', 'jroe'],
    ]);
    assert.equal(textAt(content, fields[0]!.locate(5, 8)), '\\"x\\"');
    assert.equal(textAt(content, fields[2]!.location), 'Jane Roe');
    assert.equal(textAt(content, fields[4]!.locate(6, 10)), 'Jane');
  });

  it('reads what is no TOML line by line, and says where it breaks', async () => {
    const document = await documentLater('a.toml', 'name = Jane Roe\nmail = "j@x.example"\n');
    assert.deepEqual([...document.fields()].map(kindNameText), [
      ['member', 'name', 'Jane Roe'],
      ['member', 'mail', 'j@x.example'],
    ]);
    assert.match(document.problems.join(), /not valid TOML at line 1, column 8/);
    assert.doesNotMatch(document.problems.join(), /Jane/);
  });

  it('survives TOML that nests without end', async () => {
    const document = await documentLater('a.toml', `a = ${'['.repeat(20_000)}`);
    assert.equal([...document.fields()].length, 1);
    assert.match(document.problems.join(), /not valid TOML/);
  });
});
