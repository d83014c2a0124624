import type { Field } from '../../model/field.ts';
import { cellName } from '../fields/cell-name.ts';
import { keyFields } from '../fields/key-fields.ts';
import { PartField } from '../fields/part-field.ts';
import { isPlainWord } from '../fields/plain-word.ts';
import { mostCells, type Sheet, sheetFields } from '../fields/sheet.ts';
import { elementText, isTelling, isVector, labelOf, lengthOf } from './cell.ts';
import { isOfClass, type RValue } from './values.ts';

/** Attributes that say how a value is built and hold no words of people, or are read with it. */
const structural = new Set(
  'names class dim row.names levels tsp tzone units .internal.selfref label .S3Class package'.split(' '),
);

/** The words of a source, which stands in front of them as lines. */
const parsedSource = 'parseData';

/** Where the elements of a value without a name stand. */
const topLevel = 'value';

/** Goes through the values of a file: texts, tables, names, and what is said about them. */
export class RWalk {
  #cells = mostCells;

  constructor(private readonly problems: string[]) {}

  /**
   * The fields of a value and of everything in it.
   * @param path where it stands, as R would be asked for it; '' for the only value of a file
   * @param name what it is called
   */
  *fields(value: RValue, path: string, name: string): Iterable<Field> {
    const sheet = sheetOf(value, path);
    if (sheet) {
      this.#cells -= sheet.columns.length * rowCount(value);
      if (this.#cells < 0) this.#tell(`only the first ${mostCells} cells are read`);
      else yield* sheetFields(sheet);
      yield* this.#besideColumns(value, path);
    } else if (isVector(value)) yield* this.#elements(value, path, name);
    else yield* this.#children(value, path, name);
    yield* this.#attributes(value, path, sheet !== undefined);
  }

  *#elements(value: RValue, path: string, name: string): Iterable<Field> {
    const names = value.attributes?.get('names')?.strings;
    const count = lengthOf(value);
    const part = (index: number) => (count === 1 ? path || topLevel : `${path || topLevel}[${index + 1}]`);
    // A single number is a parameter that people set; more are data.
    const isRead = isTelling(value) || count === 1;
    for (let index = 0; index < count && (isRead || names); index += 1) {
      this.#cells -= 1;
      if (this.#cells < 0) return this.#tell(`only the first ${mostCells} cells are read`);
      const key = names?.[index];
      if (key) yield* keyFields(key, `names of ${part(index)}`);
      const text = isRead ? elementText(value, index) : '';
      if (text !== '') yield new PartField('member', key || name, text, part(index));
    }
  }

  *#children(value: RValue, path: string, name: string): Iterable<Field> {
    const names = value.tags ?? value.attributes?.get('names')?.strings ?? [];
    for (const [index, item] of (value.items ?? []).entries()) {
      const key = names[index] ?? '';
      if (value.kind !== 'list' && key === parsedSource) continue;
      const inner = value.kind === 'holder' || (value.kind === 'pairs' && key === '') ? path : stepTo(path, key, index);
      if (key !== '') yield* keyFields(key, `name of ${inner}`);
      yield* this.fields(item, inner, key || name);
    }
  }

  /** What stands in a table that makes no cells: labels, and columns that are lists. */
  *#besideColumns(value: RValue, path: string): Iterable<Field> {
    const names = value.attributes?.get('names')?.strings ?? [];
    for (const [index, column] of (value.items ?? []).entries()) {
      const inner = stepTo(path, names[index] ?? '', index);
      if (isVector(column)) yield* this.#attributes(column, inner, true);
      else yield* this.fields(column, inner, names[index] ?? '');
    }
  }

  *#attributes(value: RValue, path: string, isTable: boolean): Iterable<Field> {
    const where = path || topLevel;
    const label = labelOf(value);
    if (label !== '') yield new PartField('prose', '', label, `label of ${where}`);
    for (const [name, attribute] of value.attributes ?? []) {
      if (structural.has(name)) continue;
      const isRowNames = isTable && name === 'row.names';
      if (!isRowNames) yield* this.fields(attribute, `attribute ${isPlainWord(name) ? name : ''} of ${where}`, name);
    }
  }

  #tell(problem: string): void {
    if (!this.problems.includes(problem)) this.problems.push(problem);
  }
}

/** How R is asked for an element: by its name, or by its number where the name may be somebody's. */
function stepTo(path: string, key: string, index: number): string {
  if (key !== '' && isPlainWord(key)) return path === '' ? key : `${path}$${key}`;
  return `${path || topLevel}[[${index + 1}]]`;
}

/** A data frame as a table; its column of row names, where it has some, is the last. */
export function sheetOf(value: RValue, path: string): Sheet | undefined {
  if (value.kind !== 'list' || !isOfClass(value, 'data.frame')) return undefined;
  const items = value.items ?? [];
  const names = items.map((_, index) => value.attributes?.get('names')?.strings?.[index] ?? '');
  const rowNames = value.attributes?.get('row.names');
  const columns = rowNames?.strings ? [...items, rowNames] : items;
  const headings = rowNames?.strings ? [...names, 'row.names'] : names;
  return {
    ...(path === '' ? {} : { name: path }),
    columns: headings,
    names: columns.map((column, index) => cellName(headings[index]!, labelOf(column))),
    *rows() {
      for (let row = 0; row < rowCount(value); row += 1)
        yield columns.map((column) => (isVector(column) ? elementText(column, row) : ''));
    },
  };
}

function rowCount({ items = [] }: RValue): number {
  return Math.max(0, ...items.filter(isVector).map(lengthOf));
}
