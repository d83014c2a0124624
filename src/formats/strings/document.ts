import type { Document } from '../../model/document.ts';
import type { Field } from '../../model/field.ts';
import type { SlotLocation } from '../../model/location.ts';
import type { ByteReader } from '../../model/source.ts';
import { type PrintableText, printableTexts } from './printable.ts';

/** How much of either end of a file is searched: headers stand at the start, indices and trailers at the end. */
export const searchedBytes = 64 * 1024;

/**
 * The readable texts in the first and the last part of a file of which nothing else is understood.
 * @param reason why no more of it is read
 */
export function stringsDocument(bytes: ByteReader, reason: string): Document {
  return {
    problems: [reason],
    *fields() {
      const headEnd = Math.min(bytes.size, searchedBytes);
      yield* fieldsIn(bytes, 0, headEnd);
      yield* fieldsIn(bytes, Math.max(headEnd, bytes.size - searchedBytes), bytes.size);
    },
  };
}

function* fieldsIn(bytes: ByteReader, start: number, end: number): Iterable<Field> {
  // A copy: the reader's array is only valid until the next read.
  const part = Uint8Array.from(bytes.read(start, end - start));
  for (const found of printableTexts(part, start)) yield new StringField(found);
}

class StringField implements Field {
  readonly kind = 'slot';
  readonly isIncidental = true;
  readonly name: string;
  readonly text: string;

  constructor({ text, offset }: PrintableText) {
    this.name = `byte ${offset}`;
    this.text = text;
  }

  get location(): SlotLocation {
    return { kind: 'slot', slot: this.name };
  }

  locate(start: number, end: number): SlotLocation {
    return { ...this.location, span: { start, end } };
  }
}
