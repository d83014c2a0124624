import assert from 'node:assert/strict';
import { partOf } from '../../src/model/location.ts';
import { documentLater } from './document-of.ts';
import { judged } from './judged.ts';
import { flatDocumentFile, openDocumentFile, openTable } from './office-file.ts';
import { zipFile } from './zip-file.ts';

describe('OpenDocument format', () => {
  it('reads paragraphs and headings, with the spaces and breaks that are elements', async () => {
    const body =
      '<text:h>Report</text:h><text:p/><text:p>Jane<text:s text:c="2"/><text:span>Roe</text:span><text:tab/>F<text:line-break/>MRI</text:p>';
    assert.deepEqual(await fields(openDocumentFile(body)), [
      ['', 'Report', 'paragraph 1'],
      ['', 'Jane  Roe\tF\nMRI', 'paragraph 3'],
    ]);
  });

  it('reads sheets as cells under their headings, with days as they are kept and not as they are shown', async () => {
    const day =
      '<table:table-cell office:value-type="date" office:date-value="1961-05-11"><text:p>11. Mai</text:p></table:table-cell>';
    const number =
      '<table:table-cell office:value-type="float" office:value="4471902"><text:p>4.471.902</text:p></table:table-cell>';
    const file = openDocumentFile(openTable('Visits', ['patient_name', 'dob', 'MRN'], ['Jane Roe', day, number]));
    assert.deepEqual((await judged('a.ods', file)).places, [
      'name @ Visits row 2, column 1',
      'birth-date @ Visits row 2, column 2',
      'mrn @ Visits row 2, column 3',
    ]);
  });

  it('counts cells and rows that stand for many, without making them', async () => {
    const empty = '<table:table-cell table:number-columns-repeated="1022"/>';
    const rows = '<table:table-row table:number-rows-repeated="1000000"><table:table-cell/></table:table-row>';
    const body = `<table:table table:name="A"><table:table-row>${empty}<table:table-cell><text:p>x</text:p></table:table-cell></table:table-row>${rows}<table:table-row><table:table-cell><text:p>y</text:p></table:table-cell></table:table-row></table:table>`;
    assert.deepEqual((await fields(openDocumentFile(body))).slice(1), [
      ['', 'x', 'A column 1023'],
      ['', 'y', 'A row 1000002, column 1'],
    ]);
  });

  it('reads remarks and deleted text with who made them, notes, hidden text and links', async () => {
    const made = '<dc:creator>Jane Roe</dc:creator><dc:date>2021-06-14T10:00:00</dc:date>';
    const body =
      `<text:tracked-changes><text:changed-region><text:deletion><office:change-info>${made}</office:change-info><text:p>MRN: 4471902</text:p></text:deletion></text:changed-region></text:tracked-changes>` +
      '<text:p>seen<office:annotation><dc:creator>Mary Major</dc:creator><text:p>call her</text:p></office:annotation> again' +
      '<text:note><text:note-body><text:p>by phone</text:p></text:note-body></text:note><text:hidden-text text:string-value="secret"/><text:a xlink:href="mailto:jane.roe@clinic.example">mail</text:a></text:p>';
    assert.deepEqual(await fields(openDocumentFile(body)), [
      ['reviewer', 'Jane Roe', 'tracked change 1 author'],
      ['reviewed', '2021-06-14T10:00:00', 'tracked change 1 date'],
      ['', 'MRN: 4471902', 'tracked change 1'],
      ['reviewer', 'Mary Major', 'comment 1 author'],
      ['', 'call her', 'comment 1'],
      ['', 'by phone', 'note 1'],
      ['', 'secret', 'paragraph 1 (hidden text)'],
      ['', 'mailto:jane.roe@clinic.example', 'paragraph 1 (link)'],
      ['', 'seen againmail', 'paragraph 1'],
    ]);
  });

  it('reads slides with their notes, and says which sheet is hidden', async () => {
    const slides =
      '<draw:page><text:p>a</text:p><presentation:notes><text:p>b</text:p></presentation:notes></draw:page><draw:page><text:p>c</text:p></draw:page>';
    assert.deepEqual(await fields(openDocumentFile(slides)), [
      ['', 'a', 'slide 1'],
      ['', 'b', 'slide 1 notes'],
      ['', 'c', 'slide 2'],
    ]);
    const style =
      '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>';
    const hidden = openTable('Key', ['x']).replace('table:name', 'table:style-name="ta2" table:name');
    assert.deepEqual((await fields(openDocumentFile(style + hidden))).at(-1), ['', 'x', 'Key (hidden) column 1']);
  });

  it('reads properties, headers of pages and the printer', async () => {
    const file = openDocumentFile('<text:p>x</text:p>', {
      'meta.xml':
        '<office:meta><meta:generator>LibreOffice</meta:generator><meta:initial-creator>Jane Roe</meta:initial-creator><dc:creator>Mary Major</dc:creator><meta:user-defined meta:name="MRN">4471902</meta:user-defined><meta:template xlink:href="/home/jroe/letter.ott"/></office:meta>',
      'styles.xml':
        '<office:master-styles><style:header><text:p>Patient: Jane Roe</text:p></style:header></office:master-styles>',
      'settings.xml':
        '<config:config-item config:name="PrinterName">Radiology 2</config:config-item><config:config-item config:name="ViewId">view2</config:config-item>',
    });
    assert.deepEqual(await fields(file), [
      ['initial-creator', 'Jane Roe', 'property initial-creator'],
      ['creator', 'Mary Major', 'property creator'],
      ['MRN', '4471902', 'custom property 1'],
      ['template', '/home/jroe/letter.ott', 'property template'],
      ['', 'x', 'paragraph 1'],
      ['', 'Patient: Jane Roe', 'page header 1'],
      ['PrinterName', 'Radiology 2', 'setting PrinterName'],
    ]);
  });

  it('says in one line that it is encrypted, holds nothing, or is damaged', async () => {
    const encrypted = openDocumentFile('', {
      'META-INF/manifest.xml': '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>',
    });
    assert.match((await judged('a.odt', encrypted)).gap!.reason, /^it is encrypted/);
    assert.match((await judged('a.odt', zipFile([]))).gap!.reason, /^it holds no document/);
    const whole = openDocumentFile(`<text:p>Jane Roe</text:p>${openTable('Jane Roe', ['a', 'b'])}`);
    for (let at = 0; at < whole.length; at += 7) {
      const copy = Buffer.from(whole);
      copy[at] = copy[at]! ^ 0x55;
      for (const content of [copy, whole.subarray(0, at)]) {
        assert.doesNotMatch((await judged('a.odt', content)).gap?.reason ?? '', /\n|Jane|Roe|undefined/);
      }
    }
  });
});

describe('Flat OpenDocument format', () => {
  it('reads a document that is one XML file, without the pictures in it', async () => {
    const picture = '<draw:frame><draw:image><office:binary-data>aaaa</office:binary-data></draw:image></draw:frame>';
    const content = flatDocumentFile(`<text:p>By ${picture}Jane Roe</text:p>`, '<dc:creator>Mary Major</dc:creator>');
    const document = await documentLater('a.fodt', content);
    assert.deepEqual(
      [...document.fields()].map(({ text }) => text),
      ['Mary Major', 'By Jane Roe'],
    );
    assert.deepEqual(document.problems, []);
  });

  it('gives what is there of one that is cut, and says so', async () => {
    const content = flatDocumentFile('<text:p>Jane Roe</text:p><text:p>was here</text:p>');
    const document = await documentLater('a.fodt', content.slice(0, content.indexOf('<text:p>was')));
    assert.deepEqual(
      [...document.fields()].map(({ text }) => text),
      ['Jane Roe'],
    );
    assert.deepEqual(document.problems, ['it is cut or holds no document: get a complete copy']);
  });
});

async function fields(file: Buffer): Promise<[name: string, text: string, part: string | undefined][]> {
  const document = await documentLater('a.odt', file);
  return [...document.fields()].map(({ name, text, location }) => [name, text, partOf(location)]);
}
