import { formatTag } from '../../model/location.ts';
import type { ByteWindow } from './byte-window.ts';
import { type ElementHead, type Encoding, implicitLittle, readHead, undefinedLength } from './element-head.ts';

const item = 0xfffee000;
const itemEnd = 0xfffee00d;
const sequenceEnd = 0xfffee0dd;
/** As deep as the reader goes. */
const deepest = 64;
const mostElements = 1_000_000;

/** Where one data element stands in a file, to the byte. All offsets count from the start of the file. */
export interface PlacedElement {
  readonly tag: number;
  readonly vr: string;
  /** As `DicomElement.path`. */
  readonly path: string;
  /** Of the tag. */
  readonly start: number;
  /** Of the value: what lies between is tag, representation and length. */
  readonly value: number;
  /** After the value and its delimiter. */
  readonly end: number;
  /** Bytes of the Value Length field: two in the short form, else four (PS3.5 section 7.1.2). */
  readonly lengthSize: 2 | 4;
  /** A delimiter ends the value. */
  readonly isDelimited: boolean;
  /** That of tag and length. */
  readonly littleEndian: boolean;
  readonly items?: readonly PlacedItem[];
}

/** Where an item of a sequence stands. */
export interface PlacedItem {
  /** Of the item tag. */
  readonly start: number;
  readonly content: number;
  /** After its content and delimiter. */
  readonly end: number;
  readonly isDelimited: boolean;
  readonly littleEndian: boolean;
  readonly elements: readonly PlacedElement[];
}

/** Why a file has no layout that could be rewritten: one line, without its text. */
export class LayoutError extends Error {}

/** Finds where elements stand. Unlike the reader it forgives nothing: what is rewritten must be understood to the byte. */
export class LayoutReader {
  #elements = 0;

  constructor(private readonly window: ByteWindow) {}

  /**
   * The elements from an offset as long as they belong.
   * @param belongs whether an element of that tag is still one of them
   * @returns the elements and the offset after the last of them
   * @throws LayoutError for a file that is cut or damaged
   */
  readTop(
    offset: number,
    encoding: Encoding,
    belongs: (tag: number) => boolean,
  ): { elements: PlacedElement[]; end: number } {
    const { size } = this.window;
    const elements: PlacedElement[] = [];
    let at = offset;
    while (at + 8 <= size && this.window.ensure(at, 8)) {
      const tag = this.window.tag(at, encoding.littleEndian);
      if (!belongs(tag)) break;
      const element = this.readElement(at, size, encoding, '', 0);
      elements.push(element);
      at = element.end;
    }
    return { elements, end: at };
  }

  /** One element. @throws LayoutError */
  readElement(offset: number, end: number, encoding: Encoding, prefix: string, depth: number): PlacedElement {
    this.#count();
    const head = readHead(this.window, offset, end, encoding);
    if (!head) throw new LayoutError('it is cut or damaged');
    const path = `${prefix}${formatTag(head.tag)}`;
    const place = {
      tag: head.tag,
      path,
      start: offset,
      value: head.value,
      lengthSize: this.#lengthSize(head, encoding),
      littleEndian: encoding.littleEndian,
    };
    if (head.vr === 'SQ' || head.length === undefinedLength) return this.#readSequence(place, head, end, depth);
    const last = head.value + head.length;
    if (last > end) throw new LayoutError(`the value of ${formatTag(head.tag)} claims more bytes than there are`);
    const isSequence = head.vr === 'UN' && this.#startsWithItem(head);
    const items = isSequence ? this.#triedItems(head, path, depth) : undefined;
    return { ...place, vr: head.vr, end: last, isDelimited: false, ...(items && { items }) };
  }

  #readSequence(
    place: Omit<PlacedElement, 'vr' | 'end' | 'isDelimited'>,
    head: ElementHead,
    end: number,
    depth: number,
  ): PlacedElement {
    const isDelimited = head.length === undefinedLength;
    if (isDelimited && /^O/.test(head.vr)) {
      return { ...place, vr: head.vr, end: this.#afterFragments(head, end), isDelimited };
    }
    const last = isDelimited ? end : head.value + head.length;
    if (last > end) throw new LayoutError(`${formatTag(head.tag)} claims more bytes than there are`);
    const { items, at } = this.#readItems(head, last, isDelimited, place.path, depth);
    return { ...place, vr: 'SQ', end: isDelimited ? at : last, isDelimited, items };
  }

  #readItems(
    head: ElementHead,
    end: number,
    isDelimited: boolean,
    path: string,
    depth: number,
  ): { items: PlacedItem[]; at: number } {
    if (depth >= deepest) throw new LayoutError(`sequences nested deeper than ${deepest}`);
    const { encoding } = head;
    const items: PlacedItem[] = [];
    let at = head.value;
    while (at + 8 <= end && this.window.ensure(at, 8)) {
      const tag = this.window.tag(at, encoding.littleEndian);
      if (tag === sequenceEnd && isDelimited) return { items, at: at + 8 };
      if (tag !== item) throw new LayoutError(`${formatTag(head.tag)} holds something else than items`);
      const placed = this.#readItem(at, end, encoding, `${path}[${items.length}].`, depth + 1);
      items.push(placed);
      at = placed.end;
    }
    if (isDelimited || at !== end) throw new LayoutError(`${formatTag(head.tag)} does not end where it should`);
    return { items, at };
  }

  #readItem(offset: number, end: number, encoding: Encoding, prefix: string, depth: number): PlacedItem {
    this.#count();
    const length = this.window.uint32(offset + 4, encoding.littleEndian);
    const content = offset + 8;
    const isDelimited = length === undefinedLength;
    const { littleEndian } = encoding;
    const last = isDelimited ? end : content + length;
    if (last > end) throw new LayoutError('an item claims more bytes than its sequence has');
    const elements: PlacedElement[] = [];
    let at = content;
    while (at + 8 <= last && this.window.ensure(at, 8)) {
      const tag = this.window.tag(at, encoding.littleEndian);
      if (tag === itemEnd && isDelimited)
        return { start: offset, content, end: at + 8, isDelimited, littleEndian, elements };
      if (tag >>> 16 === 0xfffe) throw new LayoutError('a delimiter stands where none belongs');
      const element = this.readElement(at, last, encoding, prefix, depth);
      elements.push(element);
      at = element.end;
    }
    if (isDelimited || at !== last) throw new LayoutError('an item does not end where it should');
    return { start: offset, content, end: last, isDelimited, littleEndian, elements };
  }

  /** A private sequence whose representation nobody wrote; what is no sequence after all is a value. */
  #triedItems(head: ElementHead, path: string, depth: number): PlacedItem[] | undefined {
    try {
      const inside = { ...head, encoding: implicitLittle };
      return this.#readItems(inside, head.value + head.length, false, path, depth).items;
    } catch (error) {
      if (error instanceof LayoutError) return undefined;
      throw error;
    }
  }

  /** The offset after encapsulated data (PS3.5 section A.4). */
  #afterFragments(head: ElementHead, end: number): number {
    let at = head.value;
    while (at + 8 <= end && this.window.ensure(at, 8)) {
      this.#count();
      const tag = this.window.tag(at, head.encoding.littleEndian);
      if (tag === sequenceEnd) return at + 8;
      if (tag !== item) break;
      at += 8 + this.window.uint32(at + 4, head.encoding.littleEndian);
    }
    throw new LayoutError(`the fragments of ${formatTag(head.tag)} are cut or damaged`);
  }

  #startsWithItem({ value, length }: ElementHead): boolean {
    return length >= 8 && this.window.ensure(value, 8) && this.window.tag(value, true) === item;
  }

  /** By what stands in the last bytes of the head: the reader takes elements for what they are, not for what they should be. */
  #lengthSize({ value, length }: ElementHead, { littleEndian }: Encoding): 2 | 4 {
    this.window.ensure(value - 4, 4);
    return this.window.uint32(value - 4, littleEndian) === length ? 4 : 2;
  }

  #count(): void {
    this.#elements += 1;
    if (this.#elements > mostElements) throw new LayoutError(`it has more than ${mostElements} data elements`);
  }
}
