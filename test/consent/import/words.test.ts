import assert from 'node:assert/strict';
import { ethicsInWords } from '../../../src/consent/import/ethics-in-words.ts';
import { restrictionsIn } from '../../../src/consent/import/restrictions-in-words.ts';

describe('ethicsInWords', () => {
  for (const [text, expected] of [
    [
      'Army Human Research Protections Office (Protocol ARL-20098-10051, ARL 12-040)',
      { committee: 'Army Human Research Protections Office', number: 'ARL-20098-10051' },
    ],
    [
      'The study was approved by the Ethics committee of Ghent University Hospital with identifier EC 2017/1103.',
      { committee: 'Ethics committee of Ghent University Hospital', number: 'EC 2017/1103' },
    ],
    [
      'Ethikkommission der Medizinischen Fakultät, No. 123-19, approved on 2019-05-07, valid until 2024-05-06',
      {
        committee: 'Ethikkommission der Medizinischen Fakultät',
        number: '123-19',
        approvedOn: '2019-05-07',
        validUntil: '2024-05-06',
      },
    ],
    [
      'Ethics committee of Example University (2021-044)',
      { committee: 'Ethics committee of Example University', number: '2021-044' },
    ],
    ['Ethics committee of Example University (2021)', { committee: 'Ethics committee of Example University' }],
    [
      'This study was approved by the local ethics committee as protocol optimisation procedures',
      { committee: 'local ethics committee' },
    ],
    [
      'Consent was waived by the Institutional Review Board of Northside Hospital (IRB 2021-0456)',
      {
        committee: 'Institutional Review Board of Northside Hospital',
        number: '2021-0456',
        waiver: true,
      },
    ],
  ] as const) {
    it(`reads ${JSON.stringify(text.slice(0, 50))}`, () => assert.deepEqual(ethicsInWords(text), expected));
  }

  it('takes the whole text for the committee where it names none', () => {
    assert.deepEqual(ethicsInWords('IRB-2019-0231'), { committee: 'IRB-2019-0231', number: '2019-0231' });
  });

  it('takes no denial for an approval', () => {
    assert.equal(
      ethicsInWords('Datasets are de-identified hypotheticals and do not require ethics approval.'),
      undefined,
    );
    assert.equal(ethicsInWords('n/a'), undefined);
  });

  it('takes no day that is none', () => {
    assert.equal(ethicsInWords('Ethics board, no. 7, valid until 2024-02-31')?.validUntil, undefined);
  });
});

describe('restrictionsIn', () => {
  const paths = (text: string): string[] =>
    restrictionsIn(text, { path: 'x' }).map(({ path }) => path.slice('/terms/'.length));
  for (const [text, expected] of [
    ['For non-commercial research only.', ['commercialUse']],
    ['The data may not be used for commercial purposes.', ['commercialUse']],
    ['Commercial use is strictly prohibited.', ['commercialUse']],
    ['I will not attempt to re-identify participants.', ['reidentification']],
    ['Users agree not to identify individual subjects', ['reidentification']],
    ['Re-identification of participants is prohibited', ['reidentification']],
    ['You shall not reconstruct faces or facial features', ['faceReconstruction']],
    ['I agree not to share the data with anyone outside my group', ['thirdParties']],
    [
      'Its use and transfer outside the tutorial, e.g. for research purposes, is prohibited without written consent.',
      ['thirdParties'],
    ],
    ['Redistribution is not permitted', ['thirdParties']],
    ['Do not use any part of it to train models', ['aiTraining']],
    ['The data must not be used to train artificial intelligence', ['aiTraining']],
    ['AI training is prohibited', ['aiTraining']],
  ] as const) {
    it(`reads ${JSON.stringify(text)}`, () => assert.deepEqual(paths(text), expected));
  }

  it('takes nothing from what allows, claims or weighs', () => {
    for (const text of [
      'May be used for commercial and non-commercial purposes.',
      'Commercial use is allowed.',
      'It is not possible to identify participants by hand, and the data are not re-identifiable.',
      'The risk of re-identification is not negligible.',
      'Please share what you find. Models can be trained on the data.',
      'Transfer to the archive is easy. Smoking is prohibited.',
    ]) {
      assert.deepEqual(paths(text), [], text);
    }
  });

  it('takes time that grows with the length of the text', () => {
    assert.deepEqual(paths(`${'not to use a b c d '.repeat(20_000)}`), []);
  });
});
