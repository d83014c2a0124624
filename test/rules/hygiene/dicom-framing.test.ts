import assert from 'node:assert/strict';
import dicom from '../../../src/formats/dicom.ts';
import { renderHeader } from '../../../src/formats/header/view.ts';
import type { DocumentRule } from '../../../src/model/rule.ts';
import hiddenBytes from '../../../src/rules/hygiene/hidden-bytes.ts';
import preamble from '../../../src/rules/hygiene/preamble.ts';
import trailingData from '../../../src/rules/hygiene/trailing-data.ts';
import { fileEntry } from '../../file-entry.ts';
import { element, part10, read, readerOf, sequence } from '../../formats/dicom/build.ts';
import { judged } from '../../formats/judged.ts';
import { documentContext } from '../document-context.ts';

const explicitUid = '1.2.840.10008.1.2.1';
const modality = element(0x00080060, 'CS', 'MR');
const pixels = element(0x7fe00010, 'OW', Buffer.alloc(64, 7));
const encapsulatedPixels = sequence(0x7fe00010, [Buffer.alloc(0), Buffer.alloc(64, 7)], {
  vr: 'OB',
  isUndefined: false,
});

function documentOf(bytes: Uint8Array) {
  return dicom.read(fileEntry('a.dcm'), readerOf(bytes));
}
const judge = (rule: DocumentRule, bytes: Uint8Array) =>
  [...rule.check(documentOf(bytes), documentContext())].map(({ messageId, severity }) => `${messageId} ${severity}`);
const file = (...rest: readonly Buffer[]) => part10(explicitUid, modality, ...rest);
const withPreamble = (start: string) => {
  const bytes = file();
  bytes.write(start, 0, 'latin1');
  return bytes;
};

describe('hygiene/preamble', () => {
  it('blocks a file that is a program as well', () => {
    assert.deepEqual(judge(preamble, withPreamble('MZ\x90\0')), ['executable error']);
    assert.deepEqual(judge(preamble, withPreamble('\x7fELF')), ['executable error']);
  });
  it('warns of an archive and of text, and notes TIFF and other bytes', () => {
    assert.deepEqual(judge(preamble, withPreamble('PK\x03\x04')), ['archive warning']);
    assert.deepEqual(judge(preamble, withPreamble('exported for Jane Roe')), ['text warning']);
    assert.deepEqual(judge(preamble, withPreamble('II*\0')), ['tiff info']);
    assert.deepEqual(judge(preamble, withPreamble('\0\x01')), ['other info']);
  });
  it('is silent on zeros, and on a file without preamble', () => {
    assert.deepEqual(judge(preamble, file()), []);
    assert.deepEqual(judge(preamble, file().subarray(128)), []);
  });
  it('has text that names a person judged as such', async () => {
    const { places } = await judged('a.dcm', withPreamble('mail jane.roe@clinic.example'));
    assert.ok(places.includes('email @ preamble byte 0'), places.join('\n'));
  });
});

describe('hygiene/trailing-data', () => {
  it('finds bytes behind pixel data of a length, and behind fragments', () => {
    const rest = Buffer.from('leftover of another file');
    assert.deepEqual(judge(trailingData, Buffer.concat([file(pixels), rest])), ['found warning']);
    const undefinedLength = sequence(0x7fe00010, [Buffer.alloc(0), Buffer.alloc(64, 7)], {
      vr: 'OB',
      isUndefined: true,
    });
    // Fragments have no delimiters of their own (PS3.5 section A.4).
    const fragments = Buffer.concat([
      undefinedLength.subarray(0, 12),
      ...[0, 64].map((length) => {
        const item = Buffer.alloc(8 + length);
        item.writeUInt16LE(0xfffe, 0);
        item.writeUInt16LE(0xe000, 2);
        item.writeUInt32LE(length, 4);
        return item;
      }),
      undefinedLength.subarray(-8),
    ]);
    assert.deepEqual(judge(trailingData, Buffer.concat([file(fragments), rest])), ['found warning']);
    assert.deepEqual(judge(trailingData, file(fragments)), []);
  });
  it('is silent on zeros, on padding and on elements behind the pixel data, which are read', () => {
    assert.deepEqual(judge(trailingData, Buffer.concat([file(pixels), Buffer.alloc(512)])), []);
    const padded = file(pixels, element(0xfffcfffc, 'OB', Buffer.alloc(32)));
    assert.deepEqual(judge(trailingData, padded), []);
    assert.ok(read(padded).get(0xfffcfffc));
  });
  it('is silent on pixel data that is cut: nothing follows it', () => {
    assert.deepEqual(judge(trailingData, file(pixels).subarray(0, -10)), []);
    assert.deepEqual(judge(trailingData, file(encapsulatedPixels.subarray(0, -3))), []);
  });
  it('has text in it judged, and shown in the header view below the elements', async () => {
    const bytes = Buffer.concat([file(pixels), Buffer.from('\xff\0mail jane.roe@clinic.example\0', 'latin1')]);
    const { places } = await judged('a.dcm', bytes);
    assert.ok(places.includes('email @ trailing data byte 2'), places.join('\n'));
    const view = renderHeader(documentOf(bytes));
    const region = view.locate({ kind: 'slot', slot: 'trailing data byte 2' }, 5, 28)!;
    const line = view.text.split('\n')[region.startLine - 1]!;
    assert.equal(line.slice(region.startColumn - 1, region.endColumn - 1), 'jane.roe@clinic.example');
    assert.ok(view.locate({ kind: 'slot', slot: 'trailing data' }));
  });
});

describe('hygiene/hidden-bytes', () => {
  it('finds text behind a zero byte, at any depth', () => {
    const hidden = element(0x00081030, 'LO', 'Head\0Jane Roe ');
    assert.deepEqual(judge(hiddenBytes, file(hidden)), ['behind-zero warning']);
    assert.deepEqual(judge(hiddenBytes, file(sequence(0x00400275, [hidden]))), ['behind-zero warning']);
  });
  it('takes zeros and spaces at the end for padding, and bytes of binary values for what they are', () => {
    const padded = element(0x00081030, 'LO', 'Head\0 \0\0');
    assert.deepEqual(judge(hiddenBytes, file(padded, element(0x00281052, 'OB', Buffer.from([1, 0, 1, 0])))), []);
  });
  it('notes padding that is none', () => {
    assert.deepEqual(judge(hiddenBytes, file(pixels, element(0xfffcfffc, 'OB', Buffer.alloc(8)))), []);
    assert.deepEqual(judge(hiddenBytes, file(pixels, element(0xfffcfffc, 'OB', Buffer.alloc(8, 1)))), ['padding info']);
  });
  it('notes a group length that lies', () => {
    const groupLength = (length: number) => {
      const value = Buffer.alloc(4);
      value.writeUInt32LE(length);
      return element(0x00100000, 'UL', value);
    };
    const name = element(0x00100010, 'PN', 'ROE^JANE');
    assert.deepEqual(judge(hiddenBytes, file(groupLength(name.length), name)), []);
    assert.deepEqual(judge(hiddenBytes, file(groupLength(4), name)), ['group-length info']);
  });
});
