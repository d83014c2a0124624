import { hasNoLetterFirst, type PatternPart, parsePattern, type Repeated } from './pattern-syntax.ts';

/** So many letters tell words apart well enough; a longer beginning only makes a tree deeper. */
const longest = 5;
/** A pattern with more ways to begin is looked for everywhere. */
const mostBeginnings = 200;

/** Stands behind the letters of a word that ends there. */
export const endOfWord = '$';

/** What may stand at the beginning of a match: letters, and whether more may follow that are known. */
interface Beginning {
  readonly letters: string;
  readonly open: boolean;
}

const unknown: Beginning = { letters: '', open: false };
const noLetter: Beginning = { letters: endOfWord, open: false };

/**
 * The beginnings of the words with which a match of a pattern may start, in its own letters: of
 * `(?<!\p{L})(?:tel(?:efon)?|fax\.)` they are `tel` and `fax$`. From the first thing on that is no letter, the rest of an
 * alternative does not matter.
 * @returns `undefined` where a match may start with anything but a letter, or within a word: only a pattern whose
 *   alternatives start with `^`, `(?<![…\p{L}…])` or the like is known not to
 */
export function leadingWords(source: string): string[] | undefined {
  const alternatives = parsePattern(source);
  return alternatives.every(([first]) => first?.part.kind === 'start') ? wordsOf(alternatives) : undefined;
}

/**
 * The beginnings of the words with which a match of alternatives may start that stand behind something that is no letter.
 * @returns `undefined` where one may start with anything but a letter
 */
export function wordsOf(alternatives: readonly (readonly Repeated[])[]): string[] | undefined {
  if (!mayStartWithWords(alternatives)) return undefined;
  const beginnings = beginningsOf(alternatives);
  const words = [...new Set(beginnings.map(({ letters }) => letters.toLowerCase()))];
  if (words.includes('') || words.includes(endOfWord) || words.length > mostBeginnings) return undefined;
  // A word behind a shorter one that is a beginning as well is found by it.
  return words.filter((word) => !words.some((other) => other !== word && word.startsWith(other)));
}

/** Whether no alternative starts with what is no letter or any letter: most do, and need not be written out. */
function mayStartWithWords(alternatives: readonly (readonly Repeated[])[]): boolean {
  for (const parts of alternatives) {
    for (const { part, least } of parts) {
      if (part.kind === 'ahead' || part.kind === 'start') continue;
      if (part.kind === 'group' ? !mayStartWithWords(part.alternatives) : !isLetters(part)) return false;
      if (least > 0) break;
    }
  }
  return true;
}

/** Whether a part is one of some letters, told one by one. */
function isLetters(part: PatternPart): boolean {
  if (part.kind === 'character') return literal(part.character).open;
  return part.kind === 'class' && listsCharacters(part.members) && [...part.members].every((one) => literal(one).open);
}

function listsCharacters(members: string): boolean {
  return !/^\^|\\|.-./u.test(members);
}

function beginningsOf(alternatives: readonly (readonly Repeated[])[]): Beginning[] {
  return alternatives.flatMap((parts) => {
    let beginnings: Beginning[] = [{ letters: '', open: true }];
    for (const { part, least, most } of parts) {
      if (beginnings.every(({ open }) => !open)) break;
      if (part.kind === 'ahead' || part.kind === 'start') continue;
      const one = hasNoLetterFirst(part) ? [noLetter] : beginningsOfPart(part);
      // Of something that may be repeated, what follows the first is not known.
      const once = most > 1 ? one.map(({ letters }) => ({ letters, open: false })) : one;
      beginnings = join(beginnings, least === 0 ? [{ letters: '', open: true }, ...once] : once);
      if (beginnings.length > mostBeginnings) return [unknown];
    }
    return beginnings;
  });
}

function beginningsOfPart(part: PatternPart): Beginning[] {
  if (part.kind === 'character') return [literal(part.character)];
  if (part.kind === 'group') return beginningsOf(part.alternatives);
  if (part.kind === 'class' && listsCharacters(part.members)) return [...part.members].map(literal);
  return [unknown];
}

const literals = new Map<string, Beginning>();

function literal(character: string): Beginning {
  const known = literals.get(character) ?? literalOf(character);
  literals.set(character, known);
  return known;
}

function literalOf(character: string): Beginning {
  if (character <= '~') return /[a-z]/i.test(character) ? { letters: character, open: true } : unknown;
  // Words are compared without accents; folded here, `é` and `e` are one beginning.
  const [plain] = character.normalize('NFKD');
  return /^[a-z]$/i.test(plain!) ? { letters: plain!, open: true } : unknown;
}

function join(beginnings: readonly Beginning[], items: readonly Beginning[]): Beginning[] {
  if (beginnings.length === 1 && items.length === 1 && beginnings[0]!.open) {
    const letters = (beginnings[0]!.letters + items[0]!.letters).slice(0, longest);
    return [{ letters, open: items[0]!.open && letters.length < longest }];
  }
  const joined = new Map<string, Beginning>();
  for (const beginning of beginnings) {
    for (const item of beginning.open ? items : [unknown]) {
      // Beyond the longest, the end of a word is not known either.
      const letters = beginning.open ? (beginning.letters + item.letters).slice(0, longest) : beginning.letters;
      const one = { letters, open: beginning.open && item.open && letters.length < longest };
      joined.set(`${one.letters} ${one.open}`, one);
    }
  }
  return [...joined.values()];
}
