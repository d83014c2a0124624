import assert from 'node:assert/strict';
import type { Field } from '../../src/model/field.ts';
import { documentLater, textAt } from './document-of.ts';

async function fieldsOf(content: string): Promise<Field[]> {
  return [...(await documentLater('a.rtf', content)).fields()];
}

describe('RTF format', () => {
  it('gives the running text without its control words, where it stands', async () => {
    const content =
      "{\\rtf1\\ansi{\\fonttbl{\\f0 Jane Sans;}}\\f0 Seen by J\\'e4ne\\~R\\u246?e\\par\r\n{\\b bold}\\par}";
    const [text] = await fieldsOf(content);
    assert.equal(text!.text, 'Seen by Jäne Röe\nbold\n');
    assert.equal(textAt(content, text!.locate(8, 16)), "J\\'e4ne\\~R\\u246?e".replace('?', '?'));
    assert.equal(textAt(content, text!.locate(17, 21)), 'bold');
  });

  it('gives who wrote it and when by their names, and authors of comments and revisions', async () => {
    const content =
      '{\\rtf1{\\info{\\author Jane {\\i Roe}}{\\creatim\\yr2019\\mo3\\dy2\\hr4}{\\*\\company Clinic}}{\\*\\revtbl{Unknown;}{Erika;}}{\\*\\atnauthor Max}x}';
    assert.deepEqual(
      (await fieldsOf(content)).map(({ name, text }) => [name, text]),
      [
        ['author', 'Jane Roe'],
        ['creation_date', '2019-03-02'],
        ['company', 'Clinic'],
        ['author', 'Unknown;Erika;'],
        ['author', 'Max'],
        ['', 'x'],
      ],
    );
  });

  it('reads bytes in the code page that the document declares', async () => {
    const [text] = await fieldsOf("{\\rtf1\\ansi\\ansicpg932 \\'8e\\'52\\'93\\'63}");
    assert.equal(text!.text, '山田');
    assert.equal((await fieldsOf("{\\rtf1\\ansi\\ansicpg1250 \\'f8}"))[0]!.text, 'ř');
  });

  it('passes over pictures, bytes and what a reader may leave out, and looks into links', async () => {
    const content =
      '{\\rtf1 a{\\pict 4a616e65}{\\*\\unknown Jane}\\bin4 Jane{\\field{\\*\\fldinst HYPERLINK "mailto:j@x.example"}{\\fldrslt b}}}';
    assert.equal((await fieldsOf(content))[0]!.text, 'aHYPERLINK "mailto:j@x.example"b');
  });

  it('passes over what stands for a character in readers without Unicode', async () => {
    assert.equal((await fieldsOf("{\\rtf1\\uc2 R\\u246\\'6f\\'65e \\uc0\\u246 x}"))[0]!.text, 'Röe öx');
  });

  it('survives a document that is cut anywhere, or that nests without end', async () => {
    const content = "{\\rtf1{\\info{\\author Jane}}J\\'e4ne \\u246?\\par {\\b x}}";
    for (let length = 5; length < content.length; length += 1) {
      for (const field of await fieldsOf(content.slice(0, length))) field.locate(0, field.text.length);
    }
    const document = await documentLater('a.rtf', `{\\rtf1 Jane ${'{'.repeat(100_000)}`);
    assert.equal([...document.fields()][0]!.text, 'Jane ');
    assert.match(document.problems.join(), /nest deeper/);
  });
});
