import type { Detector, Span } from '../model/span.ts';
import { hasEvery } from './matching/has-every.ts';
import { matchesOf } from './matching/search.ts';
import { isStructured } from './matching/setting.ts';
import { before, byConfidence, isWhole, withoutOverlaps } from './matching/spans.ts';
import { trait, traitsOf } from './matching/traits.ts';

/** EUI-48 and EUI-64 as IEEE 802 writes them: six or eight pairs joined by one kind of separator. */
const pairs =
  /(?<![\p{L}\d:.-])[\da-f]{2}([:-])[\da-f]{2}(?:\1[\da-f]{2}){4}(?:\1[\da-f]{2}\1[\da-f]{2})?(?![\p{L}\d]|[:-][\da-f:])/giu;
/** The form of routers: three or four groups of four. */
const quadruples = /(?<![\p{L}\d.])[\da-f]{4}\.[\da-f]{4}\.[\da-f]{4}(?:\.[\da-f]{4})?(?![\p{L}\d]|\.[\da-f])/giu;
/** Pairs between spaces, which byte dumps have as well. */
const spaced =
  /(?<![\p{L}\d])[\da-f]{2}(?: [\da-f]{2}){5}(?: [\da-f]{2} [\da-f]{2})?(?![\p{L}\d]| [\da-f]{2}(?![\p{L}\d]))/giu;

const words =
  'MACs?(?:[ _-]?addr(?:ess(?:es)?)?)?|MAC-?Adres(?:sen?)?|HW ?addr|hardware (?:ethernet )?addr(?:ess)?|ether(?:net)?(?: addr(?:ess)?| id)?|physical address|BSSID|bluetooth(?: addr(?:ess)?)?|BD_ADDR|EUI-?(?:48|64)|lladdr|wlan|node id';
const label = new RegExp(String.raw`(?<![\p{L}\d])(?:${words})[^\p{L}\d\n]{0,4}(?: ?is )?["']?(?:0x)?$`, 'iu');
/** What only a label tells from other text: no separators, or octets without their leading zeros (as `arp` prints them). */
const labelled = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${words})(?:[^\p{L}\d\n]{1,4}(?:is )?| is )["']?(?:0x)?((?:[\da-f]{16}|[\da-f]{12}|[\da-f]{6}[-:][\da-f]{6}|[\da-f]{1,2}(?:[:-][\da-f]{1,2}){5}|[\da-f]{2}(?: [\da-f]{2}){5}(?: [\da-f]{2} [\da-f]{2})?))(?![\p{L}\d:-])`,
  'giu',
);
/** No separators and nothing beside it: as likely an address as a digest that was cut. */
const bare = /^\s{0,4}([\da-f]{12}|[\da-f]{16})\s{0,4}$/iu;
/** Longest text that is one address between spaces. */
const longestAlone = 32;
/** It is nobody's, which a text that shows nothing else leaves to the reader. */
const broadcast = /(?<=^\s{0,4})ff(?:([:-])ff)(?:\1ff){4}(?=\s{0,4}$)/iu;
const arp = /(?<=\) at )[\da-f]{1,2}(?::[\da-f]{1,2}){5}(?= )/gi;

const detector: Detector = {
  classes: ['mac'],
  needs: [
    { colons: 5 },
    { dashes: 5 },
    { traits: trait.letter, dots: 2 },
    { traits: trait.letter, spaces: 5 },
    labelled,
    { traits: trait.letter, longestToken: 12 },
  ],
  detect(text, context) {
    const { colons, dashes, dots } = traitsOf(text);
    const spans: (Span | undefined)[] = [];
    if ((colons > 4 && hasEvery(text, ':', 3, 5)) || (dashes > 4 && hasEvery(text, '-', 3, 5))) {
      for (const { 0: value, 1: separator, index } of matchesOf(pairs, text)) {
        spans.push(judge(text, value, index, separator === ':' || /[a-f]/i.test(value)));
      }
    }
    if (dots > 1 && hasEvery(text, '.', 5, 2)) {
      for (const { 0: value, index } of matchesOf(quadruples, text)) {
        spans.push(judge(text, value, index, /[a-f]/i.test(value) && /\d/.test(value)));
      }
    }
    if (text.length > 16 && text.length < longestAlone && hasEvery(text, ' ', 3, 5)) {
      for (const { 0: value, index } of matchesOf(spaced, text)) {
        spans.push(judge(text, value, index, isWhole(text, index, index + value.length) && /[a-f]/i.test(value)));
      }
    }
    for (const { 0: whole, 1: value, index } of matchesOf(labelled, text)) {
      spans.push(judge(text, value!, index + whole.length - value!.length, false));
    }
    if (text.length < longestAlone && !isStructured(text, context)) {
      const alone = bare.exec(text)?.[1] ?? broadcast.exec(text)?.[0];
      // One letter among digits is a check letter.
      if (alone !== undefined && /[a-f].*[a-f]/i.test(alone)) {
        spans.push(spanOf(text.indexOf(alone), alone, 0.5, 'a text that has the digits of a hardware address alone'));
      }
    }
    if (colons > 4 && text.includes(') at ')) {
      for (const { 0: value, index } of matchesOf(arp, text)) {
        spans.push(spanOf(index, value, 0.9, 'the form in which arp lists neighbours'));
      }
    }
    return withoutOverlaps(
      spans.filter((span) => span !== undefined),
      byConfidence,
    );
  },
};

export default detector;

/** `undefined` for the broadcast and the empty address, and for bare pairs of digits. */
function judge(text: string, value: string, start: number, shaped: boolean): Span | undefined {
  const digits = value.replace(/[^\da-f]/gi, '');
  if (/^(?:0+|f{12})$/i.test(digits)) return undefined;
  if (label.test(before(text, start))) return spanOf(start, value, 0.97, 'after the words for a hardware address');
  if (!shaped) return undefined;
  return spanOf(start, value, 0.85, digits.length === 12 ? 'six octets (EUI-48)' : 'eight octets (EUI-64)');
}

function spanOf(start: number, value: string, confidence: number, reason: string): Span {
  return { start, end: start + value.length, class: 'mac', confidence, reason, role: 'device' };
}
