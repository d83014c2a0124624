import assert from 'node:assert/strict';
import { quasiIdentifiersOf } from '../../src/cohort/cohort.ts';
import { rankOfTopic, topicOf } from '../../src/cohort/column-topic.ts';
import { knownColumns, mostKnownColumns } from '../../src/cohort/known-columns.ts';
import { shownHeading } from '../../src/cohort/shown-heading.ts';
import { cohortOf } from './cohort-of.ts';

const knownOf = (cells: Record<string, readonly string[]>) =>
  knownColumns(quasiIdentifiersOf(cohortOf(cells, { quasiIdentifiers: Object.keys(cells) })));

const numbersOf = (cells: Record<string, readonly string[]>) => {
  const [first] = knownOf(cells).known;
  return first && 'numbers' in first ? [...first.numbers] : undefined;
};

describe('knownColumns', () => {
  it('takes ages for whole years, as people say them', () => {
    assert.deepEqual(numbersOf({ age: ['34.9', '71', ''] }), [34, 71, Number.NaN]);
    assert.deepEqual(numbersOf({ PatientAge: ['034Y', '018M', '040D'] }), [34, 1, 0]);
  });

  it('takes bands and a top code as they stand, since they have no one number', () => {
    assert.equal(numbersOf({ age: ['30-39', '40-49'] }), undefined);
    assert.equal(numbersOf({ age: ['88', '89', '90+'] }), undefined);
  });

  it('takes no order from codes: of sex, sites, or a few numbers of which nobody knows what they are', () => {
    assert.equal(numbersOf({ sex: ['1', '2'] }), undefined);
    assert.equal(numbersOf({ site: Array.from({ length: 30 }, (_, at) => String(at)) }), undefined);
    assert.equal(numbersOf({ roof: ['1', '2', '3', '4'] }), undefined);
  });

  it('takes many different numbers for amounts', () => {
    const amounts = Array.from({ length: 20 }, (_, at) => String(at * 100));
    assert.deepEqual(numbersOf({ expend: amounts }), amounts.map(Number));
  });

  it('leaves out what strangers know least where there are too many columns', () => {
    const cells: Record<string, string[]> = { questionnaire_item: ['a', 'b', 'c'] };
    for (let at = 0; at < mostKnownColumns - 1; at += 1) cells[`item${at}`] = ['a', 'b', 'b'];
    cells.sex = ['F', 'M', 'F'];
    const { columns, leftOut } = knownOf(cells);
    assert.equal(columns.length, mostKnownColumns);
    assert.equal(leftOut, 1);
    assert.equal(columns[0]!.name, 'sex');
    assert.ok(!columns.some(({ name }) => name === 'questionnaire_item'));
  });
});

describe('topicOf', () => {
  it('tells by kind and heading what a column is about', () => {
    const topics = [
      ['sex', 'sex', 'sex'],
      ['age_at_scan', 'age', 'age'],
      ['site', 'place', 'site'],
      ['scanner_site', 'place', 'scanner'],
      ['country', 'place', 'region'],
      ['plz', 'place', 'postcode'],
      ['StationName', 'other', 'scanner'],
      ['groesse', 'height', 'height'],
      ['muttersprache', 'ethnicity', 'other'],
      ['PatientBirthDate (year)', 'year', 'birth'],
      ['StudyDate (year)', 'year', 'year'],
      ['country_of_birth', 'ethnicity', 'ethnicity'],
    ] as const;
    for (const [name, kind, topic] of topics) assert.equal(topicOf({ name, kind }), topic, name);
  });

  it('has sex as what anybody sees, and questionnaires as what few know', () => {
    assert.ok(rankOfTopic.sex < rankOfTopic.age && rankOfTopic.age < rankOfTopic.scanner);
    assert.ok(rankOfTopic.scanner < rankOfTopic.other);
  });
});

describe('shownHeading', () => {
  it('shows names of columns as they are', () => {
    for (const name of [
      'age',
      'marital-status',
      'Größe',
      'Age at scan',
      'Größe (cm)',
      'PatientAge',
      'sessions.age',
      'x1',
      'StudyDate (year)',
      'number of scans',
    ])
      assert.equal(shownHeading(name, 4), name);
  });

  it('tells a heading that could be a value by its place', () => {
    for (const name of [
      'Jane Roe',
      '39',
      '1931-04-02',
      '',
      'jane@clinic.example',
      'Age of Jane Roe',
      'Jane Roe (year)',
      'Age (Jane Roe)',
      'Diagnosis [Jane Roe]',
    ])
      assert.equal(shownHeading(name, 4), 'column 5');
  });
});
