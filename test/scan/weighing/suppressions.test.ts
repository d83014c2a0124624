import assert from 'node:assert/strict';
import type { Baseline } from '../../../src/model/baseline.generated.ts';
import { Suppressions } from '../../../src/scan/weighing/suppressions.ts';

const fingerprint = 'a'.repeat(32);
const other = 'b'.repeat(32);
const finding = {
  ruleId: 'identifier/email',
  fingerprint,
  field: 'column contact',
  location: { kind: 'cell' as const, path: 'tables/people.tsv' },
};

function accepted(until?: string): Baseline {
  return {
    schemaVersion: 1,
    key: 'aaaaaaaaaaaa',
    accepted: [
      {
        id: 'one',
        ruleId: 'identifier/email',
        message: 'E-mail address in column contact',
        reason: 'A role mailbox',
        by: 'steward',
        on: '2026-01-01',
        fingerprints: [fingerprint],
        ...(until === undefined ? {} : { until }),
      },
    ],
  };
}

const nothing: Baseline = { schemaVersion: 1, key: 'aaaaaaaaaaaa', accepted: [] };
const today = '2026-06-15';

describe('Suppressions', () => {
  it('cover an accepted finding and no other of the same issue', () => {
    const suppressions = new Suppressions(accepted(), [], today);
    assert.equal(suppressions.of(finding), 'one');
    assert.equal(suppressions.of({ ...finding, fingerprint: other }), undefined);
  });

  it('hold up to and including the last day', () => {
    assert.equal(new Suppressions(accepted('2026-06-15'), [], today).of(finding), 'one');
    const expired = new Suppressions(accepted('2026-06-14'), [], today);
    assert.equal(expired.of(finding), undefined);
    assert.equal(expired.expiredOf(finding), 'one');
    assert.deepEqual(
      expired.list(new Map([['one', 1]])).map(({ expired, findings }) => [expired, findings]),
      [[true, 1]],
    );
  });

  const ignoring = (entry: object) =>
    new Suppressions(nothing, [{ reason: 'Known to be synthetic', ...entry }], today).of(finding);

  it('ignore by rule, by path and by field, with or without the word that says what kind of field it is', () => {
    for (const entry of [
      { rule: 'identifier/email' },
      { path: 'tables/**' },
      { path: '*.tsv' },
      { field: 'contact' },
      { field: 'column contact' },
      { rule: 'identifier/email', path: 'tables/', field: 'contact' },
    ]) {
      assert.equal(ignoring(entry), 'ignore-1', JSON.stringify(entry));
    }
  });

  it('do not ignore where one of several conditions does not hold', () => {
    for (const entry of [
      { rule: 'identifier/phone' },
      { path: 'reports/**' },
      { field: 'dob' },
      { field: 'tact' },
      { rule: 'identifier/email', path: 'reports/**' },
      { rule: 'identifier/email', field: 'dob' },
    ]) {
      assert.equal(ignoring(entry), undefined, JSON.stringify(entry));
    }
  });

  it('never ignore a finding of the dataset as a whole by a path', () => {
    const suppressions = new Suppressions(nothing, [{ path: '**', reason: 'All' }], today);
    assert.equal(suppressions.of({ ...finding, location: { kind: 'dataset' } }), undefined);
  });

  it('list every decision, also one that covers nothing', () => {
    const suppressions = new Suppressions(accepted(), [{ rule: 'identifier/ip', reason: 'Documentation' }], today);
    assert.deepEqual(
      suppressions.list(new Map([['one', 3]])).map(({ id, kind, findings }) => [id, kind, findings]),
      [
        ['one', 'accepted', 3],
        ['ignore-1', 'ignored', 0],
      ],
    );
    assert.equal(new Suppressions(nothing, [], today).isEmpty, true);
  });
});
