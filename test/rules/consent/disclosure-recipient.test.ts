import assert from 'node:assert/strict';
import type { Terms } from '../../../src/model/consent.generated.ts';
import type { Disclosure } from '../../../src/model/disclosure.generated.ts';
import { asFile, chainedLines } from '../../consent/disclosures/lines.ts';
import { imagesOf, judgeRecords, manifestWith, saidBy, table } from './judge-records.ts';

const rule = 'consent/disclosure-recipient';
const hospital = { name: 'Example Hospital', country: 'NL', agreement: 'DTA-1' };
const said = (thirdParties: Terms['thirdParties'], parts: Partial<Disclosure> = {}) =>
  saidBy(rule, {
    'consent.json': manifestWith({ terms: { duo: ['GRU'], ...(thirdParties ? { thirdParties } : {}) } }),
    'consent.tsv': table('subject status', 'sub-01 consented'),
    'disclosures.jsonl': asFile(chainedLines({ ground: 'consent', agreement: 'DTA-1', ...parts })),
    ...imagesOf('sub-01'),
  });
const line = 'disclosures.jsonl 1:1';

describe(rule, () => {
  it('is silent on a recipient whom the consent names, with the agreement that it names', async () => {
    assert.deepEqual(await said({ sharing: 'named', recipients: [hospital] }), []);
    assert.deepEqual(await said({ sharing: 'any' }), []);
  });

  it('says that a recipient is not named, or that no sharing was agreed to', async () => {
    assert.deepEqual(await said({ sharing: 'named', recipients: [{ name: 'Another' }] }), [
      ['error', line, 'Data of 1 person went to a recipient whom the consent does not name'],
    ]);
    assert.deepEqual(await said({ sharing: 'not-allowed' }), [
      ['error', line, 'Data of 1 person went to a third party, and no sharing was agreed to'],
    ]);
  });

  it('warns where nothing is said of third parties', async () => {
    assert.deepEqual(await said(undefined), [
      ['warning', line, 'Data of 1 person went to a third party, and nothing says whether that was agreed to'],
    ]);
  });

  it('asks for an agreement with a limited data set, whatever people agreed to', async () => {
    const { agreement: _, ...unnamed } = hospital;
    const named = { sharing: 'named', recipients: [unnamed] } as const;
    const limited = await saidBy(rule, {
      'consent.json': manifestWith({ terms: { thirdParties: { sharing: 'any' } } }),
      'disclosures.jsonl': asFile(chainedLines({ ground: 'limited-data-set' })),
    });
    assert.deepEqual(limited, [['error', line, 'Data went to a recipient with whom there is no agreement']]);
    assert.deepEqual(await said({ ...named, recipients: [unnamed] }), []);
  });

  it('warns of another agreement, which may be a later one', async () => {
    assert.deepEqual(await said({ sharing: 'named', recipients: [hospital] }, { agreement: 'DTA-2' }), [
      ['warning', line, 'The line names another agreement than the manifest does for this recipient'],
    ]);
  });

  it('holds the country of the recipient against those that were agreed to', async () => {
    const outside = { recipient: { name: 'Example Hospital', country: 'US' } };
    assert.deepEqual(await said({ sharing: 'any', countries: ['EU'] }, outside), [
      ['error', line, 'Data of 1 person went to a country that was not agreed to'],
    ]);
    assert.deepEqual(await said({ sharing: 'any', countries: ['EU'] }), []);
    const unknown = { recipient: { name: 'Example Hospital' } };
    assert.equal((await said({ sharing: 'any', countries: ['EU'] }, unknown))[0]?.[0], 'warning');
  });

  it('asks nothing of what a law orders', async () => {
    assert.deepEqual(await said({ sharing: 'not-allowed' }, { ground: 'required-by-law' }), []);
  });

  it('writes no recipient who is a person into the report, whom the ledger or the intended use names', async () => {
    const told = async (name: string) => {
      const { summary } = await judgeRecords(
        {
          'consent.json': manifestWith(),
          'consent.tsv': table('subject status', 'sub-01 consented'),
          'disclosures.jsonl': asFile(chainedLines({ recipient: { name } })),
          ...imagesOf('sub-01'),
        },
        { 'intended-use': [`third-party:${name}`] },
      );
      return [summary?.uses?.[0]?.use ?? '', summary?.disclosures?.[0]?.recipient ?? ''];
    };
    assert.deepEqual(await told('North Imaging Consortium'), [
      'third-party:North Imaging Consortium',
      'North Imaging Consortium',
    ]);
    for (const name of ['Jane Roe', 'Dr. Jane Roe', 'Roe, Jane', 'Jane Roe, Example University']) {
      for (const text of await told(name)) assert.doesNotMatch(text, /Roe/);
    }
  });
});
