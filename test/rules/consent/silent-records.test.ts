import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { asFile, chainedLines } from '../../consent/disclosures/lines.ts';
import { type Files, imagesOf, judgeRecords, manifestWith, table } from './judge-records.ts';

const form = 'I agree that my images are used for research.';
const sha256 = createHash('sha256').update(form).digest('hex');
const hospital = { name: 'Example Hospital', country: 'NL', agreement: 'DTA-2026-01' };

/** Records against which nothing is to be said, with all that such records say. */
const complete: Files = {
  'consent.json': manifestWith({
    controller: {
      name: 'Example University',
      contact: 'privacy@university.example, +49 30 1234567, Example Street 1, 10117 Berlin',
      country: 'DE',
      dataProtectionOfficer: 'Dr. Erika Muster, dpo@university.example',
    },
    ethics: [
      {
        committee: 'Ethics Committee of Example University Hospital',
        number: '2024-017',
        approvedOn: '2024-02-01',
        validUntil: '2030-01-31',
      },
    ],
    legalBasis: [{ law: 'gdpr', article6: 'a', article9: 'a' }],
    terms: {
      duo: ['GRU'],
      aiTraining: 'allowed',
      modelRelease: 'not-allowed',
      commercialUse: 'not-allowed',
      thirdParties: { sharing: 'named', recipients: [hospital], countries: ['EU'] },
      storage: { where: ['institution', 'cloud'], regions: ['EU'] },
      retentionUntil: '2040-12-31',
      futureUse: 'allowed',
      recontact: 'allowed',
      incidentalFindings: 'told',
      faceImages: 'not-allowed',
      reidentification: 'prohibited',
      withdrawalScope: 'erasure',
    },
    forms: [{ version: '2.1', document: 'forms/v2.1.txt', sha256, language: 'en', usedFrom: '2024-02-01' }],
    licence: 'LicenseRef-Agreement',
    doi: '10.5281/zenodo.1234567',
  }),
  'forms/v2.1.txt': form,
  'consent.tsv': table(
    'subject form_version status signed valid_until withdrawn_on duo ai_training third_parties jurisdiction authorization_id',
    'sub-01 2.1 consented 2025-01-02 2035-01-02 n/a GRU yes Example-Hospital DE A-000123',
    'sub-02 2.1 consented 2025-02-03 n/a n/a GRU,NPU yes n/a DE A-000124',
    'sub-03 2.1 withdrawn 2025-02-03 n/a 2025-06-01 n/a n/a n/a DE A-000125',
  ),
  'disclosures.jsonl': asFile(
    chainedLines({
      ground: 'consent',
      agreement: 'DTA-2026-01',
      recipient: { name: 'Example Hospital', address: 'Example Street 1, 1017 AB Amsterdam', country: 'NL' },
      subjects: ['sub-01', 'sub-02'],
    }),
  ),
  ...imagesOf('sub-01', 'sub-02'),
};
const records = new Set(['consent.json', 'consent.tsv', 'disclosures.jsonl', 'rights.json', 'who.tsv', 'given.jsonl']);

/** What is more than information about the files of the records. */
async function saidOfRecords(files: Files, settings = {}): Promise<string[]> {
  const { findings } = await judgeRecords(files, settings);
  return findings
    .filter(({ severity, location: { path = '' } }) => severity !== 'info' && records.has(path.replace(/^.*\//, '')))
    .map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

describe('complete records of consent', () => {
  for (const uses of [[], ['research'], ['ai-training', 'research', 'third-party:Example Hospital']]) {
    it(`have no finding of consent, the folder being for ${uses.join(', ') || 'what nobody said'}`, async () => {
      const settings = {
        'intended-use': uses,
        consent: { circumstances: { country: 'DE', institutionKind: 'not-for-profit', purpose: 'non-commercial' } },
      };
      const { consent } = await judgeRecords(complete, settings);
      assert.deepEqual(consent, []);
    });
  }

  it('have no error or warning of other rules, under each policy', async () => {
    for (const policy of ['hipaa-safe-harbor', 'hipaa-limited', 'gdpr-anonymous', 'ps3.15-basic'])
      assert.deepEqual(await saidOfRecords(complete, { policy }), [], policy);
  });

  it('have none under names of somebody\u2019s own either', async () => {
    const { 'consent.json': manifest, 'consent.tsv': who, 'disclosures.jsonl': given, ...others } = complete;
    const files = {
      ...others,
      'docs/rights.json': { ...(manifest as object), subjects: 'who.tsv', disclosures: 'given.jsonl' },
      'docs/who.tsv': who!,
      'docs/given.jsonl': given!,
      'docs/forms/v2.1.txt': form,
    };
    const settings = { consent: { manifest: 'docs/rights.json' } };
    assert.deepEqual(await saidOfRecords(files, settings), []);
    assert.deepEqual((await judgeRecords(files, settings)).consent, []);
  });

  it('still show what has no place in them', async () => {
    const files = {
      ...complete,
      'consent.tsv': 'subject\tstatus\tnotes\nsub-01\tconsented\tcall 617-555-0123 or jane.roe@clinic.example\n',
    };
    const said = (await saidOfRecords(files)).map((text) => text.split(':')[0]);
    assert.ok(said.includes('identifier/phone') && said.includes('identifier/email'), said.join(', '));
  });
});

describe('a dataset without records', () => {
  it('has one finding of consent: that there is none', async () => {
    const { consent } = await judgeRecords(imagesOf('sub-01', 'sub-02'));
    assert.deepEqual(
      consent.map(({ rule }) => rule),
      ['consent/missing-record'],
    );
  });
});
