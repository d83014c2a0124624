import assert from 'node:assert/strict';
import type { Document } from '../../src/model/document.ts';
import { partOf } from '../../src/model/location.ts';
import { compoundFile } from './compound-file.ts';
import { documentLater } from './document-of.ts';
import { judged } from './judged.ts';
import { coreProperties, officeFile, relations, workbookFile } from './office-file.ts';
import { zipFile } from './zip-file.ts';

const people = {
  name: 'Visits',
  rows: [
    ['patient_name', 'scanner'],
    ['Jane Roe', 'Prisma'],
  ],
};

describe('XLSX format', () => {
  it('names cells by the headings of their columns, at their sheet, row and column', async () => {
    assert.deepEqual(await cells(workbookFile([people])), [
      ['', 'patient_name', 'Visits column 1'],
      ['', 'scanner', 'Visits column 2'],
      ['patient_name', 'Jane Roe', 'Visits row 2, column 1'],
      ['scanner', 'Prisma', 'Visits row 2, column 2'],
    ]);
    assert.deepEqual((await judged('a.xlsx', workbookFile([people]))).places, ['name @ Visits row 2, column 1']);
  });

  it('finds headings below a title, and labels on the left where a sheet is a form', async () => {
    const titled = { name: 'A', rows: [['Visits of 2021'], [], ['id', 'dob'], [1, 'x']] };
    const form = {
      name: 'B',
      rows: [
        ['Patient name', 'Jane Roe'],
        ['Phone:', '555'],
      ],
    };
    const dictionary = {
      name: 'C',
      rows: [
        ['variable', 'meaning'],
        ['dob', 'date of birth'],
      ],
    };
    const headings = {
      name: 'D',
      rows: [
        ['patient_name', 'Group'],
        ['x', 'y'],
      ],
    };
    assert.deepEqual(names(await cells(workbookFile([titled, form, dictionary, headings]))), [
      ['', 'Visits of 2021'],
      ['', 'id'],
      ['', 'dob'],
      ['id', '1'],
      ['dob', 'x'],
      ['', 'Patient name'],
      ['Patient name', 'Jane Roe'],
      ['', 'Phone:'],
      ['Phone', '555'],
      ['', 'variable'],
      ['', 'meaning'],
      ['variable', 'dob'],
      ['meaning', 'date of birth'],
      ['', 'patient_name'],
      ['', 'Group'],
      ['patient_name', 'x'],
      ['Group', 'y'],
    ]);
  });

  it('reads shared texts, in runs and without their readings, and texts in the cell', async () => {
    const xml =
      '<sheetData><row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="str"><f>A1</f><v>Jane &amp; Co</v></c></row></sheetData>';
    const strings =
      '<sst><si><t>x</t></si><si><r><t>山田</t></r><r><t xml:space="preserve"> 太郎</t></r><rPh><t>ヤマダ</t></rPh></si></sst>';
    const found = await cells(workbookFile([{ name: 'A', xml }], { 'xl/sharedStrings.xml': strings }));
    assert.deepEqual(names(found), [
      ['', '山田 太郎'],
      ['', 'Jane & Co'],
    ]);
  });

  it('reads days as days, since a date of birth is stored as a number', async () => {
    const styles =
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-409]d\\-mmm\\-yyyy;@"/><numFmt numFmtId="165" formatCode="0.0 &quot;days&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="22"/><xf numFmtId="20"/></cellXfs></styleSheet>';
    const values = [22412, 22412, 22412, 22412, 44361.4375, 0.4375].map(
      (value, style) => `<c s="${style}"><v>${value}</v></c>`,
    );
    const xml = `<sheetData><row><c t="inlineStr"><is><t>h</t></is></c><c t="d"><v>1961-05-12</v></c></row><row>${values.join('')}</row></sheetData>`;
    const found = await cells(workbookFile([{ name: 'A', xml }], { 'xl/styles.xml': styles }));
    assert.deepEqual(
      found.map(([, text]) => text),
      ['h', '1961-05-12', '22412', '1961-05-11', '1961-05-11', '22412', '2021-06-14T10:30:00', '10:30:00'],
    );
  });

  it('counts days from 1904 where the workbook does', async () => {
    const found = await cells(
      workbookFile([{ name: 'A', xml: '<sheetData><row r="1"><c r="A1" s="0"><v>20950</v></c></row></sheetData>' }], {
        'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="14"/></cellXfs></styleSheet>',
        'xl/workbook.xml':
          '<workbook><workbookPr date1904="1"/><sheets><sheet name="A" r:id="rId1"/></sheets></workbook>',
      }),
    );
    assert.equal(found[0]![1], '1961-05-11');
  });

  it('reads what a formula says beside what it shows', async () => {
    const xml =
      '<sheetData><row r="1"><c r="A1" t="str"><f>HYPERLINK("mailto:jane.roe@clinic.example","mail")</f><v>mail</v></c><c r="B1"><f>A2+1</f><v>2</v></c></row></sheetData>';
    const { places } = await judged('a.xlsx', workbookFile([{ name: 'A', xml }]));
    assert.deepEqual(places, ['email @ A (formula) row 1, column 1']);
  });

  it('says what is hidden: a sheet, a row, a column', async () => {
    const xml =
      '<cols><col min="2" max="3" hidden="1"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2" hidden="1"><c r="A2"><v>3</v></c></row></sheetData>';
    const found = await cells(
      workbookFile([
        { name: 'A', xml },
        { name: 'B', state: 'veryHidden', rows: [['x']] },
      ]),
    );
    assert.deepEqual(
      found.map(([, , part]) => part),
      ['A column 1', 'A (hidden column) column 2', 'A (hidden row) row 2, column 1', 'B (hidden) column 1'],
    );
  });

  it('reads comments with their authors at their cells, old and new', async () => {
    const { places } = await judged(
      'a.xlsx',
      workbookFile([{ name: 'A', rows: [['x', 'y']] }], {
        'xl/worksheets/_rels/sheet1.xml.rels': relations(
          'rId1 comments ../comments1.xml',
          'rId2 threadedComment ../t1.xml',
        ),
        'xl/comments1.xml':
          '<comments><authors><author>Roe, Jane</author></authors><commentList><comment ref="B3" authorId="0"><text><r><t>call +1 202 </t></r><r><t>555 0143</t></r></text></comment></commentList></comments>',
        'xl/t1.xml':
          '<ThreadedComments><threadedComment ref="C4" dT="2021-06-14T10:00:00" personId="{1}"><text>SSN 123-45-6789</text></threadedComment></ThreadedComments>',
        'xl/persons/person.xml':
          '<personList><person displayName="Jane Roe" userId="jane.roe@clinic.example" providerId="AD"/></personList>',
      }),
    );
    assert.ok(places.includes('phone @ A (comment) row 3, column 2'), places.join());
    assert.ok(places.includes('ssn @ A (comment) row 4, column 3'), places.join());
    assert.ok(places.includes('name @ comment author'), places.join());
    assert.ok(
      places.some((place) => /comment author \d/.test(place)),
      places.join(),
    );
  });

  it('reads properties, the folder of the last save, names of ranges, links and printers', async () => {
    const file = workbookFile([{ name: 'A', rows: [['x']] }], {
      'docProps/core.xml': coreProperties(
        '<dc:creator>Jane Roe</dc:creator><cp:lastModifiedBy>jroe</cp:lastModifiedBy><cp:revision>3</cp:revision>',
      ),
      'docProps/app.xml':
        '<Properties><Application>Microsoft Excel</Application><Company>Northtown General</Company><Manager>Dr. Roe</Manager><TitlesOfParts><vt:vector><vt:lpstr>A</vt:lpstr></vt:vector></TitlesOfParts></Properties>',
      'docProps/custom.xml':
        '<Properties><property pid="2" name="MRN"><vt:lpwstr>4471902</vt:lpwstr></property></Properties>',
      'xl/workbook.xml':
        '<workbook><absPath url="C:\\Users\\jroe\\Documents\\"/><sheets><sheet name="A" r:id="rId1"/></sheets><definedNames><definedName name="roe_jane">A!$A$1</definedName><definedName name="_xlnm.Print_Area">A!$A$1</definedName></definedNames></workbook>',
      'xl/worksheets/_rels/sheet1.xml.rels': relations(
        'rId1 hyperlink mailto:jane.roe@clinic.example',
        'r2 drawing ../d.xml',
      ),
      'xl/printerSettings/printerSettings1.bin': Buffer.from('\\\\PRINT\\Radiology 2\0'.padEnd(64, '\0'), 'utf16le'),
    });
    assert.deepEqual(await parts(file), [
      ['creator', 'Jane Roe', 'property creator'],
      ['lastModifiedBy', 'jroe', 'property lastModifiedBy'],
      ['Company', 'Northtown General', 'property Company'],
      ['Manager', 'Dr. Roe', 'property Manager'],
      ['MRN', '4471902', 'custom property 1'],
      ['', 'C:\\Users\\jroe\\Documents\\', 'workbook folder'],
      ['', 'A', 'sheet 1 name'],
      ['', 'roe_jane', 'defined name 1'],
      ['', 'mailto:jane.roe@clinic.example', 'sheet 1 link 1'],
      ['printer', '\\\\PRINT\\Radiology 2', 'printer 1'],
    ]);
  });

  it('reads page headers, messages and lists of choices', async () => {
    const xml =
      '<sheetData/><dataValidations><dataValidation prompt="ask Jane Roe"><formula1>"Roe,Doe"</formula1></dataValidation></dataValidations><headerFooter><oddHeader>&amp;L&amp;"Arial,Bold"&amp;12Patient: Jane Roe&amp;RPage &amp;P</oddHeader></headerFooter>';
    assert.deepEqual(await parts(workbookFile([{ name: 'A', xml }])), [
      ['', 'A', 'sheet 1 name'],
      ['', 'ask Jane Roe', 'sheet 1 input message'],
      ['', '"Roe,Doe"', 'sheet 1 list of choices'],
      ['', 'Patient: Jane Roe Page', 'sheet 1 page header'],
    ]);
  });

  it('reads what a pivot table has kept of its source', async () => {
    const { places } = await judged(
      'a.xlsx',
      workbookFile([{ name: 'A', rows: [['x']] }], {
        'xl/pivotCache/pivotCacheDefinition1.xml':
          '<d><sharedItems><s v="jane.roe@clinic.example"/><n v="3"/></sharedItems></d>',
      }),
    );
    assert.deepEqual(places, ['email @ kept data of a pivot table 1']);
  });

  it('hands on pictures and files that were put into it', async () => {
    const { places, gap } = await judged(
      'a.xlsx',
      workbookFile([{ name: 'A', rows: [['x']] }], {
        'xl/embeddings/notes.txt': 'Mail jane.roe@clinic.example',
        'xl/media/image1.emf': Buffer.of(1, 0, 0, 0, 0xff),
      }),
    );
    assert.deepEqual(places, ['email @ xl/embeddings/notes.txt!/1:6']);
    assert.match(gap!.reason, /^xl\/media\/image1\.emf: /);
  });

  describe('is a table for rules that look at rows', () => {
    it('when it has one sheet, with gaps and titles', async () => {
      const rows = [['Participants'], ['participant_id', 'age', 'sex'], ['sub-01', '', 'F'], [], ['sub-02', 31]];
      const { table } = await documentLater('participants.xlsx', workbookFile([{ name: 'A', rows }]));
      assert.deepEqual(table!.columns, ['participant_id', 'age', 'sex']);
      assert.deepEqual(
        [...table!.rows()].filter(({ number }) => number > 2),
        [
          { number: 3, cells: ['sub-01', '', 'F'] },
          { number: 5, cells: ['sub-02', '31', ''] },
        ],
      );
    });

    it('and none when it has several', async () => {
      assert.equal((await documentLater('a.xlsx', workbookFile([people, { name: 'B' }]))).table, undefined);
    });
  });

  describe('says in one line what is wrong', () => {
    const reasons: Readonly<Record<string, [content: Uint8Array, reason: RegExp]>> = {
      'a password': [
        compoundFile({ EncryptedPackage: Buffer.alloc(8) }),
        /it is encrypted: save it without a password/,
      ],
      'no archive': [Buffer.from('Jane Roe'), /its ZIP directory is missing/],
      'no workbook': [zipFile([{ path: 'Jane Roe.txt', content: 'x' }]), /it holds no workbook/],
      'a missing sheet': [
        officeFile({ 'xl/workbook.xml': '<workbook><sheets><sheet name="A"/></sheets></workbook>' }),
        /^sheet 1 is missing/,
      ],
    };
    for (const [what, [content, reason]] of Object.entries(reasons)) {
      it(what, async () => assert.match((await judged('a.xlsx', content)).gap!.reason, reason));
    }

    it('texts that are not there', async () => {
      const xml = '<sheetData><row><c t="s"><v>7</v></c><c t="s"><v>-1</v></c></row></sheetData>';
      assert.match(
        (await judged('a.xlsx', workbookFile([{ name: 'A', xml }]))).gap!.reason,
        /^2 cells refer to texts that are not there/,
      );
    });
  });

  describe('is not fooled', () => {
    it('by elements that are nested a million deep', async () => {
      const { gap } = await judged('a.xlsx', workbookFile([{ name: 'A', xml: '<a>'.repeat(1_000_000) }]));
      assert.match(gap!.reason, /nested deeper than 1000/);
    });

    it('by entities that a part defines for itself', async () => {
      const bomb =
        '<!DOCTYPE a [<!ENTITY b "JaneJaneJane"><!ENTITY c "&b;&b;">]><worksheet><sheetData><row><c t="str"><v>&c;</v></c></row></sheetData></worksheet>';
      const file = workbookFile([{ name: 'A' }], { 'xl/worksheets/sheet1.xml': bomb });
      assert.doesNotMatch(JSON.stringify(await cells(file)), /Jane/);
    });

    it('by columns and rows far beyond a sheet', async () => {
      const xml =
        '<sheetData><row r="999999999"><c r="ZZZ1"><v>1</v></c><c r="A1"><v>2</v></c><c r="B1"><v>3</v></c></row></sheetData>';
      const { table } = await documentLater('a.xlsx', workbookFile([{ name: 'A', xml }]));
      assert.deepEqual(table!.columns, ['2', '3']);
    });

    it('by damage anywhere: it ends as fields, problems or an error of one line', async () => {
      const whole = workbookFile([people], {
        'docProps/core.xml': coreProperties('<dc:creator>Jane Roe</dc:creator>'),
      });
      for (let at = 0; at < whole.length; at += 7) {
        const copy = Buffer.from(whole);
        copy[at] = copy[at]! ^ 0x55;
        const { gap } = await judged('a.xlsx', copy);
        assert.doesNotMatch(gap?.reason ?? '', /\n|Jane|Roe|undefined/);
      }
    });
  });
});

type Found = [name: string, text: string, part: string | undefined];

async function all(file: Buffer): Promise<Found[]> {
  const document: Document = await documentLater('a.xlsx', file);
  return [...document.fields()].map(({ name, text, location }) => [name, text, partOf(location)]);
}

/** What stands in cells, and what stands beside them. */
async function cells(file: Buffer): Promise<Found[]> {
  return (await all(file)).filter(([, , part]) => /column \d+$/.test(part ?? ''));
}

async function parts(file: Buffer): Promise<Found[]> {
  return (await all(file)).filter(([, , part]) => !/column \d+$/.test(part ?? ''));
}

function names(found: readonly (readonly string[] | Found)[]): (string | undefined)[][] {
  return found.map(([name, text]) => [name, text]);
}
