import type { Span } from '../../model/span.ts';
import { type Line, lineAt, lineBefore } from '../address/lines.ts';
import { addressesIn } from '../address.ts';
import { matchAt } from '../matching/spans.ts';
import { companyWords, looseCompanyWords } from './words.ts';

/** A line that starts as addresses do, below another. */
const addressLine =
  /\n[ \t>?]{0,8}(?=\d{1,6}[A-Za-z]? [\p{L}\d]|PSC \d|Unit \d|US(?:S|NS|NV|CGC) \p{L}|the corner of|P\.?O\.? Box|[\p{L} .'’]{2,40} \d{1,5}[^\n]{0,30}(?:\n[ \t>?]{0,8}(?:apt|suite)|$)|[\p{L}.'’ \d]{2,30} and [\p{L}.'’ ]{2,30}\d{0,4}$)/iuy;
const personal = /^(?:\p{L}[\p{L}'’.-]*[ ]){1,3}\p{L}[\p{L}'’.-]*$/u;
const occupation =
  /(?:er|or|ist|ian|man|ant|ent|ive|yst|ect|eon|der|ary|lyst|geon|tech|clerk|chef|nurse|driver|officer|assistant|technician|operator|representative)(?:,| |$)/iu;
const notOrganization = /[:@]|\d{4}|^(?:dear|hi|hello|re|from|to|cc|address|name|phone)\b/iu;
const ofCompany = new RegExp(
  `(?:^|[ ])(?:${companyWords}|${looseCompanyWords}|department|and|of|&|Inc|LLC|Ltd|Corp)\\b`,
  'iu',
);

const mostCards = 500;

/** The line of the employer in a business card or an envelope: name, occupation, organisation, address below each other. */
export function* cardsIn(text: string): Generator<Span> {
  let checked = 0;
  for (let lineEnd = text.indexOf('\n'); lineEnd !== -1; lineEnd = text.indexOf('\n', lineEnd + 1)) {
    if (!mayStartAddress(text, lineEnd + 1)) continue;
    const match = matchAt(addressLine, text, lineEnd);
    const line = match ? employerAbove(text, match.index) : undefined;
    if (!match || line === undefined || !isEmployer(text.slice(line.start, line.end))) continue;
    // A text with so many lines that start like addresses is a table.
    checked += 1;
    if (checked > mostCards) return;
    if (!startsAddress(text, match.index + match[0].length)) continue;
    yield { ...line, class: 'organization', confidence: 0.5, reason: 'the line above an address' };
  }
}

/** The longest part of a line in which an address would start, in UTF-16 units. */
const longestStart = 90;

/** Whether a line may start as addresses do: one in a hundred does, and the pattern is slow. Each has a number, an `and`, or words of its own. */
function mayStartAddress(text: string, offset: number): boolean {
  const most = Math.min(text.length, offset + longestStart);
  for (let index = offset; index < most; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit >= 48 && unit <= 57) return true;
    if (unit === 10) break;
  }
  const end = text.indexOf('\n', offset);
  const line = text.slice(offset, end === -1 || end > most ? most : end);
  return / and |^[ \t>?]{0,8}(?:US|the corner of|P\.?O\.? )/i.test(line);
}

/** The line above an address that may be an employer. */
function employerAbove(text: string, offset: number): Line | undefined {
  const last = lineAt(text, offset);
  if (last.end === last.start) {
    // Above a blank line stands most often a person's name, which has two words.
    const above = lineBefore(text, last);
    const value = above && text.slice(above.start, above.end);
    return value !== undefined && (!value.includes(' ') || ofCompany.test(value)) ? above : undefined;
  }
  const second = lineBefore(text, last);
  if (second === undefined || second.end === second.start) return undefined;
  const first = lineBefore(text, second);
  return first !== undefined && isBetweenPersons(text, first, second, last) ? second : last;
}

/** `> Ana Roe`, `> Example Works`, `> Ana Roe`: the name of the sender, the employer, the name again. */
function isBetweenPersons(text: string, ...lines: [Line, Line, Line]): boolean {
  const [first, second, third] = lines.map(({ start, end }) => text.slice(start, end)) as [string, string, string];
  return personal.test(first) && personal.test(third) && !occupation.test(second) && !ofCompany.test(third);
}

function isEmployer(value: string): boolean {
  return value.length <= 60 && /\p{L}{2}/u.test(value) && !notOrganization.test(value);
}

/** Whether an address starts at an offset or within the first words behind it. */
function startsAddress(text: string, offset: number): boolean {
  return addressesIn(text, false).some(
    ({ start, class: identifier }) => identifier === 'address' && start >= offset && start <= offset + 16,
  );
}
