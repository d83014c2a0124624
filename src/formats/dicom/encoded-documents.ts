import { type DicomElement, type DicomObject, isCreatorTag, isPrivateTag } from '../../model/dicom.ts';
import type { Member } from '../../model/document.ts';
import { ElementQuestion } from '../../model/recurrence.ts';
import { bytesInMemory } from '../../sources/bytes-in-memory.ts';
import { decodedText, type Encoded, encodedIn } from './encoded.ts';
import { looksLikeText } from './value.ts';
import type { ValuePart } from './value-part.ts';

/** Representations in which a string of any length may stand, and bytes that may be one. */
const strings: ReadonlySet<string> = new Set(['LO', 'LT', 'SH', 'ST', 'UC', 'UN', 'UR', 'UT']);
const bytes: ReadonlySet<string> = new Set(['OB', 'OW']);
/** A shorter value stands for no text. */
const shortest = 16;
/** More values in one attribute are a table. */
const mostValues = 100;
const longest = 4 * 1024 * 1024;

/** Whether an attribute is a private one whose value may be a text in Base64 or hexadecimal, by its head alone. */
export function mayBeEncoded({ tag, vr, length, items }: DicomElement): boolean {
  if (length === undefined || length < shortest || length > longest || items) return false;
  return isPrivateTag(tag) && !isCreatorTag(tag) && (strings.has(vr) || bytes.has(vr));
}

/** The texts, no documents of a known kind, that the values of a private attribute stand for. */
export function encodedTexts(element: DicomElement): ValuePart[] {
  if (!mayBeEncoded(element)) return [];
  const texts: ValuePart[] = [];
  for (const { index, encoded } of encodedValues(element)) {
    if (encoded.extension !== 'txt') continue;
    texts.push({
      name: '',
      place: placeOf(encoded, index),
      text: decodedText(encoded.bytes()),
    });
  }
  return texts;
}

/** A document that a value stands for: which value, and how such a file is called. */
interface EncodedDocument {
  readonly index: number;
  readonly name: string;
}

const encodedDocuments = new ElementQuestion((element): readonly EncodedDocument[] | undefined => {
  if (!mayBeEncoded(element)) return undefined;
  const found: EncodedDocument[] = [];
  for (const { index, encoded } of encodedValues(element)) {
    if (encoded.extension !== 'txt') found.push({ index, name: `${placeOf(encoded, index)}.${encoded.extension}` });
  }
  return found.length === 0 ? undefined : found;
});

/** Whether a document stands in an attribute as a string. */
export function holdsEncodedDocument(element: DicomElement): boolean {
  return encodedDocuments.of(element) !== undefined;
}

/** The documents that private attributes hold as strings, each as a file inside the file. */
export function encodedMembers(object: DicomObject): Member[] {
  if (object.answers(encodedDocuments).length === 0) return [];
  const members: Member[] = [];
  for (const element of object.walk()) {
    for (const { index, name } of encodedDocuments.of(element) ?? []) members.push(memberOf(element, index, name));
  }
  return members;
}

function memberOf(element: DicomElement, index: number, name: string): Member {
  return {
    path: `${element.path} ${name}`,
    size: Math.floor(((element.length ?? 0) * 3) / 4),
    open(most) {
      const found = encodedIn(valuesOf(element)[index] ?? '')?.bytes() ?? Buffer.alloc(0);
      if (found.length > most) throw new Error(`it is larger than ${Math.floor(most / 1024 ** 2)} MiB`);
      return bytesInMemory(found);
    },
  };
}

function* encodedValues(element: DicomElement): Iterable<{ index: number; encoded: Encoded }> {
  for (const [index, value] of valuesOf(element).entries()) {
    const encoded = encodedIn(value);
    if (encoded) yield { index, encoded };
  }
}

/** The values as strings; a backslash is in no alphabet, so that one that is no separator does no harm. */
function valuesOf(element: DicomElement): string[] {
  return stringOf(element).split('\\', mostValues);
}

function stringOf(element: DicomElement): string {
  if (!bytes.has(element.vr)) return element.text();
  const head = Buffer.from(element.bytes(shortest));
  if (!looksLikeText({ buffer: head, start: 0, end: head.length })) return '';
  return Buffer.from(element.bytes())
    .toString('latin1')
    .replace(/[\0 ]+$/, '');
}

function placeOf({ encoding }: Encoded, index: number): string {
  return index === 0 ? `text in ${encoding}` : `value ${index + 1}, text in ${encoding}`;
}
