import type { Document } from './document.ts';
import type { ByteReader, Entry } from './source.ts';

/** What a format may look at to recognise an entry: its name and its first bytes. */
export interface EntryHead {
  readonly path: string;
  /** Lower case, from the last dot, `.nii.gz` as one; empty without a dot. */
  readonly extension: string;
  /** At most the first 1,024 bytes. */
  readonly head: Uint8Array;
}

/**
 * By what a format is told from others, the most certain first, which is the order in which formats are asked: by bytes
 * that no other format starts with, by the name's extension, by either where the bytes are few, by reading as text, or
 * not at all.
 */
export const formatEvidence = ['signature', 'extension', 'extension-or-bytes', 'content', 'any'] as const;

/**
 * A file format. Adding one is adding a file: the registry, the coverage reasons and the documentation follow from it.
 */
export interface Format {
  /** `dicom`, `json`, `table`, `text`, `nifti`, `pdf` … */
  readonly id: string;
  /** As a person calls it: "DICOM", "PDF". */
  readonly title: string;
  /** The specifications that its reader follows; absent for a kind that is named in coverage and only searched for text. */
  readonly follows?: string;
  /** What it does not see in such a file, for the documentation and as the reason where nothing is read at all. */
  readonly unseen: string;
  readonly evidence: (typeof formatEvidence)[number];
  /** Whether it is binary and its fields make a header that can be shown as text. */
  readonly hasHeader?: boolean;
  matches(entry: EntryHead): boolean;
  /**
   * A reader that loads a library when the
   * first such file is met, or whose library is asynchronous, returns a promise; all others return the document.
   * Damage ends as a problem of the document where something was read, else as an `Error` with a one-line message that
   * holds no document text.
   */
  read(entry: Entry, bytes: ByteReader): Document | Promise<Document>;
}
