import assert from 'node:assert/strict';
import { quasiIdentifiersOf, sensitiveOf } from '../../src/cohort/cohort.ts';
import { tableCohort } from '../../src/cohort/table-cohort.ts';
import { table } from './cohort-of.ts';

const names = (columns: readonly { name: string }[]) => columns.map(({ name }) => name);

describe('tableCohort', () => {
  const cells = {
    participant_id: ['sub-01', 'sub-01', 'sub-02', 'sub-03'],
    age: ['44', '44', '51', '44'],
    sex: ['F', 'F', 'M', 'F'],
    site: ['x', 'y', 'x', 'x'],
    diagnosis: ['AD', 'AD', 'HC', 'HC'],
    volume: ['1', '2', '3', '4'],
  };

  it('has a row for each person, and recognises who is who and what is what', () => {
    const cohort = tableCohort(table(cells));
    assert.equal(cohort.people, 3);
    assert.equal(cohort.subject?.name, 'participant_id');
    assert.deepEqual(names(quasiIdentifiersOf(cohort)), ['age', 'sex', 'site']);
    assert.deepEqual(names(sensitiveOf(cohort)), ['diagnosis']);
    for (const { codes } of cohort.columns) assert.equal(codes.length, 3);
  });

  it('tells roles by the values of records: those of several scans look like none', () => {
    const visits = {
      participant_id: ['a', 'a', 'b', 'b'],
      when: ['2019-01-02', '2020-02-03', '2019-01-02', '2021-01-01'],
    };
    const [when] = tableCohort(table(visits)).columns;
    assert.deepEqual([when?.role, when?.kind], ['quasi-identifier', 'date']);
  });

  it('takes what is named, written in any way, and nothing else for a quasi-identifier', () => {
    const cohort = tableCohort(table(cells), { quasiIdentifiers: ['Site', 'VOLUME'], sensitive: ['age'] });
    assert.deepEqual(names(quasiIdentifiersOf(cohort)), ['site', 'volume']);
    assert.deepEqual(names(sensitiveOf(cohort)), ['age']);
    const sex = cohort.columns.find(({ name }) => name === 'sex')!;
    assert.deepEqual([sex.role, sex.kind], ['other', 'sex']);
    assert.match(sex.reason, /Others were named/);
  });

  it('takes the subject that is named, and each record for a person where there is none', () => {
    const visits = { code: ['p', 'q', 'p'], age: ['1', '2', '1'] };
    assert.equal(tableCohort(table(visits), { subject: 'Code' }).people, 2);
    const cohort = tableCohort(table(visits));
    assert.equal(cohort.people, 3);
    assert.equal(cohort.subject, undefined);
  });

  it('listens to a sidecar', () => {
    const description = { text: 'Where the person lives, as a site where they were born', levels: ['male', 'female'] };
    const cohort = tableCohort(table({ x: ['1', '2', '1'] }), { descriptions: new Map([['x', description]]) });
    assert.equal(cohort.columns[0]?.role, 'quasi-identifier');
  });
});
