import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { isPrivateTag } from '../../../src/model/dicom.ts';
import { lookUpTag, tagOfKeyword } from '../../../src/standards/dictionary.ts';
import { element, explicitBig, explicitLittle, implicitLittle, part10, sequence, type Writing } from './build.ts';
import { characterSets, encodeText, lettersOf, type MadeCharacterSet } from './made-text.ts';

/** An element of a generated data set, before anybody decided in which transfer syntax it is written. */
export interface MadeElement {
  readonly tag: number;
  readonly vr: string;
  /** Texts, numbers, attribute tags, bytes, or the items of a sequence. */
  readonly content:
    | { readonly kind: 'text'; readonly values: readonly string[] }
    | { readonly kind: 'numbers'; readonly values: readonly (number | bigint)[] }
    | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
    | {
        readonly kind: 'items';
        readonly items: readonly MadeDataSet[];
        readonly isOpen: boolean;
        readonly hasOpenItems: boolean;
      };
  /** Whether an explicit encoding says UN, as what does not know an attribute writes it (PS3.5 section 6.2.2). */
  readonly isUnknown: boolean;
  /** Whether it is explicit in an implicit encoding, or the other way round, as items of some writers are. */
  readonly isForeign?: boolean;
}

/** Elements in the order of their tags. */
export type MadeDataSet = readonly MadeElement[];

/** A transfer syntax that leaves the elements as they are. */
export interface MadeSyntax {
  readonly uid: string;
  readonly writing: Writing;
  readonly isDeflated: boolean;
}

export const syntaxes: Readonly<Record<string, MadeSyntax>> = {
  'Implicit VR Little Endian': { uid: '1.2.840.10008.1.2', writing: implicitLittle, isDeflated: false },
  'Explicit VR Little Endian': { uid: '1.2.840.10008.1.2.1', writing: explicitLittle, isDeflated: false },
  'Deflated Explicit VR Little Endian': { uid: '1.2.840.10008.1.2.1.99', writing: explicitLittle, isDeflated: true },
  'Explicit VR Big Endian': { uid: '1.2.840.10008.1.2.2', writing: explicitBig, isDeflated: false },
};

const singleValued = new Set(['LT', 'ST', 'UT']);
const numberSizes: Readonly<Record<string, number>> = { US: 2, SS: 2, UL: 4, SL: 4, FL: 4, FD: 8, UV: 8, SV: 8, AT: 4 };
const asciiText = fc.string({ unit: fc.constantFrom(...'abcXYZ019 .,:-_/()'), minLength: 1, maxLength: 12 });

/** The signs at which code extension ends, by representation. */
function delimitersOf(vr: string): string {
  if (vr === 'PN') return '\\^=';
  return singleValued.has(vr) ? '' : '\\';
}

/** Where code extension applies a text has letters of the set among signs that are delimiters to some and not to others. */
function letters(vr: string, set: MadeCharacterSet): fc.Arbitrary<string> {
  const signs = vr === 'PN' ? 'aZ9^= ' : singleValued.has(vr) ? 'aZ9^=\\ \r\n' : 'aZ9^= ';
  const unit = fc.constantFrom(...signs, ...lettersOf(set), ...lettersOf(set));
  return fc.string({ unit, minLength: 1, maxLength: 14 });
}

/** No spaces at the ends: they are padding. */
function trimmed(text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return text.filter((value) => value === value.trim());
}

function texts(vr: string, set: MadeCharacterSet): fc.Arbitrary<MadeElement['content']> {
  const one = trimmed(/^(LO|LT|PN|SH|ST|UC|UT)$/.test(vr) ? letters(vr, set) : asciiText);
  const most = singleValued.has(vr) || vr === 'UR' ? 1 : 3;
  return fc.array(one, { minLength: 0, maxLength: most }).map((values) => ({ kind: 'text', values }) as const);
}

const numbersOf: Readonly<Record<string, fc.Arbitrary<number | bigint>>> = {
  US: fc.nat(0xffff),
  SS: fc.integer({ min: -0x8000, max: 0x7fff }),
  UL: fc.nat(0xffff_ffff),
  SL: fc.integer(),
  FL: fc.float({ noNaN: true, noDefaultInfinity: true }),
  FD: fc.double({ noNaN: true, noDefaultInfinity: true }),
  UV: fc.bigInt({ min: 0n, max: 0xffff_ffff_ffff_ffffn }),
  SV: fc.bigInt({ min: -0x8000_0000_0000_0000n, max: 0x7fff_ffff_ffff_ffffn }),
  AT: fc.nat(0xffff_ffff),
};

function contentOf(vr: string, set: MadeCharacterSet): fc.Arbitrary<MadeElement['content']> {
  const number = numbersOf[vr];
  if (number) return fc.array(number, { maxLength: 3 }).map((values) => ({ kind: 'numbers', values }) as const);
  if (/^O|^UN$/.test(vr)) {
    const size = /^O[DV]$/.test(vr) ? 8 : /^O[FL]$/.test(vr) ? 4 : 2;
    return fc
      .uint8Array({ maxLength: 6 })
      .map((bytes) => ({ kind: 'bytes', bytes: Buffer.concat(Array.from({ length: size }, () => bytes)) }) as const);
  }
  return texts(vr, set);
}

/** Standard attributes of each representation, and a private block with one of some. */
const standard = [
  'ImageType StudyDate AcquisitionDateTime StudyTime RetrieveAETitle InstitutionAddress StationName StudyDescription',
  'RetrieveURL PatientName PatientAge StrainDescription PatientComments DiffusionBValue',
  'RecommendedDisplayFrameRateInFloat ReferencePixelX0 RegionFlags SeriesInstanceUID NumberOfFrames Rows',
  'TagAngleSecondAxis PixelSpacing TextValue FrameIncrementPointer EncapsulatedDocument RedPaletteColorLookupTableData',
  'SelectorSVValue SelectorUVValue SelectorOVValue SelectorODValue SelectorOLValue SelectorOFValue SelectorUNValue',
]
  .join(' ')
  .split(' ')
  .map((keyword) => {
    const tag = tagOfKeyword(keyword)!;
    return { tag, vr: lookUpTag(tag)!.vr };
  });
const privateBlock = [
  { tag: 0x00291001, vr: 'LO' },
  { tag: 0x00291002, vr: 'UN' },
  { tag: 0x00291003, vr: 'FD' },
  { tag: 0x00291104, vr: 'OB' },
];
const sequences = [0x00081140, 0x0040a730, 0x00291010];

/** The elements that a data set of a character set may have. */
export function madeElement(set: MadeCharacterSet): fc.Arbitrary<MadeElement> {
  return fc.letrec<{ one: MadeElement; all: MadeDataSet }>((tie) => ({
    one: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      { weight: 5, arbitrary: leaf(standard, set) },
      { weight: 2, arbitrary: leaf(privateBlock, set) },
      { weight: 1, arbitrary: creator },
      {
        weight: 2,
        arbitrary: fc.record({
          tag: fc.constantFrom(...sequences),
          vr: fc.constant('SQ'),
          content: fc.record({
            kind: fc.constant('items' as const),
            items: fc.array(tie('all'), { maxLength: 2 }),
            isOpen: fc.boolean(),
            hasOpenItems: fc.boolean(),
          }),
          isUnknown: fc.constant(false),
        }),
      },
    ),
    all: fc.array(tie('one'), { maxLength: 6 }).map(inOrder),
  })).one;
}

const creator: fc.Arbitrary<MadeElement> = fc.record({
  tag: fc.constantFrom(0x00290010, 0x00290011),
  vr: fc.constant('LO'),
  content: fc.constantFrom('NORTHLAB', 'SOUTHLAB').map((name) => ({ kind: 'text', values: [name] }) as const),
  isUnknown: fc.constant(false),
});

function leaf(attributes: readonly { tag: number; vr: string }[], set: MadeCharacterSet): fc.Arbitrary<MadeElement> {
  return fc.constantFrom(...attributes).chain(({ tag, vr }) =>
    fc.record({
      tag: fc.constant(tag),
      vr: fc.constant(vr),
      content: contentOf(vr, set),
      // Nothing but the dictionary says what a value is that is written as unknown.
      isUnknown: isPrivateTag(tag) ? fc.constant(false) : fc.boolean(),
    }),
  );
}

/** One element of each tag, in the order of the tags (PS3.5 section 7.1). */
export function inOrder(elements: readonly MadeElement[]): MadeDataSet {
  const byTag = new Map(elements.map((one) => [one.tag, one]));
  return [...byTag.values()].sort((left, right) => left.tag - right.tag);
}

/** A data set with the character set in which it is written. */
export const madeDataSet: fc.Arbitrary<{ set: MadeCharacterSet; elements: MadeDataSet }> = fc
  .constantFrom(...characterSets)
  .chain((set) =>
    fc.array(madeElement(set), { maxLength: 12 }).map((elements) => ({ set, elements: inOrder(elements) })),
  );

/** A file with the data set and the name of its character set. @param pixels what follows it */
export function written(
  elements: MadeDataSet,
  set: MadeCharacterSet,
  syntax: MadeSyntax,
  ...pixels: readonly Buffer[]
): Buffer {
  return writtenInTurn(inOrder([namedSet(set.terms), ...elements]), set, syntax, ...pixels);
}

/** A file with elements in the order in which they are given. */
export function writtenInTurn(
  elements: MadeDataSet,
  set: MadeCharacterSet,
  { uid, writing, isDeflated }: MadeSyntax,
  ...pixels: readonly Buffer[]
): Buffer {
  const body = Buffer.concat([...elements.map((one) => encoded(one, set, writing)), ...pixels]);
  return part10(uid, isDeflated ? evenLength(deflateRawSync(body)) : body);
}

/** Specific Character Set. */
export function namedSet(terms: string): MadeElement {
  return { tag: 0x00080005, vr: 'CS', content: { kind: 'text', values: [terms] }, isUnknown: false };
}

/** An element as it is written. */
export function encoded(made: MadeElement, set: MadeCharacterSet, around: Writing): Buffer {
  const { tag, vr, content } = made;
  const writing = made.isForeign ? { ...around, explicit: !around.explicit } : around;
  if (content.kind === 'items') {
    const items = content.items.map((item) => Buffer.concat(item.map((one) => encoded(one, set, writing))));
    return sequence(tag, items, { writing, isUndefined: content.isOpen, hasOpenItems: content.hasOpenItems });
  }
  // A value of unknown representation is little endian, whatever the file is (PS3.5 section 6.2.2).
  const isUnknown = made.isUnknown && writing.explicit;
  return element(
    tag,
    isUnknown ? 'UN' : vr,
    valueBytes(made, set, isUnknown || writing.littleEndian),
    writing,
    undefined,
    vr,
  );
}

/** The bytes of a value that is no sequence, without padding. */
export function valueBytes({ vr, content }: MadeElement, set: MadeCharacterSet, littleEndian: boolean): Uint8Array {
  if (content.kind === 'bytes') return content.bytes;
  if (content.kind === 'text') return encodeText(content.values.join('\\'), set, delimitersOf(vr));
  if (content.kind === 'items') throw new Error('a sequence has items');
  const size = numberSizes[vr]!;
  const bytes = Buffer.alloc(size * content.values.length);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (const [index, value] of content.values.entries()) writeNumber(view, index * size, vr, value, littleEndian);
  return bytes;
}

function writeNumber(view: DataView, at: number, vr: string, value: number | bigint, littleEndian: boolean): void {
  const number = Number(value);
  if (vr === 'US') view.setUint16(at, number, littleEndian);
  else if (vr === 'SS') view.setInt16(at, number, littleEndian);
  else if (vr === 'UL') view.setUint32(at, number, littleEndian);
  else if (vr === 'SL') view.setInt32(at, number, littleEndian);
  else if (vr === 'FL') view.setFloat32(at, number, littleEndian);
  else if (vr === 'FD') view.setFloat64(at, number, littleEndian);
  else if (vr === 'UV') view.setBigUint64(at, BigInt(value), littleEndian);
  else if (vr === 'SV') view.setBigInt64(at, BigInt(value), littleEndian);
  else {
    // Group and element, each a number of its own (PS3.5 section 6.2, AT).
    view.setUint16(at, number >>> 16, littleEndian);
    view.setUint16(at + 2, number & 0xffff, littleEndian);
  }
}

function evenLength(bytes: Buffer): Buffer {
  return bytes.length % 2 === 0 ? bytes : Buffer.concat([bytes, Buffer.alloc(1)]);
}
