import assert from 'node:assert/strict';
import { readPeopleTable } from '../../../src/cohort/people-table.ts';
import { type DatasetFile, filesOfSubject } from '../../../src/consent/withdrawal/files-of-subject.ts';
import { removalPlan } from '../../../src/consent/withdrawal/removal-plan.ts';
import { recognise } from '../../../src/formats/index.ts';
import { bytesInMemory } from '../../../src/sources/bytes-in-memory.ts';

type Table = NonNullable<DatasetFile['table']>;

function table(subjects: readonly string[], more: Partial<Table> = {}): Table {
  const values = [...new Set(subjects)];
  const codes = Uint32Array.from(subjects, (subject) => values.indexOf(subject));
  return { subject: { codes, values }, rows: subjects.length, ...more };
}

/** A table as a scan reads it. */
async function read(path: string, text: string): Promise<DatasetFile> {
  const content = Buffer.from(text);
  const bytes = bytesInMemory(content);
  const format = recognise({ path, extension: path.slice(path.lastIndexOf('.')), head: content });
  const entry = { path, kind: 'file', size: content.length, modified: 0, firstNewSegment: 0 } as const;
  const people = await readPeopleTable({ path, format: format.id, document: await format.read(entry, bytes), bytes });
  assert.ok(people);
  return { path, table: people };
}

const dataset: DatasetFile[] = [
  { path: 'consent.tsv', table: table(['sub-01', 'sub-1', 'sub-10']) },
  { path: 'participants.tsv', table: table(['sub-10', 'sub-1', 'sub-01', 'sub-1']) },
  { path: 'sub-1/anat/sub-1_T1w.nii.gz' },
  { path: 'sub-1/sub-1_scans.tsv', table: table(['sub-1', 'sub-1']) },
  { path: 'sub-10/anat/sub-10_T1w.nii.gz' },
  { path: 'derivatives/volumes/sub-1_desc-aseg.tsv' },
  { path: 'derivatives/group.tsv', table: table(['1', '10']) },
  { path: 'incoming/0001.dcm', patientIds: ['MRN-77 '] },
  { path: 'incoming/0002.dcm', patientIds: ['MRN-770'] },
  { path: 'incoming/DICOMDIR', patientIds: ['MRN-770', 'MRN-77'] },
  { path: 'train.txt', list: 'sub-1\nsub-10\n' },
  { path: 'test.txt', list: 'sub-10\n' },
  { path: 'notes.txt' },
];
const sought = { subject: 'sub-1', aliases: ['MRN-77'], others: ['sub-10', 'sub-01'] };

describe('Everything of one subject in a dataset', () => {
  it('is grouped: whole files, rows of tables, lines of lists', async () => {
    const { files, rows, lists } = await filesOfSubject(sought, dataset);
    assert.deepEqual(
      files.map(({ path, by, isDerived }) => [path, by.join(), isDerived]),
      [
        ['sub-1/anat/sub-1_T1w.nii.gz', 'bids-path', false],
        ['sub-1/sub-1_scans.tsv', 'bids-path', false],
        ['derivatives/volumes/sub-1_desc-aseg.tsv', 'bids-path', true],
        ['incoming/0001.dcm', 'patient-id', false],
        ['incoming/DICOMDIR', 'patient-id', false],
      ],
    );
    assert.deepEqual(rows, [
      { path: 'consent.tsv', rows: [3], isWholeTable: false },
      { path: 'participants.tsv', rows: [3, 5], isWholeTable: false },
      { path: 'derivatives/group.tsv', rows: [2], isWholeTable: false },
    ]);
    assert.deepEqual(lists, [{ path: 'train.txt', lines: [{ line: 1, part: 'training', namesOthers: false }] }]);
  });

  it('is read from a stream, one file at a time', async () => {
    async function* stream(): AsyncGenerator<DatasetFile> {
      yield* dataset;
    }
    assert.deepEqual(await filesOfSubject(sought, stream()), await filesOfSubject(sought, dataset));
  });

  it('is nothing where nobody is called so', async () => {
    const nothing = { files: [], rows: [], lists: [] };
    assert.deepEqual(await filesOfSubject({ subject: 'sub-99' }, dataset), nothing);
    assert.deepEqual(await filesOfSubject({ subject: 'sub-' }, dataset), nothing);
    assert.deepEqual(await filesOfSubject({ subject: '' }, dataset), nothing);
  });

  it('is not certain where path and header name two people, and says where others are in a file', async () => {
    const { files } = await filesOfSubject({ subject: 'sub-1', others: ['P2'] }, [
      { path: 'sub-1/a.dcm', patientIds: ['P2'] },
      { path: 'sub-1/b.dcm', patientIds: ['unheard of'] },
      { path: 'all/c.dcm', patientIds: ['1', 'P2'] },
      { path: 'all/d.dcm', patientIds: ['1', ''] },
    ]);
    assert.deepEqual(
      files.map(({ path, isCertain, holdsOthers }) => [path, isCertain, holdsOthers]),
      [
        ['sub-1/a.dcm', false, false],
        ['sub-1/b.dcm', true, false],
        ['all/c.dcm', false, true],
        ['all/d.dcm', true, false],
      ],
    );
  });

  it('gives rows as the table numbers them, and no row for a missing value', async () => {
    const found = async (one: DatasetFile['table']) =>
      (await filesOfSubject({ subject: 'P01' }, [{ path: 'people.csv', ...(one ? { table: one } : {}) }])).rows;
    assert.deepEqual(await found(table(['P012', 'P01'], { rowNumbers: Uint32Array.of(3, 9) })), [
      { path: 'people.csv', rows: [9], isWholeTable: false },
    ]);
    assert.deepEqual(await found(table(['P01', 'P01'])), [{ path: 'people.csv', rows: [2, 3], isWholeTable: true }]);
    const missing = { codes: Uint32Array.of(0, 0), values: ['P01'], missing: 0 };
    assert.deepEqual(await found({ subject: missing, rows: 2 }), []);
    assert.deepEqual(await found({ rows: 2 }), []);
  });

  it('gives the rows of files as they are: quoted line ends, empty lines, a byte order mark, no line end at the end', async () => {
    const files = [
      await read(
        'participants.tsv',
        '\uFEFFparticipant_id\tage\tsex\r\nsub-01\t31\tF\r\nsub-1\t40\tM\r\nsub-10\t50\tF\r\nsub-1\t41\tM',
      ),
      await read('visits.csv', 'subject,age,sex\n1,31,"F\nM"\n10,31,F\n\n1,40,F\n'),
      await read('people.jsonl', '{"subject":"sub-1","age":4,"sex":"F"}\n{"subject":"sub-12","age":4,"sex":"F"}\n'),
      await read('scans.tsv', 'filename\tage\nsub-1/anat/x.nii.gz\t4\nsub-10/anat/x.nii.gz\t5\n'),
    ];
    const { rows } = await filesOfSubject({ subject: 'sub-1' }, files);
    assert.deepEqual(
      rows.map(({ path, rows, json }) => `${path} ${rows}${json ? ` ${json}` : ''}`),
      ['participants.tsv 3,5', 'visits.csv 2,4', 'people.jsonl 2 lines', 'scans.tsv 2'],
    );
  });

  it('finds lines in a table that does not say whose its rows are, and counts no row twice', async () => {
    const listed: DatasetFile = { path: 'train.csv', list: 'file,label\nimg/P01.nii,1\n', table: { rows: 1 } };
    const both: DatasetFile = { path: 'train.csv', list: 'id\nP01\n', table: table(['P01']) };
    const first = await filesOfSubject({ subject: 'P01' }, [listed]);
    assert.deepEqual([first.rows.length, first.lists[0]?.lines[0]?.line], [0, 2]);
    const second = await filesOfSubject({ subject: 'P01' }, [both]);
    assert.deepEqual([second.rows.length, second.lists.length], [1, 0]);
  });
});

describe('The plan of a removal', () => {
  const steps = async (scope: 'future-use' | 'erasure', of = sought, files = dataset) =>
    removalPlan(await filesOfSubject(of, files), scope).steps.map(({ action, path }) => `${action} ${path}`);

  it('erases what is of the subject, and keeps the proof of the consent', async () => {
    assert.deepEqual(await steps('erasure'), [
      'erase sub-1/anat/sub-1_T1w.nii.gz',
      'erase sub-1/sub-1_scans.tsv',
      'erase derivatives/volumes/sub-1_desc-aseg.tsv',
      'erase incoming/0001.dcm',
      'look incoming/DICOMDIR',
      'keep consent.tsv',
      'erase participants.tsv',
      'erase derivatives/group.tsv',
      'take-out train.txt',
    ]);
  });

  it('sets aside where only future use ends, and takes out of lists of what is used', async () => {
    assert.deepEqual(await steps('future-use'), [
      'set-aside sub-1/anat/sub-1_T1w.nii.gz',
      'set-aside sub-1/sub-1_scans.tsv',
      'set-aside derivatives/volumes/sub-1_desc-aseg.tsv',
      'set-aside incoming/0001.dcm',
      'look incoming/DICOMDIR',
      'keep consent.tsv',
      'set-aside participants.tsv',
      'set-aside derivatives/group.tsv',
      'take-out train.txt',
    ]);
  });

  it('erases nothing where somebody else may be meant', async () => {
    const files: DatasetFile[] = [
      { path: 'sub-1/sub-2_T1w.nii.gz' },
      { path: 'raw/1/x.dcm' },
      { path: 'splits.txt', list: 'train: sub-1 sub-2\nsub-1\n' },
    ];
    assert.deepEqual(await steps('erasure', { ...sought, others: ['sub-2'] }, files), [
      'look sub-1/sub-2_T1w.nii.gz',
      'look raw/1/x.dcm',
      'take-out splits.txt',
      'edit splits.txt',
    ]);
  });

  it('cites what asks for each step', async () => {
    const found = await filesOfSubject(sought, dataset);
    const references = (scope: 'future-use' | 'erasure') =>
      new Set(removalPlan(found, scope).steps.map(({ reference }) => reference));
    assert.deepEqual([...references('erasure')], ['GDPR Art. 17(1)(b)', 'GDPR Art. 17(3)(e)']);
    assert.deepEqual([...references('future-use')], ['45 CFR 164.508(b)(5)', 'GDPR Art. 17(3)(e)']);
  });

  it('says what no file shows', async () => {
    const beyond = async (scope: 'future-use' | 'erasure', files: readonly DatasetFile[]) =>
      removalPlan(await filesOfSubject(sought, files), scope).beyond;
    assert.deepEqual(await beyond('erasure', dataset), [
      'version-history',
      'backups',
      'results-of-many-people',
      'trained-models',
    ]);
    assert.deepEqual(await beyond('future-use', dataset), ['trained-models']);
    assert.deepEqual(await beyond('future-use', [{ path: 'test.txt', list: 'sub-1\n' }]), []);
  });

  it('keeps records that are called otherwise', async () => {
    const found = await filesOfSubject(sought, [{ path: 'admin/people.tsv', table: table(['sub-1']) }]);
    assert.equal(removalPlan(found, 'erasure').steps[0]?.action, 'erase');
    assert.equal(removalPlan(found, 'erasure', new Set(['admin/people.tsv'])).steps[0]?.action, 'keep');
  });
});
