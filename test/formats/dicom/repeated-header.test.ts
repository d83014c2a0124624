import assert from 'node:assert/strict';
import fc from 'fast-check';
import { contextOf } from '../../../src/formats/dicom/item-context.ts';
import { partsOf } from '../../../src/formats/dicom/value-parts.ts';
import type { DicomElement, DicomObject } from '../../../src/model/dicom.ts';
import { element, explicitLittle, part10, read } from './build.ts';
import {
  encoded,
  inOrder,
  type MadeElement,
  type MadeSyntax,
  madeElement,
  namedSet,
  syntaxes,
  writtenInTurn,
} from './made-data-set.ts';
import { characterSets, type MadeCharacterSet } from './made-text.ts';

/** One file of a series: which of the elements it has, and in what it is unlike the others as a whole. */
interface Variant {
  picks: readonly number[];
  set: MadeCharacterSet;
  syntax: MadeSyntax;
  /** The element that stands behind all others. */
  last: number | undefined;
  isOfOpenLength: boolean | undefined;
  cut: number;
  behind: Buffer;
}

/** Letters of Latin-1 in every set that gives them another meaning. */
const [latin, polish, cyrillic] = ['ISO_IR 100', 'ISO_IR 101', 'ISO_IR 144'].map(
  (term) => characterSets.find(({ terms }) => terms === term)!,
);
const unlike = part10('1.2.3.4', element(0x00089999, 'LO', 'nothing alike'));

/** Groups below that of the character set are rare, and their text depends on it all the same. */
const early: fc.Arbitrary<MadeElement> = fc.record({
  tag: fc.constantFrom(0x00041130, 0x00070010, 0x00071001),
  vr: fc.constant('LO'),
  content: fc.constantFrom('é', 'ü', 'ONE').map((text) => ({ kind: 'text', values: [text] }) as const),
  isUnknown: fc.constant(false),
});

const ownSet: fc.Arbitrary<MadeElement> = fc.record({
  tag: fc.constant(0x00080005),
  vr: fc.constant('CS'),
  content: fc.constantFrom('ISO_IR 144', 'ISO_IR 192').map((term) => ({ kind: 'text', values: [term] }) as const),
  isUnknown: fc.constant(false),
});

/** Values that are not compared, and that move what follows them beyond the bytes that are kept. */
const bulky: fc.Arbitrary<MadeElement> = fc.record({
  tag: fc.constant(0x00091110),
  vr: fc.constant('OB'),
  content: fc
    .constantFrom(3000, 5000, 16_200)
    .map((length) => ({ kind: 'bytes', bytes: new Uint8Array(length).fill(7) }) as const),
  isUnknown: fc.constant(false),
});

/** Files that share most of their elements: those of a pool, of which each has some, in a version or another. */
const series: fc.Arbitrary<Buffer[]> = fc
  .record({
    pool: fc.array(
      fc.oneof(
        { weight: 16, arbitrary: madeElement(latin!) },
        { weight: 1, arbitrary: madeElement(latin!).map((made) => ({ ...made, isForeign: true })) },
        { weight: 2, arbitrary: early },
        { weight: 1, arbitrary: bulky },
      ),
      { minLength: 1, maxLength: 14 },
    ),
    nestedSet: fc.option(ownSet),
    variants: fc.array(variant(), { minLength: 2, maxLength: 5 }),
  })
  .map(({ pool, nestedSet, variants }) =>
    variants.map((one) => fileOf(nestedSet ? pool.map((made) => withInside(made, nestedSet)) : pool, one)),
  );

function variant(): fc.Arbitrary<Variant> {
  return fc.record({
    picks: fc.array(fc.nat(6), { minLength: 14, maxLength: 14 }),
    set: fc.oneof({ weight: 8, arbitrary: fc.constant(latin!) }, fc.constantFrom(polish!, cyrillic!)),
    syntax: fc.oneof(
      { weight: 8, arbitrary: fc.constant(syntaxes['Explicit VR Little Endian']!) },
      { weight: 3, arbitrary: fc.constant(syntaxes['Implicit VR Little Endian']!) },
      fc.constantFrom(...Object.values(syntaxes)),
    ),
    last: fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, fc.nat(14)),
    isOfOpenLength: fc.constantFrom(undefined, undefined, undefined, true, false),
    cut: fc.oneof({ weight: 6, arbitrary: fc.constant(0) }, fc.nat(40)),
    behind: fc.constantFrom(
      Buffer.alloc(0),
      Buffer.alloc(0),
      element(0x7fe00010, 'OW', Buffer.alloc(8), explicitLittle),
      Buffer.from('trailing'),
    ),
  });
}

/** An element is left out, or has its value doubled, where the pick says so; the bytes of its texts stay those of Latin-1. */
function fileOf(pool: readonly MadeElement[], { picks, set, syntax, cut, ...rest }: Variant): Buffer {
  const chosen = pool.flatMap((made, index) => versionOf(made, picks[index]!));
  const ordered = inOrder([...chosen, namedSet(set.terms)]).map((made) =>
    rest.isOfOpenLength === undefined ? made : withLengths(made, rest.isOfOpenLength),
  );
  const isLast = (_made: MadeElement, index: number): boolean => index === rest.last;
  const moved = [...ordered.filter((made, index) => !isLast(made, index)), ...ordered.filter(isLast)];
  const whole = writtenInTurn(moved, latin!, syntax, rest.behind);
  return whole.subarray(0, Math.max(180, whole.length - cut));
}

function versionOf(made: MadeElement, pick: number): MadeElement[] {
  if (pick === 0) return [];
  const { content } = made;
  if (pick > 2) return [made];
  if (content.kind === 'text') return [{ ...made, content: { ...content, values: [...content.values, `v${pick}`] } }];
  if (content.kind === 'items') {
    return [{ ...made, content: { ...content, items: [...content.items, ...content.items.slice(0, 1)] } }];
  }
  return [made];
}

function withLengths(made: MadeElement, isOpen: boolean): MadeElement {
  const { content } = made;
  if (content.kind !== 'items') return made;
  const items = content.items.map((item) => item.map((one) => withLengths(one, isOpen)));
  return { ...made, content: { ...content, items, isOpen, hasOpenItems: isOpen } };
}

function withInside(made: MadeElement, inside: MadeElement): MadeElement {
  const { content } = made;
  if (content.kind !== 'items') return made;
  return { ...made, content: { ...content, items: content.items.map((item) => inOrder([...item, inside])) } };
}

/** All that a rule can see of an object. */
function seen(object: DicomObject): unknown {
  return {
    elements: [...object.walk()].map((one) => seenOf(one, object)),
    problems: object.problems,
    pixels: object.pixelDataOffset,
    syntax: object.transferSyntax,
    trailing: object.framing?.trailing?.offset,
    hidden: [...object.framing!.hidden()].map(({ kind, element: { path } }) => [kind, path]),
  };
}

function seenOf(one: DicomElement, object: DicomObject): unknown[] {
  return [
    one.path,
    one.vr,
    one.creator,
    one.depth,
    one.length,
    one.items?.length,
    one.text(),
    one.values(),
    Buffer.from(one.bytes()).toString('hex'),
    object.get(one.tag)?.path,
    contextOf(one),
    partsOf(one),
  ];
}

describe('a header that is read after another one', () => {
  it('is seen as it is seen alone, whatever the two share', () => {
    fc.assert(
      fc.property(series, (files) => {
        const alone = files.map((file) => {
          read(unlike);
          return seen(read(file));
        });
        read(unlike);
        for (const [index, file] of files.entries()) assert.deepEqual(seen(read(file)), alone[index]);
      }),
      { numRuns: 1000 },
    );
  });

  it('is generated so that much of it does recur', () => {
    const shares = fc.sample(series, { numRuns: 200, seed: 1 }).map((files) => {
      read(unlike);
      const known = new Set<unknown>();
      let [all, recurring] = [0, 0];
      for (const [index, file] of files.entries()) {
        for (const one of read(file).walk()) {
          if (index > 0) all += 1;
          if (index > 0 && one.recurrence && known.has(one.recurrence)) recurring += 1;
          known.add(one.recurrence);
        }
      }
      return all === 0 ? 0 : recurring / all;
    });
    const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
    assert.ok(mean > 0.15, `${Math.round(mean * 100)} % of the elements recur`);
  });

  it('has text before its character set, which another set reads otherwise', () => {
    const file = (set: MadeCharacterSet): Buffer =>
      part10(
        syntaxes['Explicit VR Little Endian']!.uid,
        element(0x00071001, 'LO', Uint8Array.of(0xb6, 0x20)),
        encoded(namedSet(set.terms), set, explicitLittle),
      );
    read(unlike);
    assert.equal(read(file(latin!)).get(0x00071001)!.text(), '¶');
    assert.equal(read(file(cyrillic!)).get(0x00071001)!.text(), 'Ж');
  });
});
