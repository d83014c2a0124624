import type { ByteReader } from '../../model/source.ts';
import { bytesOf, type PptRecord, recordAt, recordsIn, within } from './records.ts';

/** Kinds of records by which the objects of a presentation are found (MS-PPT, section 2.13.24). */
const kind = {
  document: 0x03e8,
  slide: 0x03ee,
  notes: 0x03f0,
  master: 0x03f8,
  handout: 0x0fc9,
  listOfSlides: 0x0ff0,
  objectOfList: 0x03f3,
  edit: 0x0ff5,
  directory: 0x1772,
} as const;

/** Which list of the document names which objects, by the number of the list. */
const lists = ['slide', 'master', 'notes of slide'] as const;

/** Saves that are followed back; every one is a link of a chain. */
const mostEdits = 10_000;

/** Where the objects stand that the presentation shows today. */
export interface PptPlaces {
  /** What the object that starts at an offset is called. */
  nameOf(record: PptRecord): string;
}

/**
 * Follows the saves of a presentation from the last one back (MS-PPT, section 2.1.2). What no save names any more is of an
 * earlier version.
 * @param lastEdit offset of the record of the last save
 * @throws EndOfBytes when the chain leads out of the stream
 */
export function placesOf(bytes: ByteReader, lastEdit: number): PptPlaces {
  const offsets = new Map<number, number>();
  let documentNumber = 0;
  let at = lastEdit;
  for (let count = 0; at > 0 && count < mostEdits; count += 1) {
    const edit = recordAt(bytes, at);
    if (edit.kind !== kind.edit) break;
    const value = bytesOf(bytes, edit);
    documentNumber ||= value.readUInt32LE(16);
    readDirectory(bytes, value.readUInt32LE(12), offsets);
    const previous = value.readUInt32LE(8);
    // The chain leads back in the file; anything else would go in circles.
    if (previous >= at) break;
    at = previous;
  }
  const names = namesOf(bytes, offsets, offsets.get(documentNumber));
  return {
    nameOf: ({ kind: which, start }) => {
      const name = names.get(start - 8);
      if (name !== undefined) return name;
      if (which === kind.document) return 'presentation (earlier version)';
      if (which === kind.slide) return 'slide (earlier version)';
      if (which === kind.notes) return 'notes (earlier version)';
      return which === kind.master ? 'master (earlier version)' : 'presentation';
    },
  };
}

/** Offsets of objects by their numbers; those of later saves, which come first, hold. */
function readDirectory(bytes: ByteReader, offset: number, offsets: Map<number, number>): void {
  const value = bytesOf(bytes, recordAt(bytes, offset));
  for (let at = 0; at + 4 <= value.length; ) {
    const head = value.readUInt32LE(at);
    const [first, count] = [head & 0xfffff, head >>> 20];
    at += 4;
    for (let index = 0; index < count && at + 4 <= value.length; index += 1, at += 4) {
      if (!offsets.has(first + index)) offsets.set(first + index, value.readUInt32LE(at));
    }
  }
}

function namesOf(bytes: ByteReader, offsets: ReadonlyMap<number, number>, document?: number): Map<number, string> {
  const names = new Map<number, string>();
  if (document === undefined) return names;
  names.set(document, 'presentation');
  const slides = new Map<number, number>();
  for (const list of within(bytes, recordAt(bytes, document))) {
    const what = list.kind === kind.listOfSlides ? lists[list.instance] : undefined;
    if (what === undefined) continue;
    let number = 0;
    for (const one of recordsIn(bytes, list.start, list.end)) {
      if (one.kind !== kind.objectOfList) continue;
      number += 1;
      const value = bytesOf(bytes, one);
      const offset = offsets.get(value.readUInt32LE(0));
      if (offset === undefined) continue;
      names.set(offset, `${what} ${number}`);
      if (what === 'slide') slides.set(value.readUInt32LE(12), number);
    }
  }
  nameNotes(bytes, names, slides);
  return names;
}

/** Notes name their slide by the number that the list of slides gives it (NotesAtom). */
function nameNotes(bytes: ByteReader, names: Map<number, string>, slides: ReadonlyMap<number, number>): void {
  for (const [offset, name] of names) {
    if (!name.startsWith('notes')) continue;
    for (const one of recordsIn(bytes, offset + 8, recordAt(bytes, offset).end)) {
      if (one.kind !== notesHead) continue;
      const number = slides.get(bytesOf(bytes, one).readUInt32LE(0));
      names.set(offset, number === undefined ? 'notes' : `slide ${number} notes`);
    }
  }
}

const notesHead = 0x03f1;
