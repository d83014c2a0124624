import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inStateDirectory } from '../state/directory.ts';
import { type Vocabulary, VocabularyError } from './condition.ts';
import { decodeVocabulary, encodeVocabulary, type StoredVocabulary } from './vocabulary-file.ts';

const ending = '.vocabulary.gz';

/** An imported vocabulary and where it lies. */
export interface VocabularyEntry {
  readonly path: string;
  readonly vocabulary: StoredVocabulary;
  /** When it was imported. */
  readonly imported: Date;
}

/**
 * Keeps a vocabulary in the state directory, in place of an earlier one from the same source.
 * @param state the state directory
 * @returns the file
 * @throws Error with one line when the disk refuses it
 */
export function storeVocabulary(state: string, vocabulary: Vocabulary): string {
  const folder = folderIn(state);
  const path = join(folder, `${vocabulary.source.toLowerCase().replace(/[^a-z0-9]+/g, '-')}${ending}`);
  const temporary = `${path}.${process.pid}.tmp`;
  inStateDirectory(state, () => {
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      writeFileSync(temporary, encodeVocabulary(vocabulary), { mode: 0o600 });
      renameSync(temporary, path);
    } catch (error) {
      rmSync(temporary, { force: true });
      throw error;
    }
  });
  return path;
}

/**
 * The imported vocabularies, in the order of their names.
 * @throws VocabularyError with one line when one of them is damaged
 */
export function storedVocabularies(state: string): VocabularyEntry[] {
  return vocabularyFiles(state, (path) => ({
    path,
    vocabulary: decodeVocabulary(readFileSync(path)),
    imported: statSync(path).mtime,
  }));
}

/**
 * What somebody reads of the file of each imported vocabulary, in the order of their names.
 * @param read throws for a file that is damaged or cannot be read
 * @throws VocabularyError with one line that names such a file
 */
export function vocabularyFiles<Result>(state: string, read: (path: string) => Result): Result[] {
  const folder = folderIn(state);
  return namesIn(folder).map((name) => {
    const path = join(folder, name);
    try {
      return read(path);
    } catch (error) {
      const reason =
        error instanceof VocabularyError ? error.message : `cannot be read (${(error as NodeJS.ErrnoException).code})`;
      throw new VocabularyError(
        `The vocabulary "${path}" ${reason.replace(/\.$/, '')}: import it again, or remove the file.`,
      );
    }
  });
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(ending))
      .sort();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return [];
    throw new VocabularyError(`The vocabularies in "${folder}" cannot be listed (${code}): make the folder readable.`);
  }
}

function folderIn(state: string): string {
  return join(state, 'vocabularies');
}
