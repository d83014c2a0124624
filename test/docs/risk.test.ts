import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { assessCohort } from '../../src/cohort/assess.ts';
import { quasiIdentifiersOf, sensitiveOf } from '../../src/cohort/cohort.ts';
import type { ShownPerson } from '../../src/cohort/rarest.ts';
import type { CohortRisk } from '../../src/model/report.generated.ts';
import { disclosureThresholds } from '../../src/policies/disclosure/thresholds.ts';
import { percent } from '../../src/report/cohort/part.ts';
import { achillesScores } from '../../src/statistics/achilles/achilles-score.ts';
import { benedettiFranconiRisk } from '../../src/statistics/individual-risk.ts';
import { recursiveRatio } from '../../src/statistics/l-diversity.ts';
import { extremeValues } from '../../src/statistics/outliers/extreme-values.ts';
import { modifiedZScoreLimit, modifiedZScores } from '../../src/statistics/outliers/modified-z-score.ts';
import { sensitiveMeasures } from '../../src/statistics/sensitive-measures.ts';
import { sudaScores } from '../../src/statistics/special-uniques/suda.ts';
import { cohortOf } from '../cohort/cohort-of.ts';
import { sharedData } from '../shared-data.ts';
import { goldTable } from '../statistics/gold.ts';

const page = readFileSync('docs/risk.md', 'utf8').replace(/\s+/g, ' ');

/** The table that is printed in the page, by column. */
function printedTable(): Record<string, string[]> {
  const [, example] = readFileSync('docs/risk.md', 'utf8').split('## The example');
  const [heading, , ...rows] = example!
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(0, 14)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  return Object.fromEntries(heading!.map((name, at) => [name, rows.map((row) => row[at]!)]));
}

const says = (text: string) => assert.ok(page.includes(text), `docs/risk.md does not say "${text}"`);
const share = (value: number) => percent(value).replace('\u00a0', ' ');
const short = (value: number | null, digits = 2) => String(Number(value!.toFixed(digits)));

describe('docs/risk.md', () => {
  const cells = printedTable();
  const cohort = cohortOf(cells);
  const quasiIdentifiers = quasiIdentifiersOf(cohort);
  const shown: ShownPerson[] = [];
  const risk: CohortRisk = assessCohort(cohort, { wanted: 3, show: (person) => shown.push(person) });
  const sample = assessCohort(cohort, { wanted: 3, samplingFraction: 0.1 });
  const ages = Float64Array.from(cells.age!, Number);

  it('recognises in the example what it says', () => {
    assert.equal(cohort.people, 12);
    assert.deepEqual(
      quasiIdentifiers.map(({ name }) => name),
      ['sex', 'age', 'site'],
    );
    assert.deepEqual(
      sensitiveOf(cohort).map(({ name }) => name),
      ['diagnosis'],
    );
  });

  it('counts groups', () => {
    const { k, classes, uniqueRecords, below } = risk.kAnonymity;
    says(`The table has ${classes} groups. The smallest has ${k} person, so k is ${k}: the table is ${k}-anonymous`);
    says(`${uniqueRecords} people are alone in their group (*sample uniques*): persons 10, 11 and 12.`);
    says(`With a wanted size of 3, ${below} of ${risk.people} people are in groups that are too small.`);
    assert.deepEqual(
      risk.rarest.filter((person) => person.risk === 1).map(({ columns }) => columns.join()),
      ['age', 'sex,site', 'age,site'],
    );
  });

  it('tells the risk by intruder', () => {
    const { prosecutor, marketer } = risk.risk;
    says(
      `one over the size of the group: ${share(prosecutor.highest)} at most here, ${share(prosecutor.average)} on average.`,
    );
    says(`Above one in three it is for ${share(prosecutor.atRisk)} of the people.`);
    const { journalist, marketer: ofPopulation } = sample.risk;
    says(
      `a group of one stands for ten people: ${share(journalist!.highest)} at most, ${share(journalist!.average)} on average.`,
    );
    says(`the risk of a person who is alone is ${share(benedettiFranconiRisk(1, 0.1))}`);
    says(`${share(marketer)} of the people without a sampling fraction, ${share(ofPopulation)} with it.`);
  });

  it('names what each authority asks, and its source', () => {
    for (const { title, readings, source } of disclosureThresholds) {
      says(`| ${title.split(',')[0]!.replace(' cell size suppression policy', '')} |`);
      if (title.startsWith('Health Canada')) continue;
      for (const { k, name } of readings) says(name === 'literally' ? `of ${k} when read literally` : `groups of ${k}`);
      assert.ok(source.length > 0);
    }
    const { peopleBelow } = risk.thresholds.find(({ k }) => k === 5)!;
    says(`all ${peopleBelow} people are in groups under 5, and one age is over 89.`);
    assert.ok(risk.thresholds.every(({ holds }) => !holds));
    assert.deepEqual(risk.thresholds[0]!.against, [{ column: 'age', rule: 'ages-to-89', values: 1 }]);
  });

  it('measures what is learnt', () => {
    const { distinctL, t, delta, basicBeta, enhancedBeta, alpha } = risk.sensitive[0]!;
    const [ofClasses] = sensitiveMeasures(quasiIdentifiers, sensitiveOf(cohort), 12);
    const { classes, distinct, entropyL, distribution } = ofClasses!;
    const [first, sixth] = [classes.classOf[0]!, classes.classOf[5]!];
    says(`Persons 6 to 9 are a group of ${classes.sizes[sixth]} with one diagnosis`);
    assert.equal(distinct[sixth], 1);
    says(`Here l is ${distinctL}. The group of persons 1 to 3 has ${distinct[first]} different values.`);
    says(`for that group it is ${short(entropyL[first]!)}, a little less than 2`);
    says(`the most frequent one is; there it is ${short(recursiveRatio(distribution, 2)[first]!)}.`);
    says(`Here t is ${short(t)}, the group of person 12`);
    says(`|ln(share in the group / share in the table)|: ${short(delta)}.`);
    says(`/ share in the table: ${short(basicBeta)}.`);
    says(`of the share of the rarest value: ${short(enhancedBeta)}, as pyCANON prints it.`);
    says(`the share of the most frequent value of a group: ${alpha}, which is certainty.`);
  });

  it('tells of the population what models say', () => {
    const { low, high, models } = sample.population!;
    const [pitman, zayatz, snb] = models.map(({ uniqueFraction }) => share(uniqueFraction!));
    says(`they say ${pitman} (Pitman), ${zayatz} (Zayatz) and ${snb} (slide negative binomial).`);
    says(`as an interval, ${share(low!)} to ${share(high!)}, and each by itself.`);
  });

  it('tells how the interval missed the truth', function () {
    const shared = sharedData('risk');
    if (!shared) this.skip();
    const { columns, rows } = goldTable(`${shared}/data/adult_sample_q4_20.csv`);
    const names = ['age', 'sex', 'race', 'marital-status'];
    const people = {
      people: rows,
      columns: names.map((name) => ({
        ...columns[name]!,
        role: 'quasi-identifier' as const,
        kind: 'category',
        reason: '',
        confidence: 1,
      })),
    };
    const { low, high } = assessCohort(people, { samplingFraction: 0.2, mostRarest: 0 }).population!;
    const truths = JSON.parse(readFileSync(`${shared}/population_truth_adult.json`, 'utf8')) as {
      name: string;
      popUniqueFraction: number;
    }[];
    const truth = truths.find(({ name }) => name === 'adult_sample_q4_20')!.popUniqueFraction;
    const exact = (value: number) => `${(value * 100).toFixed(2)} %`;
    says(`the truth is ${exact(truth)}, and the interval ${exact(low!)} to ${exact(high!)}.`);
  });

  it('describes the rarest people', () => {
    const [twelve, ten, eleven] = shown.map(({ description }) => description.replace(/^The/, 'the').replace(/\.$/, ''));
    says(`person 12 is "${twelve}", person 10 "${ten}", person 11 "${eleven}";`);
    says(`For person 12: "${shown[0]!.change}"`);
    const { scores } = sudaScores(quasiIdentifiers, 12);
    says(
      `Person 12 is unique by age alone and scores ${scores[11]}; persons 10 and 11 need two cells and score ${scores[9]}.`,
    );
    assert.equal(scores[10], scores[9]);
    const [of12, of10, of11] = sample.rarest.map(({ dissuda }) => dissuda!);
    says(`at 0.1 it is ${short(of12!)} for person 12 and ${short(of10!)} for persons 10 and 11.`);
    assert.equal(of11, of10);
  });

  it('says which column to change', () => {
    const separation = (...names: string[]) =>
      share(risk.attributes.find(({ columns }) => columns.join() === names.join())!.separation);
    says(
      `Age alone tells ${separation('age')} of all pairs apart, site ${separation('site')}, sex ${separation('sex')}, sex and age together ${separation('sex', 'age')}.`,
    );
    const [cheapest] = risk.suggestions;
    assert.deepEqual(
      cheapest!.steps.map(({ text }) => text),
      ['Leave out age.', 'Leave out site.'],
    );
    says(`do without age and site, which costs ${share(cheapest!.cost)}`);
  });

  it('shows what a missing value does', () => {
    const without = cohortOf({ ...cells, site: cells.site!.map((site, at) => (at === 10 ? '' : site)) });
    const alone = (['own-class', 'matches-anything'] as const).map(
      (missing) => assessCohort(without, { missing }).kAnonymity.uniqueRecords,
    );
    says(
      `Were the site of person 11 missing, ${alone[0]} people would be alone by the first, and ${alone[1]} by the second`,
    );
  });

  it('measures what is far from the others', () => {
    const { high, top } = extremeValues(ages, 3);
    says(`For k = 3 that is whoever is over ${top}: person ${high[0]! + 1}.`);
    assert.equal(high.length, 1);
    const { scores } = modifiedZScores(ages);
    says(`For person 12 it is ${short(scores[11]!, 1)}; above ${modifiedZScoreLimit} a value is taken for an outlier.`);
    const categorical = ['sex', 'site', 'diagnosis'].map(
      (name) => cohort.columns.find((column) => column.name === name)!,
    );
    const { scores: achilles } = achillesScores({ categorical, continuous: [], rows: 12 });
    says(`Over sex, site and diagnosis, person 10 has ${short(achilles[9]!)}, the highest: the only man at South`);
    says(`Person 12 has ${short(achilles[11]!)}, person 7 has ${short(achilles[6]!)}.`);
    assert.equal(Math.max(...achilles), achilles[9]);
  });
});
