import assert from 'node:assert/strict';
import { peopleOfDataset } from '../../src/cohort/dataset-people.ts';
import { nobodySeen, type PeopleSeen, type ScanSeen, type TableSeen } from '../../src/cohort/people-seen.ts';
import { readPeopleTable } from '../../src/cohort/people-table.ts';
import { nameValues, scanAttributes, sidecarValues } from '../../src/cohort/scan-attributes.ts';
import { recognise } from '../../src/formats/index.ts';
import type { ByteReader } from '../../src/model/source.ts';

/** Reads a table as a scan does. @param root of its dataset */
async function seen(path: string, text: string, root = '', group = path): Promise<TableSeen> {
  const content = Buffer.from(text);
  const bytes: ByteReader = {
    size: content.length,
    read: (from, length) => content.subarray(from, from + length),
    close() {},
  };
  const extension = path.slice(path.lastIndexOf('.'));
  const format = recognise({ path, extension, head: content.subarray(0, 1024) });
  const document = await format.read(
    { path, kind: 'file', size: content.length, modified: 0, firstNewSegment: 0 },
    bytes,
  );
  const table = await readPeopleTable({ path, format: format.id, document, bytes });
  assert.ok(table, `${path} is a table of people`);
  return { path, group, root, table };
}

function header(subject: string, values: Readonly<Record<string, string>>, root?: string): ScanSeen {
  return {
    path: `${subject}/1.dcm`,
    subject,
    source: 'header',
    ...(root === undefined ? {} : { root }),
    values: scanAttributes.map(({ name }) => values[name]),
  };
}

const from = (parts: Partial<PeopleSeen>): PeopleSeen => ({ ...nobodySeen(), ...parts });
const rowsOf = (people: ReturnType<typeof peopleOfDataset>[number]) =>
  Array.from({ length: people.people }, (_, person) =>
    people.columns.map(({ codes, values, missing }) => (codes[person] === missing ? null : values[codes[person]!])),
  );

describe('peopleOfDataset', () => {
  it('joins participants, sessions, scans and headers on the subject, a row for each', async () => {
    const people = peopleOfDataset(
      from({
        tables: [
          await seen('participants.tsv', 'participant_id\tage\tsex\nsub-01\t30\tF\nsub-02\t40\tM\n'),
          await seen('sub-01/sub-01_sessions.tsv', 'session_id\tsite\nses-1\tA\nses-2\tB\n', '', 'sessions'),
          await seen('sub-02/sub-02_sessions.tsv', 'session_id\tsite\nses-1\tA\n', '', 'sessions'),
        ],
        scans: [
          header('sub-01', { MagneticFieldStrength: '7' }, ''),
          header('sub-02', { MagneticFieldStrength: '3' }, ''),
        ],
      }),
    );
    assert.equal(people.length, 1);
    assert.deepEqual(
      people[0]!.columns.map(({ name, role }) => [name, role]),
      [
        ['age', 'quasi-identifier'],
        ['sex', 'quasi-identifier'],
        ['site', 'quasi-identifier'],
        ['number of sessions', 'other'],
        ['MagneticFieldStrength', 'quasi-identifier'],
      ],
    );
    assert.deepEqual(rowsOf(people[0]!), [
      ['30', 'F', 'A; B', '2', '7'],
      ['40', 'M', 'A', '1', '3'],
    ]);
    assert.deepEqual(
      people[0]!.quasiIdentifiers.map(({ name }) => name),
      ['age', 'sex', 'site'],
    );
    assert.deepEqual(
      people[0]!.alsoKnown.map(({ name }) => name),
      ['MagneticFieldStrength'],
    );
    const [age, , site, , field] = people[0]!.columns;
    assert.deepEqual(age!.placeOf(1), {
      path: 'participants.tsv',
      location: { kind: 'cell', cell: { row: 3, column: 2 } },
    });
    assert.deepEqual(site!.placeOf(1)!.path, 'sub-02/sub-02_sessions.tsv');
    assert.deepEqual(field!.placeOf(0), {
      path: 'sub-01/1.dcm',
      location: { kind: 'attribute', attribute: '(0018,0087)' },
    });
  });

  it('knows on which scanner somebody was by sidecars, and with what by names of files', async () => {
    const scans: ScanSeen[] = ['01', '02'].flatMap((label) => {
      const subject = `sub-${label}`;
      const named = `${subject}/pet/${subject}_trc-${label === '01' ? 'FDG' : 'PIB'}_pet`;
      const sidecar = sidecarValues({ MagneticFieldStrength: Number(label), StationName: 'REMOVED' });
      return [
        { path: `${subject}/anat/${subject}_T1w.json`, subject, root: '', source: 'sidecar' as const, values: sidecar },
        { path: `${named}.nii.gz`, subject, root: '', source: 'name' as const, values: nameValues(`${named}.nii.gz`) },
      ];
    });
    const tables = [await seen('participants.tsv', 'participant_id\tage\nsub-01\t30\nsub-02\t40\n')];
    const [people] = peopleOfDataset(from({ tables, scans }));
    assert.deepEqual(rowsOf(people!), [
      ['30', '1', 'FDG'],
      ['40', '2', 'PIB'],
    ]);
    const [, field, tracer] = people!.columns;
    assert.deepEqual(field!.placeOf(0), {
      path: 'sub-01/anat/sub-01_T1w.json',
      location: { kind: 'json', pointer: '/MagneticFieldStrength' },
    });
    assert.deepEqual(tracer!.placeOf(1)!.location, { kind: 'path', segment: 2 });
  });

  it('joins a table of another folder by names that are the same with and without the prefix', async () => {
    const tables = [
      await seen('participants.tsv', 'participant_id\tage\nsub-01\t30\nsub-02\t40\n'),
      await seen('tables/clinic.csv', 'subject,diagnosis,sex\n02,stroke,M\n01,epilepsy,F\n', 'tables/'),
    ];
    const [people, ...others] = peopleOfDataset(from({ tables }));
    assert.equal(others.length, 0);
    assert.deepEqual(rowsOf(people!), [
      ['30', 'epilepsy', 'F'],
      ['40', 'stroke', 'M'],
    ]);
  });

  it('knows people of folders beside each other apart', async () => {
    const table = 'participant_id\tage\tsex\nsub-01\t30\tF\nsub-02\t40\tM\n';
    const tables = [await seen('a/participants.tsv', table, 'a/'), await seen('b/participants.tsv', table, 'b/')];
    assert.deepEqual(
      peopleOfDataset(from({ tables })).map(({ people }) => people),
      [2, 2],
    );
  });

  it('knows years of dates, and nothing of dates that are moved', async () => {
    const table = (dates: readonly string[]) =>
      `patient_id,sex,visit_date\n${dates.map((date, index) => `P${index},F,${date}`).join('\n')}\n`;
    const of = async (dates: readonly string[]) =>
      peopleOfDataset(from({ tables: [await seen('visits.csv', table(dates))] }))[0]?.columns.map(
        ({ name, values }) => [name, values],
      );
    assert.deepEqual(await of(['2019-02-03', '2020-05-06']), undefined, 'a year alone is nobody');
    const withAge = (text: string) => text.replace('sex', 'age').replaceAll(',F,', ',30,').replace('30', '31');
    const dated = await seen('visits.csv', withAge(table(['2019-02-03', '2020-05-06'])));
    assert.deepEqual(
      peopleOfDataset(from({ tables: [dated] }))[0]!.columns.map(({ name, values }) => [name, values]),
      [
        ['age', ['31', '30']],
        ['visit_date (year)', ['2019', '2020']],
      ],
    );
    const moved = await seen('visits.csv', withAge(table(['1910-02-03', '1911-05-06'])));
    assert.deepEqual(
      peopleOfDataset(from({ tables: [moved] }))[0]!.columns.map(({ name }) => name),
      ['age'],
    );
  });

  it('takes what a sidecar declares to be missing for missing, and its description for what a column is', async () => {
    const tables = [
      await seen('participants.tsv', 'participant_id\tage\tv1\nsub-01\t999\t1\nsub-02\t40\t2\nsub-03\t41\t1\n'),
    ];
    const dictionary = {
      age: { Levels: { '999': 'missing' } },
      v1: { Description: 'sex of the participant', Levels: { '1': 'male', '2': 'female' } },
    };
    const [people] = peopleOfDataset(from({ tables, sidecars: [{ group: 'participants.tsv', dictionary }] }));
    assert.deepEqual(rowsOf(people!), [
      [null, '1'],
      ['40', '2'],
      ['41', '1'],
    ]);
    assert.equal(people!.columns[1]!.kind, 'sex');
  });

  it('takes each record for a person where a table describes people and names none', async () => {
    const table = await seen('adult.csv', 'age;sex;income\n30;F;1\n40;M;2\n30;F;2\n');
    const [people] = peopleOfDataset(from({ tables: [table] }));
    assert.deepEqual([people!.people, people!.isNamed, people!.subjectOf(0)], [3, false, undefined]);
  });

  it('keeps of a wide table what its names say of a person', async () => {
    const measures = Array.from({ length: 300 }, (_, index) => `roi_${index}`);
    const row = (id: string, age: string) => [id, age, ...measures.map(() => '0.5')].join('\t');
    const text = `${['participant_id', 'age', ...measures].join('\t')}\n${row('sub-01', '30')}\n${row('sub-02', '40')}\n`;
    const [people] = peopleOfDataset(from({ tables: [await seen('participants.tsv', text)] }));
    assert.deepEqual(rowsOf(people!), [['30'], ['40']]);
  });

  it('tells a heading that may be somebody’s value by its place: a table may lack its header', async () => {
    const text = 'participant_id\t1987-03-02\tJane Roe\tage\nsub-01\t1988-04-05\tM\t34\nsub-02\t1990-06-07\tF\t40\n';
    const [people] = peopleOfDataset(from({ tables: [await seen('participants.tsv', text)] }));
    assert.deepEqual(
      people?.columns.map(({ name, kind }) => [name, kind]),
      [
        ['column 2 (year)', 'date'],
        ['column 3', 'sex'],
        ['age', 'age'],
      ],
    );
  });

  it('shows headings as whoever asks shows a text', async () => {
    const tables = [await seen('participants.tsv', 'participant_id\tage\tsex\nsub-01\t30\tF\nsub-02\t40\tM\n')];
    const [people] = peopleOfDataset(from({ tables }), {}, (heading) => (heading === 'sex' ? 'masked' : heading));
    assert.deepEqual(
      people!.columns.map(({ name }) => name),
      ['age', 'masked'],
    );
  });

  it('is silent about lists of other things', async () => {
    const devices = await seen('scanners.csv', 'site,country,field\nA,DE,3\nB,FR,7\n');
    assert.deepEqual(peopleOfDataset(from({ tables: [devices] })), []);
  });

  it('makes classes of what headers say of the people, where there is no table', () => {
    const headers = [
      header('P001', { PatientSex: 'F', PatientAge: '034Y', StationName: 'MR1' }),
      header('P002', { PatientSex: 'M', PatientAge: '034Y', StationName: 'MR2' }),
    ];
    const [people] = peopleOfDataset(from({ scans: headers }));
    assert.deepEqual(
      people!.quasiIdentifiers.map(({ name }) => name),
      ['PatientSex'],
    );
    assert.deepEqual(
      people!.alsoKnown.map(({ name }) => name),
      ['StationName'],
    );
    assert.deepEqual(people!.tables, []);
  });

  it('takes columns that the settings name', async () => {
    const tables = [await seen('participants.tsv', 'participant_id\tage\tscore\nsub-01\t30\t1\nsub-02\t40\t2\n')];
    const [people] = peopleOfDataset(from({ tables }), { quasiIdentifiers: ['score'], sensitive: ['age'] });
    assert.deepEqual(
      people!.columns.map(({ name, role }) => [name, role]),
      [
        ['age', 'sensitive'],
        ['score', 'quasi-identifier'],
      ],
    );
  });
});
