import type { Span } from '../../model/span.ts';
import { isPlaceholder } from '../../policies/placeholder.ts';
import { addWordsOf, matchesOf } from '../matching/search.ts';
import { matchAt } from '../matching/spans.ts';
import { hasWordIn, placesOfWords } from '../matching/word-places.ts';

/** Words for an address, looked for first. */
export const addressLabel =
  /(?<![\p{L}\d])(?:address(?:es)?|domicilio|direcci[óo]n(?: postal)?|(?:wohn)?adresse|anschrift|(?:woon)?adres|adress|adresa|domicile|indirizzo|endereço|morada)(?![\p{L}\d])/giu;
const otherAddress =
  /(?<=\b(?:ip|mac|e-?mail|mail|web|url|hardware|network|memory|bluetooth|internet|base)[ _-]{0,2})/iy;
/** What may stand between the word and the address: `: `, ` is `, ` linked to my card to `. */
const gap =
  /[^\n\d:.!?]{0,48}?(?: is| to| with| with the| are)?["']?[:=]?[ \t]{1,8}"?(?=(?:\d{1,6}[A-Za-z]?[ ,-]|\p{Lu}|[cC]\/|[cC]alle|the corner|PSC|USS))|:[ \t]{0,8}\n{0,2}[ \t]{0,4}(?=[\p{L}\d])/uy;
const explicitLabel = /[:=][ \t\n]{0,12}"?$/;
const value =
  /(?:(?! for (?:this|post)|, and (?=[\p{Lu}\d])|(?<=\d{4})[,.] |[?!]|\.(?:$|\n|\s\p{Lu}\p{Ll})|\.\.| {2})[^\n"]){3,140}/uy;

/** Where a preposition ends before a number. */
const beforeNumber =
  /(?<![\p{L}\d])(?:at|on|to|of|in|is|with|wohnhaft|en)[ ]{1,2}(?=\d{1,6}[A-Za-z]?(?:[-/]\d{1,4})? )/gu;
const colonBeforeNumber = /: (?=\d{1,6}[A-Za-z]? )/g;
/** Verbs and nouns that a place follows which somebody lives, works or is met at. */
const aboutWord =
  'live[sd]?|living|lebt|wohnt|woont|reside[sd]?|residing|sent?|send|ship(?:ped)?|deliver(?:ed)?|mail(?:ed)?|post(?:ed)?|forward(?:ed)?|arrived?|meet(?:ing)?|met|located|offices?|drops?|stop(?:ped)?|corner|bus|station|enter|side|home|house|apartment|clinic|visit(?:ed)?|moved?|shows?|refers|street|address(?:es)?|wohnhaft|domiciliad[oa]|residente';
const aboutWords = addWordsOf(aboutWord);
/** Longer than any of those words with what may stand behind it, in UTF-16 units. */
const longestCue = 80;
const about = new RegExp(String.raw`(?<=(?<!\p{L})(?:${aboutWord})(?!\p{L})[^\n.?!;]{0,48})`, 'iuy');
const numbered =
  /\d{1,6}[A-Za-z]?(?:[-/]\d{1,4})?(?: \d{1,6})?(?: (?:\p{Lu}[\p{L}\d'’.-]{0,30}|ul\.|de|del|la|le|du|des|di|van|der|gate|and|út|u\.|n[aá]d|ob|on|\d{1,5}\.?)){1,9}(?:, \p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,30}){0,3}(?: \d{4,6})?){0,3}/uy;
const uncapitalisedNumbered = /\d{1,6}[a-z]?(?: \d{1,6})?(?: [\p{Ll}\d'’.-]{2,30}){1,6}(?:, [\p{Ll}'’ -]{2,40})?/uy;
const notAddress =
  /^\S{1,12} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|AM|PM|Hz|kHz|MHz|GHz|T|V|MB|GB|mL|IU|MBq|Years?|Days?|Hours?|Weeks?|Months?|Mon|Tue|Wed|Thu|Fri|Sat|Sun)/u;

/** Addresses behind their label, and numbers with a name behind words that say somebody lives or goes there. */
export function* labelledIn(text: string, uncapitalised: boolean): Generator<Span> {
  for (const match of matchesOf(addressLabel, text)) {
    const behind = match.index + match[0].length;
    const between = matchAt(otherAddress, text, match.index) ? null : matchAt(gap, text, behind);
    if (!between) continue;
    const start = behind + between[0].length;
    value.lastIndex = start;
    const found = value
      .exec(text)?.[0]
      .trimEnd()
      .replace(/[\s,.]+$/, '');
    if (found === undefined || /@|https?:|^\d{1,3}(?:\.\d{1,3}){3}/.test(found)) continue;
    const explicit = explicitLabel.test(between[0]);
    if (!explicit && !/\d/.test(found) && !/corner|street/i.test(found)) continue;
    if (isPlaceholder(found, 'address')) continue;
    if (!/\p{L}/u.test(found) || (!explicit && !/^(?:\d|\p{Lu}|the corner)/u.test(found))) continue;
    yield {
      start,
      end: start + found.length,
      class: 'address',
      confidence: explicit ? 0.9 : 0.75,
      reason: 'after the word for an address',
    };
  }
  const shape = uncapitalised ? uncapitalisedNumbered : numbered;
  if (!placesOfWords(aboutWords, text)) return;
  for (const match of [...matchesOf(beforeNumber, text), ...matchesOf(colonBeforeNumber, text)]) {
    if (!hasWordIn(aboutWords, text, match.index - longestCue, match.index)) continue;
    if (!matchAt(about, text, match.index)) continue;
    const start = match.index + match[0].length;
    shape.lastIndex = start;
    const found = shape.exec(text)?.[0];
    if (found === undefined || notAddress.test(found)) continue;
    if (!(uncapitalised ? /\p{L}{3}/u : /\p{Lu}\p{L}{2}/u).test(found)) continue;
    yield {
      start,
      end: start + found.length,
      class: 'address',
      confidence: 0.65,
      reason: 'a number and a name where somebody lives or goes',
    };
  }
}
