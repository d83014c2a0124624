import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Memo } from '../model/memo.ts';
import { RareConditionMatcher } from './matcher.ts';
import { starterVocabulary } from './starter.ts';
import { decodeVocabulary } from './vocabulary-file.ts';
import { vocabularyFiles } from './vocabulary-store.ts';

/** An imported vocabulary as its packed file was when a scan began: plain data that crosses to threads. */
export interface VocabularySnapshot {
  /** SHA-256 of the bytes, in hexadecimal digits. */
  readonly id: string;
  readonly bytes: Uint8Array;
}

/** Those that were found to be whole; a server reads the same few again and again. */
const checked = new Set<string>();
/** Settings of one process change seldom, and the arrays of a whole catalogue take megabytes. */
const matchers = new Memo<string, RareConditionMatcher>(2);

/**
 * The imported vocabularies of a state directory, each looked through once to be whole.
 * @throws VocabularyError with one line when one of them is damaged
 */
export function vocabularySnapshots(state: string): VocabularySnapshot[] {
  return vocabularyFiles(state, (path) => {
    const bytes = readFileSync(path);
    const id = createHash('sha256').update(bytes).digest('hex');
    if (!checked.has(id)) decodeVocabulary(bytes);
    checked.add(id);
    return { id, bytes };
  });
}

/**
 * What finds the built-in conditions and those of imported vocabularies; the same for the same vocabularies. The first call in a
 * thread takes some 50 ms, and a second or two where a whole catalogue was imported.
 * @throws VocabularyError when a vocabulary is not what `vocabularySnapshots` gave
 */
export function matcherOf(snapshots: readonly VocabularySnapshot[] = []): RareConditionMatcher {
  const key = snapshots.map(({ id }) => id).join(' ');
  return matchers.get(key, () => {
    const imported = snapshots.map(({ bytes }) => decodeVocabulary(bytes));
    return new RareConditionMatcher([starterVocabulary(), ...imported]);
  });
}
