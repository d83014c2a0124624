import type { RowContent } from './read-cell.ts';
import type { SubjectColumn } from './subject-consent.ts';

/** So many different texts of a column are remembered; of what is another in each row, the rest is read every time. */
const remembered = 10_000;

/** What cells say that were read before: a column of a long table has few different texts, and rows that have one share its value. */
export class KnownCells {
  readonly #byColumn = new Map<SubjectColumn, Map<string, RowContent>>();

  /** What a text says in a column: nothing where it stands for no value. @returns `undefined` for one that is not remembered */
  get(column: SubjectColumn, text: string): RowContent | undefined {
    return this.#byColumn.get(column)?.get(text);
  }

  /** @param said by the text alone, without a mistake: one is told in each row */
  remember(column: SubjectColumn, text: string, said: RowContent): void {
    let known = this.#byColumn.get(column);
    if (!known) {
      known = new Map();
      this.#byColumn.set(column, known);
    }
    if (known.size < remembered) known.set(text, said);
  }
}
