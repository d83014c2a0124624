import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import rule from '../../../src/rules/identifier/ordered-pseudonym.ts';
import { sharedData } from '../../shared-data.ts';
import { checkTable } from '../document-of-table.ts';

const surnames = ['Adler', 'Brandt', 'conrad', 'Dörfler', 'Ebert', 'Falk', 'Gerlach', 'Hahn', 'Imhof', 'Jansen'];
/** Ten days in 2019 and 2020, each later than the one before. */
const days = Array.from({ length: 10 }, (_, index) => new Date(Date.UTC(2019, 3 + index * 2, 27 - index * 2)));
const iso = days.map((day) => day.toISOString().slice(0, 10));
/** The same in no order, with two neighbours at most. */
const shuffled = <Value>(values: readonly Value[]): Value[] => values.map((_, at) => values[(at * 7 + 3) % 10]!);

/** A table of numbered persons with one more column. */
function tableOf(headings: string, values: readonly string[], code = (number: number) => `sub-${number + 1}`): string {
  return `${headings}\n${values.map((value, number) => `${code(number)}\t${value}`).join('\n')}\n`;
}

const found = (rows: string, path?: string) =>
  checkTable(rule, rows, path).map(({ messageId, severity, parameters }) => [messageId, severity, parameters?.column]);

describe(rule.id, () => {
  it('is numbers along the alphabet', () => {
    const [violation, ...others] = checkTable(rule, tableOf('participant_id\tlast_name', surnames));
    assert.equal(others.length, 0);
    assert.deepEqual([violation!.messageId, violation!.severity], ['names', 'error']);
    assert.deepEqual(violation!.location, {
      kind: 'column',
      column: 1,
      region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 15 },
    });
  });
  it('is the order of family names that stand last, of initials, and of a list from its end', () => {
    const firstNames = ['Zoe', 'Ann', 'Mia', 'Uwe', 'Bob', 'Kim', 'Lea', 'Tom', 'Eva', 'Jan'];
    const whole = surnames.map((surname, index) => `${firstNames[index]} ${surname}`);
    assert.deepEqual(found(tableOf('patient_id\tpatient_name', whole)), [['names', 'error', 'patient_name']]);
    const initials = surnames.map((surname) => `${surname.slice(0, 2)}`);
    assert.deepEqual(found(tableOf('participant_id\tinitials', initials)), [['names', 'error', 'initials']]);
    assert.equal(found(tableOf('participant_id\tname', [...surnames].reverse())).length, 1);
  });
  it('is numbers along the days of admission, whatever the order of the rows', () => {
    const rows = shuffled(iso.map((day, number) => `S${String(number + 1).padStart(3, '0')}\t${day}`));
    assert.deepEqual(found(`study_id\tadmission_date\n${rows.join('\n')}\n`), [['dates', 'warning', 'admission_date']]);
  });
  it('is numbers along births, and along dates whose heading says nothing', () => {
    assert.deepEqual(found(tableOf('participant_id\tdob', iso)), [['dates', 'warning', 'dob']]);
    assert.deepEqual(found(tableOf('participant_id\tbaseline', iso)), [['dates', 'warning', 'baseline']]);
  });
  it('is the order that a shift of all dates keeps', () => {
    const moved = iso.map((day) => `${Number(day.slice(0, 4)) - 140}${day.slice(4)}T10:00:00`);
    assert.deepEqual(found(tableOf('participant_id\tacq_time', moved)), [['shifted', 'warning', 'acq_time']]);
  });
  it('is an order with a late entry', () => {
    const late = [...surnames.slice(0, 4), 'Falk', 'Ebert', ...surnames.slice(6)];
    assert.equal(found(tableOf('participant_id\tlast_name', late)).length, 1);
  });
  it('counts a person once, by the first visit', () => {
    const visits = iso.flatMap((day, number) => [
      `sub-${number}\t2021-0${1 + (number % 9)}-03`,
      `sub-${number}\t${day}`,
    ]);
    assert.equal(found(`participant_id\tvisit_date\n${visits.join('\n')}\n`).length, 1);
    const oneSubject = iso.map((day) => `sub-1\t${day}`).join('\n');
    assert.deepEqual(found(`participant_id\tvisit_date\n${oneSubject}\n`), []);
  });
  it('numbers each site by itself', () => {
    const twoSites = [...surnames, ...surnames].map((name, at) => `${at < 10 ? 'A' : 'B'}${at % 10}\t${name}`);
    assert.equal(found(`participant_id\tlast_name\n${twoSites.join('\n')}\n`).length, 1);
  });

  it('is no numbers that were drawn at random', () => {
    assert.deepEqual(found(tableOf('participant_id\tlast_name', shuffled(surnames))), []);
    assert.deepEqual(found(tableOf('participant_id\tadmission_date', shuffled(iso))), []);
  });
  it('is not seven persons, nor ten on seven days', () => {
    assert.deepEqual(found(tableOf('participant_id\tadmission_date', iso.slice(0, 7))), []);
    const sevenDays = iso.map((_, index) => iso[Math.min(index, 6)]!);
    assert.deepEqual(found(tableOf('participant_id\tadmission_date', sevenDays)), []);
  });
  it('is not the order of the rows, of ages, or of years', () => {
    const rising = surnames.map((_, index) => `${21 + index}`);
    assert.deepEqual(found(tableOf('participant_id\tage', rising)), []);
    assert.deepEqual(found(tableOf('participant_id\tscore', rising)), []);
    assert.deepEqual(
      found(
        tableOf(
          'participant_id\tgroup',
          surnames.map((_, index) => (index < 5 ? 'a' : 'b')),
        ),
      ),
      [],
    );
  });
  it('is no list of regions, trials or records with a number each', () => {
    assert.deepEqual(found(tableOf('id\tname', surnames, (number) => `${number + 1}`)), []);
    assert.deepEqual(found(tableOf('trial_id\tstart', iso, (number) => `${number + 1}`)), []);
    assert.deepEqual(found(tableOf('id\tdate', iso, (number) => `${number + 1}`)), []);
    assert.deepEqual(found(tableOf('run\tacq_time', iso, (number) => `${number + 1}`)), []);
  });
  it('is no code without a number, and no column that is called a name and holds codes', () => {
    assert.deepEqual(found(tableOf('participant_id\tlast_name', surnames, (number) => `c${'xkqzbwmprt'[number]}`)), []);
    assert.deepEqual(
      found(
        tableOf(
          'participant_id\tname',
          surnames.map((_, number) => `P0${number}`),
        ),
      ),
      [],
    );
  });

  it('is no public table', function () {
    const bids = sharedData('bids');
    if (!bids) this.skip();
    const tables = readdirSync(bids, { recursive: true, encoding: 'utf8' }).filter((path) => /\.tsv$/.test(path));
    const loud = tables.filter((path) => found(readFileSync(join(bids, path), 'utf8'), path).length > 0);
    assert.deepEqual(loud, []);
    assert.ok(tables.length > 500, 'tables were read');
  });
});
