import assert from 'node:assert/strict';
import { checkLicence } from '../../../src/consent/checks/licence.ts';
import type { Terms } from '../../../src/model/consent.generated.ts';
import { authorization, manifest, withTerms } from './manifest.ts';

function conflicts(text: string, terms: Terms): string[] {
  return checkLicence([{ path: 'dataset_description.json', text }], withTerms(terms)).map(({ conflict }) => conflict);
}

describe('checkLicence', () => {
  it('says where the licence stands, and which terms it contradicts', () => {
    assert.deepEqual(
      checkLicence(
        [{ path: 'README.md', text: 'CC0' }],
        withTerms({ duo: ['GRU', 'DUO:0000046'], commercialUse: 'not-allowed' }),
      ),
      [
        {
          kind: 'licence-contradicts-terms',
          reference: 'GDPR Art. 5(1)(b)',
          path: 'README.md',
          pointer: '/terms',
          licence: 'CC0-1.0',
          conflict: 'commercial-use',
          agreed: ['NCU', 'commercialUse'],
        },
      ],
    );
  });

  it('holds a licence that allows commercial use against terms that do not, and not one that forbids it', () => {
    for (const terms of [{ duo: ['NCU'] }, { commercialUse: 'not-allowed' }] satisfies Terms[]) {
      assert.deepEqual(conflicts('CC-BY-4.0', terms), ['commercial-use']);
      assert.deepEqual(conflicts('CC-BY-NC-4.0', terms), []);
    }
    assert.deepEqual(conflicts('CC0', { commercialUse: 'allowed', duo: ['GRU'] }), []);
  });

  it('knows that a non-commercial licence lets companies in', () => {
    assert.deepEqual(conflicts('CC-BY-NC-4.0', { duo: ['NPU'] }), ['commercial-organisations']);
    assert.deepEqual(conflicts('CC-BY-NC-4.0', { duo: ['NPUNCU'] }), ['commercial-organisations']);
    assert.deepEqual(conflicts('CC-BY-4.0', { duo: ['DUO_0000018'] }), ['commercial-use', 'commercial-organisations']);
  });

  it('holds any public licence against a purpose, a circle of people or a region', () => {
    assert.deepEqual(conflicts('CC-BY-NC-4.0', { duo: [{ code: 'DS', argument: 'MONDO:0004975' }] }), ['purpose']);
    assert.deepEqual(conflicts('CC0', { publicRelease: 'not-allowed' }), ['not-public']);
    assert.deepEqual(conflicts('CC0', { thirdParties: { sharing: 'not-allowed' } }), ['third-parties']);
    assert.deepEqual(conflicts('CC0', { thirdParties: { sharing: 'named', recipients: [] } }), ['third-parties']);
    assert.deepEqual(conflicts('CC0', { duo: [{ code: 'GS', argument: 'DE' }] }), ['geographic']);
    assert.deepEqual(conflicts('CC0', { thirdParties: { sharing: 'any', countries: ['EU'] } }), ['geographic']);
  });

  it('is silent where the terms let everything be done', () => {
    const terms: Terms = { duo: ['NRES'], publicRelease: 'allowed', thirdParties: { sharing: 'any', countries: [] } };
    assert.deepEqual(conflicts('CC0', terms), []);
  });

  it('is silent on an agreement, whatever the terms', () => {
    assert.deepEqual(
      conflicts('Data use agreement 12/2021', { duo: ['NPUNCU', 'DS'], publicRelease: 'not-allowed' }),
      [],
    );
  });

  it('holds it against a form and a row that allow less than the rest', () => {
    const consent = manifest({
      legalBasis: [authorization],
      terms: { commercialUse: 'allowed' },
      forms: [{ version: '1', terms: { commercialUse: 'not-allowed' } }],
    });
    const rows = [
      { subject: 'sub-07', row: 8, duo: ['NPU'] },
      { subject: 'sub-08', row: 9, thirdParties: ['Partner'] },
      { subject: 'sub-09', row: 10, thirdParties: 'allowed' as const, publicRelease: 'allowed' as const },
      { subject: 'sub-10', row: 11, publicRelease: 'not-allowed' as const },
    ];
    const problems = checkLicence([{ path: 'LICENSE', text: 'CC-BY-4.0' }], consent, rows);
    assert.deepEqual(
      problems.map(({ pointer, subject, conflict }) => [pointer ?? subject, conflict]),
      [
        ['/forms/0/terms', 'commercial-use'],
        ['sub-07', 'commercial-organisations'],
        ['sub-08', 'third-parties'],
        ['sub-10', 'not-public'],
      ],
    );
    assert.ok(problems.every(({ reference }) => reference === '45 CFR 164.508(c)(1)(iv)'));
  });
});
