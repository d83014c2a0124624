import assert from 'node:assert/strict';
import { rules } from '../../src/rules/index.ts';
import { linkOf } from '../../src/standards/reference-links.ts';

describe('linkOf', () => {
  for (const [cited, address] of [
    ['45 CFR 164.514(b)(2)(i)(C)', 'https://www.ecfr.gov/current/title-45/section-164.514'],
    ['GDPR Art. 9(2)', 'https://eur-lex.europa.eu/eli/reg/2016/679/oj'],
    ['PS3.15 E.3.10', 'https://dicom.nema.org/medical/dicom/current/output/chtml/part15/sect_E.3.10.html'],
    ['PS3.5 7.8.1', 'https://dicom.nema.org/medical/dicom/current/output/chtml/part05/sect_7.8.1.html'],
    ['PS3.3 C.7.1.1', 'https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.1.1.html'],
    ['DUO:0000015 no general methods research', 'http://purl.obolibrary.org/obo/DUO_0000015'],
    ['PS3.16 CID 7050', 'https://dicom.nema.org/medical/dicom/current/output/chtml/part16/sect_CID_7050.html'],
  ]) {
    it(`leads from ${cited} to its publisher`, () => assert.equal(linkOf(cited!), address));
  }

  it('leads nowhere from what it does not know', () => {
    assert.equal(linkOf('A letter of 1998'), undefined);
    assert.equal(linkOf('See 45 CFR 164.514'), undefined);
  });

  it('knows every reference of every rule', () => {
    const without = rules.flatMap(({ references }) => references).filter((one) => linkOf(one) === undefined);
    assert.deepEqual([...new Set(without)], []);
  });
});
