import type { Span } from '../../model/span.ts';
import { isGivenName } from './given-names.ts';
import { listed } from './name-lists.ts';
import type { Tagger } from './tagger.ts';
import { isCapitalised, shapes, type Tokens } from './tokens.ts';

/** Whether a listed given name that is no other word stands beside a word with a capital: a value without is not read. */
export function hasNamePair({ tokens, reader }: Tagger): boolean {
  const { shape, count } = tokens;
  for (let index = 0; index < count; index += 1) {
    if (!isCapitalised(shape[index]!) || reader.classAt(index) !== 0) continue;
    const isBefore = isName(shape[index - 1]) || (isName(shape[index - 2]) && shape[index - 1] === 0);
    // Behind the last token stand those of an earlier text.
    const isBehind =
      (index + 1 < count && isName(shape[index + 1])) ||
      (index + 2 < count && isName(shape[index + 2]) && shape[index + 1] === 0);
    if (!isBefore && !isBehind) continue;
    if ((reader.listsAt(index) & (listed.given | listed.ordinary)) === listed.given) return true;
  }
  return false;
}

/**
 * A common given name before a family name of the lists, with an initial between: `JOHN A SMITH`, which
 * the tagger reads as an article among capitals.
 */
export function listedPairs({ tokens, reader }: Tagger): Span[] {
  const spans: Span[] = [];
  const { shape, starts, ends, count } = tokens;
  for (let index = 0; index + 2 < count; index += 1) {
    if (shape[index] !== shapes.capitals || shape[index + 1] !== shapes.letter || shape[index + 2] !== shapes.capitals)
      continue;
    if (starts[index + 1]! - ends[index]! > 1 || starts[index + 2]! - ends[index + 1]! > 1) continue;
    if (reader.classAt(index) !== 0 || (reader.listsAt(index + 2) & listed.family) === 0) continue;
    if (!isGivenName(tokens.text.slice(starts[index]!, ends[index]!))) continue;
    const reason = 'a given name, an initial and a family name';
    spans.push({ start: starts[index]!, end: ends[index + 2]!, class: 'name', confidence: 0.69, reason });
  }
  return spans;
}

/**
 * A family name before a comma and a given name: `Roe, Jane`, as registers write it, which the tagger reads as two words of
 * an enumeration. Both have to be on the lists, or stand behind words that announce a person. Another comma makes it an
 * enumeration, and so does an "and" behind it.
 */
export function invertedNames({ tokens, reader }: Tagger): Span[] {
  const spans: Span[] = [];
  const { shape, starts, ends, text, count } = tokens;
  for (let index = 0; index + 2 < count; index += 1) {
    const given = index + 2;
    if (
      text[starts[index + 1]!] !== ',' ||
      starts[index + 1] !== ends[index] ||
      starts[given]! - ends[index + 1]! !== 1
    )
      continue;
    if (!isCapitalised(shape[index]!) || !isCapitalised(shape[given]!) || ends[index]! - starts[index]! < 3) continue;
    if (text[starts[index - 1] ?? 0] === ',' || enumerates.test(text.slice(ends[given]!, ends[given]! + 5))) continue;
    const family = reader.listsAt(index);
    const first = reader.listsAt(given);
    const areListed =
      reader.classAt(index) === 0 &&
      reader.classAt(given) === 0 &&
      (family & listed.family) !== 0 &&
      (first & (listed.given | listed.ordinary)) === listed.given;
    if (!areListed && !isAnnouncedPair(index, tokens, reader)) continue;
    const reason = 'a family name, a comma and a given name';
    spans.push({ start: starts[index]!, end: ends[given]!, class: 'name', confidence: 0.69, reason });
  }
  return spans;
}

/**
 * Behind `the study of`: two words that are written like names, and that are either on a list of names or no ordinary words.
 * One may be an ordinary word or an eponym as well, as `Smith` is.
 */
function isAnnouncedPair(family: number, { text, shape, starts, ends }: Tokens, reader: Tagger['reader']): boolean {
  const before = text.slice(Math.max(0, starts[family]! - longestAnnouncement), starts[family]!);
  if (!announcesPerson.test(before)) return false;
  const given = family + 2;
  let grouped = 0;
  for (const index of [family, given]) {
    if (shape[index] !== shapes.capitalised && shape[index] !== shapes.mixed) return false;
    if (ends[index]! - starts[index]! < 3) return false;
    const lists = reader.listsAt(index);
    if (reader.classAt(index) !== 0) {
      grouped += 1;
      if ((lists & (listed.given | listed.family)) === 0) return false;
    }
    if ((lists & (listed.given | listed.family)) === 0 && (lists & listed.ordinary) !== 0) return false;
  }
  return grouped < 2;
}

/** What is somebody's, in the languages of the other cues: `the study of`, `Aufnahmen von`, `estudio de`. */
const announcesPerson =
  /\b(?:(?:stud(?:y|ies)|scans?|images?|priors?|exams?|examinations?|records?|charts?) of|(?:studie|aufnahmen?|untersuchung|bilder|befund) von|(?:estudios?|imágenes|informe|exploración) de|patient(?:in|en)?) $/i;
/** The longest word of them with its preposition. */
const longestAnnouncement = 20;

const enumerates = /^(?:,| (?:and|und|et|en|e|y|&) )/;

function isName(shape: number | undefined): boolean {
  return shape !== undefined && shape >= shapes.capitalised && shape <= shapes.mixed;
}
