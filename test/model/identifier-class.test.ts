import assert from 'node:assert/strict';
import {
  classLabel,
  classPhrase,
  classPlural,
  identifierClasses,
  specificityOf,
} from '../../src/model/identifier-class.ts';

describe('Identifier classes', () => {
  it('stand in a sentence with the article that they are spoken with', () => {
    assert.deepEqual((['name', 'email', 'ip', 'uid', 'username', 'age', 'iban'] as const).map(classPhrase), [
      'a person name',
      'an e-mail address',
      'an IP address',
      'a unique identifier (UID)',
      'a user name',
      'an age over 89',
      'a bank account (IBAN)',
    ]);
  });

  it('have a plural that people use', () => {
    assert.deepEqual((['name', 'email', 'age', 'geo', 'uid', 'address'] as const).map(classPlural), [
      'person names',
      'e-mail addresses',
      'ages over 89',
      'places finer than a state',
      'unique identifiers (UID)',
      'postal addresses',
    ]);
  });

  it('have a label each, and one of their own', () => {
    const labels = identifierClasses.map((identifier) => classLabel[identifier]);
    assert.equal(new Set(labels).size, identifierClasses.length);
    assert.ok(labels.every((label) => label.length > 2));
  });

  it('say more or less of a value: a birth date is more than a date, a name less than anything', () => {
    assert.ok(specificityOf('birth-date') > specificityOf('date'));
    assert.ok(specificityOf('ssn') > specificityOf('mrn'));
    assert.equal(specificityOf('date'), 0);
    assert.ok(identifierClasses.every((identifier) => identifier === 'name' || specificityOf(identifier) >= 0));
    assert.ok(specificityOf('name') < 0);
  });
});
