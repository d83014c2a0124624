import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DatasetScan, scanDataset } from '../../src/engine/scan-dataset.ts';
import type { RarePeopleParams } from '../../src/model/protocol.ts';
import { flawOf } from '../../src/model/protocol-check.ts';
import type { CohortRisk } from '../../src/model/report.generated.ts';
import { rarePeoplePage } from '../../src/server/results/rare-people.ts';
import { type DatasetResult, resultOf } from '../../src/server/results/result.ts';
import { riskOf } from '../../src/server/results/risk.ts';
import { cohortRisk, rarePeople } from '../cohort-risk.ts';

describe('The risk of cohorts that the server answers with', () => {
  let folder: string;
  let scan: DatasetScan;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'cohortlint-risk-'));
    writeFileSync(join(folder, 'participants.tsv'), 'participant_id\tdob\nsub-01\tn/a\nsub-02\t1987-02-11\n');
    writeFileSync(join(folder, 'other.tsv'), 'participant_id\tdob\nsub-01\t1980-09-02\n');
    scan = await scanDataset({ paths: [folder], jobs: 1 });
  });
  after(() => {
    scan.dispose();
    rmSync(folder, { recursive: true });
  });

  /** @param ruleOf what the rules of the scan's issues are called */
  const resultWith = (risks: CohortRisk[], ruleOf = (rule: string) => rule): Promise<DatasetResult> => {
    const issues = scan.summary.issues.map((issue) => ({ ...issue, ruleId: ruleOf(issue.ruleId) }));
    return resultOf('file:///data', { ...scan, summary: { ...scan.summary, issues, cohort: { risks } } }, new Date(0));
  };
  const page = (result: DatasetResult, params: Partial<RarePeopleParams> = {}) => {
    const found = rarePeoplePage(result, {
      cohort: 0,
      sort: 'rarity',
      descending: false,
      offset: 0,
      limit: 100,
      ...params,
    });
    assert.equal(flawOf('RarePeoplePage', found), undefined);
    return found;
  };
  const ranks = (result: DatasetResult, params: Partial<RarePeopleParams>): number[] =>
    page(result, params).rows.map(({ rank }) => rank);

  it('is of one cohort, names all, and leaves its people to pages', async () => {
    const result = await resultWith([
      cohortRisk(),
      cohortRisk({ sources: ['headers'], sizes: [{ size: 6, people: 12 }] }),
    ]);
    const answer = riskOf(result, { cohort: 1 });
    assert.equal(flawOf('RiskResult', answer), undefined);
    assert.deepEqual(answer.cohorts, [
      { sources: ['participants.tsv'], people: 41 },
      { sources: ['headers'], people: 12 },
    ]);
    assert.deepEqual([answer.cohort, answer.risk!.people, answer.risk!.rarest], [1, 12, []]);
  });

  it('is that of the last cohort when a page asks for one that a new scan does not have', async () => {
    const result = await resultWith([cohortRisk()]);
    assert.equal(riskOf(result, { cohort: 4 }).cohort, 0);
    assert.equal(page(result, { cohort: 4 }).total, 26);
  });

  it('is none where no table of people was found', async () => {
    const result = await resultWith([]);
    assert.deepEqual(riskOf(result, { cohort: 0 }), { cohorts: [], cohort: 0 });
    assert.deepEqual(page(result), { total: 0, offset: 0, rows: [] });
  });

  it('has pages of people, which together are all of them, the rarest first', async () => {
    const result = await resultWith([cohortRisk({ rarest: rarePeople(7) })]);
    assert.deepEqual(ranks(result, { limit: 4 }), [1, 2, 3, 4]);
    assert.deepEqual(ranks(result, { offset: 4, limit: 4 }), [5, 6, 7]);
    assert.deepEqual(ranks(result, { descending: true, limit: 2 }), [7, 6]);
    assert.deepEqual(ranks(result, { offset: 100 }), []);
  });

  it('sorts by risk, people and subject, numbers in subjects as numbers', async () => {
    const [one, two, three] = rarePeople(3);
    const rarest = [
      { ...one!, subject: 'sub-10', people: 2, risk: 0.2 },
      { ...two!, subject: 'sub-9', people: 1, risk: 0.5 },
      { ...three!, subject: 'sub-1', people: 3, risk: 1 },
    ];
    const result = await resultWith([cohortRisk({ rarest })]);
    assert.deepEqual(ranks(result, { sort: 'risk', descending: true }), [3, 2, 1]);
    assert.deepEqual(ranks(result, { sort: 'people' }), [2, 1, 3]);
    assert.deepEqual(ranks(result, { sort: 'subject' }), [3, 2, 1]);
  });

  it('finds people by words that all stand in what is shown of them', async () => {
    const result = await resultWith([cohortRisk({ rarest: rarePeople(8) })]);
    assert.deepEqual(ranks(result, { search: 'DIAGNOSIS groups' }), [2, 6]);
    assert.deepEqual(ranks(result, { search: 'sub-03' }), [2]);
    assert.deepEqual(ranks(result, { search: 'sub-03 scanner' }), []);
  });

  it('leads to the finding at the row of the file, and to no other', async () => {
    const asUnique = (rule: string): string => (rule === 'identifier/birth-date' ? 'outlier/unique-combination' : rule);
    const at = (row: number, path = 'participants.tsv') => ({ ...rarePeople(1)[0]!, row, path });
    const rarest = [at(3), at(2), at(2, 'other.tsv'), at(3, 'none.tsv')];
    const [expected, other] = ['participants.tsv', 'other.tsv'].map(
      (path) =>
        [...scan.findings()].find((one) => one.ruleId === 'identifier/birth-date' && one.location.path === path)!
          .fingerprint,
    );
    const { rows } = page(await resultWith([cohortRisk({ rarest })], asUnique));
    assert.deepEqual(
      rows.map(({ fingerprint }) => fingerprint),
      [expected, undefined, other, undefined],
    );
    const withoutRule = page(await resultWith([cohortRisk({ rarest })]));
    assert.ok(withoutRule.rows.every((row) => row.fingerprint === undefined));
  });
});
