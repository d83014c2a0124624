import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Finding } from '../../src/model/report.generated.ts';
import { DatasetFindings } from '../../src/scan/dataset-findings.ts';
import { readParts } from '../../src/state/run.ts';

function finding(issue: string, path: string | undefined, subject: string): Finding {
  return {
    ...{ ruleId: 'consent/licence', category: 'consent', severity: 'error', confidence: 1, message: 'A message' },
    ...{ subject, fingerprint: `${issue} ${path} ${subject}`, references: [], issue },
    location: { kind: 'file', ...(path === undefined ? {} : { path }) },
  };
}

describe('findings of the dataset as a whole', () => {
  let directory: string;
  let findings: DatasetFindings;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'dataset-findings-'));
    findings = new DatasetFindings(directory);
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  const read = () => {
    const { parts, tallies } = findings.close();
    return { tallies, read: [...readParts<Finding>(parts)].map(({ fingerprint }) => fingerprint) };
  };

  it('are read in the order of paths, those of the dataset first, and of one path in the order in which they came', () => {
    for (const path of ['b', 'a', undefined, 'b', 'a']) findings.add(finding('one', path, 'sub-01'));
    findings.add(finding('two', 'a', 'sub-02'));
    const expected = ['one undefined sub-01', 'one a sub-01', 'one a sub-01', 'two a sub-02'];
    assert.deepEqual(read().read, [...expected, 'one b sub-01', 'one b sub-01']);
  });

  it('are counted by file and person, whatever the order in which files come', () => {
    for (const [path, subject] of [
      ['a', '1'],
      ['b', '2'],
      ['a', '3'],
    ] as const)
      findings.add(finding('one', path, subject));
    const { count, files, subjects, places } = read().tallies.issues.get('one')!;
    assert.deepEqual([count, files, [...subjects]], [3, 2, ['1', '3', '2']]);
    assert.deepEqual(
      places.map(({ path }) => path),
      ['a', 'a', 'b'],
    );
  });

  it('are on disk and not in memory where a table has one of each of its people', () => {
    for (let person = 0; person < 5_000; person += 1) findings.add(finding('one', 'consent.tsv', `sub-${person}`));
    assert.equal(readdirSync(directory).length, 1);
    const { read: all, tallies } = read();
    assert.equal(all.length, 5_000);
    assert.deepEqual(
      [all[0], all[2_000], all.at(-1)],
      ['one consent.tsv sub-0', 'one consent.tsv sub-2000', 'one consent.tsv sub-4999'],
    );
    assert.equal(tallies.issues.get('one')!.places.length, 100);
  });

  it('leave no file where there are none', () => {
    assert.deepEqual(read().read, []);
    assert.deepEqual(readdirSync(directory), []);
  });
});
