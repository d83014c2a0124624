import schema from '../../../schemas/disclosure.schema.json' with { type: 'json' };
import { nearest } from '../../configuration/nearest.ts';
import type { Disclosure, LedgerRecord, WithdrawalNotice } from '../../model/disclosure.generated.ts';
import { listText } from '../../model/list-text.ts';
import { schemaCheck } from '../../model/schema-check.ts';
import { isCalendarDay } from '../calendar-day.ts';
import {
  disclosureForm,
  exampleLine,
  exampleMember,
  type LedgerKey,
  type LineForm,
  lineFormOf,
  recipientKeys,
} from './ledger-keys.ts';
import { LinePlaces } from './line-places.ts';

/** Something in a ledger that is not as its schema says. */
export interface LedgerProblem {
  readonly kind: 'encoding' | 'syntax' | 'unknown-key' | 'missing-key' | 'repeated-key' | 'value' | 'empty-line';
  /** From 1. */
  readonly line: number;
  /** In UTF-16 units, from 1. */
  readonly column: number;
  /** What was expected there, a sentence without anything that stands in the file. */
  readonly message: string;
  /** What could stand there. */
  readonly example: string;
}

/** What a line says, or why it says nothing. */
export type ReadLine = { readonly value: unknown } & (
  | { readonly disclosure: Disclosure }
  | { readonly notice: WithdrawalNotice }
  | { readonly problems: readonly LedgerProblem[] }
);

/** A problem without its line, by its offset in it. */
type Placed = Omit<LedgerProblem, 'line' | 'column'> & { readonly offset: number };

/**
 * Reads a line by its schema.
 * @param line its number in the file @param text of the line, without its line end
 */
export function readLine(line: number, text: string): ReadLine {
  const places = new LinePlaces(text);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // What the parser says would quote the text.
    const { kind, offset } = places.mistake ?? { kind: 'syntax', offset: 0 };
    const what = kind === 'depth' ? 'nested too deep' : 'not valid JSON';
    return {
      value,
      problems: [placed(line, { ...noObject, kind: 'syntax', offset, message: `${what}: ${noObject.message}` })],
    };
  }
  if (!isObject(value)) return { value, problems: [placed(line, noObject)] };
  const problems = [...problemsOf(value, places)].map((problem) => placed(line, problem));
  if (problems.length === 0 && schemaCheck<LedgerRecord>(schema)(value)) {
    return value.kind === 'withdrawal-notice' ? { value, notice: value } : { value, disclosure: value };
  }
  return { value, problems: problems.toSorted((left, right) => left.column - right.column) };
}

const noObject: Placed = {
  kind: 'value',
  offset: 0,
  message: 'expected one object, a disclosure',
  example: exampleLine(disclosureForm),
};

function placed(line: number, { offset, ...problem }: Placed): LedgerProblem {
  return { ...problem, line, column: offset + 1 };
}

function* problemsOf(value: Record<string, unknown>, places: LinePlaces): Generator<Placed> {
  for (const offset of places.repeatedKeys()) {
    yield { kind: 'repeated-key', offset, message: 'the same key again: expected each once', example: '' };
  }
  const form = lineFormOf(value);
  if (!form) {
    yield wrongValue(disclosureForm, 'kind', places.of('/kind'));
    return;
  }
  for (const { guess, offset, message } of unknownKeys(value, form.keys, '', places)) {
    const example = guess === undefined ? '' : exampleMember(form, guess as LedgerKey);
    yield { kind: 'unknown-key', offset, message, example };
  }
  if (isObject(value.recipient)) {
    for (const { offset, message } of unknownKeys(value.recipient, recipientKeys, '/recipient', places)) {
      yield { kind: 'unknown-key', offset, message, example: '' };
    }
  }
  for (const key of form.requiredKeys) {
    if (Object.hasOwn(value, key)) continue;
    const message = `the key "${key}" is missing: expected ${form.contents[key].expected}`;
    yield { kind: 'missing-key', offset: 0, message, example: exampleMember(form, key) };
  }
  for (const key of form.keys) {
    const pointer = Object.hasOwn(value, key) ? wrongIn(form, key, value[key]) : undefined;
    if (pointer !== undefined) yield wrongValue(form, key, places.of(pointer));
  }
}

function wrongValue(form: LineForm, key: LedgerKey, offset: number): Placed {
  const message = `"${key}" is not as expected: ${form.contents[key].expected}`;
  return { kind: 'value', offset, message, example: exampleMember(form, key) };
}

function unknownKeys(value: object, known: readonly string[], parent: string, places: LinePlaces) {
  return Object.keys(value).flatMap((key) => {
    if (known.includes(key)) return [];
    const guess = nearest(key, known);
    const message = `unknown key: ${guess ? `did you mean "${guess}"?` : `known are ${listText(known)}`}`;
    return [{ guess, offset: places.ofKey(parent, key), message }];
  });
}

/** Pointer to what is not as expected under a key; `undefined` when all is. Unknown keys of a recipient are told on their own. */
function wrongIn(form: LineForm, key: LedgerKey, value: unknown): string | undefined {
  const told = key === 'recipient' && isObject(value) ? pick(value, recipientKeys) : value;
  const check = schemaCheck(form.schemas[key]!);
  if (check(told)) return key === 'date' && !isCalendarDay(String(value)) ? '/date' : undefined;
  const pointers = check.errors!.map(({ instancePath }) => instancePath);
  return `/${key}${pointers.reduce((left, right) => (right.length > left.length ? right : left))}`;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function pick(value: Record<string, unknown>, names: readonly string[]): object {
  return Object.fromEntries(Object.entries(value).filter(([name]) => names.includes(name)));
}
