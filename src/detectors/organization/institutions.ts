import { lazily } from '../../model/lazily.ts';
import { Memo } from '../../model/memo.ts';
import type { Span } from '../../model/span.ts';
import { matchesOf } from '../matching/search.ts';
import { matchAt } from '../matching/spans.ts';
import {
  companyWords,
  compoundInstitutions,
  dutchInstitutions,
  englishInstitutions,
  genericWords,
  institutionsOf,
  isMaker,
  knownLetters,
  leadingInstitutions,
  legalForms,
  nameWord,
} from './words.ts';

const institutions = [institutionsOf, leadingInstitutions, englishInstitutions, dutchInstitutions].join('|');
const companies = [legalForms, companyWords].join('|');
/** The words that are looked for first, since names around them cost more to read. No flag `u`: it would cost as much. */
const institutionHead = headsOf(institutions);
const anyHead = headsOf(`${institutions}|${companies}`);

const isOf = whole(institutionsOf);
const isLeading = whole(leadingInstitutions);
const isEnglish = whole(englishInstitutions);
const isDutch = whole(dutchInstitutions);
const isLegal = whole(legalForms);
const isCompany = whole(companyWords);

/** What a head may be; there are some hundred of them. */
const kinds = new Memo<string, ReturnType<typeof kindsOf>>(1_000);

function kindsOf(head: string) {
  return {
    of: isOf.test(head),
    leading: isLeading.test(head),
    english: isEnglish.test(head),
    dutch: isDutch.test(head),
    legal: isLegal.test(head),
    company: isCompany.test(head),
  };
}

const start = String.raw`(?<![\p{L}\d])`;
const link = String.raw`(?:de|del|de la|de las|de los|d['’]|la|las|los|el|y|i|der|universitari[oa]|des|am|im|van|van de|du|"|«|para|en)[ ]?|der[ ]\p{Ll}{4,20}[ ]`;
const nameBehind = lazily(
  () => new RegExp(`(?:[ ](?:${link}){0,3}(?:${nameWord}|[IVX]{1,6}|\\d{1,2} de (?=\\p{Lu}))){1,7}`, 'uy'),
);
const placeBehind = lazily(
  () => new RegExp(`(?: of)? (?:the )?${nameWord}(?:[ -](?:(?:of|and|at|in|the)[ ]){0,2}${nameWord}){0,3}`, 'uy'),
);
const belonging = lazily(() => new RegExp(`[ ](?:of|for|at)[ ](?:the[ ])?${nameWord}(?:[ ]${nameWord}){0,3}`, 'uy'));
const spanishBehind = /[ ](?:de|del|la|los|y|i|Univ|Gen|Clín|Com|Reg|Prov|San|Virgen|Infanta|Nuestra|Dr)/y;
const nameBefore = lazily(
  () =>
    new RegExp(`${start}(?:(?:${nameWord}|\\d{1,3}(?:st|nd|rd|th)?)[ ](?:(?:of|and|&|for|the|de)[ ]){0,2}){1,6}$`, 'u'),
);
const dutchBefore = lazily(() => new RegExp(`${start}(?:(?:'t|De|de|van|St\\.|Sint|${nameWord})[ ]){1,4}$`, 'u'));
const ownersBefore = lazily(
  () =>
    new RegExp(`${start}(?:${nameWord}|\\d{1,3}\\p{L}{0,12})(?:,?[ ](?:${nameWord}|and|&|\\d{1,3})){0,5},?[ ]$`, 'u'),
);
const companyBefore = lazily(() => new RegExp(`${start}(?:${nameWord}[ ](?:(?:and|of|&)[ ])?){1,4}$`, 'u'));

const compound = new RegExp(
  `(?:${compoundInstitutions})(?![a-zäöüß])|(?:${compoundInstitutions.toUpperCase()})(?![A-ZÄÖÜ])`,
  'g',
);
const compoundBefore = lazily(
  () => new RegExp(`${start}(?:(?:St\\.?|Sint|Sankt|'t|De|Het|${nameWord})[ ]){0,3}\\p{Lu}[\\p{L}-]*$`, 'u'),
);
const compoundBehind = lazily(
  () => new RegExp(`(?:[ ](?:(?:der|des|am|in|im|van)[ ](?:\\p{Ll}+[ ])?){0,2}${nameWord}){1,3}`, 'uy'),
);
const threePartners =
  / and (?<=(?<![\p{L}\d,-] ?)(\p{Lu}\p{Ll}{2,20}, \p{Lu}\p{Ll}{2,20},? and ))\p{Lu}\p{Ll}{2,20}(?![\p{L}\d]|,? ?\(?(?:et al|(?:19|20)\d\d)|,|\.? ?\[)/gu;

/** How far a name may reach before its last word, in UTF-16 units. */
const reach = 100;

/** Hospitals, universities and companies by the words of five languages that are part of their names. */
export function institutionsIn(text: string, structured: boolean): Span[] {
  const spans: Span[] = [];
  for (const match of matchesOf(structured ? institutionHead : anyHead, text)) {
    for (const span of atHead(text, match, structured)) spans.push(span);
  }
  for (const match of matchesOf(compound, text)) {
    const span = atCompound(text, match);
    if (span) spans.push(span);
  }
  if (structured) return spans;
  for (const match of matchesOf(knownLetters, text)) {
    spans.push(spanOf(text, match.index, match.index + match[0].length, 0.6, 'letters of a university hospital'));
  }
  for (const match of matchesOf(threePartners, text)) {
    const end = match.index + match[0].length;
    spans.push(spanOf(text, match.index + ' and '.length - match[1]!.length, end, 0.5, 'names of three partners'));
  }
  return spans;
}

function* atHead(text: string, match: RegExpExecArray, structured: boolean): Generator<Span> {
  const { 0: head, index } = match;
  const end = index + head.length;
  const { of, leading, english, dutch, legal, company } = kinds.get(head, () => kindsOf(head));
  if (of) yield* ofPlace(text, index, end, structured);
  if (leading) yield* withNameBehind(text, index, end);
  if (english) yield* withNameBefore(text, index, end);
  if (structured) return;
  if (dutch) yield* behindName(text, dutchBefore(), index, end, 0.65, 'name before the word for a hospital');
  if (legal) yield* behindName(text, ownersBefore(), index, end, 0.75, 'name and form of a company');
  if (company) yield* behindName(text, companyBefore(), index, end, 0.5, 'name and word for a company');
}

function* ofPlace(text: string, index: number, offset: number, structured: boolean): Generator<Span> {
  const name = matchAt(placeBehind(), text, offset)?.[0];
  if (name === undefined) return;
  if (/^(?:School|College|Institute)/.test(text.slice(index, offset)) && !/Technology|Medicine|Science/.test(name))
    return;
  yield spanOf(text, index, offset + name.length, structured ? 0.6 : 0.7, 'university of a place');
}

function* withNameBehind(text: string, index: number, offset: number): Generator<Span> {
  const name = matchAt(nameBehind(), text, offset)?.[0];
  if (name === undefined || /^ (?:für|fur|und|UND|FÜR|de Día)(?!\p{L})/u.test(name)) return;
  if (isGeneric(name)) return;
  yield spanOf(text, index, offset + name.length, 0.7, 'word for an institution before its name');
}

function* withNameBefore(text: string, index: number, offset: number): Generator<Span> {
  if (text.startsWith('Hospital', index) && matchAt(spanishBehind, text, offset)) return;
  const name = lookBack(nameBefore(), text, index);
  if (name === undefined || isGeneric(name)) return;
  const end = offset + (matchAt(belonging(), text, offset)?.[0].length ?? 0);
  yield spanOf(text, index - name.length, end, 0.65, 'name before the word for an institution');
}

function* behindName(
  text: string,
  pattern: RegExp,
  index: number,
  end: number,
  confidence: number,
  reason: string,
): Generator<Span> {
  const name = lookBack(pattern, text, index);
  if (name === undefined || isMaker(name)) return;
  if (confidence < 0.7 && isGeneric(name)) return;
  yield spanOf(text, index - name.length, end, confidence, reason);
}

function atCompound(text: string, match: RegExpExecArray): Span | undefined {
  const end = match.index + match[0].length;
  const word = compoundBefore().exec(text.slice(Math.max(0, end - reach), end))?.[0];
  // The word by itself is no compound.
  if (word === undefined || word.endsWith(` ${match[0]}`) || word === match[0]) return undefined;
  const stop = end + (matchAt(compoundBehind(), text, end)?.[0].length ?? 0);
  const value = text.slice(end - word.length, stop);
  const others = value.split(' ').filter((part) => !part.toLowerCase().endsWith(match[0].toLowerCase()));
  if (isGeneric(others.join(' ')) && !/^\p{Lu}\p{L}{5,}(?:ziekenhuis|gasthuis)$/u.test(value)) return undefined;
  return spanOf(text, end - word.length, stop, 0.7, 'a word that ends in the word for a hospital, with a name');
}

function lookBack(pattern: RegExp, text: string, index: number): string | undefined {
  return pattern.exec(text.slice(Math.max(0, index - reach), index))?.[0];
}

/** Whether no word of a name tells it from another: `The University` of a hospital. */
function isGeneric(name: string): boolean {
  const words = name.split(/[ ,.]+/).filter((part) => part !== '');
  return words.every((part) => genericWords.test(part) || /^\p{Ll}{1,3}$/u.test(part));
}

function spanOf(text: string, start: number, end: number, confidence: number, reason: string): Span {
  const value = text.slice(start, end).replace(/[\s,]+$/, '');
  return { start, end: start + value.length, class: 'organization', confidence, reason };
}

function headsOf(words: string): RegExp {
  const longestFirst = words.split(/\|(?![^(]*\))/).sort((left, right) => right.length - left.length);
  return new RegExp(`(?<![\\p{L}\\d])(?:${longestFirst.join('|')})(?![\\p{L}\\d])`, 'gu');
}

function whole(words: string): RegExp {
  return new RegExp(`^(?:${words})$`);
}
