import assert from 'node:assert/strict';
import { many, ofRule, participants, scanned } from './scanned-folder.ts';

const judge = async (rule: string, rows: readonly string[], headings = 'sex\tsite\tdiagnosis') =>
  ofRule(await scanned({ 'participants.tsv': participants(headings, rows) }), rule);

describe('outlier/homogeneous-class', () => {
  const rest = [...many('F\tA\tstroke', 10), ...many('F\tA\tepilepsy', 10), ...many('M\tA\tcontrol', 8)];

  it('is a group in which all have the same diagnosis, at its first row, once', async () => {
    const found = await judge('outlier/homogeneous-class', [...rest, ...many('M\tB\tepilepsy', 6)]);
    assert.deepEqual(
      found.map(({ location, message, subject }) => [location.rows, message, subject]),
      [[[30], 'All 6 people of a group by sex and site have the same diagnosis: who belongs to it has it', undefined]],
    );
  });

  it('is no group of people who have nothing, nor one that is too small to hide in anyway', async () => {
    assert.deepEqual(await judge('outlier/homogeneous-class', [...rest, ...many('M\tB\tepilepsy', 4)]), []);
  });

  it('is nothing where all people have the same: that is what the dataset is about', async () => {
    assert.deepEqual(
      await judge('outlier/homogeneous-class', [...many('F\tA\tstroke', 15), ...many('M\tA\tstroke', 15)]),
      [],
    );
  });

  it('is no column that nobody minds, and no score, which differs from person to person', async () => {
    const rows = [...many('F\tA\t1', 15), ...many('M\tB\t2', 15)];
    assert.deepEqual(await judge('outlier/homogeneous-class', rows, 'sex\tsite\tvoxels'), []);
    assert.deepEqual(await judge('outlier/homogeneous-class', rows, 'sex\tsite\tmmse'), []);
  });
});

describe('outlier/skewed-class', () => {
  const common = [...many('F\tA\tcontrol', 60), ...many('F\tA\tepilepsy', 4)];

  it('is a group in which most have what few in the table have', async () => {
    const rows = [...common, ...many('M\tB\tepilepsy', 9), 'M\tB\tcontrol'];
    const found = await judge('outlier/skewed-class', rows);
    assert.equal(found.length, 1);
    assert.match(found[0]!.message, /^90 % of the 10 people of a group by sex and site have one diagnosis/);
    assert.equal(found[0]!.severity, 'info');
  });

  it('is no group that is like the table, and none of healthy people', async () => {
    const alike = [
      ...many('F\tA\tcontrol', 12),
      ...many('F\tA\tepilepsy', 8),
      ...many('M\tB\tcontrol', 6),
      ...many('M\tB\tepilepsy', 4),
    ];
    assert.deepEqual(await judge('outlier/skewed-class', alike), []);
    const healthy = [...many('F\tA\tepilepsy', 60), ...many('M\tB\tcontrol', 9), 'M\tB\tepilepsy'];
    assert.deepEqual(await judge('outlier/skewed-class', healthy), []);
  });
});
