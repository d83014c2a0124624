import { isPrivateTag } from '../model/dicom.ts';
import type { Document } from '../model/document.ts';
import type { Field } from '../model/field.ts';
import { answersOfFields, ElementQuestion, Question } from '../model/recurrence.ts';
import { isVendorEntry } from './vendor-entries.ts';

/** Where a vendor keeps a number, whatever becomes of the attribute of the standard: in its header, or a private attribute. */
export type VendorNumber = {
  /** By what the number is divided to have the unit of the attribute of the standard. */
  readonly divisor?: number;
} & (
  | {
      /** Entries of a header by their names; all that are called so, in turn, are one value. */
      readonly names: readonly string[];
    }
  | {
      readonly creator: string;
      /** The last two digits of the tag, whatever block the creator reserved (PS3.5 section 7.8.1). */
      readonly element: number;
    }
);

/** The numbers that a vendor keeps in an object; its headers are read when one of them is asked for. */
export class VendorNumbers {
  #entries: ReadonlyMap<string, readonly string[]> | undefined;

  /** @param document a DICOM object */
  constructor(private readonly document: Document) {}

  /** The numbers as text, with spaces between them; empty where the vendor has none. */
  read(source: VendorNumber): string {
    const text = 'names' in source ? this.#inHeaders(source.names) : this.#inAttribute(source.creator, source.element);
    return source.divisor === undefined || text === '' ? text : String(Number(text) / source.divisor);
  }

  #inHeaders(names: readonly string[]): string {
    this.#entries ??= this.#readEntries();
    return names.flatMap((name) => this.#entries!.get(name) ?? []).join(' ');
  }

  #inAttribute(creator: string, element: number): string {
    const values = this.document.dicom?.answers(privateValue) ?? [];
    return values.find((one) => one.element === element && one.creator === creator)?.text ?? '';
  }

  #readEntries(): ReadonlyMap<string, readonly string[]> {
    const entries = new Map<string, string[]>();
    const keys = new Set<string>();
    for (const { key, name, text } of answersOfFields(this.document, headerEntry)) {
      // The same protocol may stand in a header twice, and in several headers: an entry counts once, by its key.
      if (keys.has(key)) continue;
      keys.add(key);
      entries.set(name, [...(entries.get(name) ?? []), text]);
    }
    return entries;
  }
}

/** Longer values are no numbers. */
const longestNumber = 256;

const privateValue = new ElementQuestion((element) => {
  const { tag, creator, length = 0 } = element;
  if (!isPrivateTag(tag) || creator === undefined || element.items || length > longestNumber) return undefined;
  return { creator, element: tag & 0xff, text: element.text().trim() };
});

/** The entries of headers, each by its name and by the key under which it stands. */
const headerEntry = new Question((field: Field) => {
  if (!isVendorEntry(field)) return undefined;
  const { location, name, text } = field;
  return { name, text, key: location.kind === 'attribute' ? /\S*$/.exec(location.part ?? '')![0] : '' };
});
