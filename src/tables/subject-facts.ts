import type { EncodedColumn } from '../statistics/encoded-column.ts';
import { finishedColumn } from './finished-column.ts';
import { type MissingTexts, missingIn, usuallyMissing } from './missing-values.ts';

/** Something that a file says of a subject. */
export interface SubjectFact {
  readonly subject: string;
  /** Heading of the column that it goes to. */
  readonly attribute: string;
  readonly value: string;
}

/** A row for each subject. */
export interface SubjectTable {
  /** In the order in which they first appear; raw. */
  readonly subjects: readonly string[];
  /** One for each attribute, in the order in which they first appear; a record is a subject. */
  readonly columns: readonly EncodedColumn[];
}

/** Between several values of one subject. */
const separator = '; ';

/**
 * One row for each subject. A subject with several values of an attribute (two scanners, a visit in each of two years) has
 * them all as one value, sorted, each once: whoever knows the person may know any of them. So the order of facts does not
 * matter but for the order of rows and columns. What is missing beside a value does not count; a subject without a value has
 * a missing one.
 */
export function subjectTable(facts: Iterable<SubjectFact>, missing: MissingTexts = usuallyMissing): SubjectTable {
  const subjects = new Map<string, number>();
  const attributes = new Map<string, AttributeValues>();
  for (const { subject, attribute, value } of facts) {
    let row = subjects.get(subject);
    if (row === undefined) {
      row = subjects.size;
      subjects.set(subject, row);
    }
    let values = attributes.get(attribute);
    if (!values) {
      values = new AttributeValues(missingIn(attribute, missing));
      attributes.set(attribute, values);
    }
    values.add(row, value);
  }
  const columns = [...attributes].map(([name, values]) => values.column(name, subjects.size));
  return { subjects: [...subjects.keys()], columns };
}

/** The values of one attribute by subject. Most subjects have one, which is shared as a text. */
class AttributeValues {
  readonly #bySubject: (string | Set<string> | undefined)[] = [];

  constructor(private readonly isMissing: (text: string) => boolean) {}

  add(row: number, value: string): void {
    if (this.isMissing(value)) return;
    const known = this.#bySubject[row];
    if (known === undefined) this.#bySubject[row] = value;
    else if (typeof known !== 'string') known.add(value);
    else if (known !== value) this.#bySubject[row] = new Set([known, value]);
  }

  column(name: string, rows: number): EncodedColumn {
    const numbers = new Map<string, number>();
    const codes = new Uint32Array(rows);
    for (let row = 0; row < rows; row += 1) {
      const known = this.#bySubject[row] ?? '';
      const text = typeof known === 'string' ? known : [...known].sort().join(separator);
      let number = numbers.get(text);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(text, number);
      }
      codes[row] = number;
    }
    const {
      codes: numbered,
      values,
      missing,
    } = finishedColumn(name, codes, [...numbers.keys()], (text) => text === '');
    return { name, codes: numbered, values, ...(missing === undefined ? {} : { missing }) };
  }
}
