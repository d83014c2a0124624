import assert from 'node:assert/strict';
import { renderHeader } from '../../src/formats/header/view.ts';
import type { Location } from '../../src/model/location.ts';
import { documentLater } from './document-of.ts';
import { judged } from './judged.ts';
import { type PdfContent, pdfFile, shownText } from './pdf-file.ts';

const line = shownText([72, 700, 'Mail jane.roe@clinic.example']);

describe('PDF format', () => {
  it('reads the text of pages, and says on which and where on it', async () => {
    const { findings, places } = await judged('a.pdf', pdfFile({ pages: [shownText([72, 700, 'Normal.']), line] }));
    assert.deepEqual(places, ['email @ page 2']);
    const { page, box } = findings[0]!.location;
    assert.equal(page, 2);
    const { x, y, width, height, frame } = box!;
    assert.deepEqual([y, height, frame], [700, 12, 1]);
    // Behind "Mail " and to the end of the line, in the widths of Helvetica: about 27 and 136 points.
    assert.ok(Math.abs(x - (72 + 27)) <= 6, `x ${x}`);
    assert.ok(Math.abs(x + width - (72 + 27 + 136)) <= 12, `width ${width}`);
  });

  it('is known by its first bytes', async () => {
    assert.deepEqual((await judged('report', pdfFile({ pages: [line] }))).places, ['email @ page 1']);
  });

  it('joins what is set in pieces, and lines of their own', async () => {
    const page = shownText(
      [72, 700, 'Patient: Ja'],
      [128.7, 700, 'ne Roe'],
      [72, 680, 'DOB: 12/05'],
      [131.4, 680, '/1961'],
    );
    const [field] = [...(await documentLater('a.pdf', pdfFile({ pages: [page] }))).fields()];
    assert.equal(field!.text.replace(/ {2,}/g, ' '), 'Patient: Jane Roe\nDOB: 12/05/1961');
    const start = field!.text.indexOf('Ja');
    const { box } = field!.locate(start, start + 8) as { box?: { x: number; width: number } };
    assert.ok(box!.x > 100 && box!.x + box!.width > 160, JSON.stringify(box));
  });

  it('counts from the corner of what is shown', async () => {
    const { findings } = await judged(
      'a.pdf',
      pdfFile({ pages: [shownText([172, 750, 'jane.roe@clinic.example'])], corner: [100, 50] }),
    );
    assert.deepEqual([findings[0]!.location.box!.x, findings[0]!.location.box!.y], [72, 700]);
  });

  it('reads text that is turned', async () => {
    const page = 'BT /F1 12 Tf 0 1 -1 0 300 100 Tm (jane.roe@clinic.example) Tj ET';
    const box = (await judged('a.pdf', pdfFile({ pages: [page] }))).findings[0]!.location.box!;
    assert.deepEqual([box.x, box.y, box.width], [288, 100, 12]);
    assert.ok(box.height > 100);
  });

  it('reads the information, of which the creator is a program and no person', async () => {
    const information =
      '/Author(Jane Roe)/Creator(Writer)/CreationDate(D:20210614100000Z)/Subject(MRN: 4471902)/Ward(7 North)';
    assert.deepEqual(await fields({ pages: [line], information }), [
      ['Author', 'Jane Roe'],
      ['program', 'Writer'],
      ['created', '2021-06-14T10:00:00'],
      ['Subject', 'MRN: 4471902'],
      ['Ward', '7 North'],
    ]);
  });

  it('reads XMP, as elements and as attributes', async () => {
    const metadata =
      '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="d" xmlns:xmp="x" xmp:CreatorTool="Writer" xmp:Label="for Jane Roe">' +
      '<dc:creator><rdf:Seq><rdf:li>Jane Roe</rdf:li></rdf:Seq></dc:creator><dc:title><rdf:Alt><rdf:li xml:lang="x-default">Letter</rdf:li></rdf:Alt></dc:title></rdf:Description></rdf:RDF></x:xmpmeta>';
    assert.deepEqual(await fields({ pages: [line], metadata }), [
      ['program', 'Writer'],
      ['Label', 'for Jane Roe'],
      ['creator', 'Jane Roe'],
      ['title', 'Letter'],
    ]);
  });

  it('reads forms by the names of their fields, remarks with their authors, and links, each at its place', async () => {
    const annotations = [
      '<</Type/Annot/Subtype/Widget/FT/Tx/T(patient_name)/V(Jane Roe)/Rect[10 10 100 30]>>',
      '<</Type/Annot/Subtype/Text/Contents(call +1 202 555 0143)/T(Mary Major)/Rect[10 50 30 70]>>',
      '<</Type/Annot/Subtype/Link/A<</S/URI/URI(mailto:jane.roe@clinic.example)>>/Rect[10 80 30 90]>>',
    ];
    const { findings } = await judged('a.pdf', pdfFile({ pages: [shownText([9, 9, 'x'])], annotations }));
    const found = findings.map(({ class: one, location: { box } }) => [one, box?.x, box?.y]);
    for (const expected of [
      ['name', 10, 10],
      ['name', 10, 48],
      ['phone', 10, 48],
      ['email', 10, 80],
    ]) {
      assert.ok(
        found.some((one) => String(one) === String(expected)),
        `${expected} in ${JSON.stringify(found)}`,
      );
    }
  });

  it('shows its lines as lines, and a finding in the one in which it stands', async () => {
    const pages = [shownText([72, 700, 'Patient: Jane Roe'], [72, 680, 'Mail jane.roe@clinic.example'])];
    const file = pdfFile({ pages });
    const view = renderHeader(await documentLater('a.pdf', file));
    assert.deepEqual(
      view.text.split('\n').map((shown) => shown.replace(/ {2,}/, ' ')),
      ['page 1 Patient: Jane Roe', 'page 1 Mail jane.roe@clinic.example', ''],
    );
    const { findings } = await judged('a.pdf', file);
    const mail = findings.find((finding) => finding.class === 'email')!;
    assert.equal(view.locate(mail.location as Location)!.startLine, 2);
    assert.equal(view.locate({ kind: 'page', page: 1 })!.startLine, 1);
  });

  it('hands on files that are attached', async () => {
    const attachment = { name: '../people.csv', content: 'id,mail\n1,jane.roe@clinic.example\n' };
    assert.deepEqual((await judged('a.pdf', pdfFile({ pages: [shownText([9, 9, 'x'])], attachment }))).places, [
      'email @ people.csv!/2:3',
    ]);
  });

  it('says which pages have no text, since their images may show some', async () => {
    const of = async (...pages: string[]) => (await judged('a.pdf', pdfFile({ pages }))).gap?.reason;
    assert.equal(await of('', line), 'page 1 has no text: what images show there is not read');
    assert.equal(await of('', line, '', '', ''), 'pages 1, 3–5 have no text: what images show there is not read');
    assert.equal(await of(line), undefined);
  });

  describe('says in one line what is wrong', () => {
    it('with a file that is encrypted', async () => {
      const { gap } = await judged('a.pdf', pdfFile({ pages: [line], encrypted: true }));
      assert.deepEqual(
        [gap!.status, gap!.reason],
        ['not-inspected', 'it is encrypted: save it without a password and scan again'],
      );
    });

    it('with a file that is none', async () => {
      assert.match((await judged('a.pdf', 'Jane Roe')).gap!.reason, /^it is damaged or no PDF document/);
    });

    it('wherever it is cut or damaged', async () => {
      const whole = pdfFile({ pages: [line, line], information: '/Author(Jane Roe)' });
      for (let at = 6; at < whole.length; at += 41) {
        const copy = Buffer.from(whole);
        copy[at] = copy[at]! ^ 0x15;
        for (const content of [copy, whole.subarray(0, at)]) {
          assert.doesNotMatch((await judged('a.pdf', content)).gap?.reason ?? '', /\n|jane|roe|undefined/i);
        }
      }
    });
  });

  it('reads what was typed into a form of the kind XFA, or says that it cannot', async () => {
    const data = '<xfa:datasets><xfa:data><a><remark>by Jane</remark><b/>tail</a></xfa:data></xfa:datasets>';
    assert.deepEqual(await fields({ pages: [line], form: data }), [
      ['remark', 'by Jane'],
      ['a', 'tail'],
    ]);
    const { gap } = await judged('a.pdf', pdfFile({ pages: [line], form: 'nothing of it' }));
    assert.match(gap!.reason, /XFA that cannot be read: print it to a PDF/);
  });

  it('believes no number of pages', async () => {
    const lying = Buffer.from(
      pdfFile({ pages: [line] })
        .toString('latin1')
        .replace('/Count 1', '/Count 9'),
      'latin1',
    );
    const { places, gap } = await judged('a.pdf', lying);
    assert.deepEqual(places, ['email @ page 1']);
    assert.match(gap?.reason ?? 'none', /cannot be read|none/);
  });
});

async function fields(content: PdfContent): Promise<[name: string, text: string][]> {
  const document = await documentLater('a.pdf', pdfFile(content));
  return [...document.fields()].filter(({ kind }) => kind === 'member').map(({ name, text }) => [name, text]);
}
