import { isIPv4, isIPv6 } from 'node:net';
import type { Detector, Span } from '../model/span.ts';
import { isUnreachable } from '../policies/unreachable-address.ts';
import { matchesOf } from './matching/search.ts';
import { before, isWhole } from './matching/spans.ts';
import { trait, traitsOf } from './matching/traits.ts';

const versionFour = /(?<![\p{L}\d.:]|\d-)(?:\d{1,3}\.){3}\d{1,3}(?:\/\d{1,2})?(?![\p{L}\d]|\.\d)/gu;
const versionSix = /(?<![\p{L}\d:.])[\da-f:][\da-f:.]{1,45}(?:%[\w-]{1,16})?(?:\/\d{1,3})?(?![\p{L}\d:])/giu;
const fourNumbers = /\d\.\d{1,3}\.\d{1,3}\.\d/;
/** Every IPv6 address has a gap or at least six groups before its last, of four digits at most. */
const leastGroups = 6;
const longestGroup = 4;
const versionWords =
  /(?:\bv|\bver\.?|\bversions?|\brelease|\bbuild|\bfirmware|\bsoftware|\bUID|\bOID|\bsyngo|\bsection|\bchapter|§)[\s:=v"'.]{0,6}$/i;
const versionField = /version|software|release|uid|oid/i;
const label = /\b(?:IP(?:v[46])?|host|server|client|address|from|via|gateway|DNS|ping|proxy)\b[^\d\n]{0,20}$/i;

const detector: Detector = {
  classes: ['ip'],
  needs: [{ traits: trait.joinedDigits, dots: 3 }, trait.doubleColon, { colons: 6 }],
  detect(text, context) {
    const spans: Span[] = [];
    const { colons, digits, dots, mask } = traitsOf(text);
    if (dots < 3 && colons < 2) return spans;
    if (versionField.test(context.name ?? '')) return spans;
    for (const match of dots > 2 && digits > 3 && fourNumbers.test(text) ? matchesOf(versionFour, text) : []) {
      const span = judgeVersionFour(text, match[0], match.index);
      if (span) spans.push(span);
    }
    const maySix = (mask & trait.doubleColon) !== 0 || (colons >= leastGroups && hasGroups(text));
    for (const match of maySix ? matchesOf(versionSix, text) : []) {
      const value = match[0].replace(/\.$/, '').replace(/(?<!:):$/, '');
      const bare =
        value === '::' && !isWhole(text, match.index, match.index + 2) && !label.test(before(text, match.index));
      // A zone that does not end where the address ends is none (RFC 4007 section 11).
      const torn = text[match.index + match[0].length] === '%';
      if (bare || torn || !isPlausibleSix(withoutMask(value))) continue;
      spans.push(spanOf(value, match.index, isUnreachable(value) ? 0.5 : 0.9, 'IPv6 notation'));
    }
    return spans.sort((left, right) => left.start - right.start);
  },
};

export default detector;

/** Whether so many colons follow each other as closely as those of an IPv6 address. */
function hasGroups(text: string): boolean {
  let count = 0;
  let last = Number.NEGATIVE_INFINITY;
  for (let colon = text.indexOf(':'); colon !== -1; colon = text.indexOf(':', colon + 1)) {
    count = colon - last <= longestGroup + 1 ? count + 1 : 1;
    if (count === leastGroups) return true;
    last = colon;
  }
  return false;
}

function judgeVersionFour(text: string, value: string, start: number): Span | undefined {
  const preceding = before(text, start);
  if (!isIPv4(withoutMask(value)) || versionWords.test(preceding)) return undefined;
  if (isUnreachable(value)) return spanOf(value, start, 0.5, 'four octets of a range that reaches nobody');
  if (label.test(preceding)) return spanOf(value, start, 0.95, 'after the words for a network address');
  const small =
    withoutMask(value)
      .split('.')
      .every((octet) => Number(octet) < 32) && !value.startsWith('10.');
  if (!small) return spanOf(value, start, 0.85, 'four octets');
  // Four small numbers are as often the number of a version or of a section.
  return isWhole(text, start, start + value.length) ? spanOf(value, start, 0.45, 'four small octets') : undefined;
}

/** Valid, and neither a C++ scope (`ab::cd`) nor eight pairs, which are a hardware address (EUI-64). */
function isPlausibleSix(value: string): boolean {
  if (!isIPv6(value) || /^(?:[\da-f]{2}:){7}[\da-f]{2}$/i.test(value)) return false;
  return value === '::' || /\d/.test(value);
}

/** An address without the length of its network prefix. */
function withoutMask(value: string): string {
  const slash = value.indexOf('/');
  return slash < 0 ? value : value.slice(0, slash);
}

function spanOf(value: string, start: number, confidence: number, reason: string): Span {
  return { start, end: start + value.length, class: 'ip', confidence, reason };
}
