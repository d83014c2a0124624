import type { Span } from '../../model/span.ts';
import { isGivenName } from './given-names.ts';
import { listed, listsOf, nameLists } from './name-lists.ts';
import { isOrdinaryWord } from './not-a-name.ts';
import { hashWord } from './tokens.ts';
import { classOfWord } from './word-classes.ts';

/** Two words of a path with one sign between them. */
const pair = /(?<![\p{L}\p{N}])(\p{L}{3,20})[_\-. ]{1,2}(?=(\p{L}{3,20})(?![\p{L}\p{N}]))/gu;

/**
 * The name that a Siemens console gives to a file that it exports: patient, modality, study, numbers of series and image, time.
 * `ROE_JANE.MR.HEAD_ROUTINE.0002.0001.2019.03.12.10.15.30.123456.12345678.IMA`
 */
const siemensExport =
  /(?<![^/\\])(\p{L}[\p{L}\p{M}'_-]{1,63})\.[A-Z]{2}\.[^/\\]{1,80}\.\d{4}\.\d{4}\.(?:19|20)\d{2}\.\d{2}\.\d{2}\.\d{2}\./gu;

/** More are the title of an experiment. */
const mostWords = 4;

/** `Roe_Jane_T1.nii`, and what a scanner writes. */
export function* namesInPath(path: string): Generator<Span> {
  for (const { 1: patient, index } of path.matchAll(siemensExport)) {
    const words = patient!.split('_').filter((word) => word !== '');
    if (words.length > mostWords || words.some(isOrdinaryWord)) continue;
    yield {
      start: index,
      end: index + patient!.length,
      class: 'name',
      role: 'patient',
      confidence: 0.85,
      reason: 'where a scanner writes the patient into the name of a file',
    };
  }
  yield* namePairs(path, 'a given name beside a family name in a path');
}

/** A common given name beside a family name, both written alike, neither an ordinary word, with one sign between them. */
export function* namePairs(text: string, reason: string): Generator<Span> {
  for (const match of text.matchAll(pair)) {
    const [before, first, second] = match as unknown as [string, string, string];
    if (isCapital(first) !== isCapital(second)) continue;
    if (!(isGivenName(first) && isFamilyName(second)) && !(isGivenName(second) && isFamilyName(first))) continue;
    yield {
      start: match.index,
      end: match.index + before.length + second.length,
      class: 'name',
      confidence: 0.6,
      reason,
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
