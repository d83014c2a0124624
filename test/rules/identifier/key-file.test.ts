import assert from 'node:assert/strict';
import rule from '../../../src/rules/identifier/key-file.ts';
import { checkTable } from '../document-of-table.ts';

const columnsOf = (rows: string, path?: string) =>
  checkTable(rule, rows, path).map(({ parameters }) => [parameters?.code, parameters?.identity]);

describe(rule.id, () => {
  it('is a table that maps codes of the study to names', () => {
    const rows = 'study_id\tpatient_name\nP001\tRoe, Jane\nP002\tDoering, John\n';
    const [violation, ...others] = checkTable(rule, rows);
    assert.deepEqual([violation!.severity, others.length], ['error', 0]);
    assert.deepEqual(violation!.location, {
      kind: 'column',
      column: 2,
      region: { startLine: 1, startColumn: 10, endLine: 1, endColumn: 22 },
    });
  });
  it('is one that maps them to numbers of a hospital, in either order of the columns', () => {
    const rows = 'mrn\tparticipant_id\n4471902\tsub-01\n4471903\tsub-02\n';
    assert.deepEqual(columnsOf(rows), [['participant_id', 'mrn']]);
  });
  it('is known by its name where its headings say less', () => {
    const rows = 'code\tname\nA17\tJane Roe\nA18\tJohn Doering\n';
    assert.deepEqual(columnsOf(rows, 'admin/trial_key.tsv'), [['code', 'name']]);
    assert.deepEqual(columnsOf(rows, 'conditions.tsv'), []);
  });
  it('is no table of participants without names or numbers', () => {
    assert.deepEqual(columnsOf('participant_id\tage\tsex\nsub-01\t31\tF\nsub-02\t40\tM\n'), []);
  });
  it('is no table whose patient ids are codes themselves', () => {
    assert.deepEqual(columnsOf('participant_id\tpatient_id\nsub-01\tP001\nsub-02\tP002\n'), []);
  });
  it('is no table of visits, in which a code stands in many rows', () => {
    const visits = Array.from({ length: 12 }, (_, row) => `sub-0${row % 3}\t447190${row}`).join('\n');
    assert.deepEqual(columnsOf(`participant_id\tmrn\n${visits}\n`), []);
  });
  it('is no list of one person', () => {
    assert.deepEqual(columnsOf('study_id\tpatient_name\nP001\tRoe, Jane\n'), []);
  });
});
