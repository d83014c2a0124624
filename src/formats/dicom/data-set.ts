import type { DicomDataSet, DicomElement } from '../../model/dicom.ts';
import { isPrivateTag } from '../../model/dicom.ts';
import { formatTag } from '../../model/location.ts';
import { Recurrence } from '../../model/recurrence.ts';
import { lookUpTag } from '../../standards/dictionary.ts';
import type { ByteWindow } from './byte-window.ts';
import { CharacterSet } from './character-set.ts';
import {
  decodeNumbers,
  decodeText,
  isNumeric,
  looksLikeText,
  numbersAsText,
  splitText,
  textRepresentations,
  type ValueBytes,
} from './value.ts';

const specificCharacterSet = 0x00080005;
/** The longest value that is decoded as text; more is no field but a document. */
export const longestText = 4 * 1024 * 1024;

/** The elements of a file or of one sequence item. */
export class DataSet implements DicomDataSet {
  readonly elements: Element[] = [];
  #byTag: Map<number, Element> | undefined;
  /** Of how many elements it is known that their tags ascend. */
  #ascending = 0;
  #characterSet: CharacterSet | undefined;

  /**
   * @param parent the sequence element that holds this item; none for a file
   * @param index the item's place in its sequence, from 0
   */
  constructor(
    readonly window: ByteWindow,
    readonly parent: Element | undefined,
    readonly index: number,
  ) {}

  get(tag: number): Element | undefined {
    return this.#isAscending() ? this.#search(tag) : this.#tagged().get(tag);
  }

  /** The same elements where they stand in another file. @param shift bytes that they stand further behind there */
  movedTo(parent: Element, shift: number): DataSet {
    const moved = new DataSet(parent.owner.window, parent, this.index);
    for (const element of this.elements) moved.elements.push(element.movedTo(moved, shift));
    return moved;
  }

  /** Whether the elements are in the order of their tags, as they should be (PS3.5 section 7.1). */
  #isAscending(): boolean {
    const { elements } = this;
    if (this.#ascending === elements.length) return true;
    let count = Math.max(this.#ascending, 1);
    while (count < elements.length && elements[count]!.tag > elements[count - 1]!.tag) count += 1;
    this.#ascending = Math.min(count, elements.length);
    return this.#ascending === elements.length;
  }

  #search(tag: number): Element | undefined {
    let low = 0;
    let high = this.elements.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.elements[middle]!.tag < tag) low = middle + 1;
      else high = middle;
    }
    const found = this.elements[low];
    return found?.tag === tag ? found : undefined;
  }

  #tagged(): Map<number, Element> {
    if (!this.#byTag) {
      this.#byTag = new Map();
      for (const element of this.elements) if (!this.#byTag.has(element.tag)) this.#byTag.set(element.tag, element);
    }
    return this.#byTag;
  }

  /** The set in force: the item's own, else that of what encloses it (PS3.3 section C.12.1.1.2). */
  get characterSet(): CharacterSet {
    if (!this.#characterSet) {
      const own = this.#ownCharacterSet();
      this.#characterSet = own
        ? new CharacterSet(
            own
              .ascii()
              .split('\\')
              .map((term) => term.trim()),
          )
        : (this.parent?.owner.characterSet ?? new CharacterSet([]));
    }
    return this.#characterSet;
  }

  /** Elements are in the order of their tags (PS3.5 section 7.1), so the search ends early. */
  #ownCharacterSet(): Element | undefined {
    for (const element of this.elements) {
      if (element.tag === specificCharacterSet) return element;
      if (element.tag > specificCharacterSet) return undefined;
    }
    return undefined;
  }
}

/** What is known of an element that stands in files in a row. */
export class RecurringElement extends Recurrence {
  text: string | undefined;
  /** Empty for an element without one. */
  creator: string | undefined;
}

/** A data element that knows where its value lies and decodes it when asked. */
export class Element implements DicomElement {
  items?: DataSet[];

  constructor(
    readonly owner: DataSet,
    readonly tag: number,
    readonly vr: string,
    /** Of the value, in bytes from the start of the file. */
    readonly offset: number,
    readonly length: number | undefined,
    private readonly littleEndian: boolean,
    public recurrence?: RecurringElement,
  ) {}

  /** The same element where it stands in another file. @param shift bytes that it stands further behind there */
  movedTo(owner: DataSet, shift: number): Element {
    const { tag, vr, offset, length, littleEndian, recurrence, items } = this;
    const moved = new Element(owner, tag, vr, offset + shift, length, littleEndian, recurrence);
    if (items) moved.items = items.map((item) => item.movedTo(moved, shift));
    return moved;
  }

  get keyword(): string {
    return isPrivateTag(this.tag) ? '' : (lookUpTag(this.tag)?.keyword ?? '');
  }

  get creator(): string | undefined {
    const { recurrence } = this;
    if (!recurrence) return this.#findCreator();
    if (recurrence.creator === undefined) recurrence.creator = this.#findCreator() ?? '';
    return recurrence.creator || undefined;
  }

  #findCreator(): string | undefined {
    const block = (this.tag >>> 8) & 0xff;
    if (!isPrivateTag(this.tag) || block === 0) return undefined;
    return this.owner.get(((this.tag & 0xffff0000) | block) >>> 0)?.text() || undefined;
  }

  get path(): string {
    const { parent, index } = this.owner;
    return parent ? `${parent.path}[${index}].${formatTag(this.tag)}` : formatTag(this.tag);
  }

  get depth(): number {
    let depth = 0;
    for (let { parent } = this.owner; parent; { parent } = parent.owner) depth += 1;
    return depth;
  }

  text(): string {
    const { recurrence } = this;
    if (!recurrence) return this.#decode();
    recurrence.text ??= this.#decode();
    return recurrence.text;
  }

  #decode(): string {
    if (this.items || this.length === undefined) return '';
    if (textRepresentations.has(this.vr)) return this.#decodedText();
    if (isNumeric(this.vr)) return numbersAsText(this.#value(), this.vr, this.littleEndian);
    return this.vr === 'UN' && looksLikeText(this.#value()) ? this.#decodedText() : '';
  }

  values(): readonly (string | number)[] {
    if (this.items || this.length === undefined) return [];
    if (isNumeric(this.vr))
      return decodeNumbers(this.#value(Number.POSITIVE_INFINITY), this.vr, this.littleEndian, Number.POSITIVE_INFINITY);
    return splitText(this.text(), this.vr);
  }

  bytes(limit = Number.POSITIVE_INFINITY): Uint8Array {
    if (this.items || this.length === undefined) return new Uint8Array();
    return this.owner.window.bytes(this.offset, Math.min(limit, this.length));
  }

  /** The value as ASCII, whatever the character set: for the attribute that names the set. */
  ascii(): string {
    return Buffer.from(this.bytes(longestText))
      .toString('latin1')
      .replace(/[ \0]+$/, '');
  }

  #value(limit = longestText): ValueBytes {
    return this.owner.window.locate(this.offset, Math.min(limit, this.length ?? 0));
  }

  #decodedText(): string {
    return decodeText(this.#value(), this.vr, () => this.owner.characterSet);
  }
}
