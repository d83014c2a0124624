import { bandLabel, bandOf } from './number-bands.ts';
import type { ReadValues } from './read-values.ts';
import type { Coarsening, DatePrecision } from './step.ts';

/** The values of a column in groups that are told as one value each. */
export interface ValueGroups {
  /** For each code its group, from 0 in the order in which groups first appear among the codes. */
  readonly groupOf: Uint32Array;
  /** What each group is called in the coarser column. */
  readonly labels: readonly string[];
  /** The group of the missing value. */
  readonly missing?: number;
}

/** What stands in a cell that tells nothing. */
export const nothingTold = '*';
/** What merged values are called, unless the table has a word of its own among them. */
const others = 'other';
const ownWordForOthers = /^others?$/i;

/**
 * The groups that the values of a column fall into. A missing value stays one, unless the column is dropped. Values that get
 * the same label are one group: they are one value in the coarser table.
 * @param steps all on this column; none of them leaves the column as it is
 */
export function valueGroups(read: ReadValues, steps: readonly Coarsening[]): ValueGroups {
  const { values, missing } = read;
  const groupOf = new Uint32Array(values.length);
  if (steps.some(({ kind }) => kind === 'drop')) return { groupOf, labels: [nothingTold] };
  const labelOf = labeller(read, steps);
  const known = new Map<string, number>();
  const labels: string[] = [];
  let missingGroup: number | undefined;
  for (let code = 0; code < values.length; code += 1) {
    if (code === missing) {
      missingGroup = labels.length;
      groupOf[code] = missingGroup;
      labels.push(values[code]!);
      continue;
    }
    const label = labelOf(code);
    let group = known.get(label);
    if (group === undefined) {
      group = labels.length;
      known.set(label, group);
      labels.push(label);
    }
    groupOf[code] = group;
  }
  return { groupOf, labels, ...(missingGroup === undefined ? {} : { missing: missingGroup }) };
}

/** Whether a value is one of those that a table itself calls by the word for all others. */
export function isCalledOther(value: string): boolean {
  return ownWordForOthers.test(value.trim());
}

function labeller(read: ReadValues, steps: readonly Coarsening[]): (code: number) => string {
  const { values, numbers, months, whole } = read;
  const stepOf = <K extends Coarsening['kind']>(kind: K) =>
    steps.find((step): step is Extract<Coarsening, { kind: K }> => step.kind === kind);
  const top = stepOf('top')?.from ?? Number.POSITIVE_INFINITY;
  const bottom = stepOf('bottom')?.below ?? Number.NEGATIVE_INFINITY;
  const width = stepOf('bands')?.width;
  const precision = stepOf('date')?.to;
  const length = stepOf('prefix')?.length;
  const merged = new Set(stepOf('merge')?.codes);
  const own = [...merged].find((code) => isCalledOther(values[code]!));
  const mergedLabel = own === undefined ? others : values[own]!;
  return (code) => {
    const value = values[code]!;
    if (merged.has(code)) return mergedLabel;
    if (length !== undefined) return prefixOf(value, length);
    const number = numbers[code];
    if (number === undefined || Number.isNaN(number)) return value;
    if (number >= top) return `${top}+`;
    if (number < bottom) return `<${bottom}`;
    if (width !== undefined) return bandLabel(bandOf(number, width), width, whole);
    return precision === undefined ? value : dateLabel(value, number, months[code], precision);
  };
}

function prefixOf(value: string, length: number): string {
  const characters = [...value.replace(/\s/g, '')];
  return characters.length <= length ? characters.join('') : `${characters.slice(0, length).join('')}${nothingTold}`;
}

function dateLabel(value: string, year: number, month: number | undefined, precision: DatePrecision): string {
  const digits = String(year).padStart(4, '0');
  if (precision === 'decade') return `${String(Math.floor(year / 10) * 10).padStart(4, '0')}s`;
  if (precision === '5-years') {
    const first = Math.floor(year / 5) * 5;
    return `${String(first).padStart(4, '0')}–${String(first + 4).padStart(4, '0')}`;
  }
  if (precision === 'year') return digits;
  if (month === undefined) return value;
  // A cell that tells no month tells the year already.
  return Number.isNaN(month) ? digits : `${digits}-${String(month).padStart(2, '0')}`;
}
