import { cellOf, type Field } from '../model/field.ts';
import type { IdentifierClass } from '../model/identifier-class.ts';
import { isAgeOver89, unitOfAge } from '../policies/age.ts';
import { headingName } from '../policies/heading.ts';
import { meaningOfKey } from '../policies/key-meaning.ts';
import { type AgeBetween, ageBetween } from './age-between.ts';

/** What the values of one object or row tell of a time of life. */
export interface TimesOfLife {
  birth?: Field;
  readonly days: Field[];
  /** An age over 89 stands there by itself, and is told as such. */
  statesAge?: true;
  /** Whose row it is. */
  subject?: string;
}

/** Two fields that tell an age together. */
export interface ToldAge {
  readonly birth: Field;
  readonly day: Field;
  readonly age: AgeBetween;
}

const yearOfDay =
  /^(?:(?:scan|study|visit|exam|examination|acquisition|session|imaging|mri|ct|enrol+ment|death)_year|year_of_(?:the_)?(?:scan|study|visit|exam|examination|acquisition|session|imaging|enrol+ment|death))$/;

/** What a field is to a time of life, by its name. */
export type PartOfLife = 'birth' | 'day' | 'age';

/** @returns `undefined` for a name that says nothing of a time of life of the person */
export function partOfLife(name: string, kind: Field['kind']): PartOfLife | undefined {
  const meaning = meaningOfKey(name, kind);
  if (meaning?.kind === 'identifier') return meaning.role === 'patient' ? parts[meaning.class] : undefined;
  return yearOfDay.test(headingName(name)) ? 'day' : undefined;
}

const parts: Partial<Readonly<Record<IdentifierClass, PartOfLife>>> = {
  'birth-date': 'birth',
  date: 'day',
  age: 'age',
};

/** Adds a field to what is known of its object or row. */
function addToLife(times: TimesOfLife, field: Field): void {
  const part = partOfLife(field.name, field.kind);
  if (part === 'birth') times.birth ??= field;
  else if (part === 'day') times.days.push(field);
  else if (part === 'age' && isAgeOver89(field.text, unitOfAge(field.name))) times.statesAge = true;
}

/** The oldest age that a birth and a day tell together; `undefined` where they tell none, or an age over 89 is told anyway. */
export function oldestTold({ birth, days, statesAge }: TimesOfLife): ToldAge | undefined {
  if (!birth || statesAge) return undefined;
  let oldest: ToldAge | undefined;
  for (const day of days) {
    const age = ageBetween(birth.text, day.text);
    if (age && (!oldest || age.most > oldest.age.most)) oldest = { birth, day, age };
  }
  return oldest;
}

/** The rows of a table, or the objects of a JSON document, by what they tell of a time of life; those without a birth are left out. */
export function* timesOfLife(fields: Iterable<Field>, subjectColumn: number): Generator<TimesOfLife> {
  let key: string | number | undefined;
  let times: TimesOfLife = { days: [] };
  const open: [string, TimesOfLife][] = [];
  for (const field of fields) {
    const cell = cellOf(field);
    if (cell) {
      if (cell.row !== key) {
        if (times.birth) yield times;
        times = { days: [] };
        key = cell.row;
      }
      if (cell.column === subjectColumn + 1 && field.text !== '') times.subject = field.text;
      addToLife(times, field);
    } else if (field.kind === 'member' && field.location.kind === 'json') {
      // Members of an object come one after the other, with those of the objects inside it between them.
      const { pointer } = field.location;
      while (open.length > 0 && !pointer.startsWith(`${open.at(-1)![0]}/`)) {
        const [, closed] = open.pop()!;
        if (closed.birth) yield closed;
      }
      const object = pointer.slice(0, pointer.lastIndexOf('/'));
      if (open.at(-1)?.[0] !== object) open.push([object, { days: [] }]);
      addToLife(open.at(-1)![1], field);
    }
  }
  if (times.birth) yield times;
  for (const [, one] of open) if (one.birth) yield one;
}
