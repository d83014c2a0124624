import { LayoutError, type PlacedElement, type PlacedItem } from '../../formats/dicom/layout.ts';
import type { Change, Changes } from './change.ts';

/** A part of a new file: bytes of the original by offset, or new ones. */
export type Piece = Readonly<{ from: number; to: number }> | Uint8Array;

/** Attributes that are new at the top level, encoded, by tag. */
export type Additions = ReadonlyMap<number, Uint8Array>;

const mostInShortForm = 0xfffe;
const item = 0xfffee000;
const none: Additions = new Map();

/** How many bytes pieces are together. */
function lengthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + (piece instanceof Uint8Array ? piece.length : piece.to - piece.from), 0);
}

/** An element of a level with what becomes of it. */
interface Rewritten {
  readonly tag: number;
  readonly pieces: readonly Piece[];
  readonly isChanged: boolean;
}

/** Writes elements with their changes; whatever is not changed is a range of the original, byte for byte. */
export class Rewriter {
  /** @param read bytes of the original */
  constructor(
    private readonly read: (offset: number, length: number) => Uint8Array,
    private readonly changes: Changes,
  ) {}

  /**
   * Elements of one level in their order, new ones where their tags belong.
   * @throws LayoutError when a new value does not fit
   */
  elements(elements: readonly PlacedElement[], additions: Additions = none): Piece[] {
    return this.#level(elements, additions).pieces;
  }

  #level(elements: readonly PlacedElement[], additions: Additions): { pieces: Piece[]; isChanged: boolean } {
    const rewritten: Rewritten[] = [];
    const left = [...additions].sort(([one], [other]) => one - other);
    const addUntil = (tag: number): void => {
      while (left.length > 0 && left[0]![0] < tag) {
        const [added, bytes] = left.shift()!;
        rewritten.push({ tag: added, pieces: [bytes], isChanged: true });
      }
    };
    for (const element of elements) {
      addUntil(element.tag);
      if (additions.has(element.tag)) continue;
      rewritten.push(this.#element(element));
    }
    addUntil(Number.POSITIVE_INFINITY);
    const byTag = new Map(elements.map((element) => [element.tag, element]));
    const pieces = rewritten.flatMap((one) => this.#withGroupLength(one, byTag.get(one.tag), rewritten));
    return { pieces: joined(pieces), isChanged: rewritten.some(({ isChanged }) => isChanged) };
  }

  /** The length of a group (gggg,0000) is made true where something of the group changed (PS3.5 section 7.2). */
  #withGroupLength(one: Rewritten, placed: PlacedElement | undefined, all: readonly Rewritten[]): readonly Piece[] {
    const group = one.tag >>> 16;
    const isLength =
      (one.tag & 0xffff) === 0 && one.pieces.length > 0 && placed !== undefined && placed.end - placed.value === 4;
    const members = isLength ? all.filter(({ tag }) => tag >>> 16 === group && tag !== one.tag) : [];
    if (!placed || !members.some(({ isChanged }) => isChanged)) return one.pieces;
    const value = Buffer.alloc(4);
    writeNumber(value, 0, 4, lengthOf(members.flatMap(({ pieces }) => pieces)), placed.littleEndian);
    return [{ from: placed.start, to: placed.value }, value];
  }

  #element(element: PlacedElement): Rewritten {
    const { tag, path, start, end, items } = element;
    const change = this.changes.get(path);
    if (change?.action === 'removed') return { tag, pieces: [], isChanged: true };
    if (change) return { tag, pieces: this.#changed(element, change), isChanged: true };
    const inside = items?.map((one) => this.#item(one));
    if (!inside?.some(({ isChanged }) => isChanged))
      return { tag, pieces: [{ from: start, to: end }], isChanged: false };
    const pieces = inside.flatMap((one) => one.pieces);
    return { tag, pieces: this.#sequence(element, pieces), isChanged: true };
  }

  #sequence(element: PlacedElement, pieces: readonly Piece[]): Piece[] {
    const { start, value, end, isDelimited } = element;
    if (isDelimited) return [{ from: start, to: value }, ...pieces, { from: end - delimiterLength, to: end }];
    return [this.#head(element, lengthOf(pieces)), ...pieces];
  }

  #item(placed: PlacedItem): { pieces: readonly Piece[]; isChanged: boolean } {
    const { start, content, end, isDelimited, littleEndian, elements } = placed;
    const { pieces, isChanged } = this.#level(elements, none);
    if (!isChanged) return { pieces: [{ from: start, to: end }], isChanged };
    if (isDelimited) {
      return { pieces: [{ from: start, to: content }, ...pieces, { from: end - delimiterLength, to: end }], isChanged };
    }
    const head = Buffer.from(this.read(start, content - start));
    writeNumber(head, 4, 4, lengthOf(pieces), littleEndian);
    return { pieces: [head, ...pieces], isChanged };
  }

  #changed(element: PlacedElement, { action, value = new Uint8Array() }: Change): Piece[] {
    const isDummySequence = element.items !== undefined && action === 'replaced by a dummy';
    const bytes = isDummySequence ? emptyItem(element) : padded(value, element.vr);
    return [this.#head(element, bytes.length), bytes];
  }

  /** Tag, representation and a new length, in the form that they had. */
  #head({ start, value, lengthSize, littleEndian, path }: PlacedElement, length: number): Uint8Array {
    if (lengthSize === 2 && length > mostInShortForm)
      throw new LayoutError(`the new value of ${path} is too long for it`);
    const head = Buffer.from(this.read(start, value - start));
    writeNumber(head, head.length - lengthSize, lengthSize, length, littleEndian);
    return head;
  }
}

const delimiterLength = 8;

/** One item with nothing in it: a sequence that has a value and says nothing. */
function emptyItem({ littleEndian }: PlacedElement): Uint8Array {
  const bytes = Buffer.alloc(8);
  writeNumber(bytes, 0, 2, item >>> 16, littleEndian);
  writeNumber(bytes, 2, 2, item & 0xffff, littleEndian);
  return bytes;
}

/** Values have an even length: text ends with a space, UIDs and bytes with a zero (PS3.5 section 6.2). */
function padded(value: Uint8Array, vr: string): Uint8Array {
  if (value.length % 2 === 0) return value;
  const isText = /^(?:AE|AS|CS|DA|DS|DT|IS|LO|LT|PN|SH|ST|TM|UC|UR|UT)$/.test(vr);
  return Buffer.concat([value, Buffer.of(isText ? 0x20 : 0)]);
}

function writeNumber(bytes: Buffer, offset: number, size: 2 | 4, value: number, littleEndian: boolean): void {
  if (littleEndian) bytes.writeUIntLE(value, offset, size);
  else bytes.writeUIntBE(value, offset, size);
}

/** Ranges that follow each other as one. */
function joined(pieces: readonly Piece[]): Piece[] {
  const all: Piece[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    const isRange = last !== undefined && !(last instanceof Uint8Array) && !(piece instanceof Uint8Array);
    if (isRange && last.to === piece.from) all[all.length - 1] = { from: last.from, to: piece.to };
    else all.push(piece);
  }
  return all;
}
