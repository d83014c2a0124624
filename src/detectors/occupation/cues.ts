import type { Span } from '../../model/span.ts';
import { matchesOf } from '../matching/search.ts';
import { before, matchAt } from '../matching/spans.ts';
import { isHeadOfCompound, isOccupation, needsItsComplement } from './words.ts';

/** What announces an occupation with a colon or an equals sign. */
const label =
  /(?<![\p{L}\d])(?:(?:current |former |previous )?(?:occupation|profession)|job title|line of work|(?:erlernter |ausgeübter |letzter )?beruf|berufsbezeichnung|profesi[óo]n|ocupaci[óo]n|puesto de trabajo|m[ée]tier|beroep|professione|profiss[ãa]o)["']?[ ]?[:=][ ]{0,2}["']?/giu;
/** All that stands behind a label. */
const labelled = /\p{L}[\p{L}\p{M}' /-]{2,50}?(?=[.,;:()\d\n"'\\|]|$)/uy;
const noValue =
  /^(?:none|no|not|unknown|unemployed|n a|na|yes|keine?r?|unbekannt|ninguna?|desconocid[ao]|aucune?|inconnue?|geen|onbekend|the|of|participant|subject|patient|string|list)(?!\p{L})/iu;

/** Verbs of work, each before the word for an occupation. */
const work =
  /(?<![\p{L}\d])(?:(?:works?|worked|working|employed|employment|jobs?|position|career|trained|qualified)(?: (?:currently|previously|now|mostly|part-time|full-time|for (?:many|several|\d{1,2}) years)){0,2} as|(?:arbeitet|arbeitete|arbeitend|gearbeitet|tätig|beschäftigt|angestellt|berufstätig) als|(?:trabaja|trabajaba|trabajó|trabajado|trabajando|empleos? temporal(?:es)?|emplead[oa]) (?:como|de)|(?:se dedica|se dedicaba) a|ejerc(?:e|ía|ió|iendo) (?:como|de)|(?:travaille|travaillait|travaillant|travaillé|employée?) comme|exer(?:ce|çait|cé) (?:comme|le métier de|la profession de)|(?:werkt|werkte|werkend|werkzaam|gewerkt) als)[ ](?:(?:an?|the|eine?|un|une|una|een|la|el|las|los) )?/giu;
/** Who works; a program or a method works as something, too. */
const person =
  /(?<!\p{L})(?:he|she|who|patient|woman|man|father|mother|husband|wife|son|daughter|brother|sister|participant|er|sie|patientin|herr|frau|paciente|varón|mujer|él|ella|il|elle|patiente|monsieur|madame|hij|zij|ze|patiënt|patiënte|I|has|had)(?!\p{L})[^.;:\n]{0,30}$/iu;
/** A few words behind a verb of work, up to what says where and when. */
const free =
  /\p{L}[\p{L}\p{M}'-]{1,24}(?:[ ](?!(?:at|in|for|with|and|or|on|who|but|until|since|by|from|when|bei|im|beim|an|und|seit|bis|en|y|con|desde|hasta|que|cuando|chez|dans|et|depuis|à|bij|sinds|het)(?!\p{L}))[\p{L}\p{M}'-]{2,24}){0,3}/uy;

/** Words before an occupation that say that it is over, or how it is done. */
const standing =
  /(?<![\p{L}\d])(?:(?:retired|former|unemployed|self-employed|semi-retired|freelance|ex)[ -]|(?:pensioniert|berentet|ehemalig|gelernt|selbst?ständig|frühverrentet)e?[rns]? |(?:ex |jubilad[oa] de |antigu[oa] )|(?:ancien|ancienne) |(?:gepensioneerde?|voormalige?) )/giu;

/** Who somebody is: `she is a nurse`. */
const being =
  /(?<![\p{L}\d])(?:he|she|patient|woman|man|father|mother|husband|wife|son|daughter|brother|sister|er|sie|patientin|paciente|padre|madre|marido|esposa|il|elle|patiente|hij|zij|patiënt)[ ](?:is|was|has been|had been|ist|war|es|era|est|était)[ ](?:an?|eine?|un|une|una|een)?[ ]?/giu;
/** An age, behind which a case report says who somebody is: `a 45-year-old carpenter`, `varón de 20 años, pescador`. */
const aged =
  /(?<![\p{L}])(?:years?[- ]old[ ,]{1,2}|y\/o |yo |jährige[rns]? |años(?: de edad)?[,]? |ans, |jarige )(?:(?:white|black|right-handed|left-handed|caucasian|male|female|previously|healthy|married|single|retired|diestr[oa]|zurd[oa]|de profesión)[ ,]{1,2}){0,3}(?:who is )?(?:an? )?/giu;

/** `by trade`, before or behind which the occupation stands. */
const calling =
  /(?<![\p{L}\d])(?:by (?:trade|profession|occupation)|de (?:profesión|profession|métier|oficio)|von beruf|van beroep)(?!\p{L})/giu;
const wordsBefore = /(?:^|[ (])(\p{L}[\p{L}\p{M}'-]{2,24})[ ]$/u;
/** `minero jubilado`, `instituteur à la retraite`: what has ended stands behind. */
const ended = /(?<![\p{L}\d])(?:jubilad[oa]|prejubilad[oa]|retraitée?|à la retraite|in ruste|im ruhestand)(?!\p{L})/giu;

/** Of which one is in every text with an occupation. */
export const occupationCues: readonly RegExp[] = [label, work, standing, being, aged, calling, ended];

/** Up to three words, of which one may be an occupation. */
const few = /\p{L}[\p{L}\p{M}'-]{1,24}(?:[ ]\p{L}[\p{L}\p{M}'-]{1,24}){0,2}/uy;

const linking =
  /^(?:as|como|comme|als|que|who|de|del|of|the|and|y|et|und|en|was|is|a|an|un|una|le|la|el|es|estuvo|was|war|ist)$/iu;
/** What somebody is or does: `de instituto`, `de la construcción`. */
const complement = /[ ](?:del?|de las?|de los|du|des)[ ]\p{Ll}{3,24}(?!\p{L})/uy;

/** Some words of a text. */
interface Words {
  start: number;
  length: number;
}

/** The occupations in a running text by the words around them. */
export function* occupationsIn(text: string): Generator<Span> {
  for (const match of matchesOf(label, text)) {
    const start = endOf(match);
    const value = matchAt(labelled, text, start)?.[0].trimEnd();
    if (value !== undefined && !noValue.test(value))
      yield spanOf({ start, length: value.length }, 0.8, 'after the word for it');
  }
  for (const match of matchesOf(work, text)) {
    const start = endOf(match);
    const words = titleAt(text, start) ?? (person.test(before(text, match.index)) ? freeAt(text, start) : undefined);
    if (words) yield spanOf(words, 0.75, 'after a word for work');
  }
  for (const pattern of [standing, being, aged]) {
    for (const match of matchesOf(pattern, text)) {
      const words = titleAt(text, endOf(match));
      if (words) yield spanOf(words, 0.7, 'the word for an occupation, said of a person');
    }
  }
  for (const match of matchesOf(calling, text)) {
    const start = endOf(match) + 1;
    const words = /^[ ]\p{L}/u.test(text.slice(start - 1, start + 1)) ? freeAt(text, start) : undefined;
    if (words && !/^by/i.test(match[0])) yield spanOf(words, 0.75, 'a calling');
    else yield* endingAt(match.index, text, () => true);
  }
  for (const match of matchesOf(ended, text)) yield* endingAt(match.index, text, isOccupation);
}

/** The word that ends before an offset, if it is one. */
function* endingAt(offset: number, text: string, is: (word: string) => boolean): Generator<Span> {
  const word = wordsBefore.exec(before(text, offset))?.[1];
  if (word === undefined || !is(word)) return;
  yield spanOf({ start: offset - 1 - word.length, length: word.length }, 0.7, 'before a word for work');
}

/** The occupation that begins within three words from an offset; words in small letters before its title belong to it. */
function titleAt(text: string, offset: number): Words | undefined {
  const words = matchAt(few, text, offset)?.[0].split(' ') ?? [];
  let start = offset;
  let at = offset;
  let found: Words | undefined;
  for (const word of words) {
    const end = at + word.length;
    if (linking.test(word)) {
      if (found) break;
      start = end + 1;
    } else if (isOccupation(word) || (at > start && isHeadOfCompound(word))) {
      found = { start, length: end - start };
    } else if (!found && needsItsComplement(word)) {
      const complemented = matchAt(complement, text, end)?.[0];
      if (complemented !== undefined) return { start, length: end - start + complemented.length };
    } else if (/^\p{Lu}/u.test(word)) break;
    at = end + 1;
  }
  if (!found) return undefined;
  return {
    start: found.start,
    length: found.length + (matchAt(complement, text, found.start + found.length)?.[0].length ?? 0),
  };
}

/** A few words that are not known, without those at their end that link them to more. */
function freeAt(text: string, start: number): Words | undefined {
  const words = matchAt(free, text, start)?.[0].replace(/(?: (?:del?|la|las|los|el|of|the|du|des))+$/u, '');
  return words === undefined ? undefined : { start, length: words.length };
}

function endOf(match: RegExpExecArray): number {
  return match.index + match[0].length;
}

function spanOf({ start, length }: Words, confidence: number, reason: string): Span {
  return { start, end: start + length, class: 'occupation', confidence, reason };
}
