import { isCountry, isPlace, isRegion, isTown } from '../gazetteer/places.ts';
import { matchAt } from '../matching/spans.ts';

/** A word of a name of a place. */
const nameWord = String.raw`(?:St\.|Ste\.|Sta\.|\p{Lu}[\p{L}'’]*(?:-\p{L}[\p{L}'’]*){0,3})`;
const nameLink = `(?:(?:de|del|de la|de las|de los|el|la|las|los|les|le|sur|sous|en|am|an der|an|im|in der|bei|ob|op|aan|aan den|den|ter|do|da|dos|di|du|y|of|the|upon|on|und) ){0,1}`;
/** A name of a place of up to four words: `Villanueva de la Cañada`, `St. Johann am Bergle`. */
export const placeName = `${nameWord}(?:[ ]${nameLink}${nameWord}){0,4}`;

const capitalised = new RegExp(placeName, 'uy');
const between = /[ \t]{0,2}[,.(–-]{0,2}[ \t]{0,2}\n?[ \t]{0,2}\(?/uy;

/**
 * Where the longest known place ends that starts at an offset, of the capitalised words there; `undefined` when none does.
 * @param known what counts as known
 */
export function endOfPlace(text: string, offset: number, known: (name: string) => boolean): number | undefined {
  let words = matchAt(capitalised, text, offset)?.[0];
  while (words) {
    if (known(words)) return offset + words.length;
    const cut = words.lastIndexOf(' ');
    words =
      cut === -1
        ? undefined
        : words.slice(0, cut).replace(/ (?:de|del|la|las|los|el|le|les|y|am|an|den|der|do|da|di|du|of|the)$/, '');
  }
  return undefined;
}

/** Where the places end that follow an offset one after the other: `Getafe (Madrid), España`. */
export function endOfPlaces(text: string, offset: number): number {
  let end = offset;
  for (let count = 0; count < 3; count += 1) {
    const gap = matchAt(between, text, end)![0].length;
    if (gap === 0) break;
    const next = endOfPlace(text, end + gap, count === 0 ? isPlace : isPlaceOrRegion);
    if (next === undefined) break;
    end = text[next] === ')' ? next + 1 : next;
  }
  return end;
}

function isPlaceOrRegion(name: string): boolean {
  return isRegion(name) || isCountry(name) || isTown(name);
}
