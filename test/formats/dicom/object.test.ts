import assert from 'node:assert/strict';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { readDicom } from '../../../src/formats/dicom/object.ts';
import { element, explicitBig, explicitLittle, implicitLittle, part10, read, readerOf, sequence } from './build.ts';

const patientName = 0x00100010;
const implicitUid = '1.2.840.10008.1.2';
const explicitUid = '1.2.840.10008.1.2.1';
const bigEndianUid = '1.2.840.10008.1.2.2';
const deflatedUid = '1.2.840.10008.1.2.1.99';

describe('readDicom', () => {
  describe('encodings', () => {
    const name = (writing = explicitLittle): Buffer => element(patientName, 'PN', 'ROE^JANE', writing);

    it('reads explicit little endian with preamble and meta header', () => {
      const object = read(part10(explicitUid, name()));
      assert.equal(object.get(patientName)?.text(), 'ROE^JANE');
      assert.equal(object.transferSyntax, explicitUid);
      assert.deepEqual(object.problems, []);
    });

    it('reads implicit little endian, representations from the dictionary', () => {
      const object = read(part10(implicitUid, name(implicitLittle)));
      assert.equal(object.get(patientName)?.vr, 'PN');
      assert.equal(object.get(patientName)?.text(), 'ROE^JANE');
    });

    it('reads explicit big endian, numbers included', () => {
      const rows = element(0x00280010, 'US', Uint8Array.of(2, 0), explicitBig);
      const object = read(part10(bigEndianUid, name(explicitBig), rows));
      assert.deepEqual(object.get(0x00280010)?.values(), [512]);
    });

    it('reads a deflated data set', () => {
      const object = read(part10(deflatedUid, deflateRawSync(name())));
      assert.equal(object.get(patientName)?.text(), 'ROE^JANE');
    });

    it('reads a data set without preamble and meta header, explicit or implicit', () => {
      for (const writing of [explicitLittle, implicitLittle]) {
        const charset = element(0x00080005, 'CS', 'ISO_IR 100', writing);
        assert.equal(
          read(Buffer.concat([charset, name(writing)]))
            .get(patientName)
            ?.text(),
          'ROE^JANE',
        );
      }
    });

    it('believes the first element where the transfer syntax contradicts it', () => {
      const object = read(part10(explicitUid, element(0x00080060, 'CS', 'MR', implicitLittle), name(implicitLittle)));
      assert.equal(object.get(patientName)?.text(), 'ROE^JANE');
    });
  });

  describe('sequences', () => {
    const inner = element(0x00080100, 'SH', 'T-1');
    for (const isUndefined of [false, true]) {
      it(`reads items of ${isUndefined ? 'undefined' : 'defined'} length, nested`, () => {
        const nested = sequence(0x0040a043, [inner], { isUndefined });
        const object = read(part10(explicitUid, sequence(0x0040a730, [nested, nested], { isUndefined })));
        const leaves = [...object.walk()].filter(({ tag }) => tag === 0x00080100);
        assert.deepEqual(
          leaves.map(({ path, depth }) => [path, depth]),
          [
            ['(0040,A730)[0].(0040,A043)[0].(0008,0100)', 2],
            ['(0040,A730)[1].(0040,A043)[0].(0008,0100)', 2],
          ],
        );
      });
    }

    it('reads a sequence of unknown representation as implicit little endian (PS3.5 6.2.2)', () => {
      const item = element(0x00080100, 'SH', 'T-1', implicitLittle);
      const object = read(part10(explicitUid, sequence(0x0040a730, [item], { isUndefined: true, vr: 'UN' })));
      assert.equal(object.get(0x0040a730)?.items?.[0]?.get(0x00080100)?.text(), 'T-1');
    });

    it('reads a private sequence that only its bytes give away', () => {
      const item = element(patientName, 'PN', 'ROE^JANE', implicitLittle);
      const content = sequence(0x00291010, [item], { writing: implicitLittle });
      const object = read(part10(implicitUid, element(0x00290010, 'LO', 'ACME', implicitLittle), content));
      assert.equal([...object.walk()].find(({ tag }) => tag === patientName)?.text(), 'ROE^JANE');
    });

    it('keeps a private value that starts like an item and is none', () => {
      const bytes = Uint8Array.of(0xfe, 0xff, 0x00, 0xe0, 0x04, 0, 0, 0, 1, 2, 3, 4, 9, 9, 9, 9, 9, 9, 9, 9);
      const object = read(part10(explicitUid, element(0x00291010, 'UN', bytes), element(0x00400001, 'AE', 'X')));
      assert.equal(object.get(0x00291010)?.bytes().length, bytes.length);
      assert.equal(object.get(0x00400001)?.text(), 'X');
      assert.deepEqual(object.problems, []);
    });
  });

  describe('private elements', () => {
    it('belong to the creator of their block, also inside an item', () => {
      const block = Buffer.concat([
        element(0x00290010, 'LO', 'ACME ONE'),
        element(0x00290011, 'LO', 'ACME TWO'),
        element(0x00291110, 'LO', 'value'),
      ]);
      const object = read(part10(explicitUid, block, sequence(0x0040a730, [block])));
      const owned = [...object.walk()].filter(({ tag }) => tag === 0x00291110);
      assert.deepEqual(
        owned.map(({ creator }) => creator),
        ['ACME TWO', 'ACME TWO'],
      );
    });

    it('of unknown representation are text where their bytes are', () => {
      const object = read(
        part10(
          explicitUid,
          element(0x00291010, 'UN', 'seen by Jane Roe'),
          element(0x00291011, 'UN', Uint8Array.of(0, 1, 2, 3)),
        ),
      );
      assert.equal(object.get(0x00291010)?.text(), 'seen by Jane Roe');
      assert.equal(object.get(0x00291011)?.text(), '');
    });
  });

  it('stops at the pixel data and reads no byte of it', () => {
    const pixels = element(0x7fe00010, 'OW', Buffer.alloc(1_000_000));
    const bytes = part10(explicitUid, element(patientName, 'PN', 'ROE^JANE'), pixels);
    const reader = readerOf(bytes);
    const object = readDicom(reader);
    assert.equal(object.get(0x7fe00010), undefined);
    assert.equal(object.pixelDataOffset, bytes.length - pixels.length);
    assert.ok(reader.furthest <= 65_536, 'one window is read');
  });

  it('passes over a long value before the pixel data, which it loads when asked', () => {
    const long = Buffer.alloc(300_000, 0x41);
    const object = read(part10(explicitUid, element(0x00291010, 'OB', long), element(0x00400001, 'AE', 'AFTER')));
    assert.equal(object.get(0x00400001)?.text(), 'AFTER');
    assert.equal(object.get(0x00291010)?.bytes().length, long.length);
    assert.equal(object.get(0x00291010)?.bytes(10).length, 10);
  });

  describe('values', () => {
    const text = (vr: string, value: string): string | undefined =>
      read(part10(explicitUid, element(0x00291010, vr, value)))
        .get(0x00291010)
        ?.text();

    it('lose padding, and leading spaces where those mean nothing', () => {
      assert.equal(text('LO', '  a b  '), 'a b');
      assert.equal(text('LT', '  a b  '), '  a b');
      assert.equal(text('UI', '1.2.3'), '1.2.3');
    });

    it('are split at backslashes but for texts that are one value', () => {
      const values = (vr: string) =>
        read(part10(explicitUid, element(0x00291010, vr, 'a \\ b')))
          .get(0x00291010)
          ?.values();
      assert.deepEqual(values('LO'), ['a', 'b']);
      assert.deepEqual(values('ST'), ['a \\ b']);
    });

    it('of binary numbers are numbers, attribute tags are written as tags', () => {
      const object = read(
        part10(
          explicitUid,
          element(0x00291010, 'FD', Buffer.from(new Float64Array([1.5, -2]).buffer)),
          element(0x00291011, 'AT', Uint8Array.of(0x10, 0, 0x20, 0)),
          element(0x00291012, 'SS', Uint8Array.of(0xff, 0xff)),
        ),
      );
      assert.deepEqual(object.get(0x00291010)?.values(), [1.5, -2]);
      assert.equal(object.get(0x00291011)?.text(), '(0010,0020)');
      assert.deepEqual(object.get(0x00291012)?.values(), [-1]);
    });
  });

  describe('damage', () => {
    it('of a length that lies is a problem with tag and byte, and what came before is there', () => {
      const object = read(
        part10(explicitUid, element(0x00080060, 'CS', 'MR'), element(0x00291010, 'OB', 'abcd', explicitLittle, 99_999)),
      );
      assert.equal(object.get(0x00080060)?.text(), 'MR');
      assert.match(object.problems[0]!, /^the value of \(0029,1010\) at byte \d+ claims more bytes than the file has/);
    });

    it('of sequences nested without end is a problem', () => {
      let content = element(patientName, 'PN', 'X');
      for (let depth = 0; depth < 100; depth += 1) content = sequence(0x0040a730, [content], { isUndefined: true });
      assert.match(read(part10(explicitUid, content)).problems[0]!, /nested deeper than 64/);
    });

    it('of a file that is none is an error of one line', () => {
      for (const bytes of [
        Buffer.alloc(0),
        Buffer.from('DICM'),
        Buffer.alloc(500),
        Buffer.alloc(500, 7),
        Buffer.from('<html></html>'),
      ]) {
        assert.throws(
          () => read(bytes),
          (error: Error) => !error.message.includes('\n') && error.message.length > 20,
        );
      }
    });

    it('of deflated bytes is a problem', () => {
      const object = read(part10(deflatedUid, Buffer.from('no deflate stream at all')));
      assert.match(object.problems[0]!, /cannot be inflated/);
    });

    const parts = [
      element(0x00080060, 'CS', 'MR'),
      element(patientName, 'PN', 'ROE^JANE'),
      sequence(0x0040a730, [sequence(0x0040a043, [element(0x00080100, 'SH', 'T-1')], { isUndefined: true })]),
      sequence(0x0040a731, [element(0x00080100, 'SH', 'T-1')], { isUndefined: true }),
      element(0x00290010, 'LO', 'ACME'),
      element(0x00291010, 'UN', 'private words'),
    ];
    const whole = part10(explicitUid, ...parts);

    it('by a cut anywhere leaves what was read, says so, and is never an exception of another kind', () => {
      const bounds = new Set([132]);
      let bound = part10(explicitUid).length;
      for (const part of [Buffer.alloc(0), ...parts]) {
        bound += part.length;
        bounds.add(bound);
      }
      for (let length = 0; length < whole.length; length += 1) {
        let object: ReturnType<typeof read> | undefined;
        try {
          object = read(whole.subarray(0, length));
        } catch (error) {
          assert.match((error as Error).message, /no DICOM file|no data element/);
          assert.ok(length < 160, 'what stands before the cut is there');
          continue;
        }
        for (const found of object.walk()) found.text();
        if (!bounds.has(length)) assert.notEqual(object.problems.length, 0, `cut after ${length} bytes`);
        if (length > 190) assert.equal(object.get(0x00080060)?.text(), 'MR');
      }
    });

    it('by any flipped bytes ends, without an exception of another kind', () => {
      fc.assert(
        fc.property(
          fc.array(fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 })), {
            minLength: 1,
            maxLength: 8,
          }),
          (flips) => {
            const bytes = Buffer.from(whole);
            for (const [at, value] of flips) bytes[at] = value;
            try {
              for (const found of read(bytes).walk()) void [found.text(), found.values(), found.path, found.creator];
            } catch (error) {
              assert.match((error as Error).message, /no DICOM file|no data element/);
            }
          },
        ),
        { numRuns: 2_000 },
      );
    });
  });
});
