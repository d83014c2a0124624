import type { Span } from '../../model/span.ts';
import { matchesOf } from '../matching/search.ts';
import { listed, listsOf, nameLists } from './name-lists.ts';
import { isOrdinaryWord } from './not-a-name.ts';
import { hashWord } from './tokens.ts';

/** Words for a birth before its day. */
const birth =
  /(?<![\p{L}\d])(?:DOB|D\.O\.B|born|geb|geboren|née?|f\.? ?nac|nacid[oa]|nat[oa])(?![\p{L}])(?=[^\p{L}\n]{0,4}(?:(?:on|am|op|le|el|il)[ ])?[^\p{L}\n]{0,4}\d{1,4}[-/. ])/giu;
const word = String.raw`\p{Lu}[\p{L}\p{M}]*(?:[-'’]\p{L}[\p{L}\p{M}]*){0,2}`;
const particles = '(?:(?:van|von|de|der|den|del|di|la|le|el|al|ten|ter|zu|VAN|VON|DE|DER|DEN|DEL|LA|EL|AL) ){0,2}';
/** `Family, Given` or `Given Family` at the end of what stands before the word, in at most four words. */
const nameAtEnd = new RegExp(
  String.raw`(?<![\p{L}\p{M}\d'’.-]|[.] )(${particles}${word}(?:,? ${particles}(?:${word}|\p{Lu}\.)){1,3}) {0,2}[,;:(*]{0,2} {0,2}$`,
  'u',
);
const longest = 90;

/**
 * `Roe-Mustermann, Jane, DOB 1/2/1961`: two capitalised words and more that a birth date follows, one of which is on a list
 * of names. The tagger does not trust names that it has never seen where no sentence is.
 */
export function namesBeforeBirth(text: string): Span[] {
  const spans: Span[] = [];
  for (const { index } of matchesOf(birth, text)) {
    const match = nameAtEnd.exec(text.slice(Math.max(0, index - longest), index));
    if (!match) continue;
    const value = match[1]!;
    const words = value.match(/[\p{L}\p{M}'’-]{2,}/gu)!.filter((one) => /^\p{Lu}/u.test(one));
    if (words.length < 2 || words.some(isOrdinaryWord) || !words.some(isOnList)) continue;
    const start = Math.max(0, index - longest) + match.index;
    const reason = 'capitalised words before a birth date';
    spans.push({ start, end: start + value.length, class: 'name', confidence: 0.8, role: 'patient', reason });
  }
  return spans;
}

function isOnList(value: string): boolean {
  const lists = listsOf(value, 0, value.length, hashWord(value), nameLists());
  return (lists & (listed.given | listed.family)) !== 0;
}
