import assert from 'node:assert/strict';
import { ColumnJudgement } from '../../src/rules/judge-column.ts';
import { documentOf } from '../formats/document-of.ts';

/** What is not looked for in the cells of the first column. */
function silent(heading: string, values: readonly string[]) {
  const document = documentOf('a.tsv', `${heading}\tx\n${values.map((value) => `${value}\ty\n`).join('')}`);
  const columns = new ColumnJudgement(document.table);
  const cell = [...document.fields()].find(({ kind }) => kind === 'cell')!;
  return columns.silentIn(cell);
}
const measurements = Array.from({ length: 20 }, (_, row) => String(20_190_000 + row * 7_331));

describe('ColumnJudgement', () => {
  it('looks for no numbers in a column of measurements, in which one could be read as a date', () => {
    const classes = silent('signal', [...measurements, '20190512']);
    assert.ok(classes.has('date') && classes.has('phone') && classes.has('national-id'));
  });
  it('looks for dates in a column of dates that is called nothing', () => {
    const days = Array.from({ length: 20 }, (_, day) => `201905${String(day + 1).padStart(2, '0')}`);
    assert.ok(!silent('value', days).has('date'));
  });
  it('looks for everything in a column whose heading says what it is', () => {
    assert.equal(silent('phone', measurements).size, 0);
  });
  it('looks for everything in a column of words, and in one of few values', () => {
    assert.equal(silent('note', [...measurements.slice(0, 10), ...Array(10).fill('seen today')]).size, 0);
    assert.equal(silent('signal', measurements.slice(0, 5)).size, 0);
  });
  it('looks for no ages over 89 in a column that counts months', () => {
    const months = Array.from({ length: 12 }, (_, row) => String(60 + row * 9));
    assert.ok(silent('age', months).has('age'));
    assert.ok(!silent('age', ['34', '71', '93']).has('age'));
  });
  it('leaves names to be found in a column of numbers', () => {
    assert.ok(!silent('signal', measurements).has('name'));
  });
});
