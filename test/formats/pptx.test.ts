import assert from 'node:assert/strict';
import { partOf } from '../../src/model/location.ts';
import { documentLater } from './document-of.ts';
import { judged } from './judged.ts';
import { coreProperties, presentationFile, relations, shape } from './office-file.ts';
import { zipFile } from './zip-file.ts';

describe('PPTX format', () => {
  it('reads the text of a slide together, and says which slide it is', async () => {
    assert.deepEqual(
      await fields(presentationFile([shape('Results'), shape('Patient:', 'Jane Roe') + shape('n = 1')])),
      [
        ['', 'Results', 'slide 1'],
        ['', 'Patient:\nJane Roe\nn = 1', 'slide 2'],
      ],
    );
  });

  it('counts slides as they are shown, not as they are stored, and finds those that the list has lost', async () => {
    const file = presentationFile([shape('a'), shape('b'), shape('c')], {
      'ppt/presentation.xml':
        '<p:presentation><p:sldIdLst><p:sldId id="257" r:id="rId2"/><p:sldId id="256" r:id="rId1"/></p:sldIdLst></p:presentation>',
    });
    assert.deepEqual(
      (await fields(file)).map(([, text, part]) => [text, part]),
      [
        ['b', 'slide 1'],
        ['a', 'slide 2'],
        ['c', 'slide 3'],
      ],
    );
  });

  it('reads tables as cells under their headings', async () => {
    const cell = (text: string) => `<a:tc><a:txBody><a:p><a:r><a:t>${text}</a:t></a:r></a:p></a:txBody></a:tc>`;
    const table = `<p:graphicFrame><a:tbl><a:tr>${cell('patient_name')}${cell('n')}</a:tr><a:tr>${cell('Jane Roe')}${cell('1')}</a:tr></a:tbl></p:graphicFrame>`;
    assert.deepEqual((await judged('a.pptx', presentationFile([table]))).places, [
      'name @ slide 1 table 1 row 2, column 1',
    ]);
  });

  it('reads notes, remarks with authors and accounts, pictures’ descriptions, links and properties', async () => {
    const file = presentationFile(
      [`${shape('x')}<p:pic><p:cNvPr id="2" name="Picture 1" descr="face of Jane Roe.png"/></p:pic>`],
      {
        'docProps/core.xml': coreProperties('<dc:creator>Jane Roe</dc:creator>'),
        'ppt/slides/_rels/slide1.xml.rels': relations(
          'rId1 notesSlide ../notesSlides/notesSlide1.xml',
          'rId2 comments ../comments/comment1.xml',
          'rId3 hyperlink mailto:jane.roe@clinic.example',
        ),
        'ppt/notesSlides/notesSlide1.xml': `<p:notes>${shape('say MRN: 4471902')}</p:notes>`,
        'ppt/comments/comment1.xml':
          '<p:cmLst><p:cm authorId="0" dt="2021-06-14T10:00:00"><p:text>call her</p:text></p:cm></p:cmLst>',
        'ppt/commentAuthors.xml': '<p:cmAuthorLst><p:cmAuthor id="0" name="Mary Major" initials="MM"/></p:cmAuthorLst>',
        'ppt/authors.xml':
          '<p188:authorLst><p188:author name="John Doe" userId="john.doe@clinic.example"/></p188:authorLst>',
      },
    );
    assert.deepEqual(await fields(file), [
      ['creator', 'Jane Roe', 'property creator'],
      ['', 'face of Jane Roe.png', 'slide 1 picture 1 description'],
      ['', 'x', 'slide 1'],
      ['', 'say MRN: 4471902', 'slide 1 notes'],
      ['reviewed', '2021-06-14T10:00:00', 'slide 1 comment 1 date'],
      ['', 'call her', 'slide 1 comment 1'],
      ['', 'mailto:jane.roe@clinic.example', 'slide 1 link 1'],
      ['reviewer', 'John Doe', 'comment author 1'],
      ['userId', 'john.doe@clinic.example', 'comment author 1 account'],
      ['reviewer', 'Mary Major', 'comment author 1'],
    ]);
  });

  it('says that a slide is hidden', async () => {
    const file = presentationFile(['x'], { 'ppt/slides/slide1.xml': `<p:sld show="0">${shape('x')}</p:sld>` });
    assert.deepEqual(await fields(file), [['', 'x', 'slide 1 (hidden)']]);
  });

  it('says in one line what is wrong, wherever it is damaged', async () => {
    assert.match((await judged('a.pptx', zipFile([]))).gap!.reason, /it holds no presentation/);
    const whole = presentationFile([shape('Jane Roe')]);
    for (let at = 0; at < whole.length; at += 9) {
      const copy = Buffer.from(whole);
      copy[at] = copy[at]! ^ 0x55;
      for (const content of [copy, whole.subarray(0, at)]) {
        assert.doesNotMatch((await judged('a.pptx', content)).gap?.reason ?? '', /\n|Jane|Roe|undefined/);
      }
    }
  });
});

async function fields(file: Buffer): Promise<[name: string, text: string, part: string | undefined][]> {
  const document = await documentLater('a.pptx', file);
  return [...document.fields()].map(({ name, text, location }) => [name, text, partOf(location)]);
}
