import assert from 'node:assert/strict';
import { consentSettings } from '../../src/engine/consent-settings.ts';
import { RequestError } from '../../src/engine/request-error.ts';

const of = (settings: Parameters<typeof consentSettings>[0]) => consentSettings(settings, '/data/cohort', '2026-11-27');

/** The message with which settings are refused. */
function refusal(settings: Parameters<typeof consentSettings>[0]): string {
  try {
    of(settings);
  } catch (error) {
    assert.ok(error instanceof RequestError);
    return error.message;
  }
  throw new assert.AssertionError({ message: 'not refused' });
}

describe('consentSettings', () => {
  it('looks for the usual manifest, and for no use, where nothing is set', () => {
    assert.deepEqual(of({}), {
      manifest: 'consent.json',
      isNamed: false,
      intendedUses: [],
      circumstances: {},
      datasetPath: '/data/cohort',
      today: '2026-11-27',
    });
  });

  it('takes several uses, and a manifest below a folder', () => {
    const settings = of({
      'intended-use': ['ai-training', 'third-party:Example Ltd'],
      consent: { manifest: '.\\docs\\rights.json', circumstances: { country: 'DE' } },
    });
    assert.deepEqual(
      settings.intendedUses.map(({ kind }) => kind),
      ['ai-training', 'third-party'],
    );
    assert.deepEqual([settings.manifest, settings.isNamed], ['docs/rights.json', true]);
  });

  it('says which use is not known, and the nearest that is', () => {
    assert.match(
      refusal({ 'intended-use': ['research', 'ai-trainig'] }),
      /^intended-use, value 2: .* Did you mean "ai-training"\?$/,
    );
    assert.match(refusal({ 'intended-use': ['third-party'] }), /needs a recipient: third-party:Example Ltd\.$/);
    assert.match(refusal({ 'intended-use': ['research:x'] }), /takes nothing behind a colon/);
  });

  it('shows nothing of a use that is not known', () => {
    assert.doesNotMatch(refusal({ 'intended-use': ['Jane Roe'] }), /Jane|Roe/);
  });

  it('refuses a circumstance that is not understood', () => {
    assert.match(
      refusal({ consent: { circumstances: { institutionKind: 'university' } } }),
      /^consent\.circumstances: /,
    );
  });

  it('refuses a manifest outside the dataset', () => {
    for (const manifest of [
      '../consent.json',
      'docs/../../consent.json',
      '/etc/consent.json',
      'C:\\consent.json',
      '..',
    ])
      assert.match(refusal({ consent: { manifest } }), /has to lie inside the dataset/, manifest);
  });
});
