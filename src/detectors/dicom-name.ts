import type { Detector, Span } from '../model/span.ts';
import { before } from './matching/spans.ts';
import { trait } from './matching/traits.ts';
import { isGivenName } from './name/given-names.ts';
import { isOrdinaryWord, isScanWord } from './name/not-a-name.ts';

/**
 * A person name by PS3.5 section 6.2.1.1: components joined by `^`, up to three groups joined by `=`. Components hold no
 * digits here, since what has digits is a code.
 */
const word = String.raw`[\p{L}\p{M}'’.-]{1,40}`;
const laterWord = String.raw`(?:[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]{0,39}|v[ao]n|de[nr]?|la|di|da)`;
const component = `${word}(?: ${laterWord}){0,3}`;
const group = String.raw`${component}(?:\^{1,4}${component}){1,4}\^{0,3}`;
const laterGroup = String.raw`(?:=(?:${component}(?:\^{1,4}${component}){0,4}\^{0,3})?){0,2}`;
/** Made when the first text with a caret is met: it is long, and most programs meet none. */
let pattern: RegExp | undefined;
const caseless = /^\p{Lo}/u;
const prefixes = /^(?:dr|prof|mr|mrs|ms|md|phd|sr|jr|ii|iii)\.?$/i;

/** Scanners write program and folder of a protocol as `Program^Folder`. */
const protocolField = /(?:study|series|step|protocol)\w*(?:description|name)/i;
const protocolLabel = /(?:study|series|step|protocol)\w{0,12}(?:description|name)["']?\s?[:=]\s?["']?$/i;

const detector: Detector = {
  classes: ['name'],
  needs: [trait.caret],
  detect(text, context) {
    if (!text.includes('^')) return [];
    const spans: Span[] = [];
    pattern ??= new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}^=.'’-])${group}${laterGroup}(?![\p{L}\p{N}])`, 'gu');
    for (const match of text.matchAll(pattern)) {
      const start = match.index + lengthOfIntroduction(match[0]);
      const end = match.index + match[0].replace(/[.,;=\s-]+$/u, '').length;
      const protocol = protocolField.test(context.name ?? '') || protocolLabel.test(before(text, start));
      const confidence = judge(text.slice(start, end), protocol);
      if (confidence === undefined) continue;
      spans.push({
        start,
        end,
        class: 'name',
        confidence,
        reason: 'components of a DICOM person name',
      });
    }
    return spans;
  },
};

export default detector;

/** How many units before the family name are ordinary words: `Patient ROE^JANE`, `of Roe^Jane`. */
function lengthOfIntroduction(value: string): number {
  let length = 0;
  for (const part of value.slice(0, value.indexOf('^')).split(' ').slice(0, -1)) {
    if (!isOrdinaryWord(part) && /^[\p{Lu}\p{Lo}]/u.test(part)) break;
    length += part.length + 1;
  }
  return length;
}

/** How sure it is that the value is a person; in a protocol's name `Region^Study` looks the same. */
function judge(value: string, inProtocol: boolean): number | undefined {
  const components = value
    .split('=')[0]!
    .split('^')
    .filter((part) => part !== '');
  const [family, given] = components;
  if (family === undefined || given === undefined) return undefined;
  const words = value.split(/[\^=. -]/u).filter((part) => part !== '' && !prefixes.test(part));
  const hasPrefix = /\^{2,3}[^^=]+$/u.test(value.split('=')[0]!) && !inProtocol;
  if (words.some((part) => isScanWord(part) || isOrdinaryWord(part)) && !isGivenName(given)) return undefined;
  if (inProtocol && words.some(isOrdinaryWord)) return undefined;
  if (caseless.test(family)) return 0.9;
  if (family.length < 2 || (family.length < 3 && given.length < 3)) return undefined;
  if (hasPrefix || words.some(isGivenName)) return 0.95;
  return /^\p{Lu}/u.test(family) && !inProtocol ? 0.8 : undefined;
}
