import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Baseline } from '../../src/model/baseline.generated.ts';
import { BaselineError, readBaseline, writeBaseline } from '../../src/state/baseline-file.ts';

describe('A baseline file', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cohortlint-baseline-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const file = () => ({ path: join(folder, 'deep', 'baseline.json'), keyId: 'abcdefghijkl', origin: 'named' as const });
  const baseline: Baseline = {
    schemaVersion: 1,
    key: 'abcdefghijkl',
    accepted: [
      {
        id: '1',
        ruleId: 'identifier/name',
        message: 'Person name in text',
        reason: 'Public author',
        by: 'steward',
        on: '2026-11-01',
        fingerprints: ['0'.repeat(32)],
      },
    ],
  };

  it('is empty before anything was accepted', () => {
    assert.deepEqual(readBaseline(file()), { schemaVersion: 1, key: 'abcdefghijkl', accepted: [] });
  });

  it('gives back what was written, and leaves no other file', () => {
    writeBaseline(file(), baseline);
    assert.deepEqual(readBaseline(file()), baseline);
    assert.deepEqual(readdirSync(join(folder, 'deep')), ['baseline.json']);
  });

  const refused = (content: string, expected: RegExp): void => {
    writeBaseline(file(), baseline);
    writeFileSync(file().path, content);
    assert.throws(
      () => readBaseline(file()),
      (error: Error) => {
        assert.ok(error instanceof BaselineError);
        assert.match(error.message, expected);
        assert.ok(error.message.includes(file().path), 'names the file');
        assert.ok(!error.message.includes('\n'));
        return true;
      },
    );
    assert.equal(readFileSync(file().path, 'utf8'), content, 'is left as it is');
  };

  it('that is broken is refused with its name and what to do', () => {
    refused('{ "schemaVersion": 1, "key"', /is no JSON: restore it from a copy/);
    refused('[]', /is not as baseline\.json should be/);
    refused(JSON.stringify({ ...baseline, accepted: [{ reason: 'x' }] }), /\/accepted\/0 must have required property/);
  });

  it('of another version is refused with both versions', () => {
    refused(JSON.stringify({ ...baseline, schemaVersion: 2 }), /of version 2, and this program knows version 1/);
  });

  it('of another key is refused, and says how to give the key', () => {
    refused(JSON.stringify({ ...baseline, key: 'zzzzzzzzzzzz' }), /another key.*--fingerprint-key/);
  });

  it('that cannot be written says so', () => {
    writeFileSync(join(folder, 'deep'), 'a file where the folder would be');
    assert.throws(() => writeBaseline(file(), baseline), /cannot be written \(E[A-Z]+\): make its folder writable/);
  });
});
