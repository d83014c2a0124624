import assert from 'node:assert/strict';
import { actionFor, actionForType, actionInForce, actionPhrase } from '../../src/policies/profile-action.ts';

const [accessionNumber, studyDate, studyUid, contentSequence] = [0x00080050, 0x00080020, 0x0020000d, 0x0040a730];

describe('actionInForce', () => {
  it('is that of the Basic Profile without options', () => {
    assert.equal(actionInForce(accessionNumber, new Set()), 'Z');
    assert.equal(actionInForce(studyDate, new Set()), 'Z');
    assert.equal(actionInForce(0x00280010, new Set()), undefined);
  });
  it('is that of an option that names the attribute, and of no other', () => {
    assert.equal(actionInForce(studyUid, new Set(['retain-uids'])), 'K');
    assert.equal(actionInForce(contentSequence, new Set(['clean-structured-content'])), 'C');
    assert.equal(actionInForce(accessionNumber, new Set(['retain-uids'])), 'Z');
  });
  it('keeps where one option keeps and another cleans, in whichever order they come', () => {
    assert.equal(actionInForce(studyDate, new Set(['retain-modified-dates', 'retain-full-dates'])), 'K');
    assert.equal(actionInForce(studyDate, new Set(['retain-full-dates', 'retain-modified-dates'])), 'K');
  });
  it('knows repeating groups and private attributes', () => {
    assert.equal(actionInForce(0x60023000, new Set()), 'X');
    assert.equal(actionInForce(0x60023000, new Set(['clean-graphics'])), 'C');
    assert.equal(actionInForce(0x50100010, new Set()), 'X');
    assert.equal(actionInForce(0x00291010, new Set()), 'X');
  });
});

describe('actionForType', () => {
  it('is the mildest change after which the object is still valid', () => {
    assert.deepEqual(
      (['1', '2', '3'] as const).map((type) => actionForType('X/Z/D', type)),
      ['D', 'Z', 'X'],
    );
    assert.deepEqual(
      (['1C', '2C'] as const).map((type) => actionForType('X/Z/D', type)),
      ['D', 'Z'],
    );
    assert.deepEqual(
      (['1', '2', '3'] as const).map((type) => actionForType('X/Z/U*', type)),
      ['U', 'Z', 'X'],
    );
  });
  it('is the next best where a combination has none for the Type', () => {
    assert.equal(actionForType('Z/D', '3'), 'Z');
    assert.equal(actionForType('X/D', '2'), 'D');
    assert.equal(actionForType('X/Z', '1'), 'Z');
  });
  it('takes an attribute that no definition names for optional', () => {
    assert.equal(actionForType('X/Z/D', undefined), 'X');
  });
});

describe('actionFor', () => {
  const [ct, contentTime] = ['1.2.840.10008.5.1.4.1.1.2', 0x00080033];
  it('resolves a combination by the definition of the class', () => {
    assert.equal(actionFor('X/Z/D', ct, [0x00080020]), 'Z');
    assert.equal(actionFor('X/Z/D', ct, [contentTime]), 'Z');
    assert.equal(actionFor('X/Z/D', ct, [0x00102000]), 'X');
  });
  it('leaves it where the class is not known, and has nothing to resolve in one action', () => {
    assert.equal(actionFor('X/Z/D', '1.2.3', [contentTime]), 'X/Z/D');
    assert.equal(actionFor('X/Z/D', undefined, [contentTime]), 'X/Z/D');
    assert.equal(actionFor('U', ct, [contentTime]), 'U');
  });
});

describe('actionPhrase', () => {
  it('says what happens, and to what it may come down', () => {
    assert.equal(actionPhrase('Z'), 'empties it');
    assert.equal(
      actionPhrase('X/Z/U*'),
      'removes it, or empties it or replaces it by a new UID where the object needs it',
    );
  });
});
