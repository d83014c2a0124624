import assert from 'node:assert/strict';
import { stdnum } from 'stdnum';
import { schemes } from '../../../src/detectors/numbers/register.ts';

interface Validator {
  validate(value: string): { isValid: boolean };
}

/** Another implementation of the same published rules. */
const reference: Readonly<Record<string, Validator>> = {
  'Swiss social security number (AHV)': stdnum.CH!.ssn!,
  'Dutch citizen service number (BSN)': stdnum.NL!.bsn!,
  'French tax number': stdnum.FR!.nif!,
  'British tax reference (UTR)': stdnum.GB!.utr!,
  'Irish PPS number': stdnum.IE!.pps!,
  'Portuguese citizen card': stdnum.PT!.cc!,
  'Greek tax number (AFM)': stdnum.GR!.vat!,
  'Croatian OIB': stdnum.HR!.oib!,
  'Turkish identity number': stdnum.TR!.tckimlik!,
  'Russian tax number (INN)': stdnum.RU!.inn!,
  'Brazilian CPF': stdnum.BR!.cpf!,
  'Chilean RUT': stdnum.CL!.rut!,
  'Uruguayan cédula': stdnum.UY!.cedula!,
  'Indian Aadhaar': stdnum.IN!.aadhaar!,
  'Indian voter number': stdnum.IN!.epic!,
  'Taiwanese identity number': stdnum.TW!.natid!,
  'Thai identity number': stdnum.TH!.idnr!,
  'Israeli identity number': stdnum.IL!.idnr!,
  'Australian tax file number': stdnum.AU!.tfn!,
  'Australian company number': stdnum.AU!.acn!,
  'Brazilian CNPJ': stdnum.BR!.cnpj!,
  'French SIREN': stdnum.FR!.siren!,
  'French SIRET': stdnum.FR!.siret!,
  'Polish NIP': stdnum.PL!.nip!,
  'Italian codice fiscale': stdnum.IT!.codicefiscale!,
};

/** It also knows offices, banks and provinces, or looks at the year: what it accepts, ours has to accept. */
const stricterReference: Readonly<Record<string, Validator>> = {
  'Austrian social insurance number': stdnum.AT!.vnr!,
  'Austrian tax number': stdnum.AT!.tin!,
  'Spanish DNI': stdnum.ES!.dni!,
  'Spanish NIE': stdnum.ES!.nie!,
  'Portuguese tax number (NIF)': stdnum.PT!.nif!,
  'Argentine CUIT or CUIL': stdnum.AR!.cuit!,
  'Hong Kong identity card': stdnum.HK!.hkid!,
  'Australian business number': stdnum.AU!.abn!,
  'Italian partita IVA': stdnum.IT!.iva!,
  'Korean business number': stdnum.KR!.brn!,
  'Mexican bank account (CLABE)': stdnum.MX!.clabe!,
  'Polish PESEL': stdnum.PL!.pesel!,
  'Norwegian birth number': stdnum.NO!.fodselsnummer!,
  'Romanian CNP': stdnum.RO!.cnp!,
  'French social security number (NIR)': stdnum.FR!.nir!,
  'Spanish social security number (NASS)': stdnum.ES!.nss!,
};

/** It lacks a rule that ours has, a range or a kind of check character: what ours accepts, it has to accept. */
const laxerReference: Readonly<Record<string, Validator>> = {
  'New Zealand IRD number': stdnum.NZ!.ird!,
  'Spanish CIF': stdnum.ES!.cif!,
};

/** Numbers in a scheme's forms, from a generator with a fixed start, so that a failure can be had again. */
function* numbersLike(forms: readonly string[], count: number): Generator<string> {
  let state = 20_260_101;
  const next = (most: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
  for (let index = 0; index < count; index += 1) {
    const form = forms[index % forms.length]!.replace(/[^A9*]/g, '');
    yield form.replace(/[A9*]/g, (kind) => {
      const isDigit = kind === '9' || (kind === '*' && next(2) === 0);
      return isDigit ? String(next(10)) : String.fromCharCode(65 + next(26));
    });
  }
}

/** How the two judge numbers of a scheme: those that only one of them accepts. */
function compare(name: string, { validate }: Validator): { ours: string[]; theirs: string[]; both: number } {
  const scheme = schemes.find((one) => one.name === name)!;
  const result = { ours: [] as string[], theirs: [] as string[], both: 0 };
  for (const value of numbersLike(Object.values(scheme.forms).flat(), 8000)) {
    if (scheme.plausible && !scheme.plausible(value)) continue;
    const isOurs = scheme.check!(value);
    const isTheirs = validate(value).isValid;
    if (isOurs && isTheirs) result.both += 1;
    else if (isOurs) result.ours.push(value);
    else if (isTheirs) result.theirs.push(value);
  }
  return result;
}

/** Published examples of numbers where the other implementation does not help: it has another rule, or none. */
const examples: Readonly<Record<string, { valid: readonly string[]; invalid: readonly string[] }>> = {
  'German tax number (IdNr)': { valid: ['86095742719', '47036892816'], invalid: ['86095742710', '12345678903'] },
  'Swedish personal identity number': {
    valid: ['8112189876', '198112189876', '6403273813'],
    invalid: ['8112189875', '8113189870', '178112189876'],
  },
  'Finnish personal identity code': { valid: ['131052308T', '010594Y9032'], invalid: ['131052308U'] },
  'NHS number (England, Wales, Northern Ireland)': {
    valid: ['9434765919', '4010232137'],
    invalid: ['9434765918', '9999999999'],
  },
  'German health insurance number (KVNR)': { valid: ['A123456780', 'M123456785'], invalid: ['A123456787'] },
  'Australian Medicare card': { valid: ['2123456701'], invalid: ['2123258701', '1123456701'] },
  'National Provider Identifier': { valid: ['1234567893', '1245319599'], invalid: ['1234567890', '3234567893'] },
  'DEA registration': { valid: ['BB1388568'], invalid: ['BB1388567'] },
  "German physician's number (LANR)": { valid: ['123456601'], invalid: ['123456901'] },
  'bank routing number (ABA)': { valid: ['071101307', '322271627'], invalid: ['421042111'] },
  'payment card of a known issuer': {
    valid: ['4111111111111111', '378282246310005', '6011111111111117', '3530111333300000'],
    invalid: ['4111111111111112', '1111111111111117'],
  },
  'vehicle identification number': {
    valid: ['1HGCM82633A004352', '1M8GDM9AXKP042788'],
    invalid: ['1HGCM82643A004352', '1HGCM8263OA004352'],
  },
  'Chinese resident identity number': {
    valid: ['11010519491231002X'],
    invalid: ['110105194912310021', '160323197806058856'],
  },
  'Singaporean NRIC or FIN': { valid: ['S1234567D', 'F2346401L', 'M4332674T'], invalid: ['S1234567A'] },
  'Iranian national code': { valid: ['0076229645'], invalid: ['1260293040'] },
  'Japanese Individual Number': { valid: ['123456789018'], invalid: ['123456789010'] },
  'Philippine taxpayer number': { valid: ['000123456'], invalid: ['000123457'] },
  'Russian pension insurance number (SNILS)': { valid: ['11223344595'], invalid: ['11223344594'] },
  'Indian GSTIN': { valid: ['27AAPFU0939F1ZV'], invalid: ['27AAPFU0939F1ZW'] },
  'Mexican CURP': { valid: ['BOXW310820HNERXN09'], invalid: ['BOXW310820HNERXN08'] },
  'Bulgarian EGN': { valid: ['7523169263', '8032056031'], invalid: ['7552010004'] },
  'Belgian national number': { valid: ['85073003328', '17073003384'], invalid: ['12345678901'] },
  'Czech or Slovak birth number': { valid: ['7103192745', '991231123'], invalid: ['1103492745'] },
  'South African identity number': { valid: ['8001015009087'], invalid: ['8001015009086'] },
  'Hungarian health insurance number (TAJ)': { valid: ['111111110'], invalid: ['111111111'] },
};

describe('check digits', () => {
  for (const [name, validator] of Object.entries(reference)) {
    it(`agree with another implementation: ${name}`, () => {
      const { ours, theirs, both } = compare(name, validator);
      assert.deepEqual({ ours: ours.slice(0, 5), theirs: theirs.slice(0, 5) }, { ours: [], theirs: [] });
      assert.ok(both > 0, 'no valid number was generated');
    });
  }
  for (const [name, validator] of Object.entries(stricterReference)) {
    it(`accept what a stricter implementation accepts: ${name}`, () => {
      const { theirs, both } = compare(name, validator);
      assert.deepEqual(theirs.slice(0, 5), []);
      assert.ok(both > 0, 'no valid number was generated');
    });
  }
  for (const [name, validator] of Object.entries(laxerReference)) {
    it(`accept nothing that a laxer implementation rejects: ${name}`, () => {
      const { ours, both } = compare(name, validator);
      assert.deepEqual(ours.slice(0, 5), []);
      assert.ok(both > 0, 'no valid number was generated');
    });
  }
  for (const [name, { valid, invalid }] of Object.entries(examples)) {
    const { check, plausible } = schemes.find((scheme) => scheme.name === name)!;
    const holds = (value: string) => (plausible?.(value) ?? true) && check!(value);
    it(`of ${name}: ${valid.length} valid, ${invalid.length} invalid`, () => {
      assert.deepEqual(valid.filter(holds), valid);
      assert.deepEqual(invalid.filter(holds), []);
    });
  }
});
