import type { Span } from '../../model/span.ts';
import { isGivenName } from './given-names.ts';
import { listed, listsOf, nameLists } from './name-lists.ts';
import { hashWord } from './tokens.ts';
import { classOfWord } from './word-classes.ts';

/** Two words of a path with one sign between them. */
const pair = /(?<![\p{L}\p{N}])(\p{L}{3,20})[_\-. ]{1,2}(?=(\p{L}{3,20})(?![\p{L}\p{N}]))/gu;

/** `Roe_Jane_T1.nii`: a common given name beside a family name, both written alike, neither an ordinary word. */
export function* namesInPath(path: string): Generator<Span> {
  for (const match of path.matchAll(pair)) {
    const [before, first, second] = match as unknown as [string, string, string];
    if (isCapital(first) !== isCapital(second)) continue;
    if (!(isGivenName(first) && isFamilyName(second)) && !(isGivenName(second) && isFamilyName(first))) continue;
    yield {
      start: match.index,
      end: match.index + before.length + second.length,
      class: 'name',
      confidence: 0.6,
      reason: 'a given name beside a family name in a path',
    };
  }
}

function isCapital(word: string): boolean {
  return word[0] !== word[0]!.toLowerCase();
}

function isFamilyName(word: string): boolean {
  const hash = hashWord(word);
  return listsOf(word, 0, word.length, hash, nameLists()) === listed.family && classOfWord(hash) === 0;
}
