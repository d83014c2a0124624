import assert from 'node:assert/strict';
import { remedyIds, remedyOf } from '../../src/remedies/catalogue.ts';
import { rules } from '../../src/rules/index.ts';

describe('The catalogue of remedies', () => {
  const named = new Set(rules.flatMap(({ remedies }) => remedies));

  for (const id of named) {
    it(`describes ${id}, with its cost to the data`, () => {
      const { title, cost } = remedyOf(id);
      assert.match(title, /^[A-Z][^.]+[^.]$/);
      assert.match(cost, /^[A-Z].+\.$/);
    });
  }

  it('describes none that no rule names', () => {
    assert.deepEqual(
      remedyIds.filter((id) => !named.has(id)),
      [],
    );
  });

  it('knows no other', () => {
    assert.throws(() => remedyOf('burn-it'), /No remedy "burn-it"/);
  });
});
