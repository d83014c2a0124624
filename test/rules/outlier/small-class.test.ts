import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scanDataset } from '../../../src/engine/scan-dataset.ts';

describe('outlier/small-class', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cohortlint-outlier-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  async function judge(header: string, rows: readonly string[], rules = {}) {
    const lines = [`participant_id\t${header}`, ...rows.map((row, index) => `sub-${index}\t${row}`)];
    writeFileSync(join(folder, 'participants.tsv'), `${lines.join('\n')}\n`);
    const scan = await scanDataset({ paths: [folder], commandLine: { rules } });
    const findings = [...scan.findings()].filter(({ ruleId }) => ruleId === 'outlier/small-class');
    scan.dispose();
    return { findings, kAnonymity: scan.summary.cohort.kAnonymity };
  }
  const many = (row: string, count: number): string[] => Array.from({ length: count }, () => row);

  it('names the row of whoever is in a class smaller than k', async () => {
    const { findings, kAnonymity } = await judge('age\tsex', [...many('30\tF', 20), '71\tM', ...many('40\tM', 10)]);
    assert.deepEqual(
      findings.map(({ location, severity }) => [location.rows, severity]),
      [[[22], 'warning']],
    );
    const { k, classes, uniqueRecords, records } = kAnonymity!;
    assert.deepEqual({ k, classes, uniqueRecords, records }, { k: 1, classes: 3, uniqueRecords: 1, records: 31 });
  });

  it('is silent where every class has k people, and takes k from the settings', async () => {
    const rows = [...many('30\tF', 5), ...many('40\tM', 20)];
    assert.deepEqual((await judge('age\tsex', rows)).findings, []);
    const strict = { 'outlier/small-class': { options: { k: 10 } } };
    assert.equal((await judge('age\tsex', rows, strict)).findings.length, 5);
  });

  it('says of a small cohort that it is too small to judge, once', async () => {
    const { findings } = await judge('age\tsex', ['30\tF', '31\tM', '32\tF']);
    assert.equal(findings.length, 1);
    assert.match(findings[0]!.message, /cohort of 3 people is too small to judge/);
  });

  it('looks at quasi-identifiers alone: a measurement singles nobody out', async () => {
    const rows = Array.from({ length: 30 }, (_, index) => `F\t${index * 1.37}`);
    assert.deepEqual((await judge('sex\treaction_time', rows)).findings, []);
  });

  it('holds no value of the table', async () => {
    const { findings } = await judge('site\tsex', [...many('Northtown General\tF', 20), 'Southtown Clinic\tM']);
    assert.equal(findings.length, 1);
    assert.doesNotMatch(JSON.stringify(findings), /Southtown/);
  });

  it('says by which columns, how small, and how many groups there are of each size', async () => {
    const { findings, kAnonymity } = await judge('age\tsex\tsite', [...many('30\tF\tA', 20), ...many('40\tM\tB', 4)]);
    assert.deepEqual(
      [...new Set(findings.map(({ message }) => message))],
      ['A person is in a group of fewer than 5 by age, sex and site'],
    );
    assert.equal(findings.length, 4);
    assert.deepEqual(kAnonymity, {
      k: 4,
      classes: 2,
      uniqueRecords: 0,
      records: 24,
      quasiIdentifiers: ['age', 'sex', 'site'],
      path: 'participants.tsv',
      wanted: 5,
      sizes: [
        { size: 4, classes: 1 },
        { size: 20, classes: 1 },
      ],
    });
  });

  it('takes the columns that the settings name, and no others', async () => {
    const rows = Array.from({ length: 30 }, (_, index) => `${30 + index}\tF`);
    const chosen = (columns: string[]) => ({ 'outlier/small-class': { options: { quasiIdentifiers: columns } } });
    assert.equal((await judge('age\tsex', rows, chosen(['sex']))).findings.length, 0);
    const [finding] = (await judge('age\tsex', rows, chosen(['age']))).findings;
    assert.match(finding!.message, /^30 of 30 people/);
    const { kAnonymity } = await judge('age\tsex', rows, chosen(['hight']));
    assert.deepEqual(kAnonymity?.quasiIdentifiers, ['age'], 'a slip in a name hides nobody');
  });

  it('takes a missing value for one of its own, or for any value where the settings say so', async () => {
    const rows = [...many('30\tF', 20), ...many('40\tM', 6), 'n/a\tM'];
    assert.equal((await judge('age\tsex', rows)).findings.length, 1);
    const anything = { 'outlier/small-class': { options: { missing: 'matches-anything' } } };
    const { findings, kAnonymity } = await judge('age\tsex', rows, anything);
    assert.deepEqual([findings, kAnonymity?.k], [[], 7]);
  });

  it('judges a cohort of exactly the smallest size person by person', async () => {
    const { findings } = await judge('age', [...many('30', 19), '71']);
    assert.deepEqual(
      findings.map(({ location }) => location.rows),
      [[21]],
    );
  });

  it('tells people apart by their subject, who stays the same person when a row is inserted above', async () => {
    const fingerprints = async (rows: readonly string[]) => {
      writeFileSync(join(folder, 'participants.tsv'), `participant_id\tage\n${rows.join('\n')}\n`);
      const scan = await scanDataset({ paths: [folder], commandLine: { datasetId: 'outlier-test' } });
      const found = [...scan.findings()].filter(({ ruleId }) => ruleId === 'outlier/small-class');
      scan.dispose();
      return found.map(({ fingerprint }) => fingerprint);
    };
    const alike = Array.from({ length: 20 }, (_, index) => `sub-${index}\t30`);
    const [first, second, ...others] = await fingerprints([...alike, 'sub-a\t71', 'sub-b\t72']);
    assert.notEqual(first, second);
    assert.deepEqual(others, []);
    assert.deepEqual(await fingerprints(['sub-new\t30', ...alike, 'sub-a\t71', 'sub-b\t72']), [first, second]);
  });

  it('names a single column without a list', async () => {
    const { findings } = await judge('age', ['30', '31']);
    assert.match(findings[0]!.message, /whoever knows age can pick/);
  });
});
