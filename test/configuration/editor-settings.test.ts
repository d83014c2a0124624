import assert from 'node:assert/strict';
import { editorSettings } from '../../src/configuration/editor-settings.ts';
import { ConfigurationError } from '../../src/configuration/file.ts';

describe('editorSettings', () => {
  it('takes policy, exclusions and severities of rules', () => {
    const section = { policy: 'hipaa-limited', exclude: ['scratch/'], rules: { 'identifier/email': 'off' } };
    assert.deepEqual(editorSettings(section), { ...section, rules: { 'identifier/email': { severity: 'off' } } });
  });

  it("leaves the client's own settings aside, and what is empty unset", () => {
    assert.deepEqual(editorSettings({ policy: '', workers: 3, scanOnOpen: true, exclude: null }), { rules: {} });
    assert.deepEqual(editorSettings(null), { rules: {} });
  });

  const refused: Readonly<Record<string, object>> = {
    policy: { policy: 7 },
    exclude: { exclude: 'scratch/' },
    rules: { rules: { 'identifier/email': 'loud' } },
  };
  for (const [name, section] of Object.entries(refused)) {
    it(`names the setting ${name} when it is not what it should be, and is not silent about it`, () => {
      assert.throws(
        () => editorSettings(section),
        (error: Error) => error instanceof ConfigurationError && error.message.includes(`cohortlint.${name} `),
      );
    });
  }
});
