import { formatTag } from '../../model/location.ts';
import type { ByteWindow } from './byte-window.ts';
import { DataSet, Element } from './data-set.ts';
import { implicitRepresentation, representationOf } from './representation.ts';

/** How a data set is written (PS3.5 section A). */
export interface Encoding {
  explicit: boolean;
  littleEndian: boolean;
}

const item = 0xfffee000;
const itemEnd = 0xfffee00d;
const sequenceEnd = 0xfffee0dd;
const undefinedLength = 0xffffffff;
const implicitLittle: Encoding = { explicit: false, littleEndian: true };

/** Pixel Data, Float Pixel Data, Double Float Pixel Data: reading ends where they start. */
const pixelData: ReadonlySet<number> = new Set([0x7fe00010, 0x7fe00008, 0x7fe00009]);

/** No standard nests deeper than a dozen sequences; a file that goes on wants to exhaust the stack. */
const deepest = 64;
/** A header with more elements wants to exhaust memory. */
const mostElements = 1_000_000;

/** Ends the reading of a file; what was read stays. */
class Stop extends Error {}

/** Where an element's value starts, and what is known of it before it is read. */
interface Start {
  tag: number;
  vr: string;
  length: number;
  value: number;
  encoding: Encoding;
}

/** Reads data elements from bytes into data sets, up to the pixel data. */
export class Parser {
  /** Why reading ended early, one sentence each. */
  readonly problems: string[] = [];
  pixelDataOffset: number | undefined;
  #elements = 0;

  constructor(private readonly window: ByteWindow) {}

  /** Reads the elements of the file itself. @returns the offset after the last one that was read */
  readFile(target: DataSet, offset: number, encoding: Encoding): number {
    return this.#guarded(offset, () => this.#readElements(target, offset, this.window.size, encoding, 0));
  }

  /**
   * Reads File Meta Information: group 0002, always explicit little endian (PS3.10 section 7.1), though some writers leave
   * the representations out. @returns the offset of the data set
   */
  readMeta(target: DataSet, offset: number): number {
    let at = offset;
    return this.#guarded(offset, () => {
      while (this.window.ensure(at, 8) && this.window.uint16(at, true) === 2) {
        at = this.#readElement(target, at, this.window.size, { explicit: true, littleEndian: true }, 0);
      }
      return at;
    });
  }

  #guarded(offset: number, read: () => number): number {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof Stop)) throw error;
      this.problems.push(error.message);
      return Math.max(offset, this.window.size);
    }
  }

  /** Reads until `end`, an item delimiter or the pixel data. @returns the offset after what was read */
  #readElements(target: DataSet, offset: number, end: number, encoding: Encoding, depth: number): number {
    let at = offset;
    while (at + 8 <= end) {
      if (!this.window.ensure(at, 8)) break;
      const tag = this.#tag(at, encoding);
      if (tag === itemEnd) return at + 8;
      if (tag === sequenceEnd) return at;
      if (depth === 0 && pixelData.has(tag)) {
        this.pixelDataOffset = at;
        return at;
      }
      at = this.#readElement(target, at, end, encoding, depth);
    }
    if (at < end && depth === 0 && !this.#isPadding(at, end)) {
      throw new Stop(`bytes after offset ${at} are no data element: the file is cut or damaged, get a complete copy`);
    }
    return Math.max(at, Math.min(end, this.window.size));
  }

  #readElement(target: DataSet, offset: number, end: number, encoding: Encoding, depth: number): number {
    this.#elements += 1;
    if (this.#elements > mostElements) throw new Stop(`more than ${mostElements} data elements: the rest is not read`);
    const start = this.#start(offset, encoding);
    if (start.vr === 'SQ' || start.length === undefinedLength) return this.#readSequence(target, start, end, depth);
    if (start.value + start.length > end) return this.#readCutElement(target, start, end);
    const element = new Element(target, start.tag, start.vr, start.value, start.length, start.encoding.littleEndian);
    target.elements.push(element);
    if (start.vr === 'UN' && this.#startsWithItem(start)) this.#tryItems(element, start, depth);
    return start.value + start.length;
  }

  /** Tag, representation and length. Where an explicit encoding has no representation, the element is read as implicit. */
  #start(offset: number, encoding: Encoding): Start {
    const { littleEndian } = encoding;
    const tag = this.#tag(offset, encoding);
    const representation = encoding.explicit
      ? representationOf(this.window.byte(offset + 4), this.window.byte(offset + 5))
      : undefined;
    if (!representation) return this.#implicitStart(tag, offset, encoding);
    const { vr, isLong } = representation;
    if (!isLong) return { tag, vr, length: this.window.uint16(offset + 6, littleEndian), value: offset + 8, encoding };
    if (!this.window.ensure(offset, 12)) throw this.#cut(tag, offset);
    const length = this.window.uint32(offset + 8, littleEndian);
    const start: Start = { tag, vr, length, value: offset + 12, encoding };
    return vr === 'UN' ? resolveUnknown(start) : start;
  }

  #implicitStart(tag: number, offset: number, encoding: Encoding): Start {
    const length = this.window.uint32(offset + 4, encoding.littleEndian);
    const { littleEndian } = encoding;
    const implicit = encoding.explicit ? { explicit: false, littleEndian } : encoding;
    return { tag, vr: implicitRepresentation(tag), length, value: offset + 8, encoding: implicit };
  }

  #readSequence(target: DataSet, start: Start, end: number, depth: number): number {
    const isFragments = start.vr === 'OB' || start.vr === 'OW';
    const length = start.length === undefinedLength ? undefined : start.length;
    const element = new Element(target, start.tag, isFragments ? start.vr : 'SQ', start.value, length, true);
    target.elements.push(element);
    if (isFragments) return this.#skipFragments(start, end);
    element.items = [];
    if (length !== undefined && start.value + length > end) {
      this.#readItems(element, start.value, end, start.encoding, depth + 1);
      throw this.#cut(start.tag, start.value);
    }
    const last = length === undefined ? end : start.value + length;
    return this.#readItems(element, start.value, last, start.encoding, depth + 1, length !== undefined);
  }

  #readItems(
    element: Element,
    offset: number,
    end: number,
    encoding: Encoding,
    depth: number,
    isBounded = false,
  ): number {
    if (depth > deepest) throw new Stop(`sequences nested deeper than ${deepest}: the rest is not read`);
    let at = offset;
    while (at + 8 <= end && this.window.ensure(at, 8)) {
      const tag = this.#tag(at, encoding);
      const length = this.window.uint32(at + 4, encoding.littleEndian);
      if (tag === sequenceEnd) return at + 8;
      if (tag !== item) {
        throw new Stop(
          `${formatTag(element.tag)} holds no sequence item at byte ${at}: the file is damaged, get a complete copy`,
        );
      }
      const content = new DataSet(element.owner.window, element, element.items!.length);
      element.items!.push(content);
      const itemLast = length === undefinedLength ? end : Math.min(end, at + 8 + length);
      const after = this.#readElements(content, at + 8, itemLast, encoding, depth);
      if (length !== undefinedLength && at + 8 + length > end) throw this.#cut(element.tag, at);
      at = length === undefinedLength ? after : at + 8 + length;
    }
    if (!isBounded && at >= this.window.size) throw this.#cut(element.tag, offset);
    return at;
  }

  /** Encapsulated data below the top level, as in an icon: fragments up to the delimiter (PS3.5 section A.4). */
  #skipFragments(start: Start, end: number): number {
    let at = start.value;
    while (at + 8 <= end && this.window.ensure(at, 8)) {
      const tag = this.#tag(at, start.encoding);
      if (tag === sequenceEnd) return at + 8;
      if (tag !== item) break;
      at += 8 + this.window.uint32(at + 4, start.encoding.littleEndian);
    }
    throw this.#cut(start.tag, start.value);
  }

  /** What is there of a value that goes on past the end is kept. */
  #readCutElement(target: DataSet, start: Start, end: number): number {
    const there = Math.max(0, Math.min(end, this.window.size) - start.value);
    target.elements.push(new Element(target, start.tag, start.vr, start.value, there, start.encoding.littleEndian));
    throw this.#cut(start.tag, start.value);
  }

  /** A private sequence in an implicit encoding: nothing but its first bytes says that it is one. */
  #tryItems(element: Element, start: Start, depth: number): void {
    const { problems } = this;
    const before = problems.length;
    try {
      element.items = [];
      this.#readItems(element, start.value, start.value + start.length, implicitLittle, depth + 1, true);
    } catch (error) {
      if (!(error instanceof Stop)) throw error;
      problems.length = before;
      delete element.items;
    }
  }

  #startsWithItem({ value, length }: Start): boolean {
    return length >= 8 && this.window.ensure(value, 8) && this.#tag(value, implicitLittle) === item;
  }

  #tag(offset: number, { littleEndian }: Encoding): number {
    return this.window.uint16(offset, littleEndian) * 0x10000 + this.window.uint16(offset + 2, littleEndian);
  }

  /** Zeros or padding at the end of a file are no data. */
  #isPadding(offset: number, end: number): boolean {
    return this.window.bytes(offset, Math.min(end - offset, 8)).every((byte) => byte === 0);
  }

  #cut(tag: number, offset: number): Stop {
    return new Stop(
      `the value of ${formatTag(tag)} at byte ${offset} claims more bytes than the file has: the file is cut or damaged, get a complete copy`,
    );
  }
}

/** A value of unknown representation is written as implicit little endian (PS3.5 section 6.2.2). */
function resolveUnknown(start: Start): Start {
  return { ...start, vr: implicitRepresentation(start.tag), encoding: implicitLittle };
}
