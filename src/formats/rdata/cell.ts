import { momentText } from '../fields/day-count.ts';
import { attributeText, isOfClass, type RValue } from './values.ts';

const dayLength = 86_400_000;

/** How many elements a value has; of a list those of the list. */
export function lengthOf({ strings, numbers, items }: RValue): number {
  return strings?.length ?? numbers?.length ?? items?.length ?? 0;
}

/** Whether a value is a vector whose elements make the cells of a column. */
export function isVector({ kind }: RValue): boolean {
  return kind === 'strings' || kind === 'numbers';
}

/** Whether the elements are words or days and not mere numbers. */
export function isTelling(value: RValue): boolean {
  return value.kind === 'strings' || ['factor', 'Date', 'POSIXct'].some((name) => isOfClass(value, name));
}

/** An element as people see it: levels of a factor by their names, days and moments as ISO 8601, missing ones as nothing. */
export function elementText(value: RValue, index: number): string {
  if (value.strings) return value.strings[index] ?? '';
  const number = value.numbers?.at(index);
  if (number === undefined || !Number.isFinite(number)) return '';
  if (isOfClass(value, 'factor')) return value.attributes?.get('levels')?.strings?.[number - 1] ?? '';
  if (isOfClass(value, 'Date')) return momentText(Math.floor(number) * dayLength, true);
  if (isOfClass(value, 'POSIXct')) return momentText(Math.round(number * 1000), false);
  return String(number);
}

/** The label of a variable, as packages for surveys keep it. */
export function labelOf(value: RValue): string {
  return attributeText(value, 'label') ?? '';
}
