import assert from 'node:assert/strict';
import { nearest } from '../../src/configuration/nearest.ts';

describe('nearest', () => {
  it('finds what a misspelt word meant', () => {
    assert.equal(nearest('polcy', ['rules', 'policy', 'failOn']), 'policy');
  });

  it("takes two letters in each other's place for one mistake", () => {
    assert.equal(nearest('GUR', ['GSO', 'GRU', 'CC']), 'GRU');
    assert.equal(nearest('URG', ['GRU']), undefined);
  });

  it('says nothing when no candidate is near', () => {
    assert.equal(nearest('zebra', ['rules', 'policy']), undefined);
  });
});
