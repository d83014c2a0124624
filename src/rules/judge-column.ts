import { detect } from '../detectors/index.ts';
import type { Table } from '../model/document.ts';
import { cellOf, type Field } from '../model/field.ts';
import type { IdentifierClass } from '../model/identifier-class.ts';
import { unitOfAge } from '../policies/age.ts';
import { meaningOfKey } from '../policies/key-meaning.ts';
import { type ColumnSample, sampleColumns, shareOf } from './table-sample.ts';

/** Classes whose values can be plain numbers. */
const numberClasses: ReadonlySet<IdentifierClass> = new Set([
  'date',
  'birth-date',
  'phone',
  'ssn',
  'national-id',
  'health-id',
  'mrn',
  'accession',
  'other-id',
  'account',
  'credit-card',
  'passport',
  'driver-license',
  'device-serial',
  'postcode',
  'gps',
  'ip',
]);

/** Fewer values than this are judged one by one. */
const leastValues = 10;
/** Share of numbers that makes a column one of measurements. */
const mostlyNumbers = 0.9;
/** Share of values that fit a class that makes the column one of that class. */
const mostlyFit = 0.6;
const plainNumber = /^[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:e[+-]?\d+)?$/i;
/** One such value may be a slip; more are not. */
const leastOlder = 0.05;
const nothing: ReadonlySet<IdentifierClass> = new Set();

/**
 * The classes that cells of a column are not looked for, by 1-based number of the column: in a column of measurements one
 * number that happens to read as a phone number, or to have a valid check digit, is a measurement as well. A column of
 * which most values fit a class is a column of that class.
 */
export class ColumnJudgement {
  readonly #silent: readonly ReadonlySet<IdentifierClass>[];

  constructor(table: Table | undefined) {
    this.#silent = table ? sampleColumns(table).map(silentClasses) : [];
  }

  /** What is not looked for in a field; nothing is left out in what is no cell of a table. */
  silentIn(field: Field): ReadonlySet<IdentifierClass> {
    if (field.kind !== 'cell' || this.#silent.length === 0) return nothing;
    const cell = cellOf(field);
    return (cell && this.#silent[cell.column - 1]) ?? nothing;
  }
}

/** Nobody is that old in years: a column with such values counts months, weeks or days. */
const oldest = 122;
/** Codes that tables write where nobody knows an age. */
const missingAge = /^-?(?:777|888|99[89]|7777|8888|999[89])(?:\.0+)?$/;
const noAges: ReadonlySet<IdentifierClass> = new Set(['age']);

function silentClasses({ heading, values }: ColumnSample): ReadonlySet<IdentifierClass> {
  const meaning = meaningOfKey(heading, 'cell');
  if (meaning?.kind === 'identifier' && meaning.class === 'age') {
    if (unitOfAge(heading) !== 'years') return nothing;
    const stated = values.filter((value) => !missingAge.test(value));
    return shareOf(stated, (value) => Number(value) > oldest) > leastOlder ? noAges : nothing;
  }
  if (values.length < leastValues || meaning) return nothing;
  if (shareOf(values, (value) => plainNumber.test(value)) < mostlyNumbers) return nothing;
  const fits = new Map<IdentifierClass, number>();
  for (const value of values) {
    for (const { class: identifier, confidence } of detect(value, { name: heading, kind: 'cell' })) {
      if (confidence >= 0.5) fits.set(identifier, (fits.get(identifier) ?? 0) + 1);
    }
  }
  return new Set([...numberClasses].filter((identifier) => (fits.get(identifier) ?? 0) < values.length * mostlyFit));
}
