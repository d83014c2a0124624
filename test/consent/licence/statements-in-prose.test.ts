import assert from 'node:assert/strict';
import { licenceStatements } from '../../../src/consent/licence/statements-in-prose.ts';

describe('licences in a text for people', () => {
  for (const sentence of [
    'License: CC0',
    'Licence: CC BY 4.0',
    '**License:** CC-BY-NC-4.0',
    '- Data license: ODbL',
    '[![License: CC BY 4.0](https://img.example.org/cc.svg)](https://creativecommons.org/licenses/by/4.0/)',
    'This dataset is released under CC0.',
    'The data are made available under the Creative Commons Attribution 4.0 International License.',
    'All data are freely available under the PDDL.',
    'The raw data have been placed in the public domain.',
    'This dataset is licensed under CC BY-ND 4.0 (Attribution, No Derivatives).',
  ]) {
    it(`are read from: ${sentence}`, () => {
      const found = licenceStatements(`# Brains\n\nMRI of 20 people.\n${sentence}\n\nAsk us.\n`);
      assert.deepEqual(found, [sentence]);
    });
  }

  it('are read from a sentence that goes on in the next line, between others, with any line end', () => {
    assert.deepEqual(
      licenceStatements('We scanned 20 people. This dataset is released\r\nunder CC BY 4.0. Please cite us.\r\n'),
      ['This dataset is released under CC BY 4.0.'],
    );
  });

  for (const sentence of [
    'License: MIT',
    'License: Apache-2.0',
    'License: CC0 for the data, MIT for the code',
    'The scripts are released under CC0.',
    'Our toolbox is available under CC BY 4.0.',
    'This dataset is processed by software that is released under CC0.',
    'The data are released under the MIT License.',
    'The data are not released under CC0.',
    'The data will be released under CC0.',
    'The data may be made available under CC BY 4.0 if the committee agrees.',
    'The data are available on request.',
    'The ABIDE data are released under CC BY-NC-SA.',
    'We compared them with a dataset that is released under CC0.',
    'License: see the file LICENSE',
    '> This dataset is released under CC0.',
    '    License: CC0',
    'Smith (2019), This dataset is released under CC0: a study.',
  ]) {
    it(`are not read from: ${sentence}`, () => {
      assert.deepEqual(licenceStatements(`# Brains\n\n${sentence}\n`), []);
    });
  }

  it('are not read from an example of code', () => {
    assert.deepEqual(licenceStatements('```yaml\nlicense: CC0\n```\n\n~~~\nLicense: CC0\n'), []);
  });

  it('do not run into the label or item of the next line', () => {
    assert.deepEqual(licenceStatements('License: CC0\nCode: MIT, in the folder code\n'), ['License: CC0']);
  });
});
