import assert from 'node:assert/strict';
import { readDicom } from '../../../src/formats/dicom/object.ts';
import { element, explicitBig, explicitLittle, implicitLittle, part10, read, readerOf, sequence } from './build.ts';

const explicitUid = '1.2.840.10008.1.2.1';
const patientName = 0x00100010;
const contentSequence = 0x0040a730;
const itemEnd = 0xfffee00d;
const sequenceEnd = 0xfffee0dd;

const modality = element(0x00080060, 'CS', 'MR');
const name = element(patientName, 'PN', 'ROE^JANE');
const after = element(0x00400001, 'AE', 'AFTER');

/** An item or sequence delimiter, or the head of an item. */
function delimiter(tag: number, length = 0): Buffer {
  return element(tag, '', '', implicitLittle, length);
}

function textOf(object: ReturnType<typeof read>, path: string): string | undefined {
  return [...object.walk()].find((found) => found.path === path)?.text();
}

describe('Parser', () => {
  describe('delimiters', () => {
    for (const [title, stray] of Object.entries({ 'item delimiter': itemEnd, 'sequence delimiter': sequenceEnd })) {
      it(`hide nothing behind a stray ${title}, in the file or in an item of defined length`, () => {
        const outside = read(part10(explicitUid, modality, delimiter(stray), name));
        assert.equal(outside.get(patientName)?.text(), 'ROE^JANE');
        const item = Buffer.concat([modality, delimiter(stray), name]);
        const inside = read(part10(explicitUid, sequence(contentSequence, [item]), after));
        assert.equal(textOf(inside, '(0040,A730)[0].(0010,0010)'), 'ROE^JANE');
        assert.equal(inside.get(0x00400001)?.text(), 'AFTER');
      });
    }

    it('may be left out at the end of an item of undefined length', () => {
      const content = Buffer.concat([
        delimiter(0xfffee000, 0xffffffff),
        modality,
        delimiter(0xfffee000, 0xffffffff),
        name,
        delimiter(sequenceEnd),
      ]);
      const object = read(
        part10(explicitUid, element(contentSequence, 'SQ', content, explicitLittle, 0xffffffff), after),
      );
      assert.equal(textOf(object, '(0040,A730)[1].(0010,0010)'), 'ROE^JANE');
      assert.equal(object.get(0x00400001)?.text(), 'AFTER');
    });

    it('end a sequence of defined length that has one, inside its length or behind it', () => {
      const content = Buffer.concat([delimiter(0xfffee000, name.length), name, delimiter(sequenceEnd)]);
      for (const length of [content.length, content.length - 8]) {
        const object = read(
          part10(explicitUid, element(contentSequence, 'SQ', content, explicitLittle, length), after),
        );
        assert.equal(textOf(object, '(0040,A730)[0].(0010,0010)'), 'ROE^JANE');
        assert.equal(object.get(0x00400001)?.text(), 'AFTER');
        assert.deepEqual(object.problems, []);
      }
    });
  });

  describe('damage in one place', () => {
    it('of a length that leads out of its item costs the rest of the item, and says so', () => {
      const item = element(0x00080060, 'CS', 'MR', explicitLittle, 900);
      const object = read(part10(explicitUid, sequence(contentSequence, [item, name]), after));
      assert.equal(textOf(object, '(0040,A730)[1].(0010,0010)'), 'ROE^JANE');
      assert.equal(object.get(0x00400001)?.text(), 'AFTER');
      assert.deepEqual(
        object.problems.map((problem) => problem.replace(/byte \d+/, 'byte N')),
        [
          'the value of (0008,0060) at byte N claims more bytes than its item has: the file is damaged, get a complete copy',
        ],
      );
    });

    it('of bytes that are no element at the end of an item is a problem', () => {
      const item = Buffer.concat([modality, Buffer.from('abcd')]);
      const object = read(part10(explicitUid, sequence(contentSequence, [item]), after));
      assert.equal(object.get(0x00400001)?.text(), 'AFTER');
      assert.match(object.problems.join(), /^bytes after offset \d+ are no data element/);
    });

    it('of a sequence that holds no item is a problem, and what follows is read', () => {
      const object = read(part10(explicitUid, element(contentSequence, 'SQ', 'no items in here'), after));
      assert.equal(object.get(0x00400001)?.text(), 'AFTER');
      assert.match(object.problems.join(), /^\(0040,A730\) holds no sequence item at byte \d+/);
    });

    it('in many places ends the reading', () => {
      const items = Array.from({ length: 100 }, () => element(0x00080060, 'CS', 'MR', explicitLittle, 900));
      const object = read(part10(explicitUid, sequence(contentSequence, items)));
      assert.ok(object.problems.length < 30);
      assert.match(object.problems.at(-1)!, /damaged in many places/);
    });
  });

  describe('bounds', () => {
    it('hold for the number of elements', () => {
      const element8 = element(0x00090001, 'LO', '');
      const object = read(part10(explicitUid, Buffer.alloc(element8.length * 1_000_010, element8)));
      assert.equal(object.elements.length, 1 + 1_000_000);
      assert.match(object.problems[0]!, /more than 1000000 data elements/);
    });

    it('hold for zeros that are no padding, which are looked through once', () => {
      const zeros = Buffer.alloc(4_000_000);
      const object = read(part10(explicitUid, name, zeros, name));
      assert.equal(object.elements.at(-1)?.text(), 'ROE^JANE');
    });

    it('hold for text, of which a problem says that only its start is read', () => {
      const object = read(part10(explicitUid, element(0x0040a160, 'UT', Buffer.alloc(5 * 1024 * 1024, 'a')), after));
      assert.equal(object.elements[1]!.text().length, 4 * 1024 * 1024);
      assert.deepEqual(object.problems, ['the text of (0040,A160) is too long: only its start is read']);
    });
  });

  describe('what is no damage', () => {
    it('is padding of zeros at the end', () => {
      const object = read(part10(explicitUid, name, Buffer.alloc(513)));
      assert.deepEqual(object.problems, []);
      assert.equal(object.elements.at(-1)?.tag, patientName);
    });

    it('is trailing padding as an element (PS3.10 7.2), and a group length (PS3.5 7.2)', () => {
      const group = element(0x00100000, 'UL', Uint8Array.of(16, 0, 0, 0));
      const object = read(part10(explicitUid, group, name, element(0xfffcfffc, 'OB', Buffer.alloc(100))));
      assert.deepEqual(
        object.elements.map(({ keyword }) => keyword),
        ['TransferSyntaxUID', 'GroupLength', 'PatientName', 'DataSetTrailingPadding'],
      );
      assert.deepEqual(object.elements[1]?.values(), [16]);
      assert.deepEqual(object.problems, []);
    });

    it('is a file of nothing but File Meta Information', () => {
      const object = read(part10(explicitUid));
      assert.equal(object.elements.length, 1);
      assert.deepEqual(object.problems, []);
    });

    it('is a preamble without "DICM", or "DICM" without a preamble', () => {
      for (const start of [Buffer.alloc(128), Buffer.from('DICM')]) {
        assert.equal(
          read(Buffer.concat([start, modality, name]))
            .get(patientName)
            ?.text(),
          'ROE^JANE',
        );
      }
    });

    it('is an ACR-NEMA file, implicit and starting with a group length', () => {
      const object = read(
        Buffer.concat([
          element(0x00080000, 'UL', Uint8Array.of(20, 0, 0, 0), implicitLittle),
          element(0x00080010, 'SH', 'ACR-NEMA 2.0', implicitLittle),
          element(patientName, 'PN', 'ROE^JANE', implicitLittle),
        ]),
      );
      assert.equal(object.transferSyntax, '');
      assert.equal(object.get(0x00080010)?.text(), 'ACR-NEMA 2.0');
      assert.equal(object.get(patientName)?.text(), 'ROE^JANE');
    });

    it('is a big endian data set with nothing before it', () => {
      const bytes = Buffer.concat([
        element(0x00080060, 'CS', 'MR', explicitBig),
        sequence(contentSequence, [element(patientName, 'PN', 'ROE^JANE', explicitBig)], { writing: explicitBig }),
      ]);
      assert.equal(textOf(read(bytes), '(0040,A730)[0].(0010,0010)'), 'ROE^JANE');
    });
  });

  it('reads the records of a media directory like any sequence', () => {
    const record = Buffer.concat([element(0x00041430, 'CS', 'PATIENT'), name]);
    const object = read(part10(explicitUid, sequence(0x00041220, [record, record], { isUndefined: true })));
    assert.equal(object.get(0x00041220)?.items?.length, 2);
    assert.equal(textOf(object, '(0004,1220)[1].(0010,0010)'), 'ROE^JANE');
  });

  it('passes over the fragments of an icon, whose pixels are encapsulated below the top level', () => {
    const fragments = Buffer.concat([delimiter(0xfffee000, 4), Buffer.from('abcd'), delimiter(sequenceEnd)]);
    const icon = element(0x7fe00010, 'OB', fragments, explicitLittle, 0xffffffff);
    const object = read(part10(explicitUid, sequence(0x00880200, [icon], { isUndefined: true }), after));
    assert.equal(object.get(0x00880200)?.items?.[0]?.get(0x7fe00010)?.vr, 'OB');
    assert.deepEqual(object.problems, []);
    assert.equal(object.pixelDataOffset, undefined);
  });

  for (const [tag, vr] of [
    [0x7fe00008, 'OF'],
    [0x7fe00009, 'OD'],
    [0x7fe00010, 'OB'],
  ] as const) {
    it(`stops at pixel data of representation ${vr}, also when it is encapsulated`, () => {
      const head = part10(explicitUid, name);
      for (const length of [1_000_000, 0xffffffff]) {
        const bytes = Buffer.concat([head, element(tag, vr, Buffer.alloc(200_000), explicitLittle, length)]);
        const reader = readerOf(bytes);
        assert.equal(readDicom(reader).pixelDataOffset, head.length);
        assert.ok(reader.furthest <= 65_536);
      }
    });
  }
});
