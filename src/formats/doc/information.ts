import type { ByteReader } from '../../model/source.ts';

/** Where a list stands in the stream of the tables. */
export interface ListPlace {
  offset: number;
  length: number;
}

/** What the head of a document says (Fib, MS-DOC section 2.5.1). */
export interface FileInformation {
  /** Which of the two streams of tables belongs to the text. */
  tableName: '0Table' | '1Table';
  /** Characters of each part of the text, in their order. */
  parts: readonly (readonly [part: TextPart, characters: number])[];
  pieces: ListPlace;
  /** Who wrote the comments, who made the tracked changes, and who saved the file where. */
  commentAuthors: ListPlace;
  changeAuthors: ListPlace;
  savedBy: ListPlace;
  /** Template, title, persons and files that belong to the document. */
  associated: ListPlace;
}

/** A part of the text, as a person calls it; '' is the text itself. */
export type TextPart =
  | ''
  | 'footnote'
  | 'header or footer'
  | 'macro'
  | 'comment'
  | 'endnote'
  | 'text box'
  | 'text box of a header';

/** Lengths of the parts, by where they stand in the head (FibRgLw97). */
const partLengths: readonly (readonly [part: TextPart, offset: number])[] = [
  ['', 0x4c],
  ['footnote', 0x50],
  ['header or footer', 0x54],
  ['macro', 0x58],
  ['comment', 0x5c],
  ['endnote', 0x60],
  ['text box', 0x64],
  ['text box of a header', 0x68],
];

/** The first list of the head, and what number each has (FibRgFcLcb97). */
const firstList = 0x9a;
const listNumbers = { pieces: 33, commentAuthors: 36, changeAuthors: 51, savedBy: 71, associated: 32 };

/** Word 97 and later. */
const firstVersion = 0x00c1;
const magic = 0xa5ec;

/** @throws Error with one line when it is encrypted, cut, or of a version that is not read */
export function readInformation(text: ByteReader): FileInformation {
  const head = Buffer.from(text.read(0, firstList + (listNumbers.savedBy + 1) * 8));
  if (head.length < 12) throw new Error('its head is cut: get a complete copy');
  const flags = head.readUInt16LE(10);
  if (head.readUInt16LE(0) !== magic || head.readUInt16LE(2) < firstVersion)
    throw new Error('it is of Word 95 or earlier: open it in a word processor and save it anew');
  if (flags & 0x0100) throw new Error('it is encrypted: save it without a password and scan again');
  if (head.length < firstList + (listNumbers.savedBy + 1) * 8) throw new Error('its head is cut: get a complete copy');
  const list = (number: number): ListPlace => ({
    offset: head.readUInt32LE(firstList + number * 8),
    length: head.readUInt32LE(firstList + number * 8 + 4),
  });
  return {
    tableName: flags & 0x0200 ? '1Table' : '0Table',
    parts: partLengths.map(([part, offset]) => [part, head.readInt32LE(offset)]),
    pieces: list(listNumbers.pieces),
    commentAuthors: list(listNumbers.commentAuthors),
    changeAuthors: list(listNumbers.changeAuthors),
    savedBy: list(listNumbers.savedBy),
    associated: list(listNumbers.associated),
  };
}
