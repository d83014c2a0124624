import type { Span } from '../../model/span.ts';
import { isPlace } from '../gazetteer/places.ts';
import { addWordsOf, matchesOf } from '../matching/search.ts';
import { isUncapitalised } from '../matching/setting.ts';
import { matchAt } from '../matching/spans.ts';
import { hasWordIn, placesOfWords } from '../matching/word-places.ts';
import { isMaker, nameWord } from './words.ts';

const word = `(?:${nameWord}|\\d{1,3}\\p{Lu}[\\p{L}]{1,20}|\\d{1,3}(?=[ ]\\p{Lu}))`;
/** A name in running text: capitalised words, linked as companies link them. */
const name = `${word}(?:(?:,? (?:and|of|for|&|the|und|y|et|en) |[ ])${word}){0,6}(?:, ${word} and ${word})?`;
const anyName = new RegExp(name, 'uy');
const nameBefore = new RegExp(`(?<![\\p{L}\\d.'’-])${name}$`, 'u');
const uncapitalisedName = /[\p{L}\d][\p{L}\d&'’ -]{1,50}?(?=[ ](?:as|and the|in|is|became)[ ]|[,.]|$|\n)/uy;
const notAName =
  /^(?:I|He|She|It|We|They|You|The|This|That|These|Those|His|Her|My|Our|Your|Their|A|An|In|On|At|If|When|Where|What|Who|There|Here|Patient|Patients|Mr|Mrs|Ms|Dr|Prof|Night|Day|Home|Stage|Grade|Table|Figure|Section|Version|MRI|CT|EEG|\d+|home|night|least|the|this|his|her|my)(?![\p{L}'’-])(?! \p{Lu}\p{Ll})/u;

/** Where words may end that a company follows. */
const cueEnd = /(?<![\p{L}\d])(?:for|at|by|with|from|of|became|to|the|support|supporting|is)[ ](?=[\p{L}\d])/gu;
const labelEnd = /:[ ]{1,2}(?=\p{Lu})/gu;
const employerCue =
  '(?:work(?:s|ed|ing)?|job|position|intern(?:s|ed|ship)?|volunteer(?:s|ed|ing)?|stud(?:y|ied|ies|ying)|taught|teaches|enrolled|employee|cashier|nurse|teacher|engineer|driver|clerk|year|summer|months?|week)(?: (?:currently|previously|now|part-time|full-time))? (?:for|at)|employed (?:by|at|with)|hired by|fired (?:from|by)|laid off (?:from|by)|retired from|resigned from|(?:CEO|CFO|CTO|COO|president|chairman|chairwoman|founder|co-founder|director|head|manager|owner|employee|spokesperson|member) (?:of|at)|(?:insured|covered) (?:by|with)|which (?:later )?became|according to(?: the)?|(?:address|headquarters|offices?) of|recorded for|support(?:ing)?|(?:employer|company)(?: is)?:?|(?:employer|insurance|organi[sz]ation|hospital|clinic|school|institution|instituci[óo]n|centro|krankenhaus|klinik|arbeitgeber|empresa|werkgever|ziekenhuis|h[ôo]pital|employeur):';
const employerWords = addWordsOf(employerCue);
/** Longer than any of the cues with what may stand behind it, in UTF-16 units. */
const longestCue = 64;
const employer = new RegExp(String.raw`(?<=(?<![\p{L}\d])(?:${employerCue})[ ]{1,2})`, 'iuy');
const citation = /(?<=according to(?: the)? )/iy;

/** Words that follow a company. */
const behind =
  /[ ](?:is (?:a|an|the) (?:[\w-]{1,20} ){0,3}(?:company|agency|start-?up|firm|brainchild|non-?profit|charity|hospital|clinic|bank|provider|employer|manufacturer|501\(c\))|office is|offices are|website|[Oo]rchestra|headquarters|songwriter|spokes(?:man|woman|person)|employee|CEO|resignation [Ll]etter)/g;
/** Words of which each of these has one. */
const wordsBehind = addWordsOf(
  '(?:company|agency|start|firm|brainchild|non|charity|hospital|clinic|bank|provider|employer|manufacturer|c|office|website|orchestra|headquarters|songwriter|spokes|employee|ceo|resignation)',
);
/** `Example's Ana Roe`: an officer behind the company. */
const possessive = /['’]s (?=(?:Mrs?\. |Ms\. |Dr\. )?\p{Lu}\p{L}+ \p{Lu})/gu;
const listedBefore = /(?:, |, and |^|including )$/;

/** `Ana Roe from Example Works is the speaker`, `Ana Roe of Example Works, ...`. */
const origin = /[ ](?:from|of) (?=[A-Z\d])/g;
const personBefore = /(?<=(?:^|[ .])\p{Lu}[\p{L}'’-]{1,20} (?:is )?from |\p{Lu}\p{L}{1,20} of )/uy;
const nameThenEnd = new RegExp(`(${name})(?=[ ]is the |[.]?$|'s,|, \\p{Lu}\\p{Ll}+ \\p{Lu}|, and )`, 'uy');

const list =
  /(?<![\p{L}\d])(?:manufacturers|companies|firms|employers|brands|sponsors|businesses|startups)(?!\p{L})[^\n:]{0,120}: ([^\n":]{5,140}?)(?=[.\n"]{1,2}(?: |$))/gu;

/** Companies and institutions by what is said around them. */
export function* mentionsIn(text: string): Generator<Span> {
  const uncapitalised = isUncapitalised(text);
  const cues = placesOfWords(employerWords, text) ? [...matchesOf(cueEnd, text), ...matchesOf(labelEnd, text)] : [];
  for (const match of cues) {
    const start = match.index + match[0].length;
    if (!hasWordIn(employerWords, text, start - longestCue, start) || !matchAt(employer, text, start)) continue;
    const found = matchAt(uncapitalised ? uncapitalisedName : anyName, text, start)?.[0];
    if (found === undefined) continue;
    // `according to SENIAM`: letters in a citation are a guideline or a study.
    if (/^\p{Lu}+$/u.test(found) && matchAt(citation, text, start)) continue;
    yield* named(start, found, 'after words for an employer or a company');
  }
  for (const match of placesOfWords(wordsBehind, text) ? matchesOf(behind, text) : []) {
    const preceding = text.slice(Math.max(0, match.index - 80), match.index);
    const found = uncapitalised ? /^(?:the )?[\p{L}\d&'’., -]{2,60}$/u.exec(preceding) : nameBefore.exec(preceding);
    if (!found) continue;
    const value = found[0].replace(/^the /i, '');
    yield* named(match.index - value.length, value, 'before words for a company');
  }
  for (const match of matchesOf(possessive, text)) {
    const preceding = text.slice(Math.max(0, match.index - 80), match.index);
    const found = nameBefore.exec(preceding);
    if (!found || !listedBefore.test(preceding.slice(0, found.index))) continue;
    yield* named(match.index - found[0].length, found[0], 'before a person who belongs to it');
  }
  for (const match of matchesOf(origin, text)) {
    const start = match.index + match[0].length;
    if (!matchAt(personBefore, text, start)) continue;
    const found = matchAt(nameThenEnd, text, start)?.[1];
    if (found !== undefined && !isPlace(found)) yield* named(start, found, 'after a person who comes from there');
  }
  for (const match of matchesOf(list, text)) yield* listed(match);
}

function* listed(match: RegExpExecArray): Generator<Span> {
  const base = match.index + match[0].length - match[1]!.length;
  for (const part of match[1]!.matchAll(/(?:(?! and |, ).)+/gu)) {
    const value = part[0].replace(/^(?:and )|,? ?and /u, '').trim();
    if (value.length < 2) continue;
    yield* named(base + part.index + part[0].indexOf(value), value, 'in a list of companies');
  }
}

function* named(start: number, raw: string, reason: string): Generator<Span> {
  const value = raw.replace(/[.,'’]+$|['’]s$/u, '');
  if (value.length < 2 || notAName.test(value) || isMaker(value)) return;
  yield { start, end: start + value.length, class: 'organization', confidence: 0.55, reason };
}
