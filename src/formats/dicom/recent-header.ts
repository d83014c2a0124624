import { isPrivateTag } from '../../model/dicom.ts';
import type { ElementQuestion } from '../../model/recurrence.ts';
import { type ByteWindow, firstLength } from './byte-window.ts';
import { type DataSet, type Element, RecurringElement } from './data-set.ts';
import type { Encoding } from './element-head.ts';
import { HeaderDifference } from './header-difference.ts';

const specificCharacterSet = 0x00080005;
/** Elements with more bytes are read anew: they are few, and to compare them would cost more than it saves. */
const longestElement = 4096;

/** What the elements of a header answered to questions. */
type Answers = Map<ElementQuestion<NonNullable<unknown>>, readonly unknown[]>;

/** An element of a file and the bytes that it takes up there; `start` is below zero for one that is always read anew. */
class Slot {
  /** Whether it was another one in the file before: then it most likely is another one in the next file. */
  isNew = true;
  /** The number of the header in which it stood last. */
  header = 0;

  constructor(
    public element: Element,
    public start: number,
    public end: number,
    readonly encoding: Encoding,
    /** Elements and items that a reader counts, those inside of it included. */
    readonly count: number,
  ) {}
}

/** The header that this thread read last: its elements in the order of their tags, and its first bytes. */
let lastSlots: readonly Slot[] = [];
let lastBytes = Buffer.alloc(0);
/** How many headers were read. */
let headers = 0;
/** What all elements of that header answered. */
let lastAnswers: Answers = new Map();
/** Where the bytes of the next header are kept while they are compared with the last one's. */
let nextBytes = Buffer.alloc(0);

/**
 * Compares a header with the one that this thread read before. Slices of a series share most of their header: an element
 * whose bytes stand there again is not parsed, and has the `recurrence` of the one before.
 *
 * What an element is depends on more than its bytes. Where the character set, or the creator of a private block, is
 * another one than before, what depends on it is read anew; so is a file whose tags do not ascend.
 */
export class RecentHeader {
  /** What was asked of this header, for the next one. */
  readonly answers: Answers = new Map();
  readonly #answersBefore = lastAnswers;
  #before = lastSlots;
  readonly #now: Slot[] = [];
  /** The next element of the last header. */
  #at = 0;
  #lastTag = -1;
  /** A private group in which a creator is another one. */
  #changedGroup = -1;
  #isAscending = true;
  /** From the last header; absent until this one is closed. */
  #difference: HeaderDifference | undefined;
  readonly #number: number;

  constructor(private readonly window: ByteWindow) {
    // Its slots are moved to this header as they repeat: nothing can be compared with them unless this one is closed.
    lastSlots = [];
    lastAnswers = new Map();
    headers += 1;
    this.#number = headers;
  }

  /** How many elements it knows; one that is cut off is not among them. */
  get count(): number {
    return this.#now.length;
  }

  /**
   * What all elements of the last header answer to a question, where those by which this one differs say the same as those
   * that stood in their place, or nothing: this one answers the same.
   */
  answerBefore<Answer extends NonNullable<unknown>>(question: ElementQuestion<Answer>): readonly Answer[] | undefined {
    const before = this.#answersBefore.get(question);
    if (!before || !this.#difference) return undefined;
    return this.#difference.isNoneFor(question) ? (before as readonly Answer[]) : undefined;
  }

  /**
   * Takes over the elements from an offset on that stand in the last header as they do here.
   * @param target gets the elements
   * @returns the offset behind them and how many there are; `undefined` when the first of them has to be read
   */
  repeat(target: DataSet, offset: number, encoding: Encoding): { end: number; count: number } | undefined {
    const tag = this.window.tag(offset, encoding.littleEndian);
    if (tag <= this.#lastTag) this.#isAscending = false;
    this.#lastTag = tag;
    if (!this.#isAt(tag)) {
      this.#change(tag);
      return undefined;
    }
    const until = this.#endOfRun(offset, encoding);
    if (until === this.#at) {
      this.#at += 1;
      this.#change(tag);
      return undefined;
    }
    let end = offset;
    let count = 0;
    for (; this.#at < until; this.#at += 1) {
      const slot = this.#before[this.#at]!;
      count += slot.count;
      end = this.#move(slot, target, end);
      this.#lastTag = slot.element.tag;
    }
    return { end, count };
  }

  /** Takes an element that was read anew, and of which its own bytes alone say what it is. */
  add(element: Element, start: number, end: number, encoding: Encoding, count: number): void {
    if (end - start > longestElement || end > firstLength || isBeforeCharacterSet(element)) {
      this.pass(element, encoding);
      return;
    }
    begin(element);
    this.#now.push(new Slot(element, start, end, encoding, count));
  }

  /** Takes an element that has to be read anew in every file. */
  pass(element: Element, encoding: Encoding): void {
    // What it answers has to be known when the next header is there, and its file closed.
    begin(element);
    this.#now.push(new Slot(element, -1, -1, encoding, 1));
  }

  /** The header was read: the next one is compared with it. */
  close(): void {
    if (!this.#isAscending) {
      // An element further on may be what those before it depend on.
      for (const { element } of this.#now) forget(element);
      return;
    }
    lastSlots = this.#now;
    lastAnswers = this.answers;
    this.#difference = this.#differing();
    this.#before = [];
    if (nextBytes.length === 0) nextBytes = Buffer.allocUnsafeSlow(firstLength);
    this.window.copyFirst(nextBytes);
    [lastBytes, nextBytes] = [nextBytes, lastBytes];
  }

  #differing(): HeaderDifference {
    const dropped: Element[] = [];
    const added: Element[] = [];
    for (const { header, element } of this.#before) if (header !== this.#number) dropped.push(element);
    for (const { isNew, element } of this.#now) if (isNew) added.push(element);
    return new HeaderDifference(dropped, added);
  }

  /** Goes to the element of the last header that has a tag. @returns whether it has one */
  #isAt(tag: number): boolean {
    const before = this.#before;
    for (; this.#at < before.length; this.#at += 1) {
      const other = before[this.#at]!.element.tag;
      if (other === tag) return tag >>> 16 !== this.#changedGroup;
      if (other > tag) return false;
      this.#change(other);
    }
    return false;
  }

  /** Up to which slot the bytes at an offset are those of the last header; the slot at which it is when there are none. */
  #endOfRun(offset: number, encoding: Encoding): number {
    const before = this.#before;
    const first = before[this.#at]!;
    if (first.start < 0 || !isSame(first.encoding, encoding)) return this.#at;
    let until = this.#at + 1;
    let { end } = first;
    const isInMeta = isMeta(first.element);
    for (let next = before[until]; next && isNext(next, end, isInMeta) && !first.isNew; next = before[until]) {
      end = next.end;
      until += 1;
    }
    if (this.window.repeats(offset, lastBytes, first.start, end)) return until;
    // One of them is another: what stands before it repeats.
    const shift = offset - first.start;
    for (let at = this.#at; at < until; at += 1) {
      const { start, end } = before[at]!;
      if (!this.window.repeats(start + shift, lastBytes, start, end)) return at;
    }
    return until;
  }

  /** An element of the last header stands in this one. @returns the offset behind it */
  #move(slot: Slot, target: DataSet, offset: number): number {
    const shift = offset - slot.start;
    slot.element = slot.element.movedTo(target, shift);
    slot.start += shift;
    slot.end += shift;
    slot.isNew = false;
    slot.header = this.#number;
    target.elements.push(slot.element);
    this.#now.push(slot);
    return slot.end;
  }

  /** An element is another one than before, or stands in one of the headers alone. */
  #change(tag: number): void {
    if (tag === specificCharacterSet) this.#at = this.#before.length;
    const element = tag & 0xffff;
    if (isPrivateTag(tag) && element >= 0x10 && element <= 0xff) this.#changedGroup = tag >>> 16;
  }
}

/** Whether an element follows in the same data set, and most likely is in the next file as it is here. */
function isNext({ element, start, isNew }: Slot, end: number, isInMeta: boolean): boolean {
  return start === end && !isNew && isMeta(element) === isInMeta;
}

/** File Meta Information is a data set of its own. */
function isMeta({ tag }: Element): boolean {
  return tag >>> 16 === 2;
}

/** Nothing that was read by then says in which character set its text is. */
function isBeforeCharacterSet(element: Element): boolean {
  return element.tag < specificCharacterSet && !isMeta(element);
}

function isSame(left: Encoding, right: Encoding): boolean {
  return left.explicit === right.explicit && left.littleEndian === right.littleEndian;
}

function begin(element: Element): void {
  element.recurrence = new RecurringElement();
  for (const item of element.items ?? []) for (const inside of item.elements) begin(inside);
}

function forget(element: Element): void {
  element.recurrence = undefined;
  for (const item of element.items ?? []) for (const inside of item.elements) forget(inside);
}
