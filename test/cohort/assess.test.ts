import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { type AssessmentOptions, assessCohort } from '../../src/cohort/assess.ts';
import type { ShownPerson } from '../../src/cohort/rarest.ts';
import type { CohortRisk } from '../../src/model/report.generated.ts';
import { cohortOf } from './cohort-of.ts';

const schema = JSON.parse(readFileSync('schemas/report.schema.json', 'utf8')) as { $id: string };
const isCohortRisk = new Ajv2020({ strict: false }).addSchema(schema).getSchema(`${schema.$id}#/$defs/cohortRisk`)!;

/** Ten people, of whom the first three stand out. */
const ten = {
  sex: ['F', 'M', 'M', 'F', 'F', 'F', 'M', 'M', 'M', 'M'],
  age: ['94', '31', '31', '50', '50', '50', '60', '60', '60', '60'],
  site: ['Leiden', 'Delft', 'Leiden', 'Delft', 'Delft', 'Delft', 'Delft', 'Delft', 'Delft', 'Delft'],
  diagnosis: ['gout', 'gout', 'flu', 'flu', 'flu', 'flu', 'gout', 'flu', 'gout', 'flu'],
};

const quasiIdentifiers = ['sex', 'age', 'site'];

const assess = (options: AssessmentOptions = {}, cells: Record<string, string[]> = ten): CohortRisk =>
  assessCohort(cohortOf(cells, { quasiIdentifiers: quasiIdentifiers.filter((name) => name in cells) }), options);

const near = (actual: number | null | undefined, expected: number) =>
  assert.ok(Math.abs((actual ?? Number.NaN) - expected) < 1e-12, `${actual} is not ${expected}`);

describe('assessCohort', () => {
  it('gives what the schema of reports has', () => {
    for (const options of [{}, { samplingFraction: 0.05 }, { missing: 'matches-anything' as const }]) {
      assert.ok(isCohortRisk(assess(options)), JSON.stringify(isCohortRisk.errors));
    }
    assert.ok(!isCohortRisk({ ...assess(), people: 'ten' }));
  });

  it('counts classes and people in them', () => {
    const { kAnonymity, sizes, people, rows, wanted } = assess();
    assert.deepEqual(kAnonymity, { k: 1, classes: 5, uniqueRecords: 3, below: 10 });
    assert.deepEqual(sizes, [
      { size: 1, people: 3 },
      { size: 3, people: 3 },
      { size: 4, people: 4 },
    ]);
    assert.deepEqual([people, rows, wanted], [10, 10, 5]);
    assert.equal(assess({ wanted: 3 }).kAnonymity.below, 3);
  });

  it('tells the risk by what an intruder knows', () => {
    const { prosecutor, journalist, marketer } = assess({ wanted: 4 }).risk;
    near(prosecutor.highest, 1);
    near(prosecutor.average, 5 / 10);
    near(prosecutor.threshold, 1 / 4);
    near(prosecutor.atRisk, 6 / 10);
    assert.equal(journalist, undefined);
    near(marketer, 5 / 10);
    const sample = assess({ wanted: 4, samplingFraction: 0.5 }).risk;
    // A class of one stands for two people of the population, of three for six.
    near(sample.journalist?.highest, 1 / 2);
    near(sample.journalist?.average, 5 / 20);
    near(sample.journalist?.atRisk, 3 / 10);
    near(sample.marketer, 5 / 20);
  });

  it('judges by what authorities ask, each with its source, and by what was asked for', () => {
    const { thresholds } = assess({ wanted: 3 });
    const verdict = (id: string) => thresholds.find((one) => one.id === id)!;
    assert.deepEqual(verdict('hipaa-safe-harbor').against, [{ column: 'age', rule: 'ages-to-89', values: 1 }]);
    assert.equal(verdict('hipaa-safe-harbor').holds, false);
    assert.equal(verdict('ema-0070').peopleBelow, 10);
    assert.deepEqual(verdict('own'), {
      id: 'own',
      title: 'wanted here',
      reading: 'as stated',
      k: 3,
      holds: false,
      peopleBelow: 3,
      against: [],
    });
    for (const { id, source } of thresholds) assert.equal(source === undefined, id === 'own');
    assert.ok(thresholds.length > 6);
  });

  it('finds an age over 89 among several of one person', () => {
    const visits = { participant_id: ['a', 'a', 'b'], age: ['88', '90', '30'] };
    const [safeHarbor] = assessCohort(cohortOf(visits)).thresholds;
    assert.deepEqual(safeHarbor?.against, [{ column: 'age', rule: 'ages-to-89', values: 1 }]);
  });

  it('measures what would be learnt, worst class first; infinite is null', () => {
    const [diagnosis, ...others] = assess().sensitive;
    assert.deepEqual(others, []);
    assert.equal(diagnosis?.column, 'diagnosis');
    assert.equal(diagnosis?.distinctL, 1);
    near(diagnosis?.entropyL, 1);
    assert.equal(diagnosis?.recursiveC, undefined);
    near(diagnosis?.alpha, 1);
    near(diagnosis?.t, 0.6);
    near(diagnosis?.basicBeta, 0.6 / 0.4);
    near(diagnosis?.delta, Math.log(1 / 0.4));
  });

  it('says of the population only what a sampling fraction lets it say', () => {
    assert.equal(assess().population, undefined);
    const { samplingFraction, models } = assess({ samplingFraction: 0.05 }).population!;
    assert.equal(samplingFraction, 0.05);
    assert.deepEqual(
      models.map(({ model }) => model),
      ['Pitman', 'Zayatz', 'slide negative binomial'],
    );
    for (const { uniqueFraction, caution } of models) assert.ok(uniqueFraction !== undefined || caution !== undefined);
  });

  it('refuses what cannot be', () => {
    for (const samplingFraction of [0, -1, 1.5, Number.NaN]) {
      assert.throws(() => assess({ samplingFraction }), RangeError);
    }
    for (const wanted of [0, 2.5]) assert.throws(() => assess({ wanted }), RangeError);
  });

  it('takes a missing value for one of its own, or for any; and names which', () => {
    const cells = { sex: ['F', 'F', '', 'M', 'M'], age: ['30', '30', '30', '50', '50'] };
    const own = assess({ wanted: 2 }, cells);
    assert.deepEqual([own.missing, own.kAnonymity], ['own-class', { k: 1, classes: 3, uniqueRecords: 1, below: 1 }]);
    const any = assess({ wanted: 2, missing: 'matches-anything' }, cells);
    assert.deepEqual([any.missing, any.kAnonymity], ['matches-anything', { k: 2, uniqueRecords: 0, below: 0 }]);
    assert.deepEqual(any.sizes, [
      { size: 2, people: 2 },
      { size: 3, people: 3 },
    ]);
    assert.deepEqual(any.rarest, []);
    assert.match(any.cautions.join(), /missing value/);
  });

  describe('rarest', () => {
    it('names the cells that single a person out, the least that is enough, and nobody who is hidden', () => {
      const { rarest } = assess({ wanted: 3 });
      assert.deepEqual(
        rarest.map(({ columns, people, risk }) => ({ columns, people, risk })),
        [
          { columns: ['age'], people: 1, risk: 1 },
          { columns: ['sex', 'site'], people: 1, risk: 1 },
          { columns: ['age', 'site'], people: 1, risk: 1 },
        ],
      );
      for (const { dissuda } of rarest) assert.ok(dissuda! > 0 && dissuda! <= 1);
      assert.equal(rarest[0]!.description, 'The only person over a certain age.');
    });

    it('lists at most so many, and says so', () => {
      const { rarest, cautions } = assess({ wanted: 3, mostRarest: 2 });
      assert.equal(rarest.length, 2);
      assert.ok(cautions.includes('Of 3 people in small classes the 2 rarest are described.'));
    });

    it('shows values to who asked for them, and nobody else', () => {
      const shown: ShownPerson[] = [];
      const { rarest } = assess({ wanted: 3, show: (person) => shown.push(person) });
      assert.equal(shown.length, rarest.length);
      assert.equal(shown[0]!.description, 'The only person over 60.');
      assert.equal(shown[1]!.description, 'The only man at Leiden.');
    });

    it('carries the subject and the place as the caller shows them', () => {
      const [first] = assess({
        subjectShown: (person) => `person ${person}`,
        placeOf: (person) => ({ row: person + 2, path: 'a.tsv' }),
      }).rarest;
      assert.deepEqual([first?.subject, first?.row, first?.path], ['person 0', 2, 'a.tsv']);
    });
  });

  it('holds no value of the table, and no heading that could be one', () => {
    const secret = {
      'Jane Roe': ['Rembrandt', 'Vermeer', 'Hals'],
      age: ['94', '31', '31'],
      site: ['Leiden', 'Delft', 'Gouda'],
      diagnosis: ['gout', 'flu', 'mumps'],
    };
    const risk = assessCohort(cohortOf(secret, { quasiIdentifiers: ['Jane Roe', 'age', 'site'] }), {
      samplingFraction: 0.1,
    });
    assert.doesNotMatch(JSON.stringify(risk), /Jane|Rembrandt|Vermeer|Hals|94|Leiden|Delft|Gouda|gout|flu|mumps/);
    assert.equal(risk.columns[0]!.name, 'column 1');
  });

  it('says of a cohort without people, or without quasi-identifiers, that there is nothing to say', () => {
    const none = assess({ samplingFraction: 0.5 }, { sex: [], age: [], site: [] });
    assert.deepEqual(none.kAnonymity, { k: 0, classes: 0, uniqueRecords: 0, below: 0 });
    assert.ok(isCohortRisk(none), JSON.stringify(isCohortRisk.errors));
    const alike = assessCohort(cohortOf({ volume: ['1', '2'] }));
    assert.equal(alike.kAnonymity.k, 2);
    assert.match(alike.cautions.join(), /No column is a quasi-identifier/);
  });

  it('describes by twenty columns at most and computes no scores over too many, and says both', () => {
    const cells: Record<string, string[]> = {};
    for (let at = 0; at < 24; at += 1)
      cells[`item${at}`] = Array.from({ length: 40 }, (_, row) => String((row * (at + 3)) % 5));
    const risk = assessCohort(cohortOf(cells, { quasiIdentifiers: Object.keys(cells) }), { mostRarest: 2 });
    assert.match(risk.cautions.join(), /by the 20 quasi-identifiers/);
    assert.match(risk.cautions.join(), /DIS-SUDA scores were not computed/);
  });

  it('ends its list where it is told to stop', () => {
    assert.deepEqual(assess({ signal: AbortSignal.abort() }).rarest, []);
  });
});
