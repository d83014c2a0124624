import assert from 'node:assert/strict';
import { applySteps } from '../../../src/statistics/generalisation/apply-steps.ts';
import type { ColumnKind, GeneralisableColumn, Step } from '../../../src/statistics/generalisation/step.ts';
import type { Suggestion } from '../../../src/statistics/generalisation/suggest-changes.ts';
import { encoded } from '../gold.ts';

/** A column of these cells, the empty ones missing. */
export function column(kind: ColumnKind, cells: readonly string[], fixed = false): GeneralisableColumn {
  const own = encoded('c', cells);
  const missing = own.values.indexOf('');
  return { column: missing < 0 ? own : { ...own, missing }, kind, fixed };
}

const isSuppression = (step: Step) => step.kind === 'suppress';
export const isClose = (actual: number, expected: number) => Math.abs(actual - expected) < 1e-9;

/** Bits of a list of texts, by its definition. */
function bits(texts: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  let sum = 0;
  for (const count of counts.values()) sum -= (count / texts.length) * Math.log2(count / texts.length);
  return sum;
}

/** What steps do to a table and what they cost, counted from its cells without any of the search. */
export function recounted(table: readonly GeneralisableColumn[], steps: readonly Step[], records: number, k: number) {
  const cells = (columns: readonly { codes: Uint32Array; values: readonly string[] }[]) =>
    columns.map(({ codes, values }) => Array.from(codes, (code) => values[code]!));
  const before = cells(table.map((one) => one.column));
  const coarse = cells(
    applySteps(
      table,
      steps.filter((step) => !isSuppression(step)),
      records,
    ).columns,
  );
  const suppressed = new Set(applySteps(table, steps, records).suppressed);
  const classes = new Map<string, number>();
  for (let record = 0; record < records; record += 1) {
    if (suppressed.has(record)) continue;
    const key = JSON.stringify(coarse.map((texts) => texts[record]));
    classes.set(key, (classes.get(key) ?? 0) + 1);
  }
  const sizes = [...classes.values()];
  const blurred = coarse.map((texts, at) => {
    const values = new Map<string, Set<string>>();
    for (const [record, text] of texts.entries()) {
      values.set(text, (values.get(text) ?? new Set()).add(before[at]![record]!));
    }
    return (record: number) => values.get(texts[record]!)!.size > 1;
  });
  let changedRecords = 0;
  for (let record = 0; record < records; record += 1) {
    if (suppressed.has(record) || blurred.some((one) => one(record))) changedRecords += 1;
  }
  const losses = before.map((texts, at) => (bits(texts) === 0 ? 0 : 1 - bits(coarse[at]!) / bits(texts)));
  const loss = losses.reduce((sum, one) => sum + one, 0) / losses.length;
  return {
    after: {
      k: sizes.length === 0 ? 0 : Math.min(...sizes),
      classes: sizes.length,
      uniqueRecords: sizes.filter((size) => size === 1).length,
      recordsUnder: sizes.filter((size) => size < k).reduce((sum, size) => sum + size, 0),
      suppressedRecords: suppressed.size,
      changedRecords,
    },
    cost: 1 - (1 - loss) * (1 - suppressed.size / records),
  };
}

/** Asserts that a suggestion does what it says. */
export function keepsItsPromise(
  table: readonly GeneralisableColumn[],
  suggestion: Suggestion,
  records: number,
  k: number,
) {
  const { after, cost } = recounted(table, suggestion.steps, records, k);
  assert.deepEqual(suggestion.after, after);
  assert.ok(isClose(suggestion.cost, cost), `${suggestion.cost}, not ${cost}`);
  assert.ok(after.recordsUnder === 0 && (after.classes === 0 || after.k >= k));
  for (const step of suggestion.steps) {
    if (step.kind !== 'suppress') continue;
    const dropped = suggestion.steps.filter(({ kind }) => kind === 'drop').length;
    assert.equal(step.records, after.suppressedRecords);
    assert.equal(step.cells, step.records * (table.length - dropped));
  }
}

/** The columns that steps are on. */
export const changedColumns = (steps: readonly Step[]) =>
  new Set(steps.flatMap((step) => (step.kind === 'suppress' ? [] : [step.column])));

/** The suggestion that serves an aim. */
export const withAim = (suggestions: readonly Suggestion[], aim: Suggestion['aims'][number]) =>
  suggestions.find(({ aims }) => aims.includes(aim));
