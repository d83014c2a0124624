import assert from 'node:assert/strict';
import { detect } from '../../src/detectors/index.ts';
import { schemes } from '../../src/detectors/numbers/register.ts';
import { finds, isSilentOn } from './expectation.ts';

/** How sure the detectors are of the first number in a text. */
function confidenceIn(text: string, kind: 'prose' | 'cell' | 'segment' = 'prose', name = ''): number {
  return detect(text, { kind, name })[0]?.confidence ?? 0;
}

describe('detector of class national-id', () => {
  it('knows the schemes of more than 25 countries by their check digits', () => {
    assert.ok(schemes.filter((scheme) => scheme.class === 'national-id' && scheme.check).length >= 45);
  });
  finds('national-id', {
    'My NI number is AZ 12 34 56 A': ['AZ 12 34 56 A'],
    'Steuer-ID: 86095742719.': ['86095742719'],
    'RVNR: 15070649C103 laut Ausweis': ['15070649C103'],
    'DNI: 12345678Z': ['12345678Z'],
    'Mi NIE es X9613851N': ['X9613851N'],
    'BSN 111222333': ['111222333'],
    'codice fiscale RSSMRA85T10A562S': ['RSSMRA85T10A562S'],
    'PESEL: 44051401458': ['44051401458'],
    'personnummer 811218-9876': ['811218-9876'],
    'henkilötunnus 131052-308T': ['131052-308T'],
    'CPF 529.982.247-25': ['529.982.247-25'],
    'My Aadhaar number is 3998 7654 3211': ['3998 7654 3211'],
    'CURP: BOXW310820HNERXN09': ['BOXW310820HNERXN09'],
    'TC Kimlik No: 10000000146': ['10000000146'],
    'my SIN is 130-692-544': ['130-692-544'],
    'RSA ID: 8001015009087': ['8001015009087'],
    'NRIC S1234567D was processed': ['S1234567D'],
    'เลขประจำตัวประชาชน: 3456789012347': ['3456789012347'],
    'ID number: 8001015009087': ['8001015009087'],
    'Identifikationsnummer: 36 574 261 809': ['36 574 261 809'],
    'C.I. 171430710-3': ['171430710-3'],
    'CI: 171430710-3': ['171430710-3'],
    'C.N.P. 1630615123457': ['1630615123457'],
    'rod. č. 991231123': ['991231123'],
    'a.k. 33309240064': ['33309240064'],
    'Codice fiscale: 01234567897': ['01234567897'],
    'N.I.F.: M-1234567-L': ['M-1234567-L'],
    'IRD number: 4909185-0': ['4909185-0'],
    'fnr 15 10 86 950 88': ['15 10 86 950 88'],
    'ідентифікаційний код 1759013776': ['1759013776'],
    '131052-308T is my hetu.': ['131052-308T'],
    '{"nationalId": "131052-308T"}': ['131052-308T'],
    'rodné číslo\n710319/2745': ['710319/2745'],
  });
  finds('national-id', { '86095742719': ['86095742719'] }, { name: 'Steuer-IdNr.', kind: 'cell' });

  it('takes a check digit alone for nothing', () => {
    for (const value of ['111222333', '44051401458', '8001015009087', '529982247 25', '46454286']) {
      assert.equal(confidenceIn(`acquired 111 slices, ${value} samples`), 0);
      assert.ok(confidenceIn(value) < 0.5, value);
      assert.ok(confidenceIn(value, 'cell', 'onset') < 0.5, value);
    }
  });
  it('is certain of a check digit with a label, a field or separators that no other number has', () => {
    assert.ok(confidenceIn('BSN 111222333') >= 0.85);
    assert.ok(confidenceIn('111222333', 'cell', 'bsn_nummer') >= 0.85);
    assert.ok(confidenceIn('529.982.247-25') >= 0.85);
    assert.ok(confidenceIn('529.982.247-25', 'cell', 'value') >= 0.85);
  });
  it('takes a labelled number with a wrong check digit for one that was mistyped', () => {
    const confidence = confidenceIn('BSN 111222334');
    assert.ok(confidence >= 0.5 && confidence <= 0.65);
  });
  it('believes letters with a check character where they stand alone, and not in a table', () => {
    assert.ok(confidenceIn('12345678Z') >= 0.5);
    assert.ok(confidenceIn('12345678Z', 'cell', 'value') < 0.5);
    assert.ok(confidenceIn('12345678Z', 'segment') < 0.5);
    assert.equal(confidenceIn('12345678A'), 0);
  });
  isSilentOn('national-id', [
    'BG 12 34 56 A is no NI number prefix that is issued',
    "This isn't a valid national insurance number AZ 12 34 56 A",
    'Not a TIN 111222333',
    '1.3.12.2.1107.5.2.43.166018.30000018071009',
    'd41d8cd98f00b204e9800998ecf8427e',
    '550e8400-e29b-41d4-a716-446655440000',
    '2026-01-02T10:20:30.123456',
    'sub-111222333_ses-01_bold.nii.gz',
    'EchoTime 0.00123456789',
    'onset 1600000000123',
    '111.111.111-11',
    'BSN 999999999999999999999999999',
    'serial number 529.982.247-25',
    'sin 046454287 mg',
    'ID number: 8001015009088',
    'subject ID 8001995009083',
    'CI: 171430710 to 171430715',
    'Identifikationsnummer: 36574261808',
  ]);
});
