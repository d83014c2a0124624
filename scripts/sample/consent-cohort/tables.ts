import { type CohortFiles, json } from './cohort-files.ts';
import { headings, type Row } from './group.ts';
import type { Person } from './people.ts';

/** People of whom the table knows and of whom there is nothing here. */
const absent: readonly Row[] = ['sub-901', 'sub-902'].map((subject) => ({
  subject,
  form_version: '2.0',
  status: 'consented',
  signed: '2019-03-04',
}));

/** Writes the table of who agreed, in two orders of rows: a second row of somebody stands at the end. */
export function writeConsentTable(files: CohortFiles, people: readonly Person[]): void {
  const path = 'consent.tsv';
  const rows: Row[] = [
    ...people.flatMap(({ subject, group }) => group.rows.slice(0, 1).map((row) => ({ ...row, subject }))),
    ...absent,
    ...people.flatMap(({ subject, group }) => group.rows.slice(1).map((row) => ({ ...row, subject }))),
  ];
  const lines = [headings.join('\t'), ...rows.map((row) => headings.map((name) => row[name] ?? 'n/a').join('\t'))];
  files.write(path, `${lines.join('\n')}\n`);
  for (const { subject, group } of people) {
    const row = rows.findLastIndex((one) => one.subject === subject) + 2;
    for (const { ruleId, severity, at, times = 1 } of group.told ?? []) {
      const place = `cell ${row}:${headings.indexOf(at) + 1}`;
      for (let time = 0; time < times; time += 1) files.expect({ ruleId, severity, path, place, subject });
    }
  }
  for (const { subject } of absent) {
    const row = rows.findIndex((one) => one.subject === subject) + 2;
    const told = { ruleId: 'consent/record-for-nobody', severity: 'warning', subject: subject! } as const;
    files.expect({ ...told, path, place: `cell ${row}:1` });
  }
}

/** Writes what research makes of people: their table, a table of measures, and how they are split for training. */
export function writePeopleTables(files: CohortFiles, people: readonly Person[]): void {
  const here = people.filter(({ group }) => group.isHere);
  writeTable(
    files,
    'participants.tsv',
    '\t',
    ['participant_id', 'age', 'sex'],
    here.map((person) => [person, [person.age ?? 'n/a', person.sex]]),
  );
  writeTable(
    files,
    'derivatives/segment/volumes.csv',
    ',',
    ['participant_id', 'age', 'hippocampus_mm3'],
    here
      .filter(({ isDerived }) => isDerived)
      .map((person, index) => [person, [person.age ?? 'n/a', 3200 + 7 * (index % 90)]]),
  );
  writeSplits(files, here);
}

/** Writes who is trained and validated on, as lines, as a column, as paths of files and as JSON, and who was left out of it. */
function writeSplits(files: CohortFiles, here: readonly Person[]): void {
  const training = here.filter((_, index) => index % 5 !== 0);
  const validation = here.filter((_, index) => index % 5 === 0);
  const named = ({ subject }: Person): string => subject;
  writeList(files, 'splits/train.txt', '', training, named);
  writeList(files, 'splits/val.csv', 'participant_id\n', validation, named);
  writeList(files, 'splits/val_files.lst', '', validation, ({ subject }) => `../${subject}/anat/${subject}_T1w.nii 0`);
  const path = 'splits/splits_final.json';
  files.write(path, json([{ train: training.map(named), val: validation.map(named) }]));
  for (const [part, people] of Object.entries({ train: training, val: validation })) {
    for (const [index, person] of people.entries()) expectListed(files, path, `json /0/${part}/${index}`, person);
  }
  files.write(
    'splits/excluded_subjects.txt',
    `${here
      .filter(({ group }) => group.toldOfFiles === 'all')
      .map(named)
      .join('\n')}\n`,
  );
}

/** One person a line. */
function writeList(
  files: CohortFiles,
  path: string,
  heading: string,
  people: readonly Person[],
  lineOf: (person: Person) => string,
): void {
  files.write(path, `${heading}${people.map(lineOf).join('\n')}\n`);
  for (const [index, person] of people.entries()) {
    expectListed(files, path, `line ${index + (heading === '' ? 1 : 2)}`, person);
  }
}

function expectListed(files: CohortFiles, path: string, place: string, { subject, group }: Person): void {
  if (group.toldOfFiles !== 'all') return;
  files.expect({ ruleId: 'consent/data-without-consent', severity: 'error', path, place, subject });
}

/** A row of somebody whose data may not be used is told. */
function writeTable(
  files: CohortFiles,
  path: string,
  delimiter: string,
  columns: readonly string[],
  rows: readonly (readonly [Person, readonly (string | number)[]])[],
): void {
  const lines = [columns, ...rows.map(([{ subject }, values]) => [subject, ...values])];
  files.write(path, `${lines.map((cells) => cells.join(delimiter)).join('\n')}\n`);
  for (const [index, [{ subject, group }]] of rows.entries()) {
    if (group.toldOfFiles !== 'all') continue;
    const told = { ruleId: 'consent/data-without-consent', severity: 'error' } as const;
    files.expect({ ...told, path, place: `row ${index + 2}`, subject });
  }
}
