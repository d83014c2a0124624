import assert from 'node:assert/strict';
import { partOf } from '../../src/model/location.ts';
import { compoundFile } from './compound-file.ts';
import { documentLater } from './document-of.ts';
import { judged } from './judged.ts';
import { coreProperties, paragraph, relations, wordFile, wordTable } from './office-file.ts';
import { zipFile } from './zip-file.ts';

describe('DOCX format', () => {
  it('reads paragraphs by their numbers, whatever runs their words are cut into', async () => {
    const cut = '<w:p><w:r><w:t>Mail jane.</w:t></w:r><w:r><w:t>roe@clinic.example</w:t></w:r></w:p>';
    assert.deepEqual((await judged('a.docx', wordFile(`${paragraph('Normal.')}<w:p/>${cut}`))).places, [
      'email @ paragraph 3',
    ]);
  });

  it('reads tabs and breaks inside runs, and takes tab stops for none', async () => {
    const body =
      '<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r></w:p>';
    assert.deepEqual(await fields(wordFile(body)), [['', 'a\tb\nc', 'paragraph 1']]);
  });

  it('reads tables as cells under their headings, or beside their labels', async () => {
    const body =
      wordTable(['patient_name', 'scanner'], ['Jane Roe', 'Prisma']) +
      paragraph('between') +
      wordTable(['Patient name:', 'Jane Roe'], ['DOB:', '12/05/1961']);
    assert.deepEqual(await fields(wordFile(body)), [
      ['', 'patient_name', 'table 1 column 1'],
      ['', 'scanner', 'table 1 column 2'],
      ['patient_name', 'Jane Roe', 'table 1 row 2, column 1'],
      ['scanner', 'Prisma', 'table 1 row 2, column 2'],
      ['', 'between', 'paragraph 1'],
      ['', 'Patient name:', 'table 2 row 1, column 1'],
      ['Patient name', 'Jane Roe', 'table 2 row 1, column 2'],
      ['', 'DOB:', 'table 2 row 2, column 1'],
      ['DOB', '12/05/1961', 'table 2 row 2, column 2'],
    ]);
  });

  it('keeps columns under cells that span several, and takes a table in a cell for its text', async () => {
    const row = (cells: string) => `<w:tr>${cells}</w:tr>`;
    const cell = (content: string) => `<w:tc>${content}</w:tc>`;
    const wide = `<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${paragraph('x')}</w:tc>`;
    const body = `<w:tbl>${row(['a', 'b', 'c'].map((text) => cell(paragraph(text))).join(''))}${row(wide + cell(wordTable(['in', 'side'])))}</w:tbl>`;
    assert.deepEqual((await fields(wordFile(body))).slice(3), [
      ['a', 'x', 'table 1 row 2, column 1'],
      ['c', 'in\nside', 'table 1 row 2, column 3'],
    ]);
  });

  it('reads deleted text, and who changed what when, each person and day once', async () => {
    const change = 'w:author="Jane Roe" w:date="2021-06-14T10:00:00Z"';
    const body =
      `<w:p><w:r><w:t>kept </w:t></w:r><w:del ${change}><w:r><w:delText>MRN: 4471902</w:delText></w:r></w:del></w:p>` +
      `<w:p><w:ins ${change}><w:r><w:t>new</w:t></w:r></w:ins></w:p>`;
    const { places } = await judged('a.docx', wordFile(body));
    assert.ok(places.includes('mrn @ paragraph 1 (deleted text)'), places.join());
    assert.ok(places.includes('name @ tracked change 1 author'), places.join());
    assert.deepEqual(await fields(wordFile(body)), [
      ['reviewer', 'Jane Roe', 'tracked change 1 author'],
      ['reviewed', '2021-06-14T10:00:00Z', 'tracked change 1 date'],
      ['', 'kept ', 'paragraph 1'],
      ['', 'MRN: 4471902', 'paragraph 1 (deleted text)'],
      ['', 'new', 'paragraph 2'],
    ]);
  });

  it('reads hidden text, and what is hidden no longer as plain text', async () => {
    const hidden = (value: string) => `<w:rPr><w:vanish${value}/></w:rPr>`;
    assert.deepEqual(await fields(wordFile(paragraph('a', hidden('')) + paragraph('b', hidden(' w:val="0"')))), [
      ['', 'a', 'paragraph 1 (hidden text)'],
      ['', 'b', 'paragraph 2'],
    ]);
  });

  it('reads text boxes once, and codes of fields', async () => {
    const box = (text: string) => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;
    const body = `<w:p><w:r><w:t>out</w:t></w:r><w:r><mc:AlternateContent><mc:Choice>${box('in')}</mc:Choice><mc:Fallback>${box('in')}</mc:Fallback></mc:AlternateContent></w:r><w:r><w:instrText>HYPERLINK "mailto:jane.roe@clinic.example"</w:instrText></w:r></w:p>`;
    assert.deepEqual(await fields(wordFile(body)), [
      ['', 'in', 'paragraph 1 (text box)'],
      ['', 'out', 'paragraph 1'],
      ['', 'HYPERLINK "mailto:jane.roe@clinic.example"', 'paragraph 1 (field code)'],
    ]);
  });

  it('reads headers, footers, notes, comments, properties, variables, pictures’ descriptions and links', async () => {
    const file = wordFile(`${paragraph('body')}<w:p><w:r><wp:docPr descr="C:\\Users\\jroe\\face.png"/></w:r></w:p>`, {
      'docProps/core.xml': coreProperties('<dc:creator>Jane Roe</dc:creator><dc:title/>'),
      'word/header1.xml': `<w:hdr>${paragraph('Patient: Jane Roe')}</w:hdr>`,
      'word/footer1.xml': `<w:ftr>${paragraph('a')}${paragraph('b')}</w:ftr>`,
      'word/footnotes.xml': `<w:footnotes><w:footnote w:type="separator" w:id="-1">${paragraph('')}</w:footnote><w:footnote w:id="1">${paragraph('note')}</w:footnote></w:footnotes>`,
      'word/comments.xml': `<w:comments><w:comment w:id="7" w:author="Mary Major">${paragraph('call her')}</w:comment></w:comments>`,
      'word/settings.xml': '<w:settings><w:docVars><w:docVar w:name="MRN" w:val="4471902"/></w:docVars></w:settings>',
      'word/_rels/settings.xml.rels': relations('rId1 attachedTemplate file:///C:/Users/jroe/Letter%20home.dotx'),
    });
    assert.deepEqual(await fields(file), [
      ['creator', 'Jane Roe', 'property creator'],
      ['', 'body', 'paragraph 1'],
      ['', 'C:\\Users\\jroe\\face.png', 'picture 1 description'],
      ['', 'Patient: Jane Roe', 'header 1, paragraph 1'],
      ['', 'a', 'footer 1, paragraph 1'],
      ['', 'b', 'footer 1, paragraph 2'],
      ['reviewer', 'Mary Major', 'comment 1 author'],
      ['', 'call her', 'comment 1'],
      ['', 'note', 'footnote 1'],
      ['MRN', '4471902', 'document variable 1'],
      ['', 'file:///C:/Users/jroe/Letter home.dotx', 'link 1'],
    ]);
  });

  it('hands on what was put into it', async () => {
    const { places } = await judged(
      'a.docx',
      wordFile(paragraph('x'), { 'word/embeddings/list.csv': 'id,mail\n1,jane.roe@clinic.example\n' }),
    );
    assert.deepEqual(places, ['email @ word/embeddings/list.csv!/2:3']);
  });

  it('hands out a paragraph without end in pieces', async () => {
    const runs = '<w:r><w:t>Normal ventricles. </w:t></w:r>'.repeat(40_000);
    const found = await fields(wordFile(`<w:p>${runs}</w:p>`));
    assert.ok(found.length > 1 && found.every(([, text]) => text.length < 300_000));
    assert.equal(
      found.reduce((sum, [, text]) => sum + text.length, 0),
      40_000 * 19,
    );
  });

  it('reads on where tags do not match', async () => {
    const bodies = [
      '</w:tbl></w:tc></w:tr></w:p>',
      '<w:tbl><w:tc><w:tr><w:p>',
      '<w:tc><w:p><w:tbl/>',
      '</mc:Fallback>',
    ];
    for (const body of bodies) {
      const found = await fields(wordFile(body + paragraph('x')));
      assert.deepEqual(
        found.map(([, text]) => text),
        ['x'],
        body,
      );
    }
  });

  describe('says in one line what is wrong', () => {
    it('with a file that is encrypted, or holds no document', async () => {
      const encrypted = compoundFile({ EncryptedPackage: Buffer.alloc(8) });
      assert.match((await judged('a.docx', encrypted)).gap!.reason, /save it without a password/);
      assert.match((await judged('a.docx', zipFile([]))).gap!.reason, /it holds no document/);
    });

    it('wherever it is damaged', async () => {
      const whole = wordFile(paragraph('Jane Roe') + wordTable(['Jane Roe', 'x']));
      for (let at = 0; at < whole.length; at += 5) {
        const copy = Buffer.from(whole);
        copy[at] = copy[at]! ^ 0x55;
        for (const content of [copy, whole.subarray(0, at)]) {
          assert.doesNotMatch((await judged('a.docx', content)).gap?.reason ?? '', /\n|Jane|Roe|undefined/);
        }
      }
    });
  });
});

async function fields(file: Buffer): Promise<[name: string, text: string, part: string | undefined][]> {
  const document = await documentLater('a.docx', file);
  return [...document.fields()].map(({ name, text, location }) => [name, text, partOf(location)]);
}
