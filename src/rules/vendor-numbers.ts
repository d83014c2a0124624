import { type DicomObject, isPrivateTag } from '../model/dicom.ts';
import type { Document } from '../model/document.ts';
import { vendorEntries } from './vendor-entries.ts';

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

  constructor(
    private readonly object: DicomObject,
    private readonly document: Document,
  ) {}

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
    for (const one of this.object.walk()) {
      if (isPrivateTag(one.tag) && (one.tag & 0xff) === element && one.creator === creator) return one.text().trim();
    }
    return '';
  }

  #readEntries(): ReadonlyMap<string, readonly string[]> {
    const entries = new Map<string, string[]>();
    const keys = new Set<string>();
    for (const { location, name, text } of vendorEntries(this.document)) {
      // The same protocol may stand in a header twice, and in several headers: an entry counts once, by its key.
      const key = location.kind === 'attribute' ? /\S*$/.exec(location.part ?? '')![0] : '';
      if (keys.has(key)) continue;
      keys.add(key);
      entries.set(name, [...(entries.get(name) ?? []), text]);
    }
    return entries;
  }
}
