import type { Span } from '../../model/span.ts';
import { endOfPlaces, placeName } from '../address/towns.ts';
import { isCountry, isPlace, isRegion, isTown } from '../gazetteer/places.ts';
import { stateCodes } from '../gazetteer/words.ts';
import { matchesOf } from '../matching/search.ts';

const pair = new RegExp(
  String.raw`(?<![\p{L}\d-])(${placeName})(, | \(|\. ?\(|\. |-)(?=(${placeName}))(?:(${stateCodes}|Oh|Ca|Mn|Ma)(?![\p{L}\d]))?`,
  'gu',
);
/** A country that fills a line, below the line of a town. */
const countryLine = /(?<=\n)[ \t>?]{0,4}(\p{Lu}[\p{L} .'’-]{2,40}?)[ \t]{0,4}(?=\n|$)/gu;
const townAbove = /(?:^|\n)[ \t>?]{0,4}(\p{Lu}[\p{L} .,()'’-]{1,40})[ \t]{0,4}\n$/u;

/** A town before its country, region or state: `Dublin, CA`, `Córdoba (Argentina)`, `Lübeck, Alemania`; also on two lines. */
export function* pairsIn(text: string): Generator<Span> {
  for (const match of matchesOf(pair, text)) {
    const [whole, first, mark, second, code] = match;
    const start = match.index + startOfKnown(first!);
    if (start - match.index === first!.length) continue;
    const end = match.index + whole.length;
    if (code !== undefined) {
      // `CEA, CT`: short words in capitals are as likely a test and an image.
      if (/^\p{Lu}{1,5}$/u.test(first!)) continue;
      yield spanOf(start, endOfPlaces(text, end), 'a town before its state');
    } else if (endsInCountry(second!, mark !== '. ')) {
      yield spanOf(start, endOfPlaces(text, end - mark!.length), 'a town before its country or region');
    }
  }
  for (const match of matchesOf(countryLine, text)) {
    if (!isCountry(match[1]!)) continue;
    const above = townAbove.exec(text.slice(Math.max(0, match.index - 50), match.index));
    if (!above) continue;
    const town = match.index - above[0].length + above[0].lastIndexOf(above[1]!);
    const end = match.index + match[0].trimEnd().length;
    yield spanOf(town, end, 'a line that is a country, below its town');
  }
}

/** Whether capitalised words start with a country, or with a region where the mark before them allows it. */
function endsInCountry(words: string, orRegion: boolean): boolean {
  const first = words.split(' ');
  for (let count = first.length; count > 0; count -= 1) {
    const name = first.slice(0, count).join(' ');
    if (isCountry(name) || (orRegion && isRegion(name))) return true;
  }
  return false;
}

/** Where in some words the known town starts that ends them; their length where there is none. */
function startOfKnown(words: string): number {
  let start = 0;
  while (start < words.length) {
    const rest = words.slice(start);
    if (isTown(rest) || (isPlace(rest) && !isCountry(rest))) return start;
    const next = rest.indexOf(' ');
    if (next === -1) return words.length;
    start += next + 1;
  }
  return words.length;
}

function spanOf(start: number, end: number, reason: string): Span {
  return { start, end, class: 'geo', confidence: 0.7, reason };
}
