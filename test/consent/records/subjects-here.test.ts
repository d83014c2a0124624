import assert from 'node:assert/strict';
import type { PeopleTable } from '../../../src/cohort/people-table.ts';
import { addFile, type FilesByPerson } from '../../../src/cohort/person-files.ts';
import { peopleHere, rowsOf, type SubjectsHere, tablesOfPeople } from '../../../src/consent/records/subjects-here.ts';

/** A table with a column of subjects; an empty text is a missing one. */
function tableOf(subjects: readonly string[], more: Partial<PeopleTable> = {}): PeopleTable {
  const values = [...new Set(subjects)];
  const missing = values.indexOf('');
  return {
    headings: ['subject'],
    columns: [],
    rows: subjects.length,
    problems: [],
    subject: {
      codes: Uint32Array.from(subjects, (subject) => values.indexOf(subject)),
      values,
      ...(missing < 0 ? {} : { missing }),
    },
    ...more,
  };
}

function here(tables: Record<string, PeopleTable>): SubjectsHere {
  return { files: new Map(), tables: Object.entries(tables).map(([path, table]) => ({ path, table })), lists: [] };
}

describe('rowsOf', () => {
  it('names the rows of the people who are asked for, by any spelling', () => {
    const found = rowsOf(here({ 'a.tsv': tableOf(['sub-01', 'sub-02', '01']) }), new Set(['01']));
    assert.deepEqual([...found], [['01', [{ path: 'a.tsv', rows: [2, 4] }]]]);
  });

  it('joins tables, and goes by the numbers that a table gives its rows', () => {
    const tables = here({
      'a.tsv': tableOf(['sub-01']),
      'b.tsv': tableOf(['sub-01'], { rowNumbers: Uint32Array.of(9) }),
    });
    assert.deepEqual(
      rowsOf(tables, new Set(['01']))
        .get('01')
        ?.map(({ path, rows }) => [path, rows]),
      [
        ['a.tsv', [2]],
        ['b.tsv', [9]],
      ],
    );
  });

  it('takes a missing subject for nobody, and names a JSON text without rows, since its records have none', () => {
    assert.equal(rowsOf(here({ 'a.tsv': tableOf(['']) }), new Set([''])).size, 0);
    const json = here({ 'a.json': tableOf(['sub-01'], { json: 'document' }) });
    assert.deepEqual(rowsOf(json, new Set(['01'])).get('01'), [{ path: 'a.json', rows: [] }]);
    assert.equal(rowsOf(json, new Set(['02'])).size, 0);
  });
});

describe('tablesOfPeople', () => {
  it('says in which tables somebody stands, but for that of who agreed', () => {
    const tables = here({
      'consent.tsv': tableOf(['sub-01', 'sub-03']),
      'a.tsv': tableOf(['sub-01', '']),
      'b.tsv': tableOf(['sub-01', 'sub-02']),
    });
    assert.deepEqual(
      [...tablesOfPeople(tables, 'consent.tsv')],
      [
        ['sub-01', ['a.tsv', 'b.tsv']],
        ['sub-02', ['b.tsv']],
      ],
    );
  });
});

describe('peopleHere', () => {
  it('leaves out files of nobody known', () => {
    const files: FilesByPerson = new Map();
    addFile(files, { place: { path: 'a.png' }, isImage: true }, false);
    addFile(files, { subject: 'sub-01', place: { path: 'sub-01/a.nii' }, isImage: true }, false);
    assert.deepEqual(
      peopleHere({ files }).map(([key, { subject }]) => [key, subject]),
      [['01', 'sub-01']],
    );
  });
});
