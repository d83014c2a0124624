import assert from 'node:assert/strict';
import type { Field } from '../../src/model/field.ts';
import { documentLater, textAt } from './document-of.ts';

async function fieldsOf(content: string): Promise<Field[]> {
  return [...(await documentLater('report.html', content)).fields()];
}

const kindNameText = ({ kind, name, text }: Field) => [kind, name, text];

describe('HTML format', () => {
  it('gives each block as one text, across the tags of words', async () => {
    const content = '<body><p>Patient: <b>Jane</b> <a>R&ouml;e</a></p><td>Dr. Doe</td></body>';
    const [first, second] = await fieldsOf(content);
    assert.deepEqual([first!, second!].map(kindNameText), [
      ['prose', '', 'Patient: Jane Röe'],
      ['prose', '', 'Dr. Doe'],
    ]);
    assert.equal(textAt(content, first!.locate(9, 17)), 'Jane</b> <a>R&ouml;e');
  });

  it('gives attributes in which words or addresses stand, and none of layout', async () => {
    const content =
      '<img class="wide" style="x" src="/home/jroe/face.png" alt="Jane Roe" width="3"><meta name="author" content="Jane Roe">';
    assert.deepEqual((await fieldsOf(content)).map(kindNameText), [
      ['member', 'src', '/home/jroe/face.png'],
      ['member', 'alt', 'Jane Roe'],
      ['member', 'name', 'author'],
      ['member', 'author', 'Jane Roe'],
    ]);
  });

  it('looks into scripts, styles, comments and the title as they stand', async () => {
    const content =
      '<title>Jane &amp; Co</title><script>if (a < b) who = "Jane Roe";</script><style>/* by Jane */</style><!-- Jane -->';
    assert.deepEqual(
      (await fieldsOf(content)).map(({ text }) => text),
      ['Jane & Co', 'if (a < b) who = "Jane Roe";', '/* by Jane */', ' Jane '],
    );
  });

  it('passes over images that stand in the page as data', async () => {
    assert.deepEqual(await fieldsOf('<img src="data:image/png;base64,SmFuZSBSb2U=">'), []);
  });

  it('says where a value on a later line stands', async () => {
    const content = '<p>one</p>\r\n<p>\r\n  Jane Roe\r\n</p>';
    const second = (await fieldsOf(content))[1]!;
    const start = second.text.indexOf('Jane');
    assert.deepEqual(second.locate(start, start + 8), {
      kind: 'text',
      region: { startLine: 3, startColumn: 3, endLine: 3, endColumn: 11 },
    });
  });
});
