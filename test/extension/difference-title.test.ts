import assert from 'node:assert/strict';
import { differenceTitle } from '../../src/extension/difference-title.ts';

describe('differenceTitle', () => {
  it('names both files', () => {
    assert.equal(differenceTitle('/a/one.dcm', '/a/two.dcm'), 'one.dcm ↔ two.dcm');
  });
  it('names the folders in which files of one name differ', () => {
    assert.equal(differenceTitle('/x/source/s1/IM1.dcm', '/x/out/copy/s1/IM1.dcm'), 'IM1.dcm: source ↔ out/copy');
    assert.equal(differenceTitle('/x/a/IM1.dcm', '/x/IM1.dcm'), 'IM1.dcm: x/a ↔ x');
  });
});
