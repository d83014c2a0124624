import assert from 'node:assert/strict';
import { resolvePolicy } from '../../../src/policies/presets.ts';
import { Keyed } from '../../../src/scan/masking/keyed.ts';
import { PathMask } from '../../../src/scan/masking/path-mask.ts';

const mask = new PathMask(resolvePolicy('hipaa-safe-harbor'), new Keyed(new Uint8Array(32)));

describe('the name of a recipient in a report', () => {
  for (const name of [
    'Google',
    'DeepMind',
    'Roche AG',
    'F. Hoffmann-La Roche AG',
    'Philips Healthcare',
    'Müller GmbH',
  ]) {
    it(`is shown where it is that of an organisation: ${name}`, () => {
      assert.equal(mask.showInstitution(name), name);
    });
  }

  for (const name of ['Schmidt', 'Anna Schmidt', 'Roche', 'Philips']) {
    it(`is masked where it is that of a person, or may be: ${name}`, () => {
      assert.match(mask.showInstitution(name), /^.••• \(/);
    });
  }
});
