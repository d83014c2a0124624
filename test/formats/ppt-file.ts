import { long } from './little-endian.ts';

/** A slide that is made. */
export interface MadeSlide {
  text: string;
  notes?: string;
  comment?: { author: string; text: string };
}

/** The streams of a presentation. `earlier` is the text of a slide that a later save replaced and left in the file. */
export function presentationStreams(
  slides: readonly MadeSlide[],
  { user, earlier }: { user: string; earlier?: string },
): { 'PowerPoint Document': Buffer; 'Current User': Buffer } {
  const objects: Buffer[] = [];
  const numbers: number[] = [];
  const slideEntries: Buffer[] = [];
  const notesEntries: Buffer[] = [];
  const add = (object: Buffer): number => {
    objects.push(object);
    numbers.push(objects.length + 1);
    return objects.length + 1;
  };
  for (const [index, { text, notes, comment }] of slides.entries()) {
    const parts = [atom(0x0fa8, Buffer.from(text, 'latin1'))];
    if (comment) parts.push(container(0x2ee0, [string(0, comment.author), string(1, comment.text)]));
    slideEntries.push(listEntry(add(container(0x03ee, parts)), 256 + index));
    if (notes !== undefined) {
      const head = atom(0x03f1, Buffer.concat([long(256 + index), long(0)]));
      notesEntries.push(
        listEntry(add(container(0x03f0, [head, atom(0x0fa0, Buffer.from(notes, 'utf16le'))])), 512 + index),
      );
    }
  }
  const lists = [container(0x0ff0, slideEntries, 0), container(0x0ff0, notesEntries, 2)];
  const leftOver = earlier === undefined ? [] : [container(0x03ee, [atom(0x0fa8, Buffer.from(earlier, 'latin1'))])];
  const all = [...leftOver, container(0x03e8, lists), ...objects];
  const offsets: number[] = [];
  let offset = 0;
  for (const object of all) {
    offsets.push(offset);
    offset += object.length;
  }
  const named = offsets.slice(leftOver.length);
  const directory = atom(0x1772, Buffer.concat([long((named.length << 20) | 1), ...named.map(long)]));
  const edit = atom(0x0ff5, Buffer.concat([long(0), long(0), long(0), long(offset), long(1), long(0), long(0)]));
  return {
    'PowerPoint Document': Buffer.concat([...all, directory, edit]),
    'Current User': currentUser(user, offset + directory.length),
  };
}

/** @param isEncrypted by its mark alone */
export function currentUser(user: string, lastEdit: number, isEncrypted = false): Buffer {
  const head = Buffer.alloc(28);
  head.writeUInt16LE(0x0ff6, 2);
  head.writeUInt32LE(0x14, 8);
  head.writeUInt32LE(isEncrypted ? 0xf3d1c4df : 0xe391c05f, 12);
  head.writeUInt32LE(lastEdit, 16);
  head.writeUInt16LE(user.length, 20);
  return Buffer.concat([head, Buffer.from(user, 'latin1'), long(8), Buffer.from(user, 'utf16le')]);
}

function listEntry(number: number, slide: number): Buffer {
  return atom(0x03f3, Buffer.concat([long(number), long(0), long(0), long(slide), long(0)]));
}

function string(instance: number, text: string): Buffer {
  return atom(0x0fba, Buffer.from(text, 'utf16le'), instance);
}

function container(kind: number, parts: readonly Buffer[], instance = 0): Buffer {
  return record((instance << 4) | 0xf, kind, Buffer.concat(parts));
}

function atom(kind: number, content: Buffer, instance = 0): Buffer {
  return record(instance << 4, kind, content);
}

function record(first: number, kind: number, content: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt16LE(first, 0);
  head.writeUInt16LE(kind, 2);
  head.writeUInt32LE(content.length, 4);
  return Buffer.concat([head, content]);
}
