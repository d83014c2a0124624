import type { Span } from '../../model/span.ts';
import addresses from '../address.ts';
import { matchesOf } from '../matching/search.ts';
import { companyWords, looseCompanyWords } from './words.ts';

const mark = String.raw`[ \t]{0,4}[>?]{0,4}[ \t]{0,4}`;
/** Lines above the first line of an address: it starts with a number, or is one of the armed forces. */
const card = new RegExp(
  String.raw`(?<=^|\n)(?:${mark}([^\n]{2,60})\n)?(?:${mark}([^\n]{2,60})\n)?${mark}([^\n]{2,60})\n(\n)?${mark}(?=\d{1,6}[A-Za-z]? [\p{L}\d]|PSC \d|Unit \d|US(?:S|NS|NV|CGC) \p{L}|the corner of|P\.?O\.? Box|[\p{L} .'’]{2,30} \d{1,5}(?: [\p{L} ]{2,30})?\n)`,
  'giu',
);
const personal = /^(?:\p{L}[\p{L}'’.-]*[ ]){1,3}\p{L}[\p{L}'’.-]*$/u;
const occupation =
  /(?:er|or|ist|ian|man|ant|ent|ive|yst|ect|eon|der|ary|lyst|geon|tech|clerk|chef|nurse|driver|officer|assistant|technician|operator|representative)(?:,| |$)/iu;
const notOrganization = /[:@]|\d{4}|^(?:dear|hi|hello|re|from|to|cc|address|name|phone)\b/iu;
const ofCompany = new RegExp(
  String.raw`(?:^|[ ])(?:${companyWords}|${looseCompanyWords}|and|of|&|Inc|LLC|Ltd|Corp)\b`,
  'iu',
);

/** The line of the employer in a business card or an envelope: name, occupation, organisation, address below each other. */
export function* cardsIn(text: string): Generator<Span> {
  for (const match of matchesOf(card, text)) {
    const [whole, first, second, third, blank] = match;
    if (!isAddress(text, match.index + whole.length)) continue;
    const body = whole.replace(new RegExp(`\\n?${mark}$`, 'u'), '');
    if (blank !== undefined) {
      // Above a blank line stands most often a person's name, which has two words.
      if (third!.trim().includes(' ') && !ofCompany.test(third!)) continue;
      yield* lineOf(text, match.index, body, third!);
    } else if (first !== undefined && second !== undefined && isBetweenPersons(first, second, third!)) {
      yield* lineOf(text, match.index, body, second);
    } else if (first !== undefined || second !== undefined) {
      yield* lineOf(text, match.index, body, third!);
    }
  }
}

/** Whether an address starts at an offset or within the first words behind it. */
function isAddress(text: string, offset: number): boolean {
  return addresses
    .detect(text.slice(offset, offset + 160), {})
    .some((span) => span.start <= 16 && span.class === 'address');
}

/** `> Ana Roe`, `> Example Works`, `> Ana Roe`: the name of the sender, the employer, the name again. */
function isBetweenPersons(first: string, second: string, third: string): boolean {
  return personal.test(first) && personal.test(third) && !occupation.test(second) && !ofCompany.test(third);
}

function* lineOf(text: string, index: number, body: string, line: string): Generator<Span> {
  const value = line.trim();
  const start = index + body.lastIndexOf(value);
  if (notOrganization.test(value) || !/\p{L}{2}/u.test(value) || !text.startsWith(value, start)) return;
  const end = start + value.length;
  yield { start, end, class: 'organization', confidence: 0.5, reason: 'the line above an address' };
}
