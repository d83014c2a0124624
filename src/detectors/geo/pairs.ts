import type { Span } from '../../model/span.ts';
import { endOfPlaces, placeName } from '../address/towns.ts';
import { isCountry, isPlace, isRegion, isTown, startsLargePlace } from '../gazetteer/places.ts';
import { stateCodes } from '../gazetteer/words.ts';
import { matchesOf } from '../matching/search.ts';
import { matchAt } from '../matching/spans.ts';

/** What stands between a town and its country, region or state. */
const between = /(?:, | \(|\. ?\(|\. |-)(?=\p{Lu})/gu;
const firstWord = /[\p{L}.]+/uy;
const anyName = new RegExp(placeName, 'uy');
const code = new RegExp(`^(?:${stateCodes}|Oh|Ca|Mn|Ma)$`);
/** Enough of a word to see that it is longer than any code. */
const word = /[\p{L}\d]{2,4}/uy;
const nameBefore = new RegExp(String.raw`(?<![\p{L}\d-])${placeName}$`, 'u');
const longestCountryLine = 52;
const townAbove = /(?:^|\n)[ \t>?]{0,4}(\p{Lu}[\p{L} .,()'’-]{1,40})[ \t]{0,4}\n?$/u;

/** A town before its country, region or state: `Dublin, CA`, `Córdoba (Argentina)`, `Lübeck, Alemania`; also on two lines. */
export function* pairsIn(text: string): Generator<Span> {
  for (const match of matchesOf(between, text)) {
    const end = match.index + match[0].length;
    const state = codeAt(text, end);
    if (state === undefined && !startsLargePlace(matchAt(firstWord, text, end)![0])) continue;
    const town = townEndingAt(text, match.index);
    if (town === undefined) continue;
    if (state !== undefined) {
      // `CEA, CT`: short words in capitals are as likely a test and an image.
      if (match[0] === '-' || /^\p{Lu}{1,5}$/u.test(text.slice(town, match.index))) continue;
      yield spanOf(town, endOfPlaces(text, end + state.length), 'a town before its state');
    } else if (endsInLargePlace(matchAt(anyName, text, end)![0], match[0] !== '. ')) {
      yield spanOf(town, endOfPlaces(text, match.index), 'a town before its country or region');
    }
  }
  yield* countryLines(text);
}

/** The code of a state that is a word of its own at an offset. */
function codeAt(text: string, offset: number): string | undefined {
  const found = matchAt(word, text, offset)?.[0];
  return found !== undefined && code.test(found) ? found : undefined;
}

/** A country that fills a line, below the line of a town. */
function* countryLines(text: string): Generator<Span> {
  for (let lineEnd = text.indexOf('\n'); lineEnd !== -1; lineEnd = text.indexOf('\n', lineEnd + 1)) {
    const next = text.indexOf('\n', lineEnd + 1);
    const end = next === -1 ? text.length : next;
    if (end - lineEnd > longestCountryLine) continue;
    const country = text
      .slice(lineEnd + 1, end)
      .replace(/^[ \t>?]{0,4}/, '')
      .trimEnd();
    if (!/^\p{Lu}.{2}/u.test(country) || !isCountry(country)) continue;
    const above = townAbove.exec(text.slice(Math.max(0, lineEnd - 50), lineEnd + 1));
    if (!above) continue;
    const town = lineEnd + 1 - above[0].length + above[0].lastIndexOf(above[1]!);
    yield spanOf(
      town,
      lineEnd + 1 + text.slice(lineEnd + 1, end).trimEnd().length,
      'a line that is a country, below its town',
    );
  }
}

/** Whether capitalised words start with a country, or with a region where the mark before them allows it. */
function endsInLargePlace(words: string, orRegion: boolean): boolean {
  const parts = words.split(' ');
  for (let count = parts.length; count > 0; count -= 1) {
    const name = parts.slice(0, count).join(' ');
    if (isCountry(name) || (orRegion && isRegion(name))) return true;
  }
  return false;
}

/** Where the known town starts that ends at an offset. */
function townEndingAt(text: string, end: number): number | undefined {
  let words = nameBefore.exec(text.slice(Math.max(0, end - 60), end))?.[0];
  while (words) {
    if (isTown(words) || (isPlace(words) && !isCountry(words))) return end - words.length;
    const next = words.indexOf(' ');
    words = next === -1 ? undefined : words.slice(next + 1);
  }
  return undefined;
}

function spanOf(start: number, end: number, reason: string): Span {
  return { start, end, class: 'geo', confidence: 0.7, reason };
}
