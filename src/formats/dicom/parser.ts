import { formatTag } from '../../model/location.ts';
import type { ByteWindow } from './byte-window.ts';
import { DataSet, Element, longestText } from './data-set.ts';
import {
  type ElementHead,
  type Encoding,
  implicitLittle,
  isPlainHead,
  readHead,
  undefinedLength,
} from './element-head.ts';
import type { RecentHeader } from './recent-header.ts';
import { textRepresentations } from './value.ts';

const item = 0xfffee000;
const itemEnd = 0xfffee00d;
const sequenceEnd = 0xfffee0dd;

/** Pixel Data, Float Pixel Data, Double Float Pixel Data: reading ends where they start. */
const pixelData: ReadonlySet<number> = new Set([0x7fe00010, 0x7fe00008, 0x7fe00009]);

/** No standard nests deeper than a dozen sequences; a file that goes on wants to exhaust the stack. */
const deepest = 64;
/** A header with more elements wants to exhaust memory. */
const mostElements = 1_000_000;
/** A file with more damage than this is not worth reading on. */
const mostProblems = 20;

/** Ends the reading of a file; what was read stays. */
class Stop extends Error {}

/** What ends a data set: the end of the file, that of an item of defined length, or an item delimiter. */
type Extent = 'file' | 'item' | 'delimited item';

/** Reads data elements from bytes into data sets, up to the pixel data. */
export class Parser {
  /** Why something was not read, one sentence each. */
  readonly problems: string[] = [];
  pixelDataOffset: number | undefined;
  #elements = 0;
  /** A byte that is known not to be zero, so that padding is looked for once. */
  #nonZero = -1;
  /** How many elements were read of which more than their own bytes says what they are. */
  #doubtful = 0;

  /** @param recent the header that was read before; without it, every element is read anew */
  constructor(
    private readonly window: ByteWindow,
    private readonly recent?: RecentHeader,
  ) {}

  /** Reads the elements of the file itself. @returns the offset after the last one that was read */
  readFile(target: DataSet, offset: number, encoding: Encoding): number {
    return this.#guarded(offset, () => this.#readElements(target, offset, this.window.size, encoding, 0, 'file'));
  }

  /**
   * Reads File Meta Information: group 0002, always explicit little endian (PS3.10 section 7.1), though some writers leave
   * the representations out. @returns the offset of the data set
   */
  readMeta(target: DataSet, offset: number): number {
    let at = offset;
    return this.#guarded(offset, () => {
      while (this.window.ensure(at, 8) && this.window.uint16(at, true) === 2) {
        at = this.#readOuter(target, at, this.window.size, { explicit: true, littleEndian: true });
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

  /** Reads until `end`, the delimiter of the item or the pixel data. @returns the offset after what was read */
  #readElements(
    target: DataSet,
    offset: number,
    end: number,
    encoding: Encoding,
    depth: number,
    extent: Extent,
  ): number {
    let at = offset;
    while (at + 8 <= end && this.window.ensure(at, 8)) {
      const tag = this.window.tag(at, encoding.littleEndian);
      if (tag === itemEnd || tag === sequenceEnd || tag === item) {
        if (extent === 'delimited item') return tag === itemEnd ? at + 8 : at;
        // A stray delimiter ends nothing: what stands behind it is read like all else.
        this.#count();
        at += 8;
        continue;
      }
      if (depth === 0 && pixelData.has(tag)) {
        this.pixelDataOffset = at;
        return at;
      }
      if (tag === 0 && depth === 0 && at > offset && this.#isZero(at, end)) return end;
      at =
        depth === 0 ? this.#readOuter(target, at, end, encoding) : this.#readElement(target, at, end, encoding, depth);
    }
    // A file that ends before a delimiter is cut: the sequence says so.
    if (extent === 'delimited item' && end >= this.window.size) return end;
    return this.#rest(at, end);
  }

  /** Reads an element that no sequence encloses, or takes it from the header before where it stands there. */
  #readOuter(target: DataSet, offset: number, end: number, encoding: Encoding): number {
    const { recent, problems } = this;
    if (!recent) return this.#readElement(target, offset, end, encoding, 0);
    const repeated = recent.repeat(target, offset, encoding);
    if (repeated) {
      this.#elements += repeated.count;
      return repeated.end;
    }
    const [told, doubtful, count] = [problems.length, this.#doubtful, this.#elements];
    const last = this.#readElement(target, offset, end, encoding, 0);
    const isPlain = problems.length === told && this.#doubtful === doubtful;
    const element = target.elements.at(-1);
    // Of an element whose head is cut there is none.
    if (element && isPlain) recent.add(element, offset, last, encoding, this.#elements - count);
    else if (element) recent.pass(element, encoding);
    return last;
  }

  #readElement(target: DataSet, offset: number, end: number, encoding: Encoding, depth: number): number {
    this.#count();
    const head = readHead(this.window, offset, end, encoding);
    if (!head) return this.#overrun(this.window.tag(offset, encoding.littleEndian), offset, end);
    if (this.recent && !isPlainHead(this.window, offset, encoding)) this.#doubtful += 1;
    if (head.vr === 'SQ' || head.length === undefinedLength) return this.#readSequence(target, head, end, depth);
    const last = head.value + head.length;
    const there = last > end ? Math.max(0, Math.min(end, this.window.size) - head.value) : head.length;
    const element = new Element(target, head.tag, head.vr, head.value, there, head.encoding.littleEndian);
    target.elements.push(element);
    if (last > end) return this.#overrun(head.tag, head.value, end);
    if (head.length > longestText && textRepresentations.has(head.vr)) {
      this.#report(`the text of ${formatTag(head.tag)} is too long: only its start is read`);
    }
    if (head.vr === 'UN' && this.#startsWithItem(head)) this.#tryItems(element, head, depth);
    return last;
  }

  #readSequence(target: DataSet, head: ElementHead, end: number, depth: number): number {
    const isFragments = head.vr === 'OB' || head.vr === 'OW';
    const length = head.length === undefinedLength ? undefined : head.length;
    const element = new Element(target, head.tag, isFragments ? head.vr : 'SQ', head.value, length, true);
    target.elements.push(element);
    if (isFragments) return this.#skipFragments(head, end);
    element.items = [];
    if (length === undefined) return this.#readItems(element, head.value, end, head.encoding, depth + 1);
    const last = head.value + length;
    this.#readBoundedItems(element, head.value, Math.min(last, end), head.encoding, depth + 1);
    return last > end ? this.#overrun(head.tag, head.value, end) : last;
  }

  /** Items up to the sequence delimiter. */
  #readItems(element: Element, offset: number, end: number, encoding: Encoding, depth: number): number {
    let at = offset;
    while (at + 8 <= end && this.window.ensure(at, 8)) {
      const tag = this.window.tag(at, encoding.littleEndian);
      if (tag === sequenceEnd) return at + 8;
      if (tag !== item) throw new Stop(noItem(element.tag, at));
      at = this.#readItem(element, at, end, encoding, depth);
    }
    if (at >= this.window.size || end >= this.window.size) throw new Stop(cut(element.tag, offset));
    return at;
  }

  /** Items of a sequence of defined length, in which a delimiter ends nothing. */
  #readBoundedItems(element: Element, offset: number, end: number, encoding: Encoding, depth: number): void {
    let at = offset;
    while (at + 8 <= end && this.window.ensure(at, 8)) {
      const tag = this.window.tag(at, encoding.littleEndian);
      if (tag === sequenceEnd || tag === itemEnd) {
        this.#count();
        at += 8;
      } else if (tag === item) {
        at = this.#readItem(element, at, end, encoding, depth);
      } else {
        this.#report(noItem(element.tag, at));
        return;
      }
    }
    this.#rest(at, end);
  }

  #readItem(element: Element, offset: number, end: number, encoding: Encoding, depth: number): number {
    if (depth > deepest) throw new Stop(`sequences nested deeper than ${deepest}: the rest is not read`);
    this.#count();
    const length = this.window.uint32(offset + 4, encoding.littleEndian);
    const content = new DataSet(element.owner.window, element, element.items!.length);
    element.items!.push(content);
    const start = offset + 8;
    if (length === undefinedLength) return this.#readElements(content, start, end, encoding, depth, 'delimited item');
    const last = start + length;
    this.#readElements(content, start, Math.min(end, last), encoding, depth, 'item');
    return last > end ? this.#overrun(element.tag, offset, end) : last;
  }

  /** Encapsulated data below the top level, as in an icon: fragments up to the delimiter (PS3.5 section A.4). */
  #skipFragments(head: ElementHead, end: number): number {
    let at = head.value;
    while (at + 8 <= end && this.window.ensure(at, 8)) {
      this.#count();
      const tag = this.window.tag(at, head.encoding.littleEndian);
      if (tag === sequenceEnd) return at + 8;
      if (tag !== item) break;
      at += 8 + this.window.uint32(at + 4, head.encoding.littleEndian);
    }
    throw new Stop(cut(head.tag, head.value));
  }

  /** A private sequence in an implicit encoding: nothing but its first bytes says that it is one. */
  #tryItems(element: Element, head: ElementHead, depth: number): void {
    const { problems } = this;
    const before = problems.length;
    element.items = [];
    try {
      this.#readBoundedItems(element, head.value, head.value + head.length, implicitLittle, depth + 1);
    } catch (error) {
      if (!(error instanceof Stop)) throw error;
      problems.push(error.message);
    }
    if (problems.length === before) return;
    problems.length = before;
    delete element.items;
  }

  #startsWithItem({ value, length }: ElementHead): boolean {
    return length >= 8 && this.window.ensure(value, 8) && this.window.tag(value, implicitLittle.littleEndian) === item;
  }

  #count(): void {
    this.#elements += 1;
    if (this.#elements > mostElements) throw new Stop(`more than ${mostElements} data elements: the rest is not read`);
  }

  #report(problem: string): void {
    if (this.problems.length >= mostProblems)
      throw new Stop('the file is damaged in many places: the rest is not read');
    this.problems.push(problem);
  }

  /** A length that leads out of the file ends the reading; one that leads out of an item ends the item. */
  #overrun(tag: number, offset: number, end: number): number {
    if (end >= this.window.size) throw new Stop(cut(tag, offset));
    this.#report(
      `the value of ${formatTag(tag)} at byte ${offset} claims more bytes than its item has: the file is damaged, get a complete copy`,
    );
    return end;
  }

  /** The few bytes after the last element, too few for another. */
  #rest(offset: number, end: number): number {
    if (offset < end && !this.#isZero(offset, end)) {
      this.#report(`bytes after offset ${offset} are no data element: the file is cut or damaged, get a complete copy`);
    }
    return Math.max(offset, end);
  }

  /** Whether nothing but zeros follows: they pad the file and are no data. */
  #isZero(offset: number, end: number): boolean {
    if (offset <= this.#nonZero && this.#nonZero < end) return false;
    const step = 64 * 1024;
    for (let at = offset; at < end; at += step) {
      const index = this.window.bytes(at, Math.min(step, end - at)).findIndex((byte) => byte !== 0);
      if (index < 0) continue;
      this.#nonZero = at + index;
      return false;
    }
    return true;
  }
}

function cut(tag: number, offset: number): string {
  return `the value of ${formatTag(tag)} at byte ${offset} claims more bytes than the file has: the file is cut or damaged, get a complete copy`;
}

function noItem(tag: number, offset: number): string {
  return `${formatTag(tag)} holds no sequence item at byte ${offset}: the file is damaged, get a complete copy`;
}
