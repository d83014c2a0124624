import type { Span } from '../../model/span.ts';
import { matchesAround } from '../matching/around.ts';
import { ambiguousDomains, tellingDomains } from '../url/top-level-domains.ts';

/** The sign spelt out, as those write it who want no machine to read their address. */
export const speltAt = /(?:\(|\[|\{) ?at ?(?:\)|\]|\})/giu;
const point = String.raw`(?:\.| ?[([{] ?(?:dot|punkt|punto|point|punt) ?[)\]}] ?)`;
const speltOut = new RegExp(
  String.raw`(?<![\p{L}\d._+-])[\p{L}\d](?:[\p{L}\d_+-]|${point}(?=[\p{L}\d])){0,63} ?[([{] ?at ?[)\]}] ?[\p{L}\d-]{1,63}(?:${point}[\p{L}\d-]{1,63}){0,3}${point}(\p{L}{2,24})(?![\p{L}\d@]|-\p{L})`,
  'iu',
);
const longestLocalPart = 90;
const longestDomain = 140;

/** `jane.roe (at) clinic.org`, `jane.roe [at] clinic [dot] org`: only with an ending that web addresses have. */
export function* speltOutAddresses(text: string): Generator<Span> {
  const margins = { before: longestLocalPart, after: longestDomain };
  for (const { start, match } of matchesAround(speltAt, speltOut, text, margins)) {
    const ending = match[1]!.toLowerCase();
    if (!tellingDomains.has(ending) && !ambiguousDomains.has(ending)) continue;
    const reason = 'local part and a domain name around a sign that is spelt out';
    yield { start, end: start + match[0].length, class: 'email', confidence: 0.85, reason };
  }
}
