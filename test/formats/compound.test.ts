import assert from 'node:assert/strict';
import type { Member } from '../../src/model/document.ts';
import type { Field } from '../../src/model/field.ts';
import { partOf } from '../../src/model/location.ts';
import { compoundFile } from './compound-file.ts';
import { documentStreams } from './doc-file.ts';
import { documentLater, formatOf } from './document-of.ts';
import { judged } from './judged.ts';
import planted from './planted/xls.ts';
import { currentUser, presentationStreams } from './ppt-file.ts';
import { summaryStream } from './property-set-file.ts';
import { olderWorkbookStream, workbookStream } from './xls-file.ts';

describe('Older Office formats', () => {
  it('are known by their first bytes, whatever they are called', () => {
    const content = compoundFile({ Workbook: workbookStream([{ name: 'A', rows: [] }]) });
    assert.equal(formatOf('export', content)!.id, 'compound');
    assert.equal(formatOf('table.xls', 'who\tage\nJane\t93\n')!.id, 'text');
  });

  it('read long and short streams in chains that are no straight runs', async () => {
    const lines = Array.from({ length: 900 }, (_, number) => `Line ${number} of the letter`);
    const properties = { '\x05SummaryInformation': summaryStream({ 2: 'x'.repeat(300), 4: 'Mary Major' }) };
    const content = compoundFile({ Other: Buffer.alloc(10), ...properties, ...documentStreams({ text: lines }) });
    const { texts, problems } = await read('a.doc', content);
    assert.equal(texts['property creator'], 'Mary Major');
    assert.equal(texts['paragraph 900'], 'Line 899 of the letter');
    assert.deepEqual(problems, []);
  });

  it('read files that stand inside, and documents that do', async () => {
    const wrapped = Buffer.concat([
      Buffer.from('\0\0\0\0\x02\0note.txt\0C:\\note.txt\0\0\0\x03\0', 'latin1'),
      Buffer.from('\x0c\0\0\0C:\\note.txt\0\x08\0\0\0Jane Roe', 'latin1'),
    ]);
    const content = compoundFile({
      ...documentStreams({ text: ['See below'] }),
      'ObjectPool/_1/Workbook': workbookStream([{ name: 'Key', rows: [['who'], ['Jane Roe']] }]),
      'ObjectPool/_2/\x01Ole10Native': wrapped,
    });
    const { texts, document } = await read('a.doc', content);
    assert.equal(texts['object 1, Key row 2, column 1'], 'Jane Roe');
    const [member] = [...(document.members!() as Iterable<Member>)];
    assert.equal(member!.path, 'ObjectPool/_2/Ole10Native');
    const bytes = await member!.open(1000);
    assert.equal(Buffer.from(bytes.read(0, 100)).toString(), 'Jane Roe');
  });

  it('say of an unknown kind that it is searched for readable text, and give its properties', async () => {
    const content = compoundFile({
      Data: Buffer.alloc(8),
      '\x05SummaryInformation': summaryStream({ 4: 'Mary Major' }),
    });
    const { texts, problems } = await read('a.msi', content);
    assert.equal(texts['property creator'], 'Mary Major');
    assert.match(problems.join(), /searched for readable text only$/);
  });

  it('say how encrypted ones and those of earlier versions can be read', async () => {
    const document = documentStreams({ text: ['Jane Roe'] });
    const encrypted = Buffer.from(document.WordDocument);
    encrypted.writeUInt16LE(0x0300, 10);
    const early = Buffer.from(document.WordDocument);
    early.writeUInt16LE(101, 2);
    const slides = presentationStreams([{ text: 'Jane Roe' }], { user: 'Mary' });
    const workbook = workbookStream([{ name: 'A', rows: [] }]);
    const password = Buffer.concat([
      workbook.subarray(0, 20),
      Buffer.from([0x2f, 0, 2, 0, 0, 0]),
      workbook.subarray(20),
    ]);
    const cases: readonly (readonly [streams: Record<string, Buffer>, said: RegExp])[] = [
      [{ ...document, WordDocument: encrypted }, /save it without a password/],
      [{ ...document, WordDocument: early }, /Word 95 or earlier: open it in a word processor and save it anew/],
      [{ ...slides, 'Current User': currentUser('Mary', 0, true) }, /save it without a password/],
      [{ Workbook: password }, /save it without a password/],
    ];
    for (const [streams, said] of cases) assert.match((await read('a', compoundFile(streams))).problems.join(), said);
    await assert.rejects(read('a.docx', compoundFile({ EncryptedPackage: Buffer.alloc(9) })), /without a password/);
  });

  it('end every cut and changed byte as fields, problems or an error of one line', async () => {
    const presentation = compoundFile(presentationStreams([{ text: 'Jane Roe', notes: 'Jane' }], { user: 'Jane' }));
    const letter = compoundFile(documentStreams({ text: ['Jane Roe'], savedBy: ['Jane', 'C:\\Jane'] }));
    const table = Buffer.from((await planted.content()) as Uint8Array);
    for (const content of [presentation, letter, table]) {
      for (let offset = 8; offset < content.length; offset += 13) {
        const changed = Buffer.from(content);
        changed[offset]! ^= 0xff;
        for (const damaged of [changed, content.subarray(0, offset)]) {
          try {
            for (const said of (await read('a.xls', damaged)).problems) assert.doesNotMatch(said, /\n|Jane|Roe/);
          } catch (error) {
            assert.match((error as Error).message, /^its directory is damaged/);
          }
        }
      }
    }
  });
});

describe('Outlook messages', () => {
  const wide = (text: string) => Buffer.from(text, 'utf16le');

  it('tell whose a text is, and give messages and files that are attached', async () => {
    const content = compoundFile({
      '__properties_version1.0': Buffer.alloc(32),
      '__substg1.0_0037001F': wide('Referral'),
      '__substg1.0_8001001F': wide('a category'),
      '__recip_version1.0_#00000001/__substg1.0_3001001F': wide('Jane Roe'),
      '__attach_version1.0_#00000000/__substg1.0_3701000D/__properties_version1.0': Buffer.alloc(24),
      '__attach_version1.0_#00000000/__substg1.0_3701000D/__substg1.0_1000001F': wide('inner text'),
      '__attach_version1.0_#00000001/__substg1.0_37010102': Buffer.from('content'),
    });
    const { texts, problems, document } = await read('a.msg', content);
    assert.deepEqual(texts, {
      subject: 'Referral',
      'property 8001': 'a category',
      'recipient 2 to name': 'Jane Roe',
      'attached message 1 body': 'inner text',
    });
    assert.deepEqual(problems, []);
    assert.deepEqual(
      [...(document.members!() as Iterable<Member>)].map(({ path }) => path),
      ['attachment 2'],
    );
  });
});

describe('Older workbooks', () => {
  it('name hidden sheets, rows and columns as such, and page headers', async () => {
    const sheets = [
      {
        name: 'A',
        hiddenColumn: 2,
        hiddenRow: 3,
        header: '&LWard &"Arial"7',
        rows: [
          ['who', 'key'],
          ['a', 'b'],
          ['c', ''],
        ],
      },
      { name: 'B', isHidden: true, rows: [['d', 'e']] },
    ];
    const { texts } = await read('a.xls', compoundFile({ Workbook: workbookStream(sheets) }));
    assert.equal(texts['A (hidden column) row 2, column 2'], 'b');
    assert.equal(texts['A (hidden row) row 3, column 1'], 'c');
    assert.equal(texts['B (hidden) column 1'], 'd');
    assert.equal(texts['sheet 1 page header'], 'Ward  7');
  });

  it('read a text that goes on in another record in another form', async () => {
    const rows = [['remark'], ['a'], ['Łukasz Nowak'.replace('Ł', 'L')]];
    const content = compoundFile({ Workbook: workbookStream([{ name: 'A', rows }], { splitAt: 4 }) });
    assert.equal((await read('a.xls', content)).texts['A row 3, column 1'], 'Lukasz Nowak');
  });

  it('read whole and broken numbers, and give one sheet as a table', async () => {
    const rows = [
      ['a', 'b'],
      [-7, 0.1],
      [4471902, 1e300],
    ];
    const { document } = await read('a.xls', compoundFile({ Workbook: workbookStream([{ name: 'A', rows }]) }));
    assert.deepEqual(document.table!.columns, ['a', 'b']);
    assert.deepEqual(
      [...document.table!.rows()].map(({ cells }) => cells),
      [
        ['-7', '0.1'],
        ['4471902', '1e+300'],
      ],
    );
  });

  it('read cells of Excel 5 and 95 in the code page that they name', async () => {
    const content = compoundFile({
      Book: olderWorkbookStream(
        'A',
        [
          ['who', 'age'],
          ['M\xfcller', 'x'],
        ],
        1252,
      ),
    });
    assert.equal((await read('a.xls', content)).texts['A row 2, column 1'], 'Müller');
    const cyrillic = compoundFile({
      Book: olderWorkbookStream(
        'A',
        [
          ['who', 'age'],
          ['\xc8\xe2\xe0\xed', 'x'],
        ],
        1251,
      ),
    });
    assert.equal((await read('a.xls', cyrillic)).texts['A row 2, column 1'], 'Иван');
  });

  it('say which sheet is cut', async () => {
    const stream = workbookStream([
      {
        name: 'A',
        rows: [
          ['who', 'age'],
          ['Jane Roe', 93],
        ],
      },
    ]);
    const { problems } = await read('a.xls', compoundFile({ Workbook: stream.subarray(0, -10) }));
    assert.deepEqual(problems, ['sheet 1 is cut: get a complete copy']);
  });
});

describe('Older Word documents', () => {
  it('keep the marks of fields out of the text', async () => {
    const text = ['\x13 HYPERLINK "mailto:jane@clinic.example" \x14Jane\x15, today', 'cell\x07next'];
    const { texts } = await read('a.doc', compoundFile(documentStreams({ text })));
    assert.equal(texts['paragraph 1'], 'HYPERLINK "mailto:jane@clinic.example"  Jane , today');
    assert.equal(texts['paragraph 3'], 'next');
  });

  it('say that a text is cut', async () => {
    const streams = documentStreams({ text: ['Jane Roe was here'] });
    const cut = { ...streams, WordDocument: streams.WordDocument.subarray(0, -6) };
    const { texts, problems } = await read('a.doc', compoundFile(cut));
    assert.equal(texts['paragraph 1'], 'Jane Roe was he');
    assert.deepEqual(problems, ['its text is cut: get a complete copy']);
  });
});

describe('Older presentations', () => {
  it('tell what is shown from what an earlier save left behind', async () => {
    const streams = presentationStreams([{ text: 'First' }, { text: 'Second' }], { user: 'Jane', earlier: 'Gone' });
    const { texts, problems } = await read('a.ppt', compoundFile(streams));
    assert.equal(texts['slide 1 text 1'], 'First');
    assert.equal(texts['slide 2 text 1'], 'Second');
    assert.equal(texts['slide (earlier version) text 1'], 'Gone');
    assert.deepEqual(problems, []);
  });

  it('read texts although the list of slides is damaged', async () => {
    const streams = presentationStreams([{ text: 'Jane Roe' }], { user: 'Jane' });
    const { findings } = await judged('a.ppt', compoundFile({ ...streams, 'Current User': currentUser('Jane', 9e6) }));
    assert.ok(findings.length > 0);
    const { problems } = await read('a.ppt', compoundFile({ ...streams, 'Current User': currentUser('Jane', 9e6) }));
    assert.deepEqual(problems, ['its list of slides is damaged: places in it are not told apart']);
  });
});

/** The texts of a file by their places, and its problems after all of it was read. */
async function read(path: string, content: Uint8Array) {
  const document = await documentLater(path, content);
  const texts: Record<string, string> = {};
  for (const field of document.fields()) texts[placeOf(field)] = field.text;
  return { texts, document, problems: document.problems };
}

function placeOf({ location }: Field): string {
  return partOf(location) ?? location.kind;
}
