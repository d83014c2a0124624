import assert from 'node:assert/strict';
import { element, explicitBig, explicitLittle, implicitLittle, part10, read, sequence } from './build.ts';

const implicitUid = '1.2.840.10008.1.2';
const explicitUid = '1.2.840.10008.1.2.1';
const bigEndianUid = '1.2.840.10008.1.2.2';
const patientName = 0x00100010;
const contentSequence = 0x0040a730;

const modality = element(0x00080060, 'CS', 'MR');
const name = element(patientName, 'PN', 'ROE^JANE');
const size = element(0x00101020, 'DS', '1.7');

/** The element with other bytes where its representation stands. */
function withRepresentation(bytes: Buffer, representation: string): Buffer {
  const copy = Buffer.from(bytes);
  copy.write(representation, 4, 'latin1');
  return copy;
}

/** Every element of a file, its meta header aside, as path, representation and text; the file must have no problem. */
function contents(bytes: Uint8Array): string[] {
  const object = read(bytes);
  assert.deepEqual(object.problems, []);
  return [...object.walk()]
    .filter(({ tag }) => tag !== 0x00020010)
    .map((found) => `${found.path} ${found.vr} ${found.text()}`.trim());
}

const nested = ['(0040,A730) SQ', '(0040,A730)[0].(0010,0010) PN ROE^JANE', '(0040,A730)[0].(0010,1020) DS 1.7'];

describe('readHead', () => {
  for (const representation of ['??', '\0\0', '  ', 'pn', 'ZZ']) {
    it(`reads a value whose representation is ${JSON.stringify(representation)} by the dictionary`, () => {
      const broken = withRepresentation(name, representation);
      assert.deepEqual(contents(part10(explicitUid, modality, broken, size)), [
        '(0008,0060) CS MR',
        '(0010,0010) PN ROE^JANE',
        '(0010,1020) DS 1.7',
      ]);
    });
  }

  it('takes letters that the standard does not know yet for a long form (PS3.5 6.2)', () => {
    const future = withRepresentation(element(patientName, 'UT', 'ROE^JANE'), 'ZZ');
    assert.deepEqual(contents(part10(explicitUid, modality, future, size)).slice(1), [
      '(0010,0010) PN ROE^JANE',
      '(0010,1020) DS 1.7',
    ]);
  });

  it('reads implicit items in an explicit file', () => {
    const item = Buffer.concat([
      element(patientName, 'PN', 'ROE^JANE', implicitLittle),
      element(0x00101020, 'DS', '1.7', implicitLittle),
    ]);
    for (const isUndefined of [false, true]) {
      assert.deepEqual(contents(part10(explicitUid, sequence(contentSequence, [item], { isUndefined }))), nested);
    }
  });

  it('reads explicit items in an implicit file', () => {
    const first = element(0x00080060, 'CS', 'MR', implicitLittle);
    const content = Buffer.concat([name, size]);
    for (const isUndefined of [false, true]) {
      const items = sequence(contentSequence, [content], { isUndefined, writing: implicitLittle });
      assert.deepEqual(contents(part10(implicitUid, first, items)).slice(1), nested);
    }
  });

  it('reads explicit items of a sequence of unknown representation, which should be implicit (PS3.5 6.2.2)', () => {
    const content = Buffer.concat([name, size]);
    for (const isUndefined of [false, true]) {
      const items = sequence(contentSequence, [content], { isUndefined, vr: 'UN' });
      assert.deepEqual(contents(part10(explicitUid, items)), nested);
    }
    const own = contents(part10(explicitUid, sequence(0x00291010, [content], { vr: 'UN' })));
    assert.equal(own[1], '(0029,1010)[0].(0010,0010) PN ROE^JANE');
  });

  it('does not take a length for letters: 21,316 is DS, and that of contours in a structure set', () => {
    const contour = '-1.25\\0.5\\33.75\\'.repeat(1333).slice(0, 21_316);
    const data = element(0x30060050, 'DS', contour, implicitLittle);
    const last = element(0x30060084, 'IS', '7', implicitLittle);
    const object = read(part10(implicitUid, element(0x00080060, 'CS', 'RTSTRUCT', implicitLittle), data, last));
    assert.equal(object.get(0x30060050)?.length, 21_316);
    assert.equal(object.get(0x30060084)?.text(), '7');
    assert.deepEqual(object.problems, []);
  });

  it('reads an odd length, which the standard forbids, as it stands', () => {
    const odd = Buffer.concat([element(patientName, 'PN', '', explicitLittle, 7), Buffer.from('ROE^JAN')]);
    assert.deepEqual(contents(part10(explicitUid, odd, size)), ['(0010,0010) PN ROE^JAN', '(0010,1020) DS 1.7']);
  });

  it('believes the transfer syntax where the first element is one that no guess knows', () => {
    const creator = element(0x01010010, 'LO', 'ACME', explicitBig);
    const value = element(0x01011010, 'LO', 'words', explicitBig);
    assert.deepEqual(contents(part10(bigEndianUid, creator, value)), ['(0101,0010) LO ACME', '(0101,1010) LO words']);
  });
});
