import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readDicom } from '../../../src/formats/dicom/object.ts';
import type { DicomObject } from '../../../src/model/dicom.ts';
import { ElementQuestion } from '../../../src/model/recurrence.ts';
import { openFile } from '../../../src/sources/file-reader.ts';
import { sharedData } from '../../shared-data.ts';
import { element, explicitLittle, implicitLittle, part10, read, sequence } from './build.ts';

/** A header in which nothing stands that the others have: nothing repeats after it. */
const unlike = part10('1.2.3.4', element(0x00089999, 'LO', 'nothing alike'));

/** What few elements have something to say of, as rules ask, and what all have. */
const questions: readonly ElementQuestion<NonNullable<unknown>>[] = [
  new ElementQuestion(({ tag, depth }) => (tag === 0x00100010 ? `${depth}` : undefined)),
  new ElementQuestion((one) => (one.vr === 'UI' ? { uid: one.text(), path: one.path } : undefined)),
  new ElementQuestion((one) => one.creator),
  new ElementQuestion((one) => `${one.path} ${one.text()}`),
];

/** All that a rule can see of an object. */
function seen(object: DicomObject): unknown {
  const elements = [...object.walk()].map((one) => [
    one.path,
    one.vr,
    one.keyword,
    one.creator,
    one.depth,
    one.length,
    one.items?.length,
    one.text(),
    one.values(),
    Buffer.from(one.bytes()).toString('hex'),
    object.get(one.tag)?.path,
  ]);
  const answers = questions.map((question) => object.answers(question));
  return {
    elements,
    answers,
    problems: object.problems,
    pixels: object.pixelDataOffset,
    syntax: object.transferSyntax,
  };
}

/** The same, read after a header with which it has nothing in common. */
function seenAlone(bytes: Uint8Array): unknown {
  read(unlike);
  return seen(read(bytes));
}

describe('RecentHeader', () => {
  it('changes nothing of what is read, whatever was read before', () => {
    fc.assert(
      fc.property(fc.array(header(), { minLength: 2, maxLength: 6 }), (files) => {
        const alone = files.map(seenAlone);
        read(unlike);
        const inTurn = files.map((file) => seen(read(file)));
        assert.deepEqual(inTurn, alone);
      }),
      { numRuns: 1500 },
    );
  });

  it('gives an element that stands there again, further behind as well, the same recurrence, and another one another', () => {
    const first = read(file('ISO_IR 100', 'A', '1'));
    const second = read(file('ISO_IR 100', 'A longer name', '1'));
    const recurrenceOf = (object: DicomObject, tag: number): unknown => object.get(tag)!.recurrence;
    assert.ok(recurrenceOf(first, 0x00200013));
    assert.equal(recurrenceOf(first, 0x00200013), recurrenceOf(second, 0x00200013));
    assert.notEqual(recurrenceOf(first, 0x00100010), recurrenceOf(second, 0x00100010));
  });

  it('lets no value of another character set recur', () => {
    const first = read(file('ISO_IR 100', 'M\xfcller', '1'));
    const second = read(file('ISO_IR 144', 'M\xfcller', '1'));
    assert.equal(first.get(0x00100010)!.text(), 'Müller');
    assert.equal(second.get(0x00100010)!.text(), 'Mќller');
  });

  it('lets no private attribute of another creator recur, also where the creator stands behind it', () => {
    const private_ = (creator: string): Buffer =>
      part10('1.2.840.10008.1.2.1', element(0x00090010, 'LO', creator), element(0x00091001, 'LO', 'value'));
    assert.equal(read(private_('ONE')).get(0x00091001)!.creator, 'ONE');
    assert.equal(read(private_('TWO')).get(0x00091001)!.creator, 'TWO');
    const behind = read(
      part10('1.2.840.10008.1.2.1', element(0x00091001, 'LO', 'value'), element(0x00090010, 'LO', 'SIX')),
    );
    assert.equal(behind.get(0x00091001)!.creator, 'SIX');
    const orphan = read(part10('1.2.840.10008.1.2.1', element(0x00091001, 'LO', 'value')));
    assert.equal(orphan.get(0x00091001)!.creator, undefined);
    const adopted = read(
      part10('1.2.840.10008.1.2.1', element(0x00091001, 'LO', 'value'), element(0x00090010, 'LO', 'TEN')),
    );
    assert.equal(adopted.get(0x00091001)!.creator, 'TEN');
  });

  it('changes nothing of real files that are read one after the other', function () {
    const folder = sharedData('dicom');
    if (folder === undefined) return this.skip();
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort();
    const seenOf = (path: string): unknown => {
      const bytes = openFile(path);
      try {
        return seen(readDicom(bytes));
      } catch (error) {
        return (error as Error).message;
      } finally {
        bytes.close();
      }
    };
    const alone = files.map((path) => {
      read(unlike);
      return seenOf(path);
    });
    read(unlike);
    for (const [index, path] of files.entries()) assert.deepEqual(seenOf(path), alone[index], path);
  });
});

function file(characterSet: string, name: string, number: string): Buffer {
  return part10(
    '1.2.840.10008.1.2.1',
    element(0x00080005, 'CS', characterSet),
    element(0x00100010, 'PN', name),
    element(0x00200013, 'IS', number),
  );
}

/** Headers that have much in common: the same few tags and values, in either encoding, in and out of order. */
function header(): fc.Arbitrary<Buffer> {
  const value = fc.constantFrom('', 'A', 'BB', 'M\xfcller', '1.2', 'CREATOR');
  const line = fc.record({
    tag: fc.constantFrom(
      0x00080005,
      0x00080060,
      0x00090010,
      0x00090011,
      0x00091001,
      0x00091101,
      0x00100010,
      0x00100020,
      0x00280010,
    ),
    value,
    inside: fc.array(value, { maxLength: 2 }),
  });
  return fc
    .record({
      isExplicit: fc.boolean(),
      lines: fc.array(line, { maxLength: 9 }),
      isOrdered: fc.boolean(),
      hasSequence: fc.boolean(),
      isUndefined: fc.boolean(),
      cut: fc.integer({ min: 0, max: 60 }),
    })
    .map(({ isExplicit, lines, isOrdered, hasSequence, isUndefined, cut }) => {
      const writing = isExplicit ? explicitLittle : implicitLittle;
      const ordered = isOrdered ? lines.sort((left, right) => left.tag - right.tag) : lines;
      const written = ordered.map(({ tag, value: text }) => element(tag, representation(tag), text, writing));
      const items = lines.map(({ inside }) =>
        Buffer.concat(inside.map((text) => element(0x00100010, 'PN', text, writing))),
      );
      if (hasSequence) written.push(sequence(0x00400275, items, { isUndefined, writing }));
      const whole = part10(isExplicit ? '1.2.840.10008.1.2.1' : '1.2.840.10008.1.2', ...written);
      return cut > 20 ? whole : whole.subarray(0, Math.max(200, whole.length - cut));
    });
}

function representation(tag: number): string {
  const known: Readonly<Record<number, string>> = {
    524293: 'CS',
    524384: 'CS',
    1048592: 'PN',
    2621456: 'US',
  };
  return known[tag] ?? 'LO';
}
