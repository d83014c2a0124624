import { matchAt } from '../matching/spans.ts';
import { isNamedThing, isOrdinaryWord } from './not-a-name.ts';

/** One word of a name: capitalised, all capitals, hyphenated, `O'Brien`, `McGee`, or an initial with its dot. */
const nameWord = /(?:(?:d['’](?=\p{Lu}))?\p{Lu}[\p{L}\p{M}]{0,30}(?:[-'’]\p{L}[\p{L}\p{M}]{0,30}){0,3}|\p{Lo}{1,6})/uy;
const initial = /(?:\p{Lu}\.[- ]?){1,4}/uy;
const particle =
  /(?:[Vv]an [Dd]er|[Vv]an [Dd]en|VAN DE[NR]?|VON DE[MR]|[Dd]e [Ll]a|DE L(?:A|AS|OS)|(?:[Vv]an|[Ii]n|[Oo]p|[Aa]an) ['’]t|[Uu]it (?:den|de|het)|(?:[Oo]p|[Ii]n|[Aa]an) (?:den|der|de)|['’]t|De|Del|El|La|Van|Von|Di|Da|Dos|von der|von dem|van der|van den|van de|de la|de las|de los|del|della|von|vom|van|zu|zur|de|da|das|do|dos|di|du|den|der|ter|ten|bin|ibn|al|el|la|le|y|e|af|av)(?= )/uy;
const gap = /[ \u00a0]{1,2}/uy;

/** Initials and words that one name may have; bounds the time at every start. */
const mostSteps = 10;

/** A run of words that read as a person's name. */
export interface NameRun {
  readonly end: number;
  /** Words in it, initials and particles left out. */
  readonly words: readonly string[];
  /** Words and groups of initials: `J. Roe` has two parts. */
  readonly parts: number;
}

/** How names may be written where they are read. */
export interface NameForm {
  /** At most so many words; initials and particles do not count. */
  readonly limit: number;
  /** `Family, Given` or the given name alone. */
  readonly order: 'natural' | 'inverted';
}

/**
 * Reads a name that starts at an offset: words that begin with a capital, initials, and particles between them.
 * @returns undefined where no word of a name stands
 */
export function readName(text: string, start: number, form: NameForm): NameRun | undefined {
  const words: string[] = [];
  let end = start;
  let offset = start;
  let inverted = false;
  let initials = 0;
  for (let step = 0; step < mostSteps && words.length < form.limit; step += 1) {
    const next = readWord(text, offset, words.length > 0);
    if (!next) break;
    if (next.word !== undefined) {
      if (isOrdinaryWord(next.word) || (inverted && isAbbreviation(next.word, words[0]!))) break;
      words.push(next.word);
    } else initials = 1;
    end = next.end;
    const comma: string = text.slice(end, end + 2);
    if (form.order === 'inverted' && !inverted && words.length > 0 && comma === ', ') {
      inverted = true;
      offset = end + 2;
      continue;
    }
    const space = matchAt(gap, text, end);
    if (!space) {
      if (next.word === undefined && text[end - 1] === '.') {
        offset = end;
        continue;
      }
      break;
    }
    offset = end + space[0].length;
  }
  if (words.length === 0) return undefined;
  return { end: start + text.slice(start, end).trimEnd().length, words, parts: words.length + initials };
}

/** `García López, DNI`: capitals behind a name that is written small name a number and not a person. */
function isAbbreviation(word: string, first: string): boolean {
  return word.length > 1 && word.length <= 4 && !/\p{Ll}/u.test(word) && /\p{Ll}/u.test(first);
}

interface ReadWord {
  readonly end: number;
  readonly word?: string;
}

function readWord(text: string, offset: number, inside: boolean): ReadWord | undefined {
  const letters = matchAt(initial, text, offset);
  if (letters) return { end: offset + letters[0].trimEnd().length };
  const connecting = matchAt(particle, text, offset);
  if (connecting) {
    const following = offset + connecting[0].length + 1;
    const rest = matchAt(nameWord, text, following);
    return rest ? { end: following + rest[0].length, word: rest[0] } : undefined;
  }
  const match = matchAt(nameWord, text, offset);
  if (!match) return undefined;
  const following = text[offset + match[0].length];
  if (following !== undefined && /[\p{N}\p{L}_]/u.test(following)) return undefined;
  if (inside && match[0].length === 1 && following !== '.' && following !== ' ' && following !== undefined)
    return undefined;
  return { end: offset + match[0].length, word: match[0] };
}

/** Whether the word that follows a run makes the whole a thing: the drain after `Jackson-Pratt`. */
export function namesThing(text: string, run: NameRun): boolean {
  const following = /^[ -]\p{L}[\p{L}-]{0,30}/u.exec(text.slice(run.end, run.end + 34))?.[0].slice(1) ?? '';
  return isNamedThing(following);
}
