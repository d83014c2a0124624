import assert from 'node:assert/strict';
import { many, ofRule, participants, scanned } from './scanned-folder.ts';

const id = 'outlier/rare-category';

describe('outlier/rare-category', () => {
  const judge = async (headings: string, rows: readonly string[], rules = {}) =>
    ofRule(await scanned({ 'participants.tsv': participants(headings, rows) }, rules), id);

  it('is a hospital with two participants, at their cells', async () => {
    const found = await judge('sex\tsite', [...many('F\tA', 20), ...many('M\tB', 20), 'F\tC', 'M\tC']);
    assert.deepEqual(
      found.map(({ location, message }) => [location.cell, message]),
      [
        [{ row: 42, column: 3 }, 'Fewer than 5 of 42 people have this site'],
        [{ row: 43, column: 3 }, 'Fewer than 5 of 42 people have this site'],
      ],
    );
  });

  it('is a diagnosis that few people have here, however common it is elsewhere', async () => {
    const found = await judge('sex\tdiagnosis', [
      ...many('F\tstroke', 20),
      ...many('M\tstroke', 20),
      ...many('F\tmigraine', 3),
    ]);
    assert.equal(found.length, 3);
  });

  it('is a common diagnosis where it is rare among the people of a site', async () => {
    const rows = [
      ...many('A\tstroke', 30),
      ...many('A\tmigraine', 30),
      ...many('B\tstroke', 30),
      ...many('B\tmigraine', 2),
    ];
    const found = await judge('site\tdiagnosis', rows);
    assert.deepEqual(
      found.map(({ location, message }) => [location.cell?.row, message]),
      [
        [92, 'Fewer than 5 of the people with the same site have this diagnosis, which is common among all 92 people'],
        [93, 'Fewer than 5 of the people with the same site have this diagnosis, which is common among all 92 people'],
      ],
    );
  });

  it('is no side of a small group: few left-handed people are in any', async () => {
    assert.deepEqual(
      await judge('sex\thandedness', [...many('F\tright', 30), ...many('F\tleft', 3), ...many('M\tright', 2)]),
      [],
    );
  });

  it('is no score and no age: what has an order is judged by its ends', async () => {
    const rows = Array.from({ length: 30 }, (_, index) => `${20 + index}\t${index}`);
    assert.deepEqual(await judge('age\tmmse', rows), []);
  });

  it('says once of a column that is too precise that it is', async () => {
    const found = await judge(
      'sex\tcity',
      Array.from({ length: 40 }, (_, index) => `F\ttown${index % 20}`),
    );
    assert.deepEqual(
      found.map(({ location, message }) => [location.kind, message]),
      [['file', '20 values of city are each of fewer than 5 people: the column is too precise']],
    );
  });

  it('takes k from the settings of small classes', async () => {
    const rows = [...many('F\tA', 20), ...many('F\tB', 3)];
    assert.deepEqual(await judge('sex\tsite', rows, { 'outlier/small-class': { options: { k: 3 } } }), []);
  });
});
