import assert from 'node:assert/strict';
import { agreementWith } from '../../../src/statistics/single-out/agreement.ts';
import { cheapestChange } from '../../../src/statistics/single-out/cheapest-change.ts';
import { describePerson } from '../../../src/statistics/single-out/description.ts';
import { holds, type KnownColumn } from '../../../src/statistics/single-out/known-column.ts';
import { rarestPeople } from '../../../src/statistics/single-out/rarest-people.ts';
import { roundBetween } from '../../../src/statistics/single-out/round-bound.ts';
import { randomNumbers } from '../random.ts';

function categories(name: string, rank: number, values: readonly string[]): KnownColumn {
  const different = [...new Set(values)];
  const codes = Uint32Array.from(values, (value) => different.indexOf(value));
  const missing = different.indexOf('');
  return { name, rank, codes, values: different, ...(missing < 0 ? {} : { missing }) };
}

function numbers(name: string, rank: number, values: readonly number[], within?: number): KnownColumn {
  return { name, rank, numbers: Float64Array.from(values), ...(within === undefined ? {} : { within }) };
}

const peopleWho = (columns: readonly KnownColumn[], people: number, conditions: Parameters<typeof holds>[0][]) =>
  Array.from({ length: people }, (_, row) => row).filter((row) => conditions.every((one) => holds(one, columns, row)));

describe('describePerson', () => {
  it('says "the only woman over 80 on the 7 T"', () => {
    const columns = [
      categories('sex', 0, ['F', 'F', 'M', 'F', 'M', 'F', 'F']),
      numbers('age', 1, [83, 84, 83, 76, 90, 60, 83]),
      categories('field', 2, ['7', '3', '7', '7', '7', '7', '3']),
    ];
    assert.deepEqual(describePerson(0, columns).conditions, [
      { kind: 'is', column: 0, code: 0 },
      { kind: 'over', column: 1, bound: 80 },
      { kind: 'is', column: 2, code: 0 },
    ]);
  });

  it('needs one condition for the oldest', () => {
    const columns = [categories('sex', 0, ['F', 'F', 'M']), numbers('age', 1, [94, 62, 55])];
    assert.deepEqual(describePerson(0, columns), {
      conditions: [{ kind: 'over', column: 1, bound: 70 }],
      people: 1,
      rank: 1,
    });
    assert.deepEqual(describePerson(2, columns).conditions, [{ kind: 'is', column: 0, code: 1 }]);
  });

  it('says the youngest as below a bound', () => {
    const columns = [numbers('age', 0, [19, 31, 35])];
    assert.deepEqual(describePerson(0, columns).conditions, [{ kind: 'under', column: 0, bound: 30 }]);
  });

  it('prefers what people can know among descriptions of one length', () => {
    const columns = [numbers('eTIV', 9, [1775498, 1500000, 1500000]), categories('hand', 1, ['L', 'R', 'R'])];
    assert.deepEqual(describePerson(0, columns).conditions, [{ kind: 'is', column: 1, code: 0 }]);
  });

  it('says a number in the middle as closely as people know it', () => {
    const columns = [numbers('weight', 0, [50, 71.3, 90], 5)];
    assert.deepEqual(describePerson(1, columns).conditions, [{ kind: 'between', column: 0, low: 66.3, high: 76.3 }]);
    const exact = [numbers('age', 0, [50, 71, 90])];
    assert.deepEqual(describePerson(1, exact).conditions, [{ kind: 'equals', column: 0, value: 71 }]);
  });

  it('describes the whole class where others share every value', () => {
    const columns = [categories('sex', 0, ['F', 'F', 'M', 'M', 'M']), categories('hand', 1, ['R', 'R', 'R', 'R', 'R'])];
    const { conditions, people } = describePerson(0, columns);
    assert.deepEqual(conditions, [{ kind: 'is', column: 0, code: 0 }]);
    assert.equal(people, 2);
  });

  it('says nothing by a missing value', () => {
    const columns = [categories('site', 0, ['', 'A', 'A']), numbers('age', 1, [Number.NaN, 30, 30])];
    assert.deepEqual(describePerson(0, columns), { conditions: [], people: 3, rank: 0 });
  });

  it('refuses what it cannot look at with a clear message', () => {
    assert.throws(() => describePerson(3, [numbers('age', 0, [1])]), /There is no person 3 among 1/);
    const many = Array.from({ length: 21 }, () => numbers('x', 0, [1]));
    assert.throws(() => describePerson(0, many), /at most 20 columns, not 21/);
    assert.throws(
      () => describePerson(0, [numbers('a', 0, [1]), numbers('b', 0, [1, 2])]),
      /different numbers of people/,
    );
    assert.throws(() => describePerson(0, [numbers('a', -1, [1])]), /rank of a column is 0 or more/);
  });

  it('is true of the person, fits as few as all columns together, and no shorter one does', () => {
    const random = randomNumbers(3);
    for (let trial = 0; trial < 400; trial += 1) {
      const people = 2 + random(25);
      const columns = [
        categories(
          'sex',
          random(3),
          Array.from({ length: people }, () => 'FM'[random(2)]!),
        ),
        categories(
          'site',
          random(3),
          Array.from({ length: people }, () => ['A', 'B', 'C', ''][random(4)]!),
        ),
        numbers(
          'age',
          random(3),
          Array.from({ length: people }, () => (random(8) === 0 ? Number.NaN : random(15))),
        ),
        numbers(
          'kg',
          random(3),
          Array.from({ length: people }, () => random(9)),
          random(3),
        ),
      ];
      const person = random(people);
      const { masks, described } = agreementWith(person, columns);
      const fits = (set: number) => masks.filter((mask) => (mask & set) === set).length;
      const rankOf = (set: number) => columns.reduce((sum, { rank }, one) => sum + (set & (1 << one) ? rank : 0), 0);
      const bits = (set: number) => columns.filter((_, one) => set & (1 << one)).length;
      const sets = Array.from({ length: 16 }, (_, set) => set).filter((set) => (set & ~described) === 0);
      const enough = sets.filter((set) => fits(set) === fits(described));
      const shortest = Math.min(...enough.map(bits));
      const known = Math.min(...enough.filter((set) => bits(set) === shortest).map(rankOf));
      const description = describePerson(person, columns);
      const fitting = peopleWho(columns, people, [...description.conditions]);
      assert.ok(fitting.includes(person));
      assert.equal(fitting.length, fits(described));
      assert.equal(description.people, fitting.length);
      assert.equal(description.conditions.length, shortest);
      assert.equal(description.rank, known);
    }
  });
});

describe('roundBetween', () => {
  for (const [low, high, bound] of [
    [76, 83, 80],
    [80, 83, 80],
    [81, 83, 81],
    [38, 94, 50],
    [81.2, 81.3, 81.2],
    [81.21, 81.29, 81.25],
    [1500000, 1775498, 1500000],
    [-35, -19, -30],
  ] as const) {
    it(`is ${bound} from ${low} to below ${high}`, () => assert.equal(roundBetween(low, high), bound));
  }
});

describe('cheapestChange', () => {
  const change = (person: number, columns: readonly KnownColumn[], k: number) =>
    cheapestChange(person, columns, describePerson(person, columns), agreementWith(person, columns), k);

  it('widens an age rather than dropping it', () => {
    const columns = [numbers('age', 0, [94, 90, 88, 40, 30, 20])];
    assert.deepEqual(change(0, columns, 3), {
      changes: [{ kind: 'widen', column: 0, low: 88, high: 94 }],
      people: 3,
      cost: 3 / 6,
    });
  });

  it('merges a site with another rather than dropping it', () => {
    const columns = [categories('site', 0, ['A', 'B', 'B', 'C', 'C', 'C'])];
    assert.deepEqual(change(0, columns, 4), {
      changes: [{ kind: 'merge', column: 0, codes: [0, 2] }],
      people: 4,
      cost: 4 / 6,
    });
  });

  it('merges a rare site with a small one rather than with the largest', () => {
    const sites = [...'ABB', ...'C'.repeat(20)];
    assert.deepEqual(change(0, [categories('site', 0, sites)], 3)!.changes, [
      { kind: 'merge', column: 0, codes: [0, 1] },
    ]);
  });

  it('drops what has two values alone', () => {
    const columns = [categories('sex', 0, ['F', 'M', 'M'])];
    assert.deepEqual(change(0, columns, 2), { changes: [{ kind: 'drop', column: 0 }], people: 3, cost: 1 });
  });

  it('changes nothing where k people fit, and finds nothing where there are not k', () => {
    const columns = [categories('sex', 0, ['F', 'F', 'M'])];
    assert.deepEqual(change(0, columns, 2), { changes: [], people: 2, cost: 0 });
    assert.equal(change(0, columns, 4), undefined);
  });

  it('always makes the description fit k people', () => {
    const random = randomNumbers(5);
    for (let trial = 0; trial < 300; trial += 1) {
      const people = 4 + random(25);
      const k = 2 + random(3);
      const columns = [
        categories(
          'sex',
          0,
          Array.from({ length: people }, () => 'FM'[random(2)]!),
        ),
        categories(
          'site',
          1,
          Array.from({ length: people }, () => 'ABCD'[random(4)]!),
        ),
        numbers(
          'age',
          1,
          Array.from({ length: people }, () => random(15)),
        ),
      ];
      const person = random(people);
      const { conditions } = describePerson(person, columns);
      const result = change(person, columns, k)!;
      const changed = new Map(result.changes.map((one) => [one.column, one]));
      const agrees = (row: number) =>
        conditions.every(({ column }) => {
          const one = changed.get(column);
          const values = columns[column]!;
          if (one?.kind === 'drop') return true;
          if ('numbers' in values) {
            const value = values.numbers[row]!;
            return one?.kind === 'widen' ? value >= one.low && value <= one.high : value === values.numbers[person];
          }
          return one?.kind === 'merge'
            ? one.codes.includes(values.codes[row]!)
            : values.codes[row] === values.codes[person];
        });
      const fitting = Array.from({ length: people }, (_, row) => row).filter(agrees);
      assert.ok(fitting.includes(person) && fitting.length >= k);
      if (result.changes.length > 0) assert.equal(fitting.length, result.people);
      assert.ok(result.cost >= 0 && result.cost <= conditions.length);
    }
  });
});

describe('rarestPeople', () => {
  const columns = [categories('sex', 0, ['F', 'F', 'M', 'F', 'F']), categories('site', 1, ['A', 'A', 'B', 'B', 'A'])];

  it('puts small classes first, and the rarer values of those', () => {
    assert.deepEqual(
      rarestPeople(columns, 2).map(({ person, classSize }) => [person, classSize]),
      [
        [2, 1],
        [3, 1],
      ],
    );
  });

  it('gives the self-information in bits', () => {
    assert.ok(Math.abs(rarestPeople(columns, 1)[0]!.surprise - Math.log2(5) - Math.log2(2.5)) < 1e-12);
  });

  it('gives everybody of a small table, and nobody of an empty one', () => {
    assert.equal(rarestPeople(columns, 100).length, 5);
    assert.deepEqual(rarestPeople([], 5), []);
  });
});
