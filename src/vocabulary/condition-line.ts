import { type Condition, type ConditionLevel, type IcdCode, VocabularyError } from './condition.ts';
import type { PrevalenceClass } from './prevalence.ts';

/**
 * A condition as one line of nine columns with tabs between them: preferred name; a letter for the class of prevalence (A under
 * 1 in 1,000,000, B 1-9 in 1,000,000, C 1-9 in 100,000, D 1-5 in 10,000, E 6-9 in 10,000, F more than 1 in 1,000, U not known),
 * then `g` for a group or `s` for a subtype; ORPHA number; MONDO number; OMIM numbers; ICD-10 codes, with `~` behind one that
 * common conditions have as well; ICD-10-CM codes that differ from those; synonyms; abbreviations. `|` stands between several.
 */
const columns = 9;

const letters: Readonly<Record<string, PrevalenceClass>> = {
  A: '<1/1000000',
  B: '1-9/1000000',
  C: '1-9/100000',
  D: '1-5/10000',
  E: '6-9/10000',
  F: '>1/1000',
  U: 'unknown',
};
const letterOf = new Map(Object.entries(letters).map(([letter, prevalence]) => [prevalence, letter]));
const levels: Readonly<Record<string, ConditionLevel>> = { '': 'disorder', g: 'group', s: 'subtype' };
const icdPattern = /^[A-Z]\d[\dA-Z](?:\.[\dA-Z]{1,4})?~?$/;

/** What a line looks like that is one of a vocabulary. */
const shape = /^([A-FU])([gs]?)\t(\d{0,7})\t((?:\d{7})?)\t((?:\d{6}(?:\|\d{6})*)?)\t/;

/**
 * A condition from its line.
 * @param place how the line is called in a message: "line 12"
 * @throws VocabularyError when it is none
 */
export function parseCondition(line: string, place: string): Condition {
  const fields = line.split('\t');
  const name = fields[0]!;
  const known = shape.exec(line.slice(name.length + 1));
  if (fields.length !== columns || name.trim() === '' || !known) {
    throw new VocabularyError(`In ${place} stands no condition of ${columns} columns: import the vocabulary again.`);
  }
  const [, letter, level, orpha, mondo, omim] = known;
  const [icd10, icd10cm, synonyms, abbreviations] = fields.slice(5).map(several);
  return {
    name,
    synonyms: synonyms!,
    abbreviations: abbreviations!,
    ...(orpha ? { orpha } : {}),
    ...(mondo ? { mondo } : {}),
    omim: several(omim!),
    icd: [...icd10!, ...icd10cm!].map((text) => icdCode(text, place)),
    prevalence: letters[letter!]!,
    level: levels[level!]!,
  };
}

/** The line of a condition. */
export function lineOf(condition: Condition): string {
  const { name, prevalence, level, orpha, mondo, omim, icd, synonyms, abbreviations } = condition;
  const levelLetter = level === 'disorder' ? '' : level[0];
  return [
    clean(name),
    `${letterOf.get(prevalence)}${levelLetter}`,
    orpha ?? '',
    mondo ?? '',
    omim.join('|'),
    icd.map(({ code, mapping }) => (mapping === 'exact' ? code : `${code}~`)).join('|'),
    '',
    synonyms.map(clean).join('|'),
    abbreviations.map(clean).join('|'),
  ].join('\t');
}

/** Without what has a meaning in a line. */
function clean(text: string): string {
  return text.replace(/[\t\r\n|]+/g, ' ').trim();
}

function several(text: string): string[] {
  return text === '' ? [] : text.split('|');
}

function icdCode(text: string, place: string): IcdCode {
  if (!icdPattern.test(text)) {
    throw new VocabularyError(`In ${place} stands an ICD-10 code that is none: import the vocabulary again.`);
  }
  return text.endsWith('~') ? { code: text.slice(0, -1), mapping: 'broader' } : { code: text, mapping: 'exact' };
}
