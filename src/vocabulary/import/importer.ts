import type { Condition } from '../condition.ts';

/** What an importer read. */
export interface Imported {
  readonly conditions: readonly Condition[];
  /** As the file names it; `undefined` where it does not. */
  readonly version: string | undefined;
  /** Which of several files of its publisher it is: `product9`. */
  readonly part?: string;
}

/** Reads vocabularies of one form. */
export interface Importer {
  /** Who publishes them. */
  readonly source: string;
  /** Whether a file is of this form, by its first 4,096 characters. */
  recognises(head: string): boolean;
  /**
   * Reads a file as a stream.
   * @throws VocabularyError with what is wrong, as the end of a sentence: "it has no term"
   */
  read(chunks: AsyncIterable<string>): Promise<Imported>;
}
