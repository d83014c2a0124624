import assert from 'node:assert/strict';
import rule from '../../../src/rules/identifier/split-value.ts';
import { checkTable } from '../document-of-table.ts';

const found = (rows: string) =>
  checkTable(rule, rows).map(({ class: identifier, messageId, parameters }) => [
    identifier,
    messageId,
    parameters?.columns,
  ]);

describe(rule.id, () => {
  it('is a birth date in three columns', () => {
    assert.deepEqual(found('birth_day\tbirth_month\tbirth_year\n12\t5\t1961\n30\t11\t1958\n'), [
      ['birth-date', 'birth', 'birth_day, birth_month and birth_year'],
    ]);
  });
  it('is a birthday without its year', () => {
    assert.deepEqual(found('DayOfBirth\tMonthOfBirth\n12\t5\n30\t11\n'), [
      ['birth-date', 'birth', 'DayOfBirth and MonthOfBirth'],
    ]);
  });
  it('is the date of a visit in three columns, in German as well', () => {
    assert.deepEqual(found('tag\tmonat\tjahr\n12\t5\t2019\n30\t11\t2020\n'), [['date', 'date', 'tag, monat and jahr']]);
  });
  it('is an age in days beside the day of the scan', () => {
    assert.deepEqual(found('scan_date\tage_days\n2019-05-12\t21184\n2020-11-30\t10401\n'), [
      ['birth-date', 'derived', 'scan_date and age_days'],
    ]);
  });
  it('is a name in two columns whose headings say nothing by themselves', () => {
    assert.deepEqual(found('first\tlast\nJane\tRoe\nJohn\tDoering\n'), [['name', 'name', 'first and last']]);
  });
  it('is no year of birth alone, and no day of an experiment', () => {
    assert.deepEqual(found('birth_year\tage\n1961\t58\n1958\t61\n'), []);
    assert.deepEqual(found('day\tmonth\n1\t3\n2\t3\n'), []);
  });
  it('is no table whose columns are called like that and hold something else', () => {
    assert.deepEqual(found('day\tmonth\tyear\nMonday\tlong\tfirst\nFriday\tshort\tsecond\n'), []);
    assert.deepEqual(found('first\tlast\n1\t12\n3\t17\n'), []);
  });
  it('is no age in years', () => {
    assert.deepEqual(found('scan_date\tage\n2019-05-12\t58\n2020-11-30\t61\n'), []);
  });
});
