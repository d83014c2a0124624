import assert from 'node:assert/strict';
import { countryOfRegion } from '../../../../src/consent/checks/storage/cloud-regions.ts';

describe('countryOfRegion', () => {
  it('is of the provider: the same name is another place with another', () => {
    assert.equal(countryOfRegion('aws', 'eu-west-1'), 'IE');
    assert.equal(countryOfRegion('wasabi', 'eu-west-1'), 'GB');
  });

  it('knows the regions of Azure by their programmatic and their shown names', () => {
    assert.equal(countryOfRegion('azure', 'westeurope'), 'NL');
    assert.equal(countryOfRegion('azure', 'New Zealand North'), 'NZ');
    assert.equal(countryOfRegion('azure', 'Belgium Central'), 'BE');
    assert.equal(countryOfRegion('azure', 'usgovvirginia'), 'US');
  });

  it('guesses nothing', () => {
    assert.equal(countryOfRegion('aws', 'westeurope'), undefined);
    assert.equal(countryOfRegion('google', 'eur5'), undefined);
  });
});
