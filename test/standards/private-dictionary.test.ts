import assert from 'node:assert/strict';
import { isWordOfCreators, lookUpPrivate } from '../../src/standards/private-dictionary.ts';

describe('lookUpPrivate', () => {
  it('knows an attribute in whatever block its creator has reserved', () => {
    const cells = { vr: 'SL', name: 'NumberOfCellsInDetector' };
    assert.deepEqual(lookUpPrivate('GEMS_ACQU_01', 0x00191002), cells);
    assert.deepEqual(lookUpPrivate('GEMS_ACQU_01 ', 0x00191102), cells);
  });
  it('knows the representation alone where nobody says what the attribute is', () => {
    assert.deepEqual(lookUpPrivate('ACUSON', 0x00091008), { vr: 'LT', name: '' });
  });
  it('does not know another group, creator or number', () => {
    assert.equal(lookUpPrivate('GEMS_ACQU_01', 0x00131002), undefined);
    assert.equal(lookUpPrivate('ACME', 0x00191002), undefined);
    assert.equal(lookUpPrivate('ACUSON', 0x000910ff), undefined);
  });
});

describe('isWordOfCreators', () => {
  it('knows words of vendors and products in any case, and no short or other word', () => {
    for (const word of ['SIEMENS', 'Philips', 'picker']) assert.equal(isWordOfCreators(word), true, word);
    for (const word of ['MR', 'Roe', 'Benedikta']) assert.equal(isWordOfCreators(word), false, word);
  });
});
