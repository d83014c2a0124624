import assert from 'node:assert/strict';
import { countryCode, likelyCountryCode, placeWithin } from '../../../src/consent/duo/countries.ts';

describe('a country', () => {
  it('is known by code in any case and by its English name', () => {
    assert.equal(countryCode('DE'), 'DE');
    assert.equal(countryCode(' de '), 'DE');
    assert.equal(countryCode('Germany'), 'DE');
    assert.equal(countryCode('United States'), 'US');
    assert.equal(countryCode('USA'), 'US');
    assert.equal(countryCode('eea'), 'EEA');
  });

  it('is known by the codes that are in use beside ISO 3166-1', () => {
    assert.equal(countryCode('UK'), 'GB');
    assert.equal(countryCode('EL'), 'GR');
  });

  it('is no continent, no code of nothing and no placeholder', () => {
    for (const text of ['Europe', 'QQ', 'ZZ', 'XA', 'UN', '', 'D', 'DEU?', 'toString', 'constructor']) {
      assert.equal(countryCode(text), undefined, text);
    }
  });
});

describe('a code that no country has', () => {
  it('was meant for the country that it stands for elsewhere, or whose name alone begins so', () => {
    assert.equal(likelyCountryCode('UK'), 'GB');
    assert.equal(likelyCountryCode('SP'), 'ES');
    assert.equal(likelyCountryCode('JA'), undefined, 'Jamaica or Japan');
    assert.equal(likelyCountryCode('QQ'), undefined);
    assert.equal(likelyCountryCode(''), undefined);
  });
});

describe('a place within countries', () => {
  it('is in the Union when it is a member state, and not when it left', () => {
    assert.equal(placeWithin('DE', ['EU']), 'inside');
    assert.equal(placeWithin('GB', ['EU']), 'outside');
    assert.equal(placeWithin('CH', ['EEA']), 'outside');
    assert.equal(placeWithin('NO', ['EEA']), 'inside');
    assert.equal(placeWithin('NO', ['EU']), 'outside');
    assert.equal(placeWithin('EU', ['EEA']), 'inside');
  });

  it('is unclear of the Union where only a member state was agreed to', () => {
    assert.equal(placeWithin('EU', ['DE', 'FR']), 'unclear');
    assert.equal(placeWithin('EEA', ['EU']), 'unclear');
    assert.equal(placeWithin('EU', ['US']), 'outside');
  });
});
