import assert from 'node:assert/strict';
import { nearest } from '../../src/configuration/nearest.ts';

describe('nearest', () => {
  it('finds what a misspelt word meant', () => {
    assert.equal(nearest('polcy', ['rules', 'policy', 'failOn']), 'policy');
  });

  it('says nothing when no candidate is near', () => {
    assert.equal(nearest('zebra', ['rules', 'policy']), undefined);
  });
});
