import assert from 'node:assert/strict';
import { bidsFacts } from '../../src/tables/bids-facts.ts';
import { encodeDelimited } from '../../src/tables/encode-delimited.ts';
import { headerFacts } from '../../src/tables/header-facts.ts';
import { type SubjectTable, subjectTable } from '../../src/tables/subject-facts.ts';
import { readerOf } from '../formats/document-of.ts';

/** What each subject has, by attribute. */
function rowsOf({ subjects, columns }: SubjectTable): Record<string, Record<string, string>> {
  const row = (index: number) =>
    Object.fromEntries(columns.map(({ name, codes, values }) => [name, values[codes[index]!]!]));
  return Object.fromEntries(subjects.map((subject, index) => [subject, row(index)]));
}

describe('subjectTable', () => {
  it('makes one record of a subject, whatever the order of what is said', () => {
    const facts = [
      { subject: 'B', attribute: 'scanner', value: '7T' },
      { subject: 'A', attribute: 'scanner', value: '3T' },
      { subject: 'A', attribute: 'scanner', value: '1.5T' },
      { subject: 'A', attribute: 'scanner', value: '3T' },
      { subject: 'A', attribute: 'sex', value: 'F' },
    ];
    const expected = { A: { scanner: '1.5T; 3T', sex: 'F' }, B: { scanner: '7T', sex: '' } };
    assert.deepEqual(rowsOf(subjectTable(facts)), expected);
    assert.deepEqual(rowsOf(subjectTable(facts.reverse())), expected);
  });

  it('has a missing value for a subject of whom nothing is known, and none where another value is', () => {
    const { columns } = subjectTable([
      { subject: 'A', attribute: 'age', value: 'n/a' },
      { subject: 'A', attribute: 'age', value: '40' },
      { subject: 'B', attribute: 'age', value: 'n/a' },
    ]);
    const [{ codes, values, missing }] = columns as [(typeof columns)[0]];
    assert.deepEqual([[...codes], values, missing], [[0, 1], ['40', ''], 1]);
  });
});

describe('bidsFacts', () => {
  const tableOf = async (path: string, content: string) => ({
    path,
    table: await encodeDelimited(readerOf(Buffer.from(content)), true),
  });

  it('joins participants, sessions and scans on the subject', async () => {
    const tables = await Promise.all([
      tableOf('participants.tsv', 'participant_id\tage\tsex\nsub-01\t30\tF\nsub-02\tn/a\tM\n'),
      tableOf('sub-01/sub-01_sessions.tsv', 'session_id\tweight\nses-1\t60\nses-2\t62\n'),
      tableOf('sub-02/sub-02_sessions.tsv', 'session_id\tweight\nses-1\t80\n'),
      tableOf('sub-01/ses-1/sub-01_ses-1_scans.tsv', 'filename\tsite\nanat/sub-01_ses-1_T1w.nii.gz\tA\n'),
      tableOf('sub-01/ses-2/sub-01_ses-2_scans.tsv', 'filename\tsite\nanat/sub-01_ses-2_T1w.nii.gz\tB\n'),
      tableOf('sub-01/ses-1/func/sub-01_ses-1_events.tsv', 'onset\n1\n'),
    ]);
    const common = { 'sessions.weight': '80', 'scans.site': '', 'number of sessions': '1', 'number of scans': '' };
    assert.deepEqual(rowsOf(subjectTable(bidsFacts(tables))), {
      'sub-01': {
        ...{ age: '30', sex: 'F', 'sessions.weight': '60; 62', 'scans.site': 'A; B' },
        ...{ 'number of sessions': '2', 'number of scans': '2' },
      },
      'sub-02': { age: '', sex: 'M', ...common },
    });
  });

  it('knows the subject of a table at the top of the dataset by its rows', async () => {
    const tables = [
      await tableOf('scans.tsv', 'filename\tsite\nsub-03/anat/sub-03_T1w.nii.gz\tA\nphantom.nii.gz\tB\n'),
      await tableOf('sessions.tsv', 'participant_id\tsession_id\tage\n04\tses-1\t50\n'),
    ];
    assert.deepEqual(subjectTable(bidsFacts(tables)).subjects, ['sub-03', 'sub-04']);
  });

  it('keeps a participant of whom there is nothing but the code', async () => {
    const tables = [await tableOf('participants.tsv', 'participant_id\nsub-01\nsub-02\n')];
    assert.deepEqual(subjectTable(bidsFacts(tables)).subjects, ['sub-01', 'sub-02']);
  });
});

describe('headerFacts', () => {
  it('keeps the attributes that describe a person, and the year of dates', () => {
    const header: Record<string, string> = {
      PatientName: 'Doe^Jane',
      PatientSex: 'F ',
      PatientBirthDate: '19310412',
      StudyDate: '2020',
      MagneticFieldStrength: '7',
      StationName: '',
    };
    const facts = [...headerFacts('S1', (keyword) => header[keyword])];
    assert.deepEqual(rowsOf(subjectTable(facts)), {
      S1: { PatientSex: 'F', 'PatientBirthDate (year)': '1931', MagneticFieldStrength: '7' },
    });
  });
});
