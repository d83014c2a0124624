import assert from 'node:assert/strict';
import reportSchema from '../../schemas/report.schema.json' with { type: 'json' };
import { definitionCheck } from '../../src/model/schema-check.ts';
import { authoritiesOf } from '../../src/report/cohort/authorities.ts';
import { cohortSummary, summaryOfRisk } from '../../src/report/cohort/cohort-summary.ts';
import { byPart, columnFacts } from '../../src/report/cohort/column-words.ts';
import { fitsText, personName } from '../../src/report/cohort/person-words.ts';
import { riskLines } from '../../src/report/cohort/risk-lines.ts';
import { riskSection } from '../../src/report/cohort/risk-section.ts';
import { riskMarks, riskSteps } from '../../src/report/cohort/risk-steps.ts';
import { cautionLines, intruderLines, leadText, populationLines } from '../../src/report/cohort/risk-words.ts';
import { changesOf, lossText } from '../../src/report/cohort/suggestion-words.ts';
import { cohortRisk } from '../cohort-risk.ts';

const safe = { sizes: [{ size: 12, people: 24 }], against: [] };

describe('The risk of a cohort in reports', () => {
  it('is made of what the schema of reports allows', () => {
    const check = definitionCheck(reportSchema, 'cohortRisk');
    for (const risk of [cohortRisk(), cohortRisk(safe), cohortRisk({ sizes: [] })]) {
      assert.ok(check(risk), JSON.stringify(check.errors));
    }
  });

  describe('cohortSummary', () => {
    it('is of the largest cohort, and counts the others', () => {
      const summary = cohortSummary({ risks: [cohortRisk(), cohortRisk(safe)] })!;
      assert.deepEqual(
        [summary.k, summary.people, summary.uniquePeople, summary.below, summary.otherCohorts],
        [1, 41, 7, 26, 1],
      );
      assert.deepEqual(summary.quasiIdentifiers, ['age', 'sex', 'site', 'scanner']);
    });

    it('is of the participants table where no risk was assessed: people, not classes, by size', () => {
      const summary = cohortSummary({
        kAnonymity: {
          k: 1,
          classes: 5,
          uniqueRecords: 2,
          records: 12,
          quasiIdentifiers: ['age'],
          path: 'participants.tsv',
          wanted: 5,
          sizes: [
            { size: 1, classes: 2 },
            { size: 3, classes: 2 },
            { size: 4, classes: 1 },
          ],
        },
      })!;
      assert.deepEqual(summary.sizes, [
        { size: 1, people: 2 },
        { size: 3, people: 6 },
        { size: 4, people: 4 },
      ]);
      assert.equal(summary.below, 12);
      assert.equal(summary.averageRisk, 5 / 12);
      assert.deepEqual(summary.thresholds, []);
    });

    it('is nothing where there are no people', () => {
      assert.equal(cohortSummary({}), undefined);
      assert.equal(cohortSummary({ risks: [] }), undefined);
    });
  });

  describe('riskSteps', () => {
    it('count people whose risk is above 1/k: those in classes smaller than k, not those in classes of k', () => {
      const steps = riskSteps(summaryOfRisk(cohortRisk()));
      const share = (k: number): number => Math.round(steps[k - 1]!.share * 41);
      assert.deepEqual([1, 2, 3, 4, 5, 6, 7, 9, 10].map(share), [0, 7, 13, 22, 26, 26, 32, 32, 41]);
      for (const [index, { share: now }] of steps.entries()) assert.ok(index === 0 || now >= steps[index - 1]!.share);
    });

    it('reach beyond the largest size that is asked for', () => {
      assert.equal(riskSteps(summaryOfRisk(cohortRisk())).length, 15);
      assert.equal(riskSteps(summaryOfRisk(cohortRisk({ wanted: 50 }))).length, 60);
    });

    it('say nothing of nobody', () => {
      assert.ok(riskSteps(summaryOfRisk(cohortRisk({ sizes: [] }))).every(({ share }) => share === 0));
    });
  });

  describe('riskMarks', () => {
    it('are each size that somebody asks for, once, and whether nobody is below it', () => {
      const marks = riskMarks(summaryOfRisk(cohortRisk({ sizes: [{ size: 8, people: 24 }], wanted: 5 })));
      assert.deepEqual(
        marks.map(({ k, holds }) => [k, holds]),
        [
          [5, true],
          [8, true],
          [11, false],
          [12, false],
        ],
      );
    });
  });

  describe('authoritiesOf', () => {
    const authority = (name: string, risk = cohortRisk()) =>
      authoritiesOf(risk.thresholds).find(({ title }) => title.startsWith(name))!;

    it('puts the ways in which one text is read into one line', () => {
      assert.equal(authoritiesOf(cohortRisk().thresholds).length, 6);
      const { holds, asks, found } = authority('EMA');
      assert.equal(holds, false);
      assert.equal(asks, 'groups of 11 (by convention) or 12 (literally)');
      assert.equal(found, '41 people in smaller groups');
    });

    it('says what the ways of reading find, each for itself where they differ', () => {
      const sizes = [
        { size: 10, people: 20 },
        { size: 11, people: 22 },
      ];
      const { found } = authority('EMA', cohortRisk({ sizes }));
      assert.equal(found, 'by convention 20 people in smaller groups; literally 42 people in smaller groups');
    });

    it('is not met when one reading is not, and says which', () => {
      const { holds, found } = authority('EMA', cohortRisk({ sizes: [{ size: 11, people: 22 }] }));
      assert.equal(holds, false);
      assert.equal(found, 'literally 22 people in smaller groups');
    });

    it('says which columns have values that are not allowed, without the values', () => {
      const { holds, asks, found } = authority('HIPAA');
      assert.deepEqual([holds, asks, found], [false, '', 'age has 2 values above 89 years']);
      assert.equal(authority('HIPAA', cohortRisk({ against: [] })).holds, true);
    });

    it('says of what is met nothing more', () => {
      const { holds, asks, found } = authority('OHDSI', cohortRisk(safe));
      assert.deepEqual([holds, asks, found], [true, 'groups of 5 or more', '']);
    });
  });

  describe('Sentences', () => {
    it('answer first', () => {
      assert.equal(
        leadText(summaryOfRisk(cohortRisk())),
        '7 of 41 people are unique by age, sex, site and scanner; 26 are in groups smaller than 5.',
      );
      const one = cohortRisk({ sizes: [{ size: 1, people: 1 }], wanted: 2 });
      assert.equal(leadText(summaryOfRisk(one)), '1 of 1 person is unique by age, sex, site and scanner.');
    });

    it('name the intruder, the journalist only where a population is known', () => {
      assert.equal(intruderLines(cohortRisk()).length, 2);
      const risk = cohortRisk();
      const journalist = { highest: 0.05, average: 0.0041, threshold: 0.2, atRisk: 0 };
      const lines = intruderLines({ ...risk, risk: { ...risk.risk, journalist } });
      assert.equal(lines.length, 3);
      assert.match(lines[1]!, /in 0\.41\u00a0% of cases, in 5\u00a0% at worst \(journalist\)/);
    });

    it('give the population as an interval, and a model that says nothing with the reason', () => {
      assert.deepEqual(populationLines(cohortRisk()), []);
      const models = [
        { model: 'Pitman', uniqueFraction: 0.031 },
        { model: 'SNB', caution: 'It does not converge' },
      ];
      const lines = populationLines(
        cohortRisk({ population: { samplingFraction: 0.01, low: 0.031, high: 0.12, models } }),
      );
      assert.match(
        lines[0]!,
        /^Between 3\.1\u00a0% and 12\u00a0% of the people are unique in the population as well, .* 1\u00a0% of/,
      );
      assert.deepEqual(lines.slice(1), ['Pitman: 3.1\u00a0%', 'SNB: no estimate. It does not converge']);
      const [unknown] = populationLines(cohortRisk({ population: { samplingFraction: 0.01, models: [] } }));
      assert.match(unknown!, /^No model says/);
    });

    it('say what was left out, how missing values count, and that people count and not records', () => {
      const lines = cautionLines(
        cohortRisk({ rows: 97, missing: 'matches-anything', cautions: ['Two columns were left out'] }),
      );
      assert.match(lines[0]!, /^97 records of 41 people/);
      assert.match(lines[1]!, /groups overlap/);
      assert.equal(lines[2], 'Two columns were left out');
      assert.equal(cautionLines(cohortRisk()).length, 1);
    });

    it('call somebody by the subject, else by the row', () => {
      const [person] = cohortRisk().rarest;
      const { subject: _, ...unnamed } = person!;
      const { row: __, ...nowhere } = unnamed;
      assert.deepEqual([person!, unnamed, nowhere].map(personName), ['sub-02', 'row 2', 'a person']);
      assert.deepEqual(
        [1, 3].map((people) => fitsText({ ...person!, people })),
        ['only this one', '3 people'],
      );
    });
  });

  describe('Suggestions', () => {
    const [best] = cohortRisk().suggestions;

    it('say what changes and what is lost', () => {
      assert.deepEqual(
        changesOf(best!, 5).map(({ name, before, after }) => [name, before, after]),
        [
          ['Smallest group', 1, 5],
          ['Unique people', 7, 0],
          ['In groups under 5', 26, 0],
        ],
      );
      assert.equal(lossText(best!), 'loses 31.2\u00a0% of what these columns tell');
      assert.equal(lossText({ ...best!, cost: 0 }), 'loses nothing');
      assert.match(lossText({ ...best!, cost: 0.0001 }), /0\.01\u00a0%/);
      assert.match(lossText({ ...best!, cost: 0.99999 }), /over 99\.9\u00a0%/);
    });
  });

  describe('Columns', () => {
    it('that play a part come first: what others know, then what would be learnt', () => {
      const { parts, others } = byPart(cohortRisk().columns);
      assert.deepEqual(
        parts.map(({ name }) => name),
        ['age', 'sex', 'site', 'scanner', 'diagnosis'],
      );
      assert.deepEqual(
        others.map(({ name }) => name),
        ['participant_id', 'run'],
      );
    });

    it('say what they tell, and how sure that is where it is not certain', () => {
      const [, age, , site] = cohortRisk().columns;
      assert.equal(columnFacts(age!), 'age, 34 different values');
      assert.equal(columnFacts({ ...site!, values: 1 }), 'place, 1 different value, 90\u00a0% sure');
    });
  });

  describe('riskSection', () => {
    it('has the smallest group, what is not met and the change that loses least', () => {
      const section = riskSection({
        risks: [
          cohortRisk({
            sizes: [
              { size: 1, people: 1 },
              { size: 8, people: 40 },
            ],
            against: [],
          }),
        ],
      })!;
      assert.match(
        section.lead,
        /^Smallest group 1, wanted 5: 1 of 41 people is unique by .* Read from participants\.tsv\.$/,
      );
      assert.deepEqual(section.details, [
        'Not met: EMA Policy 0070 (groups of 11 or 12); Health Canada (groups of 11 or 12); CMS cell size suppression policy (groups of 11); NHS Hospital Episode Statistics (groups of 8); OHDSI network studies (groups of 5)',
        'Would help: Tell age in bands of 10 years. Leave out scanner. Leave out the values of 2 people. The smallest group has 5 then; it loses 31.2\u00a0% of what these columns tell.',
      ]);
    });

    it('suggests nothing where nothing has to change, and says what is met', () => {
      const section = riskSection({ risks: [cohortRisk(safe)] })!;
      assert.equal(section.details.length, 1);
      assert.match(section.details[0]!, /^Met: HIPAA Safe Harbor, EMA Policy 0070, /);
    });

    it('says what is against an authority that asks for no size, without the values', () => {
      assert.match(
        riskSection({ risks: [cohortRisk()] })!.details[0]!,
        /HIPAA Safe Harbor \(age has 2 values above 89 years\); EMA/,
      );
    });

    it('is silent where no risk was assessed', () => {
      assert.equal(riskSection({}), undefined);
      assert.deepEqual(riskLines({}, { isTerminal: true, width: 80 }), []);
    });

    it('fits the width of a terminal, and shows a name that would move its cursor as text', () => {
      const lines = riskLines(
        { risks: [cohortRisk({ sources: ['a\u001b[2J.tsv'] })] },
        { isTerminal: true, width: 72 },
      );
      assert.ok(lines.every((line) => line.length <= 72 && !line.includes('\u001b')));
      assert.equal(lines.at(-1), '');
    });
  });
});
