import assert from 'node:assert/strict';
import { isCountry, isLargeCity, isPlace, isTown } from '../../src/detectors/gazetteer/places.ts';

describe('names of places', () => {
  it('are known without regard to case, accents and hyphens', () => {
    for (const name of ['Crailsheim', 'crailsheim', 'SEINÄJOKI', 'Castres-Gironde', 'Miranda de Ebro'])
      assert.ok(isTown(name), name);
  });
  it('tell cities from towns', () => {
    assert.ok(isLargeCity('Zaragoza'));
    assert.ok(!isLargeCity('Crailsheim'));
  });
  it('leave out ordinary words', () => {
    for (const word of ['Reading', 'Mobile', 'Nice', 'Bath', 'Head', 'Essen', 'Siemens'])
      assert.ok(!isPlace(word), word);
  });
  it('do not hold words that are no place', () => {
    for (const word of ['Narkose', 'Experimental', 'Hippocampus', 'Quexample', 'Randomised'])
      assert.ok(!isTown(word), word);
  });
  it('hold countries in five languages, and hold one of 500 made-up words at most by mistake', () => {
    for (const name of ['Deutschland', 'España', 'the Netherlands', 'Royaume-Uni', 'Spanje'])
      assert.ok(isCountry(name), name);
    const madeUp = Array.from({ length: 5000 }, (_, index) => `zq${index.toString(26).replace(/\d/g, 'x')}w`);
    assert.ok(madeUp.filter(isTown).length <= 10);
  });
});
