import assert from 'node:assert/strict';
import { ConfigurationError, parseConfiguration } from '../../src/configuration/file.ts';

describe('parseConfiguration', () => {
  it('reads policy, threshold and rules, with a byte order mark or without', () => {
    const text =
      '{ "policy": "hipaa-limited", "failOn": "warning", "rules": { "identifier/email": "off", "outlier/small-class": { "severity": "error", "k": 7 } } }';
    const expected = {
      policy: 'hipaa-limited',
      failOn: 'warning',
      rules: {
        'identifier/email': { severity: 'off' },
        'outlier/small-class': { severity: 'error', options: { k: 7 } },
      },
    };
    assert.deepEqual(parseConfiguration(text), expected);
    assert.deepEqual(parseConfiguration(`\uFEFF${text}`), expected);
  });

  const refused: Readonly<Record<string, [text: string, message: RegExp]>> = {
    'an unknown key, with the one that was meant': [
      '{ "polcy": "x" }',
      /unknown key "polcy" at the top level: did you mean "policy"/,
    ],
    'an unknown rule': [
      '{ "rules": { "identifier/emial": "off" } }',
      /"identifier\/emial" at rules: did you mean "identifier\/email"/,
    ],
    'a severity that is none': [
      '{ "rules": { "identifier/email": "loud" } }',
      /identifier\/email must be one of off, info, warning, error/,
    ],
    'an option that is too small': [
      '{ "rules": { "outlier/small-class": { "k": 1 } } }',
      /outlier\/small-class\.k must be >= 2/,
    ],
    'an unknown option': ['{ "rules": { "outlier/small-class": { "kk": 5 } } }', /unknown key "kk"/],
    'a threshold that is none': ['{ "failOn": "often" }', /failOn must be one of error, warning, info, never/],
    'broken JSON, at line and column': ['{\n "policy": x }', /:2:12: not valid JSON/],
  };
  for (const [what, [text, message]] of Object.entries(refused)) {
    it(`refuses ${what}`, () => {
      assert.throws(
        () => parseConfiguration(text),
        (error: Error) => {
          assert.ok(error instanceof ConfigurationError);
          assert.match(error.message, message);
          assert.doesNotMatch(error.message, /\n/);
          return true;
        },
      );
    });
  }
});
