import assert from 'node:assert/strict';
import { columnOfPeople, nobody, peopleOfRecords } from '../../src/cohort/people.ts';
import { column } from './cohort-of.ts';

describe('peopleOfRecords', () => {
  it('numbers people as they first appear, whatever the order of their records', () => {
    const { people, personOf } = peopleOfRecords(column('id', ['b', 'a', 'b', 'c', 'a']), 5);
    assert.equal(people, 3);
    assert.deepEqual([...personOf], [0, 1, 0, 2, 1]);
  });

  it('has a record without a subject be of nobody', () => {
    const { people, personOf } = peopleOfRecords(column('id', ['a', '', 'b']), 3);
    assert.equal(people, 2);
    assert.deepEqual([...personOf], [0, nobody, 1]);
  });

  it('takes each record for a person where no column names them', () => {
    const { people, personOf } = peopleOfRecords(undefined, 3);
    assert.deepEqual([people, ...personOf], [3, 0, 1, 2]);
  });
});

describe('columnOfPeople', () => {
  const textsOf = ({ codes, values }: { codes: Uint32Array; values: readonly string[] }) =>
    Array.from(codes, (code) => values[code]);

  it('gives a person the value of their records', () => {
    const records = peopleOfRecords(column('id', ['a', 'b', 'a']), 3);
    const sex = columnOfPeople(column('sex', ['F', 'M', 'F']), records);
    assert.deepEqual(textsOf(sex), ['F', 'M']);
    assert.equal(sex.missing, undefined);
  });

  it('has several values of a person as one, sorted, each once, in whatever order they stand', () => {
    const records = peopleOfRecords(column('id', ['a', 'b', 'a', 'b', 'a', 'b']), 6);
    const scanner = columnOfPeople(column('scanner', ['y', 'x', 'x', 'y', 'y', 'x']), records);
    assert.deepEqual(textsOf(scanner), ['x; y', 'x; y']);
    assert.equal(scanner.values.length, 1);
  });

  it('leaves out what is missing beside a value, and misses what a person has nowhere', () => {
    const records = peopleOfRecords(column('id', ['a', 'a', 'b', 'b']), 4);
    const age = columnOfPeople(column('age', ['', '44', '', '']), records);
    assert.deepEqual(textsOf(age), ['44', '']);
    assert.equal(age.missing, age.codes[1]);
  });

  it('does not take up records of nobody, and keeps no value that only they have', () => {
    const records = peopleOfRecords(column('id', ['a', '', 'b']), 3);
    const site = columnOfPeople(column('site', ['x', 'secret', 'x']), records);
    assert.deepEqual(site.values, ['x']);
    assert.equal(site.codes.length, 2);
  });
});
