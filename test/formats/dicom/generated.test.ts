import assert from 'node:assert/strict';
import dcmjs from 'dcmjs';
import fc from 'fast-check';
import type { DicomDataSet, DicomElement } from '../../../src/model/dicom.ts';
import { formatTag } from '../../../src/model/location.ts';
import { tagOfKeyword } from '../../../src/standards/dictionary.ts';
import { read } from './build.ts';

/** An element as dcmjs takes it, under its tag as eight hexadecimal digits. */
type Written = Record<string, { vr: string; Value: unknown[] }>;

const implicitLittle = '1.2.840.10008.1.2';
const explicitLittle = '1.2.840.10008.1.2.1';

const plain = fc.constantFrom(...'abcXYZ019 ^.,:-_/()');
const letters = fc.constantFrom(...'äßéñøŁżЖдΩλ山田きむ김abc');

/** One value of text: no backslash, which would end it, and nothing at its ends that is padding. */
function text(most: number, unit: fc.Arbitrary<string> = plain): fc.Arbitrary<string> {
  return fc.string({ unit, minLength: 1, maxLength: most }).filter((value) => value === value.trim());
}

function one<Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value[]> {
  return value.map((single) => [single]);
}

function several<Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value[]> {
  return fc.array(value, { minLength: 1, maxLength: 3 });
}

function digits(length: number): fc.Arbitrary<string> {
  return fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });
}

/** Values of each representation, and an attribute that has it, so that an implicit encoding knows it as well. */
const attributes: readonly (readonly [keyword: string, vr: string, values: fc.Arbitrary<unknown[]>])[] = [
  ['ImageType', 'CS', several(text(16, fc.constantFrom(...'ABC_12')))],
  ['StudyDate', 'DA', one(fc.constantFrom('20010203', '19991231', '20240229'))],
  ['AcquisitionDateTime', 'DT', one(digits(6).map((fraction) => `20010203040506.${fraction}`))],
  ['StudyTime', 'TM', one(digits(6).map((fraction) => `010203.${fraction}`))],
  ['RetrieveAETitle', 'AE', several(text(16, fc.constantFrom(...'ABC_12')))],
  ['InstitutionAddress', 'ST', one(fc.oneof(text(200), text(40, letters)))],
  ['StationName', 'SH', one(text(16))],
  ['StudyDescription', 'LO', one(fc.oneof(text(64), text(20, letters)))],
  ['RetrieveURL', 'UR', one(text(40, fc.constantFrom(...'abc:/.?=')))],
  ['PatientName', 'PN', one(fc.tuple(text(20, letters), text(20, letters)).map((parts) => parts.join('^')))],
  ['PatientAge', 'AS', one(digits(3).map((age) => `${age}Y`))],
  ['StrainDescription', 'UC', one(text(80))],
  ['PatientComments', 'LT', one(text(300))],
  ['DiffusionBValue', 'FD', one(fc.double({ noNaN: true, noDefaultInfinity: true }))],
  ['RecommendedDisplayFrameRateInFloat', 'FL', one(fc.float({ noNaN: true, noDefaultInfinity: true }))],
  ['ReferencePixelX0', 'SL', one(fc.integer())],
  ['RegionFlags', 'UL', one(fc.nat(0xffff_ffff))],
  [
    'SeriesInstanceUID',
    'UI',
    one(fc.array(fc.nat(99_999), { minLength: 2, maxLength: 9 }).map((arcs) => `1.2.${arcs.join('.')}`)),
  ],
  ['NumberOfFrames', 'IS', one(fc.integer({ min: -99_999_999, max: 99_999_999 }))],
  ['Rows', 'US', one(fc.nat(0xffff))],
  ['TagAngleSecondAxis', 'SS', one(fc.integer({ min: -32_768, max: 32_767 }))],
  ['PixelSpacing', 'DS', several(fc.integer({ min: -9999, max: 9999 }).map((value) => value / 8))],
  ['TextValue', 'UT', one(text(400))],
  ['FrameIncrementPointer', 'AT', several(fc.nat(0xffff_ffff))],
  ['SelectorUVValue', 'UV', one(fc.bigInt({ min: 0n, max: 0xffff_ffff_ffff_ffffn }))],
  ['EncapsulatedDocument', 'OB', one(bytes(1))],
  ['RedPaletteColorLookupTableData', 'OW', one(bytes(2))],
  ['SelectorOFValue', 'OF', one(bytes(4))],
  ['SelectorODValue', 'OD', one(bytes(8))],
  ['SelectorUNValue', 'UN', one(bytes(2))],
];

/** Binary values of whole words, as dcmjs takes them. */
function bytes(wordLength: number): fc.Arbitrary<ArrayBuffer> {
  const isEven = (length: number): boolean => length % 2 === 0;
  return fc
    .uint8Array({ minLength: 2, maxLength: 40 })
    .filter(({ length }) => length % wordLength === 0 && isEven(length))
    .map((value) => Uint8Array.from(value).buffer);
}

const level: fc.Arbitrary<Written> = fc
  .record(
    Object.fromEntries(
      attributes.map(([keyword, vr, values]) => [key(keyword), values.map((Value) => ({ vr, Value }))]),
    ),
    { requiredKeys: [] },
  )
  .map((elements) => ({ ...elements }) as Written);

/** Items in items, and a private block: no dictionary knows what is in it. */
const dataSet: fc.Arbitrary<Written> = fc.letrec<{ set: Written }>((tie) => ({
  set: fc
    .record({
      own: level,
      inner: fc.option(fc.array(tie('set'), { minLength: 1, maxLength: 2 }), { depthSize: 'small' }),
      note: fc.option(text(40)),
    })
    .map(({ own, inner, note }) => ({
      ...own,
      ...(inner ? { [key('RequestAttributesSequence')]: { vr: 'SQ', Value: inner } } : {}),
      ...(note === null
        ? {}
        : { '00290010': { vr: 'LO', Value: ['NORTHLAB 1.0'] }, '00291001': { vr: 'LO', Value: [note] } }),
    })),
})).set;

describe('a data set that dcmjs writes', () => {
  before(() => dcmjs.log.setLevel('silent'));

  it('is read with the same attributes and values in an explicit encoding', () => {
    fc.assert(
      fc.property(dataSet, (written) => assertSame(readBack(written, explicitLittle), written, 'explicit')),
      { numRuns: 150 },
    );
  });

  it('is read with the same attributes and values in an implicit one, private ones as text of unknown representation', () => {
    fc.assert(
      fc.property(dataSet, (written) => assertSame(readBack(written, implicitLittle), written, 'implicit')),
      { numRuns: 150 },
    );
  });
});

function key(keyword: string): string {
  return tagOfKeyword(keyword)!.toString(16).toUpperCase().padStart(8, '0');
}

function readBack(written: Written, transferSyntax: string): DicomDataSet {
  const file = new dcmjs.data.DicomDict({ '00020010': { vr: 'UI', Value: [transferSyntax] } });
  file.dict = structuredClone({ '00080005': { vr: 'CS', Value: ['ISO_IR 192'] }, ...written });
  return read(new Uint8Array(file.write({ fragmentMultiframe: false })));
}

function assertSame(found: DicomDataSet, written: Written, encoding: 'explicit' | 'implicit'): void {
  const elements = found.elements.filter(({ tag }) => tag >>> 16 !== 2 && tag !== 0x00080005);
  const keys = elements.map(({ tag }) => tag.toString(16).toUpperCase().padStart(8, '0'));
  assert.deepEqual(keys, Object.keys(written).sort());
  for (const [index, element] of elements.entries()) {
    const { vr, Value } = written[keys[index]!]!;
    if (element.items) {
      assert.equal(vr, 'SQ');
      assert.equal(element.items.length, Value.length);
      for (const [at, item] of element.items.entries()) assertSame(item, Value[at] as Written, encoding);
      continue;
    }
    if (encoding === 'explicit' || element.tag >>> 16 !== 0x0029) assert.equal(element.vr, vr, keys[index]);
    assertValues(element, Value);
  }
}

function assertValues(element: DicomElement, expected: readonly unknown[]): void {
  const [first] = expected;
  if (first instanceof ArrayBuffer) assert.deepEqual(Buffer.from(element.bytes()), Buffer.from(first), element.keyword);
  else if (element.vr === 'AT')
    assert.deepEqual(
      element.values(),
      expected.map((tag) => formatTag(Number(tag))),
    );
  else if (typeof first === 'bigint') assert.deepEqual(element.values(), expected.map(String), element.keyword);
  else if (typeof first === 'string') assert.equal(element.text(), expected.join('\\'), element.keyword);
  else assert.deepEqual(element.values().map(Number), expected.map(Number), element.keyword);
}
