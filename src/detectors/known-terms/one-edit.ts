/**
 * Whether one typing mistake turns one word into the other: a letter more, less or other, or two neighbours swapped
 * (Damerau 1964).
 */
export function isOneEdit(left: string, right: string): boolean {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (at === long.length) return false;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  const swapped = short[at] === long[at + 1] && short[at + 1] === long[at];
  return short.slice(at + 1) === long.slice(at + 1) || (swapped && short.slice(at + 2) === long.slice(at + 2));
}

/** Words by their forms with one letter less, so that those one mistake away are found without comparing with all. */
export class OneEditIndex {
  readonly #byDeletion = new Map<string, Set<string>>();

  add(word: string): void {
    for (const form of withOneLess(word)) {
      const words = this.#byDeletion.get(form);
      if (words) words.add(word);
      else this.#byDeletion.set(form, new Set([word]));
    }
  }

  /** Words of the index that one mistake turns into this one. */
  near(word: string): string[] {
    const found = new Set<string>();
    for (const form of withOneLess(word)) {
      for (const candidate of this.#byDeletion.get(form) ?? []) if (isOneEdit(candidate, word)) found.add(candidate);
    }
    return [...found];
  }
}

function* withOneLess(word: string): Iterable<string> {
  yield word;
  for (let index = 0; index < word.length; index += 1) yield word.slice(0, index) + word.slice(index + 1);
}
