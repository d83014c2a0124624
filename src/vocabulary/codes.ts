/** The systems of codes that conditions have. */
export type CodeSystem = 'icd10' | 'orpha' | 'mondo' | 'omim';

/** A code that stands in a text. */
export interface FoundCode {
  readonly system: CodeSystem;
  /** In the form under which it is looked up: `Q850`, `15`, `0007037`. */
  readonly key: string;
  /** Where it begins and ends, with the name of its system, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** Codes that say which system they are of: `ORPHA:15`, `Orphanet_15`, `MONDO:0007037`, `OMIM #100800`. */
const named =
  /(?<![\p{L}\p{N}])(?:(?<orpha>ORPHA(?:NET|CODE)?)[\s:_#-]{0,3}(\d{1,7})|(?<mondo>MONDO)[:_]\s?(\d{7})|(?<omim>O?MIM)(?:[\s:_]|[#%+*^]){0,4}(\d{6}))(?![\p{L}\p{N}])/giu;
/** ICD-10 and ICD-10-CM: a letter, two signs, and up to four more behind a point that tables often leave away. */
const icd = /(?<![\p{L}\p{N}.])[A-TV-Z]\d[\dAB](?:\.?[\dA-Z]{1,4})?(?![\p{L}\p{N}])/gu;
/** In running text an ICD-10 code has its point, or its system before it. */
const icdInProse =
  /(?<![\p{L}\p{N}.])(?:(?:ICD|CIM|CIE)[\s-]?10(?:[\s-]?(?:CM|GM|FR|ES|WHO))?[\s:]{1,3}(?:code[\s:]{1,2})?([A-TV-Z]\d[\dAB](?:\.?[\dA-Z]{1,4})?)|([A-TV-Z]\d[\dAB]\.[\dA-Z]{1,4}))(?![\p{L}\p{N}])/gu;
/** What texts with such codes have in any case; looked for first, since hardly a text has it. */
const namedStart = /ORPHA|MONDO|MIM/i;
const icdStart = /[A-TV-Z]\d[\dAB]/;
const bareNumber = /(?<![\p{L}\p{N}])\d{1,7}(?![\p{L}\p{N}])/gu;

/**
 * Codes in a text.
 * @param where `prose` for running text, else a field that holds codes or diagnoses
 * @param system the system of a field's codes where the name of the field says it; numbers alone are codes of it
 */
export function codesIn(text: string, where: 'prose' | 'field', system?: CodeSystem): Iterable<FoundCode> {
  const hasNumbers = where === 'field' && system !== undefined && system !== 'icd10';
  return hasNumbers || namedStart.test(text) || icdStart.test(text) ? allCodes(text, where, system) : [];
}

function* allCodes(text: string, where: 'prose' | 'field', system?: CodeSystem): Iterable<FoundCode> {
  for (const match of text.matchAll(named)) {
    const { orpha, mondo } = match.groups!;
    const of = orpha ? 'orpha' : mondo ? 'mondo' : 'omim';
    yield found(of, match, match[2] ?? match[4] ?? match[6]!);
  }
  if (where === 'prose') {
    for (const match of text.matchAll(icdInProse)) yield found('icd10', match, match[1] ?? match[2]!);
  } else if (system === undefined || system === 'icd10') {
    for (const match of text.matchAll(icd)) yield found('icd10', match, match[0]);
  } else {
    for (const match of text.matchAll(bareNumber)) yield found(system, match, match[0]);
  }
}

/** The form under which a code is looked up; of OMIM and MONDO with all their digits, of ORPHA without leading zeros. */
export function keyOfCode(system: CodeSystem, code: string): string {
  switch (system) {
    case 'icd10':
      return code.replace('.', '').toUpperCase();
    case 'mondo':
      return code.padStart(7, '0');
    case 'omim':
      return code;
    case 'orpha':
      return code.replace(/^0+(?=\d)/, '');
  }
}

function found(system: CodeSystem, match: RegExpMatchArray, code: string): FoundCode {
  const start = match.index!;
  return { system, key: keyOfCode(system, code), start, end: start + match[0].length };
}
