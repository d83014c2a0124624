import assert from 'node:assert/strict';
import { grantsOf } from '../../../src/consent/licence/grants.ts';

describe('grantsOf', () => {
  const known: [string, string, boolean][] = [
    ['CC0', 'CC0-1.0', true],
    ['CC0-1.0', 'CC0-1.0', true],
    ['cc0-1.0', 'CC0-1.0', true],
    ['CC0: Public Domain', 'CC0-1.0', true],
    ['Creative Commons Zero v1.0 Universal', 'CC0-1.0', true],
    ['https://creativecommons.org/publicdomain/zero/1.0/', 'CC0-1.0', true],
    ['PD', 'CC-PDDC', true],
    ['This work is in the public domain', 'CC-PDDC', true],
    ['PDDL', 'PDDL-1.0', true],
    ['ODC Public Domain Dedication and Licence', 'PDDL-1.0', true],
    ['CC-BY-4.0', 'CC-BY-4.0', true],
    ['CC BY 4.0', 'CC-BY-4.0', true],
    ['cc_by_4.0', 'CC-BY-4.0', true],
    ['Creative Commons Attribution 4.0 International', 'CC-BY-4.0', true],
    ['CC-BY-SA-4.0', 'CC-BY-SA-4.0', true],
    ['CC-BY-NC-4.0', 'CC-BY-NC-4.0', false],
    ['CC-BY-NC-ND 4.0', 'CC-BY-NC-ND-4.0', false],
    ['Creative Commons Attribution-NonCommercial-ShareAlike 4.0', 'CC-BY-NC-SA-4.0', false],
    ['https://creativecommons.org/licenses/by-nc/4.0/', 'CC-BY-NC-4.0', false],
    ['ODbL-1.0', 'ODbL-1.0', true],
    ['MIT', 'MIT', true],
    ['CC BY 4.0, but not for commercial use', 'CC-BY-4.0', false],
    ['CC-BY', 'CC-BY', true],
    ['Code under MIT, data under CC BY-NC 4.0', 'CC-BY-NC-4.0', false],
    ['Apache-2.0', 'Apache-2.0', true],
  ];
  for (const [text, licence, commercial] of known)
    it(`knows "${text}"`, () => assert.deepEqual(grantsOf(text), [{ licence, commercial }]));

  for (const text of [
    '',
    'other',
    'Data use agreement of the university',
    'Not in the public domain',
    'Limited access by CCBYPASS GmbH',
    'Submitted to the MIT data committee',
    'All rights reserved',
    'PhysioNet Credentialed Health Data License 1.5.0',
    'CC-BY-4.0 after signing a data use agreement',
  ])
    it(`takes nothing to be given by "${text}"`, () => assert.deepEqual(grantsOf(text), []));

  it('gives either of two by OR, and of two by AND what both give', () => {
    assert.deepEqual(
      grantsOf('CC-BY-NC-4.0 OR (CC0-1.0)').map(({ licence }) => licence),
      ['CC-BY-NC-4.0', 'CC0-1.0'],
    );
    assert.deepEqual(grantsOf('CC-BY-4.0 AND CC-BY-NC-4.0'), [{ licence: 'CC-BY-NC-4.0', commercial: false }]);
    assert.deepEqual(grantsOf('CC-BY-4.0 AND LicenseRef-agreement'), []);
  });
});
