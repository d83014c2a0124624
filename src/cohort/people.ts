import type { EncodedColumn } from '../model/encoded-column.ts';

/** A record that is of nobody. */
export const nobody = 0xffffffff;

/** Which person each record of a table is of. */
export interface RecordsOfPeople {
  readonly people: number;
  /** For each record the number of its person, or `nobody`. */
  readonly personOf: Uint32Array;
}

/** Between several values of one person. */
export const valueSeparator = '; ';

/**
 * The people of a table, numbered in the order in which they first appear.
 * @param subject the column that says of which person a record is; a record without a value in it is of nobody. Without a
 *   column each record is a person
 */
export function peopleOfRecords(subject: EncodedColumn | undefined, records: number): RecordsOfPeople {
  if (!subject) return { people: records, personOf: Uint32Array.from({ length: records }, (_, record) => record) };
  const { codes, values, missing } = subject;
  const numbers = new Uint32Array(values.length).fill(nobody);
  let people = 0;
  const personOf = Uint32Array.from(codes, (code) => {
    if (code === missing) return nobody;
    if (numbers[code] === nobody) numbers[code] = people++;
    return numbers[code]!;
  });
  return { people, personOf };
}

/**
 * A column with a row for each person instead of each record. Who has several values (two scanners, a visit in each of two
 * years) has them all as one, sorted, each once: whoever knows the person may know any of them. What is missing beside a
 * value does not count; a person without a value has a missing one.
 */
export function columnOfPeople<Column extends EncodedColumn>(
  column: Column,
  { people, personOf }: RecordsOfPeople,
): Column {
  const held = new Uint32Array(people).fill(nobody);
  const several = new SeveralValues(column.values);
  for (let record = 0; record < personOf.length; record += 1) {
    const person = personOf[record]!;
    const code = column.codes[record]!;
    if (person === nobody || code === column.missing) continue;
    const before = held[person]!;
    if (before === nobody) held[person] = code;
    else if (before !== code) held[person] = several.with(before, code);
  }
  const { missing: _, ...unchanged } = column;
  return { ...unchanged, ...numbered(held, (code) => several.text(code)) } as Column;
}

/** Numbers sets of values behind the numbers of the values themselves. */
class SeveralValues {
  readonly #sets: number[][] = [];
  readonly #numbers = new Map<string, number>();

  constructor(private readonly values: readonly string[]) {}

  /** The number of a set with one more value. */
  with(before: number, code: number): number {
    const set = this.#codes(before);
    if (set.includes(code)) return before;
    const larger = [...set, code].sort((left, right) => left - right);
    const key = larger.join();
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.values.length + this.#sets.push(larger) - 1;
    this.#numbers.set(key, number);
    return number;
  }

  text(number: number): string {
    const texts = this.#codes(number).map((code) => this.values[code]!);
    return texts.length === 1 ? texts[0]! : texts.sort().join(valueSeparator);
  }

  #codes(number: number): number[] {
    return number < this.values.length ? [number] : this.#sets[number - this.values.length]!;
  }
}

/** Numbers values anew in the order in which people have them; `nobody` becomes the missing value. */
function numbered(held: Uint32Array, textOf: (code: number) => string): Omit<EncodedColumn, 'name'> {
  const numbers = new Map<number, number>();
  const values: string[] = [];
  let missing: number | undefined;
  const codes = Uint32Array.from(held, (code) => {
    const known = numbers.get(code);
    if (known !== undefined) return known;
    const number = values.push(code === nobody ? '' : textOf(code)) - 1;
    if (code === nobody) missing = number;
    numbers.set(code, number);
    return number;
  });
  return { codes, values, ...(missing === undefined ? {} : { missing }) };
}
