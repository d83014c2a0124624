import assert from 'node:assert/strict';
import { licencesIn } from '../../../src/consent/licence/licence-in-text.ts';
import { licences } from '../../../src/consent/licence/licences.ts';

function idsIn(text: string): string[] {
  return licencesIn(text).map(({ licence, spdx }) => spdx ?? licence.id);
}

describe('licencesIn', () => {
  for (const [text, expected] of [
    ['CC0', ['CC0-1.0']],
    ['CCO license', ['CC0-1.0']],
    ['This dataset is made available under CC0.', ['CC0-1.0']],
    ['CC0 1.0 Universal License', ['CC0-1.0']],
    ['cc0-1.0', ['CC0-1.0']],
    ['https://creativecommons.org/publicdomain/zero/1.0/', ['CC0-1.0']],
    ['PDDL', ['PDDL-1.0']],
    [
      'Public Domain Dedication and License \nv1.0, see http://www.opendatacommons.org/licenses/pddl/1.0/',
      ['PDDL-1.0'],
    ],
    ['CC-BY-4.0', ['CC-BY-4.0']],
    ['CC BY 4.0', ['CC-BY-4.0']],
    ['CCBY 4.0', ['CC-BY-4.0']],
    ['CCBY4', ['CC-BY-4.0']],
    ['CC-BY', ['CC-BY']],
    [' Creative Commons Attribution 4.0 International License', ['CC-BY-4.0']],
    ['Attribution 4.0 International\n\n====\n\nCreative Commons Corporation', ['CC-BY-4.0']],
    ['# Attribution-NonCommercial-ShareAlike 4.0 International', ['CC-BY-NC-SA-4.0']],
    ['Attribution to the hospital, in 4.0 percent of papers', []],
    ['https://creativecommons.org/licenses/by/4.0/', ['CC-BY-4.0']],
    ['https://creativecommons.org/licenses/by-nc-nd/3.0/deed.en', ['CC-BY-NC-ND-3.0']],
    ['cc-by-nc-sa-4.0', ['CC-BY-NC-SA-4.0']],
    ['Creative Commons Attribution-NonCommercial-NoDerivatives 4.0 International', ['CC-BY-NC-ND-4.0']],
    ['Creative Commons Attribution Non-Commercial Share-Alike (CC BY-NC-SA)', ['CC-BY-NC-SA']],
    ['odbl', ['ODbL-1.0']],
    ['https://opendatacommons.org/licenses/odbl/1-0/', ['ODbL-1.0']],
    ['BSD 3-Clause', ['BSD-3-Clause']],
    ['BSD', ['BSD']],
    ['GNU General Public License', ['GPL']],
    ['https://spdx.org/licenses/CDLA-Permissive-2.0', ['CDLA-Permissive-2.0']],
    ['PhysioNet Credentialed Health Data License 1.5.0', ['LicenseRef-PhysioNet-Credentialed']],
    ['Available after signing a data use agreement', ['LicenseRef-Data-Use-Agreement']],
    ['This work is in the public domain', ['CC-PDDC']],
    ['CC0: Public Domain', ['CC0-1.0']],
    ['MIT License', ['MIT']],
    ['MIT, see LICENSE', ['MIT']],
    ['Custom', ['LicenseRef-Custom']],
    ['PDDL; see the norms at http://www.opendatacommons.org/norms/odc-by-sa/', ['PDDL-1.0']],
    ['Code under MIT, data under CC BY-NC 4.0', ['CC-BY-NC-4.0', 'MIT']],
  ] as const) {
    it(`reads ${JSON.stringify(text)}`, () => assert.deepEqual(idsIn(text), expected));
  }

  it('takes no word for a licence that is part of another, or a place', () => {
    for (const text of [
      '',
      'na',
      'Not in the public domain',
      'Submitted to the MIT data committee',
      'Recorded at MIT-affiliated sites by committee',
      'accounting by hand',
      'Copyright by the hospital',
      'stored by cc bynames',
    ]) {
      assert.deepEqual(idsIn(text), [], text);
    }
  });

  it('takes time that grows with the length of the text', () => {
    assert.deepEqual(idsIn(`cc${' '.repeat(50_000)}by${'-nc'.repeat(20_000)}x`), []);
  });
});

describe('licences', () => {
  it('says of each what it allows', () => {
    const terms = (id: string): unknown[] => {
      const { redistribution, commercialUse, adaptations } = licences.get(id)!;
      return [redistribution, commercialUse, adaptations];
    };
    assert.deepEqual(terms('CC0-1.0'), ['allowed', 'allowed', 'allowed']);
    assert.deepEqual(terms('CC-BY-NC'), ['allowed', 'not-allowed', 'allowed']);
    assert.deepEqual(terms('CC-BY-ND'), ['allowed', 'allowed', 'not-allowed']);
    assert.deepEqual(terms('CC-BY-NC-ND'), ['allowed', 'not-allowed', 'not-allowed']);
    assert.deepEqual(terms('ODbL-1.0'), ['allowed', 'allowed', 'allowed']);
    assert.deepEqual(terms('LicenseRef-Custom'), [undefined, undefined, undefined]);
    assert.deepEqual(terms('LicenseRef-Data-Use-Agreement'), ['not-allowed', undefined, undefined]);
    assert.deepEqual(licences.get('ODbL-1.0')?.asks, ['attribution', 'same-licence']);
  });

  it('has everything that a text can name', () => {
    for (const [id, { title }] of licences)
      assert.ok(
        licencesIn(id).some(({ licence }) => licence.id === id),
        `${id}: ${title}`,
      );
  });
});
