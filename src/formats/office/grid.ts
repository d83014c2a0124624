import { meaningOfKey } from '../../policies/key-meaning.ts';

/** A cell of a sheet or of a table in a document. */
export interface GridCell {
  /** From 1. */
  readonly column: number;
  readonly text: string;
}

/** A cell with what it is called. */
export interface NamedCell extends GridCell {
  readonly name: string;
  /** It names the cells below it. */
  readonly isHeading: boolean;
}

/** Rows in which the headings are looked for: titles, authors and dates stand above them. */
const mostBeforeHeadings = 20;

/**
 * Names the cells of a table by the headings of their columns, or, where it is laid out as a form, by the label on their
 * left. Headings are the first row with two cells or more, since a title stands alone in its row; the very first row where
 * no row has two.
 */
export class GridNames {
  readonly #headings = new Map<number, string>();
  #waiting: { row: number; cells: readonly GridCell[] }[] = [];
  #isDecided = false;

  /** @returns rows that are decided by now: of the first ones none, until the headings are found */
  add(row: number, cells: readonly GridCell[]): [row: number, cells: NamedCell[]][] {
    const filled = cells.filter(({ text }) => text.trim() !== '');
    if (this.#isDecided) return [[row, this.#named(filled)]];
    if (filled.length === 0) return [];
    this.#waiting.push({ row, cells: filled });
    if (filled.length < 2 && this.#waiting.length < mostBeforeHeadings) return [];
    return this.finish();
  }

  /** No row follows. @returns rows that were kept back */
  finish(): [row: number, cells: NamedCell[]][] {
    if (this.#isDecided) return [];
    this.#isDecided = true;
    const headings = Math.max(
      this.#waiting.findIndex(({ cells }) => cells.length > 1),
      0,
    );
    return this.#waiting.map(({ row, cells }, index) => [
      row,
      index === headings ? this.#headingRow(cells) : this.#named(cells),
    ]);
  }

  /** Headings by their columns, as soon as they are known. */
  get headings(): ReadonlyMap<number, string> {
    return this.#headings;
  }

  #headingRow(cells: readonly GridCell[]): NamedCell[] {
    return cells.map((cell, index) => {
      // The first row of a form is a label and its value, and names nothing below it.
      const label = formLabel(cells, index - 1);
      if (label !== undefined) return { ...cell, name: label, isHeading: false };
      if (formLabel(cells, index) !== undefined) return { ...cell, name: '', isHeading: false };
      this.#headings.set(cell.column, cell.text);
      return { ...cell, name: '', isHeading: true };
    });
  }

  #named(cells: readonly GridCell[]): NamedCell[] {
    return cells.map((cell, index) => {
      const heading = this.#headings.get(cell.column) ?? '';
      const label =
        meaningOfKey(heading, 'cell') === undefined ? labelOf(cells[index - 1]?.text, cell.text) : undefined;
      return { ...cell, name: label ?? heading, isHeading: false };
    });
  }
}

/**
 * The label that a cell of the first row is for the one on its right. Without a colon only where the row has no third cell
 * and the value is more than a word, which may be a heading that nobody knows.
 */
function formLabel(cells: readonly GridCell[], index: number): string | undefined {
  const [left, value] = [cells[index]?.text, cells[index + 1]?.text];
  if (left === undefined || value === undefined) return undefined;
  const isPlain = cells.length === 2 && /[\s\d]/.test(value.trim());
  return left.trim().endsWith(':') || isPlain ? labelOf(left, value) : undefined;
}

/**
 * The label that a text on the left is for a value, without its colon. A text without a colon is one only when it says of
 * what kind a value is and the value looks like one: in a data dictionary `dob` stands beside "date of birth".
 */
function labelOf(left: string | undefined, value: string): string | undefined {
  const label = left?.trim() ?? '';
  if (label === '' || label.length > longestLabel || value.trim() === '') return undefined;
  // What costs least is asked first: most cells of a table are no labels.
  if (label.endsWith(':')) return isKey(value) ? undefined : label.slice(0, -1).trim();
  const isLabel = isKey(label) && value.trim().split(/\s+/).every(startsLikeAValue);
  return isLabel && !isKey(value) ? label : undefined;
}

const longestLabel = 40;

/** Whether a text says of what kind a value is. */
function isKey(text: string): boolean {
  const key = text.trim();
  // Most cells that are no keys begin with a digit or have some.
  if (key.length > longestLabel || !/^\p{L}\D*$/u.test(key)) return false;
  return meaningOfKey(key, 'cell') !== undefined;
}

function startsLikeAValue(word: string): boolean {
  return /^[\p{Lu}\p{N}]/u.test(word);
}
