import { cellText } from '../fields/cell-text.ts';
import { type Element, type Order, types } from './elements.ts';

/** A text or single number of a variable. */
export interface MatlabValue {
  /** The nearest name: of the field of a structure, else of the variable. */
  name: string;
  text: string;
  /** As MATLAB addresses it: `subject(2).names{3}`. */
  part: string;
}

/** Classes of arrays ("MAT-File Format", table 1-3); 17 is what holds objects and is not documented. */
const classes = { cell: 1, struct: 2, object: 3, char: 4, sparse: 5, opaque: 17 };
/** Structures and cells nest no deeper. */
const deepest = 64;

/** More of one character array is not read. */
const mostTextBytes = 4 * 1024 * 1024;

/** What an array says of itself before its data. */
export interface MatrixHead {
  kind: number;
  sizes: number[];
  name: string;
  /** Offset of what follows. */
  next: number;
}

/** Whether nothing is looked for in an array: it holds numbers, and more than one. */
export function isData({ kind, sizes }: MatrixHead): boolean {
  return kind >= classes.sparse && kind < classes.opaque && countOf(sizes) !== 1;
}

/** Reads the start of an array; `undefined` where it is cut or damaged. */
export function headOf(bytes: Buffer, order: Order): MatrixHead | undefined {
  const flags = order.element(bytes, 0);
  if (!flags || flags.data.length < 4) return undefined;
  const kind = order.uint32(flags.data, 0) & 0xff;
  if (kind === classes.opaque) return { kind, sizes: [], name: '', next: bytes.length };
  const sizes = order.element(bytes, flags.next);
  const name = sizes && order.element(bytes, sizes.next);
  if (!name) return undefined;
  return {
    kind,
    sizes: Array.from({ length: sizes.data.length >> 2 }, (_, index) => order.int32(sizes.data, index * 4)),
    name: name.data.toString('latin1'),
    next: name.next,
  };
}

/** Finds texts and single numbers in variables, structures and cells included. */
export class MatrixReader {
  /** What is not looked into, one sentence each. */
  readonly problems = new Set<string>();

  constructor(private readonly order: Order) {}

  /** @param bytes content of a matrix element */
  *values(bytes: Buffer): Iterable<MatlabValue> {
    const head = headOf(bytes, this.order);
    if (head) yield* this.#matrix(bytes, head, head.name, head.name, 0);
    else this.problems.add('a variable is cut or damaged');
  }

  *#matrix(bytes: Buffer, head: MatrixHead, name: string, part: string, depth: number): Iterable<MatlabValue> {
    if (depth > deepest) this.problems.add(`structures nested deeper than ${deepest} are not read`);
    else if (head.kind === classes.opaque) this.problems.add('objects (string, table, datetime) are not looked into');
    else if (head.kind === classes.char) yield* this.#text(bytes, head, name, part);
    else if (head.kind === classes.cell) {
      yield* this.#elements(bytes, head.next, countOf(head.sizes), (index) => [name, `${part}{${index + 1}}`], depth);
    } else if (head.kind === classes.struct) yield* this.#struct(bytes, head, head.next, part, depth);
    else if (head.kind === classes.object) {
      const className = this.order.element(bytes, head.next);
      if (className) yield* this.#struct(bytes, head, className.next, part, depth);
    } else if (!isData(head)) {
      const element = this.order.element(bytes, head.next);
      const value = element && this.order.number(element);
      if (value !== undefined) yield { name, text: cellText(value), part };
    }
  }

  *#struct(bytes: Buffer, { sizes }: MatrixHead, offset: number, part: string, depth: number): Iterable<MatlabValue> {
    const length = this.order.element(bytes, offset);
    const names = length && this.order.element(bytes, length.next);
    if (!names || length.data.length < 4) {
      this.problems.add('a variable is cut or damaged');
      return;
    }
    const fields = fieldNames(names.data, this.order.int32(length.data, 0));
    const count = countOf(sizes);
    const namesAt = (index: number): [string, string] => {
      const field = fields[index % fields.length]!;
      const element = count === 1 ? part : `${part}(${Math.floor(index / fields.length) + 1})`;
      return [field, `${element}.${field}`];
    };
    yield* this.#elements(bytes, names.next, count * fields.length, namesAt, depth);
  }

  /** The arrays that follow one another from an offset. */
  *#elements(
    bytes: Buffer,
    offset: number,
    count: number,
    namesAt: (index: number) => [name: string, part: string],
    depth: number,
  ): Iterable<MatlabValue> {
    let at = offset;
    for (let index = 0; index < count; index += 1) {
      const element = this.order.element(bytes, at);
      if (element?.type !== types.matrix) {
        this.problems.add('a variable is cut or damaged');
        return;
      }
      const head = element.data.length > 0 ? headOf(element.data, this.order) : undefined;
      if (head) yield* this.#matrix(element.data, head, ...namesAt(index), depth + 1);
      at = element.next;
    }
  }

  /** Rows of a character array, which stands column by column. */
  *#text(bytes: Buffer, { sizes, next }: MatrixHead, name: string, part: string): Iterable<MatlabValue> {
    const element: Element | undefined = this.order.element(bytes, next);
    if (!element) return;
    if (element.data.length > mostTextBytes) this.problems.add('of a text only the first 4 MiB are read');
    const characters = this.order.characters({ ...element, data: element.data.subarray(0, mostTextBytes) });
    const rows = Math.max(1, Math.min(sizes[0] ?? 1, characters.length));
    const lines = Array.from({ length: rows }, () => [] as string[]);
    for (const [index, character] of characters.entries()) lines[index % rows]!.push(character);
    for (const [row, line] of lines.entries()) {
      const text = line.join('').replace(/\0+/g, ' ').trimEnd();
      if (text !== '') yield { name, text, part: rows === 1 ? part : `${part}(${row + 1},:)` };
    }
  }
}

function countOf(sizes: readonly number[]): number {
  return sizes.reduce((product, size) => product * Math.max(0, size), 1);
}

function fieldNames(bytes: Buffer, length: number): string[] {
  if (length <= 0) return [];
  return Array.from({ length: Math.floor(bytes.length / length) }, (_, index) => {
    const name = bytes.subarray(index * length, (index + 1) * length);
    const end = name.indexOf(0);
    return name.toString('latin1', 0, end < 0 ? name.length : end);
  });
}
