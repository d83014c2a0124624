import assert from 'node:assert/strict';
import { assessCohort } from '../../src/cohort/assess.ts';
import { columnKind } from '../../src/cohort/column-kind.ts';
import { stepText } from '../../src/cohort/step-text.ts';
import type { Coarsening } from '../../src/statistics/generalisation/step.ts';
import { cohortOf } from './cohort-of.ts';

describe('stepText', () => {
  const examples: readonly (readonly [name: string, kind: string, steps: Coarsening[], text: string])[] = [
    ['age', 'age', [{ kind: 'bands', width: 5 }], 'Tell age in bands of 5 years.'],
    ['weight', 'weight', [{ kind: 'bands', width: 0.5 }], 'Tell weight in bands of 0.5.'],
    ['age', 'age', [{ kind: 'top', from: 85 }], 'Tell age from 85 on as one value.'],
    [
      'age',
      'age',
      [
        { kind: 'bands', width: 10 },
        { kind: 'bottom', below: 20 },
        { kind: 'top', from: 80 },
      ],
      'Tell age in bands of 10 years, and below 20 and from 80 on as one value each.',
    ],
    ['scan_date', 'date', [{ kind: 'date', to: 'month' }], 'Tell scan date to the month.'],
    [
      'yob',
      'birth',
      [
        { kind: 'date', to: 'decade' },
        { kind: 'top', from: 2000 },
      ],
      'Tell yob to the decade, and from 2000 on as one value.',
    ],
    ['zip', 'place', [{ kind: 'prefix', length: 3 }], 'Tell zip by its first 3 characters.'],
    ['zip', 'place', [{ kind: 'prefix', length: 1 }], 'Tell zip by its first character.'],
    ['site', 'place', [{ kind: 'merge', codes: [4, 2, 7] }], 'Merge the 3 rarest values of site into one.'],
    [
      'site',
      'place',
      [{ kind: 'merge', codes: [0, 1, 2, 3, 4, 5, 6] }],
      'Of site tell the most frequent value, and all others as one.',
    ],
    ['site', 'place', [{ kind: 'drop' }], 'Leave out site.'],
    ['column 3', 'category', [{ kind: 'drop' }], 'Leave out value in column 3.'],
  ];
  const eight = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  for (const [name, kind, steps, text] of examples) {
    it(`says "${text}"`, () => assert.equal(stepText({ name, kind, values: eight }, steps), text));
  }
});

describe('columnKind', () => {
  const kindOf = (name: string, values: string[]) =>
    columnKind(cohortOf({ [name]: values }, { quasiIdentifiers: [name] }).columns[0]!);

  it('tells by topic and values what can be done to a column', () => {
    assert.equal(kindOf('age', ['34', '71.5', '']), 'number');
    assert.equal(kindOf('PatientAge', ['034Y', '018M']), 'number');
    assert.equal(kindOf('birth_year', ['1934', '1971']), 'year');
    assert.equal(kindOf('dob', ['1934-01-02', '1971-03-04']), 'date');
    assert.equal(kindOf('zip', ['81667', '81675']), 'postcode');
    assert.equal(kindOf('sex', ['F', 'M']), 'category');
  });

  it('sees no order in codes, in bands, or in several values of one person', () => {
    assert.equal(
      kindOf(
        'site',
        Array.from({ length: 40 }, (_, at) => String(at)),
      ),
      'category',
    );
    assert.equal(kindOf('roof', ['1', '2', '3']), 'category');
    assert.equal(kindOf('age', ['30-39', '40-49']), 'category');
    assert.equal(kindOf('age', ['30', '30; 31']), 'category');
  });
});

describe('suggestions of assessCohort', () => {
  const ages = Array.from({ length: 60 }, (_, at) => String(20 + (at % 30)));
  const sexes = ages.map((_, at) => (at % 2 === 0 ? 'F' : 'M'));
  const assess = (wanted: number, ofAges = ages) =>
    assessCohort(cohortOf({ age: ofAges, sex: sexes.slice(0, ofAges.length) }), { wanted });

  it('reach the wanted size, the cheapest first, and say what is lost and how it stands before and after', () => {
    const { suggestions, kAnonymity } = assess(5);
    assert.ok(suggestions.length > 0);
    for (const { before, after, cost, steps, suppressed } of suggestions) {
      assert.deepEqual(before, kAnonymity);
      assert.ok(after.k >= 5 && after.below === 0 && after.uniqueRecords === 0);
      assert.ok(cost > 0 && cost < 1);
      assert.ok(steps.length > 0 || suppressed > 0);
    }
    const costs = suggestions.map(({ cost }) => cost);
    assert.deepEqual(
      costs,
      [...costs].sort((left, right) => left - right),
    );
  });

  it('are none where each class has the wanted size, and where there are fewer people, which is said', () => {
    assert.deepEqual(assess(2).suggestions, []);
    const few = assess(5, ages.slice(0, 3));
    assert.deepEqual(few.suggestions, []);
    assert.match(few.cautions.join(), /fewer people than 5/);
  });

  it('suggests nothing that leaves nothing of a table, and says why', () => {
    const alone = Array.from({ length: 6 }, (_, index) => [`${30 + 10 * index}`, `town ${index}`]);
    const { suggestions, cautions } = assessCohort(
      cohortOf({ age: alone.map(([age]) => age!), city: alone.map(([, city]) => city!) }),
      { wanted: 6 },
    );
    assert.deepEqual(suggestions, []);
    assert.match(cautions.join(), /Groups of 6 are reached only without any of the quasi-identifiers/);
  });

  it('hold no value of a merged column', () => {
    const sites = ['Leiden', 'Delft', 'Gouda', 'Utrecht'];
    const cells = { site: Array.from({ length: 40 }, (_, at) => (at < 3 ? sites[at]! : 'Utrecht')) };
    const { suggestions } = assessCohort(cohortOf(cells), { wanted: 3 });
    assert.match(JSON.stringify(suggestions), /Of site tell the most frequent value, and all others as one/);
    assert.doesNotMatch(JSON.stringify(suggestions), /Leiden|Delft|Gouda|Utrecht/);
  });
});

describe('attributes of assessCohort', () => {
  it('are the distinction and separation that ARX prints for its example, what tells most first', () => {
    const cells = {
      age: ['20', '30', '40', '20', '40'],
      sex: ['Female', 'Female', 'Female', 'Male', 'Male'],
      state: ['CA', 'CA', 'TX', 'NY', 'CA'],
    };
    const { attributes } = assessCohort(cohortOf(cells));
    const told = Object.fromEntries(
      attributes.map(({ columns, distinction, separation }) => [
        columns.join(),
        [distinction, separation].map((one) => one.toFixed(6)),
      ]),
    );
    assert.deepEqual(told, {
      'age,sex': ['1.000000', '1.000000'],
      'age,state': ['1.000000', '1.000000'],
      'sex,state': ['0.800000', '0.900000'],
      age: ['0.600000', '0.800000'],
      state: ['0.600000', '0.700000'],
      sex: ['0.400000', '0.600000'],
    });
    assert.deepEqual(
      attributes.map(({ columns }) => columns.join()),
      Object.keys(told),
    );
  });
});
