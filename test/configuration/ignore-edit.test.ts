import assert from 'node:assert/strict';
import { parseConfiguration } from '../../src/configuration/file.ts';
import { withIgnored } from '../../src/configuration/ignore-edit.ts';

const entry = { rule: 'identifier/email', path: 'docs/**', reason: 'Role mailboxes' };

describe('withIgnored', () => {
  it('makes a configuration where there is none', () => {
    assert.deepEqual(parseConfiguration(withIgnored('', entry)), { ignore: [entry] });
  });

  it('keeps what is there', () => {
    const text = '{\n  "policy": "gdpr-anonymous",\n  "rules": { "identifier/ip": "off" }\n}\n';
    const { policy, rules, ignore } = parseConfiguration(withIgnored(text, entry));
    assert.deepEqual([policy, rules, ignore], ['gdpr-anonymous', { 'identifier/ip': { severity: 'off' } }, [entry]]);
  });

  it('adds to the entries that are there, after them', () => {
    const twice = withIgnored(withIgnored('{}', entry), { field: 'dob', reason: 'Shifted' });
    assert.deepEqual(parseConfiguration(twice).ignore, [entry, { field: 'dob', reason: 'Shifted' }]);
  });

  it('writes nothing over a configuration that a person has to correct', () => {
    assert.throws(() => withIgnored('{ "policy": ', entry), /not valid JSON/);
    assert.throws(() => withIgnored('{ "polcy": "x" }', entry), /did you mean "policy"/);
  });

  it('refuses an entry that would ignore everything', () => {
    assert.throws(() => withIgnored('{}', { reason: 'All of it' }), /ignore\.0/);
  });
});
