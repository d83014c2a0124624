import assert from 'node:assert/strict';
import fc from 'fast-check';
import dicom from '../../../src/formats/dicom.ts';
import { renderHeader } from '../../../src/formats/header/view.ts';
import type { Location } from '../../../src/model/location.ts';
import { fileEntry } from '../../file-entry.ts';
import { element, part10, readerOf, sequence } from '../dicom/build.ts';
import { packedPixels } from '../dicom/packed-file.ts';
import { jpegFile } from '../image-file.ts';

const entry = fileEntry('a.dcm');
const explicitUid = '1.2.840.10008.1.2.1';
const documentOf = (...elements: readonly Buffer[]) => dicom.read!(entry, readerOf(part10(explicitUid, ...elements)));

describe('renderHeader', () => {
  it('writes one element a line: tag, representation, keyword and value in columns', () => {
    const { text } = renderHeader(documentOf(element(0x00100010, 'PN', 'ROE^JANE'), element(0x00100040, 'CS', 'F')));
    const lines = text.trimEnd().split('\n').slice(1);
    assert.match(lines[0]!, /^\(0010,0010\) PN PatientName +ROE\^JANE$/);
    assert.equal(lines[0]!.indexOf('ROE'), lines[1]!.lastIndexOf('F'));
  });

  it('ends after as many lines as an editor opens, and says so', () => {
    const location = (index: number) => ({ kind: 'slot', slot: `cell ${index}` }) as const;
    const field = (index: number) =>
      ({ kind: 'slot', name: '', text: 'x', location: location(index), locate: () => location(index) }) as const;
    const fields = function* () {
      for (let index = 0; index < 30_000; index += 1) yield field(index);
    };
    const lines = renderHeader({ fields, problems: [] }).text.trimEnd().split('\n');
    assert.equal(lines.length, 20_001);
    assert.equal(lines.at(-1), '(only the first 20,000 lines are shown)');
  });

  it('nests items by indentation and numbers them from 0', () => {
    const item = element(0x00080100, 'SH', 'T-1');
    const { text } = renderHeader(documentOf(sequence(0x0040a730, [item, item])));
    assert.deepEqual(
      text
        .trimEnd()
        .split('\n')
        .slice(1)
        .map((line) => line.replace(/ +/g, (spaces) => (spaces.length > 4 ? ' ' : spaces))),
      [
        '(0040,A730) SQ ContentSequence 2 items',
        '  [0]',
        '    (0008,0100) SH CodeValue T-1',
        '  [1]',
        '    (0008,0100) SH CodeValue T-1',
      ],
    );
  });

  it('names the creator of a private element and the size of a binary value', () => {
    const { text } = renderHeader(
      documentOf(element(0x00290010, 'LO', 'ACME'), element(0x00291010, 'OB', Buffer.alloc(2048))),
    );
    assert.match(text, /\(0029,1010\) OB \[ACME\] +2,048 bytes/);
  });

  it('shows what a codec keeps beside its pixels, below the pixels that have it', () => {
    const shown = (comment: string) => {
      const view = renderHeader(documentOf(packedPixels([jpegFile([[0xfe, comment]])])));
      const part = 'frame 1, JPEG comment 1';
      return [view.text, view.locate({ kind: 'attribute', attribute: '(7FE0,0010)', part })] as const;
    };
    const [text, region] = shown('Jane Roe');
    assert.match(text, /\(7FE0,0010\) OB PixelData +1 fragment\n {2}frame 1, JPEG comment 1 +Jane Roe\n/);
    assert.equal(
      text.split('\n')[region!.startLine - 1]!.slice(region!.startColumn - 1, region!.endColumn - 1),
      'Jane Roe',
    );
    assert.doesNotMatch(shown('IJG')[0], /PixelData/);
  });

  it('finds a value, and a part of it, at its exact range', () => {
    const view = renderHeader(documentOf(element(0x00081030, 'LO', 'MRI of Jane Roe')));
    const region = view.locate({ kind: 'attribute', attribute: '(0008,1030)' }, 7, 15)!;
    const line = view.text.split('\n')[region.startLine - 1]!;
    assert.equal(line.slice(region.startColumn - 1, region.endColumn - 1), 'Jane Roe');
    const whole = view.locate({ kind: 'attribute', attribute: '(0008,1030)' })!;
    assert.equal(line.slice(whole.startColumn - 1, whole.endColumn - 1), 'MRI of Jane Roe');
  });

  it('keeps a value of several lines on one, and still finds its parts', () => {
    const view = renderHeader(documentOf(element(0x00104000, 'LT', 'first\r\nJane Roe')));
    const region = view.locate({ kind: 'attribute', attribute: '(0010,4000)' }, 7, 15)!;
    const line = view.text.split('\n')[region.startLine - 1]!;
    assert.ok(line.includes('first\\r\\nJane Roe'));
    assert.equal(line.slice(region.startColumn - 1, region.endColumn - 1), 'Jane Roe');
  });

  it('shows what hides or reorders text as an escape', () => {
    const { text } = renderHeader(
      documentOf(
        element(0x00080005, 'CS', 'ISO_IR 192'),
        element(0x00104000, 'LT', Buffer.from('a\u202Eb\u200Bc', 'utf8')),
      ),
    );
    assert.ok(text.includes('a\\u202eb\\u200bc'));
  });

  it('keeps a creator on its line, and masks it where its own line is masked', () => {
    const block = [element(0x00290010, 'LO', 'Jane\nRoe'), element(0x00291010, 'LO', 'words')];
    const { text } = renderHeader(documentOf(...block));
    assert.equal(text.split('\n').length, 4);
    assert.ok(text.includes('[Jane\\nRoe]'));
    const masked = renderHeader(documentOf(...block), () => '•••').text;
    assert.ok(!masked.includes('Jane') && masked.includes('[•••]'));
  });

  it('keeps a line of the view a line, and finds every part of a value that needs no escape', () => {
    const value = fc.array(
      fc.oneof(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }).filter((text) => !/\p{Cs}/u.test(text)),
        fc.constantFrom('Jane', '\u202e', '\n', '😀'),
      ),
    );
    fc.assert(
      fc.property(value, value, (before, after) => {
        const content = Buffer.from(`${before.join('')}Jane Roe${after.join('')}`, 'utf8');
        const view = renderHeader(
          documentOf(element(0x00080005, 'CS', 'ISO_IR 192'), element(0x00400280, 'ST', content)),
        );
        const lines = view.text.split(/[\n\r\u2028\u2029]/);
        assert.equal(lines.length, 4);
        const from = before.join('').length;
        const region = view.locate({ kind: 'attribute', attribute: '(0040,0280)' }, from, from + 8)!;
        const shown = lines[region.startLine - 1]!.slice(region.startColumn - 1, region.endColumn - 1);
        assert.ok(shown === 'Jane Roe' || from + 8 > 300, shown);
      }),
    );
  });

  it('does not halve a character where it cuts a value', () => {
    const content = Buffer.from(`${'x'.repeat(299)}😀 and more`, 'utf8');
    const { text } = renderHeader(
      documentOf(element(0x00080005, 'CS', 'ISO_IR 192'), element(0x00104000, 'LT', content)),
    );
    assert.ok(text.includes(`${'x'.repeat(299)}… (`));
  });

  it('points to the cut for what stands behind it', () => {
    const view = renderHeader(documentOf(element(0x00104000, 'LT', 'x'.repeat(5_000))));
    const region = view.locate({ kind: 'attribute', attribute: '(0010,4000)' }, 4_000, 4_008)!;
    const line = view.text.split('\n')[region.startLine - 1]!;
    assert.equal(line.slice(region.startColumn - 1, region.endColumn - 1), '…');
  });

  it('places what is not there where it would stand, and what is said of the file at its start', () => {
    const item = element(0x00080100, 'SH', 'T-1');
    const view = renderHeader(
      documentOf(element(0x00100010, 'PN', 'ROE^JANE'), sequence(0x00101002, [item]), element(0x00200010, 'SH', '1')),
    );
    const at = (location: Location) => {
      const region = view.locate(location)!;
      return view.text.split('\n')[region.startLine - 1]!.slice(region.startColumn - 1, region.endColumn - 1);
    };
    assert.equal(at({ kind: 'attribute', attribute: '(0010,0020)' }), 'PatientName');
    assert.equal(at({ kind: 'attribute', attribute: '(0010,1002)[0].(0010,0020)' }), 'OtherPatientIDsSequence');
    assert.equal(at({ kind: 'file' }), 'TransferSyntaxUID');
  });

  it('shows at its place what an object of its class ought to have, and what it does not say of its de-identification', () => {
    const image = [
      element(0x00080016, 'UI', '1.2.840.10008.5.1.4.1.1.2'),
      element(0x00080018, 'UI', '1.2.3'),
      element(0x00100020, 'LO', 'sub-01'),
      element(0x00280010, 'US', Buffer.of(1, 0)),
    ];
    const view = renderHeader(documentOf(...image));
    const lines = view.text.trimEnd().split('\n');
    assert.match(lines.find((line) => line.includes('ImagePositionPatient'))!, /^\(0020,0032\) DS \w+ +\(missing\)$/);
    const claims = ['(0012,0062)', '(0012,0063)', '(0028,0302)', '(0028,0303)'];
    for (const tag of claims) assert.match(lines.find((line) => line.startsWith(tag))!, /\(missing\)$/, tag);
    const tags = lines.map((line) => line.slice(0, 11));
    assert.deepEqual(tags, [...tags].sort());
    const region = view.locate({ kind: 'attribute', attribute: '(0012,0062)' })!;
    assert.equal(lines[region.startLine - 1]!.slice(region.startColumn - 1, region.endColumn - 1), '(missing)');
  });

  it('misses nothing of an object of an unknown class, nor what an object says by codes', () => {
    const method = sequence(0x00120064, [element(0x00080100, 'SH', '113100')]);
    const elements = [element(0x00080018, 'UI', '1.2.3'), element(0x00120062, 'CS', 'YES'), method];
    const { text } = renderHeader(documentOf(...elements, element(0x00280303, 'CS', 'REMOVED')));
    assert.doesNotMatch(text, /missing/);
  });

  it('knows no place of what is no attribute', () => {
    const view = renderHeader(documentOf(element(0x00100010, 'PN', 'ROE^JANE')));
    assert.equal(view.locate({ kind: 'path', segment: 0 }), undefined);
    assert.equal(view.locate({ kind: 'dataset' }), undefined);
  });

  it('cuts a long value and says how long it is', () => {
    const { text } = renderHeader(documentOf(element(0x00104000, 'LT', 'x'.repeat(5_000))));
    assert.match(text, /x{300}… \(5,000 characters\)/);
  });

  it('gives an empty value the range of its keyword', () => {
    const view = renderHeader(documentOf(element(0x00100010, 'PN', '')));
    const region = view.locate({ kind: 'attribute', attribute: '(0010,0010)' })!;
    const line = view.text.split('\n')[region.startLine - 1]!;
    assert.equal(line.slice(region.startColumn - 1, region.endColumn - 1), 'PatientName');
  });

  it('shows what the caller wants in place of a value', () => {
    const { text } = renderHeader(documentOf(element(0x00100010, 'PN', 'ROE^JANE')), () => '•••');
    assert.ok(!text.includes('ROE') && text.includes('•••'));
  });
});
