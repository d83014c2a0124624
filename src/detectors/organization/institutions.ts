import type { Span } from '../../model/span.ts';
import { matchesOf } from '../matching/search.ts';
import {
  companyWords,
  compoundInstitutions,
  englishInstitutions,
  genericWords,
  isMaker,
  knownLetters,
  leadingInstitutions,
  legalForms,
  nameWord,
} from './words.ts';

const word = nameWord;
const sameLine = '[ ]';
const legal = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${word}|\d{1,3}\p{L}{0,12})(?:,?${sameLine}(?:${word}|and|of|&|\d{1,3})){0,5},?${sameLine}${legalForms}`,
  'gu',
);
const company = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${word}${sameLine}(?:(?:and|of|&)${sameLine})?){1,4}(?:${companyWords})(?![\p{L}\d])`,
  'gu',
);
const threePartners =
  /(?<![\p{L}\d,-] ?)\p{Lu}\p{Ll}{2,20}, \p{Lu}\p{Ll}{2,20},? and \p{Lu}\p{Ll}{2,20}(?![\p{L}\d]|,? ?\(?(?:et al|(?:19|20)\d\d)|,|\.? ?\[)/gu;
const english = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(?:${word}|\d{1,3}(?:st|nd|rd|th)?)${sameLine}(?:(?:of|and|&|for|the|de)${sameLine}){0,2}){1,6}${englishInstitutions}(?![\p{L}\d])(?<!Hospital(?=[ ](?:de|del|la|los|y|i|Univ|Gen|Clín|Com|Reg|Prov|San|Virgen|Infanta|Nuestra|Dr)[\p{L}.]*))(?:${sameLine}(?:of|for|at|and|in)${sameLine}(?:the${sameLine})?${word}(?:${sameLine}${word}){0,3}|,${sameLine}(?=${word}))?`,
  'gu',
);
const universityOf = new RegExp(
  String.raw`(?<![\p{L}\d])(?:University|College|Institute|Universität|Universität|Medical School|School|Archdiocese|City|County) of (?:the )?${word}(?:[ -](?:(?:of|and|at|in|the)[ ]){0,2}${word}){0,3}`,
  'gu',
);
const leading = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${leadingInstitutions})(?![\p{L}\d])(?:${sameLine}(?:(?:de|del|de la|de las|de los|d['’]|la|las|los|el|y|i|der|universitari[oa]|des|am|im|in|van|van de|du|des|"|«|para|en)${sameLine}?|der${sameLine}\p{Ll}{4,20}${sameLine}){0,3}(?:${word}|[IVX]{1,6}|\d{1,2} de (?=\p{Lu}))){1,7}`,
  'gu',
);
const compound = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(?:St\.?|Sint|Sankt|'t|De|Het|${word})${sameLine}){0,3}(?:\p{Lu}\p{L}*-)?(?:\p{Lu}[\p{L}-]*(?:${compoundInstitutions})|\p{Lu}[\p{Lu}-]*(?:${compoundInstitutions.toUpperCase()}))(?:${sameLine}(?:(?:der|des|am|in|im|van)${sameLine}(?:\p{Ll}+${sameLine})?){0,2}${word}){0,3}`,
  'gu',
);
const dutch = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(?:'t|De|de|van|St\.|Sint|${word})${sameLine}){1,4}(?:[Zz]iekenhuis|ZIEKENHUIS|Medisch Centrum|[Hh]ospitaal|Centrum|MC|UMC|[Kk]liniek|[Hh]uisart(?:sen|s)?praktijk|[Pp]raktijk voor \p{Lu}\p{L}+|Verpleeghuis|Gasthuis)(?![\p{L}\d])`,
  'gu',
);

/** Hospitals, universities and companies by the words of five languages that are part of their names. */
export function* institutionsIn(text: string, structured: boolean): Generator<Span> {
  for (const match of matchesOf(universityOf, text)) {
    if (/^(?:City|County|School|College|Institute)/.test(match[0]) && !/University|Technology|Medicine/.test(match[0]))
      continue;
    yield spanOf(match, structured ? 0.6 : 0.7, 'university of a place');
  }
  for (const match of matchesOf(english, text)) {
    if (isGeneric(match[0])) continue;
    yield spanOf(match, 0.65, 'name before the word for an institution');
  }
  for (const match of matchesOf(leading, text)) {
    if (isGeneric(match[0]) || /^\S+ (?:für|fur|und|UND|FÜR|de Día)(?![\p{L}])/u.test(match[0])) continue;
    yield spanOf(match, 0.7, 'word for an institution before its name');
  }
  for (const match of matchesOf(compound, text)) {
    const named = match[0].includes(' ') || /^\p{Lu}\p{L}{5,}(?:ziekenhuis|gasthuis)$/u.test(match[0]);
    if (!named || isGeneric(match[0])) continue;
    yield spanOf(match, 0.7, 'a word that ends in the word for a hospital, with a name');
  }
  if (structured) return;
  for (const match of matchesOf(dutch, text)) {
    if (!isGeneric(match[0])) yield spanOf(match, 0.65, 'name before the word for a hospital');
  }
  for (const match of matchesOf(knownLetters, text)) yield spanOf(match, 0.6, 'letters of a university hospital');
  for (const match of matchesOf(legal, text)) {
    if (!isMaker(match[0])) yield spanOf(match, 0.75, 'name and form of a company');
  }
  for (const match of matchesOf(company, text)) {
    if (!isMaker(match[0]) && !isGeneric(match[0])) yield spanOf(match, 0.5, 'name and word for a company');
  }
  for (const match of matchesOf(threePartners, text)) yield spanOf(match, 0.5, 'names of three partners');
}

/** Whether all words but the last and the first say nothing of their own: `The University Hospital`. */
function isGeneric(name: string): boolean {
  const words = name.replace(/[.,]$/, '').split(/[ ,]+/);
  const telling = words.filter((part) => !genericWords.test(part) && !/^\p{Ll}{1,3}$/u.test(part));
  return telling.length < 2 && !/-|ziekenhuis$/i.test(name);
}

function spanOf(match: RegExpExecArray, confidence: number, reason: string): Span {
  const value = match[0].replace(/[\s,]+$/, '');
  return { start: match.index, end: match.index + value.length, class: 'organization', confidence, reason };
}
