import assert from 'node:assert/strict';
import fc from 'fast-check';
import { documentLater } from './document-of.ts';
import { openDocumentFile, presentationFile, wordFile, workbookFile } from './office-file.ts';
import { pdfFile } from './pdf-file.ts';

/** Words that stand in the files and may stand in no message. */
const secret = 'Jane Roe';

/** What each kind of file consists of, in any order and number. */
const kinds: Readonly<Record<string, [make: (body: string) => Buffer, parts: string]>> = {
  'a.docx': [
    wordFile,
    'w:p w:tbl w:tr w:tc w:r w:t w:del w:delText w:comment w:footnote mc:Fallback w:txbxContent w:tab w:br',
  ],
  'a.xlsx': [
    (xml) => workbookFile([{ name: secret, xml }]),
    'sheetData row c v f is t rPh cols oddHeader dataValidation formula1 row.r="7" c.r="ZZ9" c.t="s" c.s="9"',
  ],
  'a.pptx': [(body) => presentationFile([body]), 'a:p a:t a:tbl a:tr a:tc mc:Fallback a:br p:cNvPr'],
  'a.ods': [
    openDocumentFile,
    'text:p text:s table:table table:table-row table:table-cell office:annotation text:note-body dc:creator dc:date draw:page presentation:notes text:changed-region table:table-cell.table:number-columns-repeated="99999" table:table-row.table:number-rows-repeated="99999999"',
  ],
};

describe('office formats', () => {
  for (const [path, [make, parts]] of Object.entries(kinds)) {
    it(`end ${path} of any elements in any order as fields, problems or an error of one line`, async () => {
      const names = parts.split(' ');
      const tag = fc.constantFrom(...names).chain((name) => {
        const [element, attribute = ''] = name.split(/\.(.*)/);
        return fc.constantFrom(
          `<${element} ${attribute}>`,
          `</${element}>`,
          `<${element} ${attribute}/>`,
          secret,
          '&amp;',
          '&#0;',
          '<',
        );
      });
      const body = fc.array(tag, { maxLength: 60 }).map((tags) => tags.join(''));
      await fc.assert(
        fc.asyncProperty(body, (xml) => read(path, make(xml))),
        { numRuns: 200 },
      );
    });
  }

  it('end a PDF page of any operators the same way', async () => {
    const operator = fc.constantFrom(
      'BT',
      'ET',
      '/F1 12 Tf',
      '1 0 0 1 9 9 Tm',
      `(${secret}) Tj`,
      '(',
      ')',
      '<<',
      '>>',
      '[',
      ']',
      'q',
      'Q',
      'BI',
      'ID',
      'EI',
      '1e99',
      '-0',
      'Do',
      'cm',
      '9 Tr',
    );
    const page = fc.array(operator, { maxLength: 40 }).map((operators) => operators.join(' '));
    await fc.assert(
      fc.asyncProperty(page, (operators) => read('a.pdf', pdfFile({ pages: [operators] }))),
      { numRuns: 100 },
    );
  });
});

/** Reads all of a file, asks each field where its parts stand, and looks at what was said about it. */
async function read(path: string, content: Uint8Array): Promise<void> {
  const messages: string[] = [];
  try {
    const document = await documentLater(path, content);
    for (const field of document.fields()) {
      field.locate(0, field.text.length);
      field.locate(field.text.length >> 1, field.text.length);
    }
    let before = 0;
    for (const { number } of document.table?.rows() ?? []) {
      assert.ok(number > before, 'rows are numbered upward');
      before = number;
    }
    messages.push(...document.problems);
  } catch (error) {
    assert.equal((error as Error).name, 'Error', String((error as Error).stack));
    messages.push((error as Error).message);
  }
  for (const message of messages) assert.doesNotMatch(message, /\n|Jane|Roe/);
}
