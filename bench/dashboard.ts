import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { dashboardFrame } from '../scripts/host/dashboard-frame.ts';
import { Workbench } from '../scripts/host/workbench.ts';
import { packagedExtension, packageExtension } from '../scripts/package.ts';
import type { IssuesParams } from '../src/model/protocol.ts';
import { makeManyIssues } from '../test/editor/many-issues.ts';
import { TestClient } from '../test/server/client.ts';
import { median } from './rate.ts';

const issues = 100_000;
const rounds = 9;

/**
 * `npm run bench dashboard`: a dataset of 100,000 issues. How long the server takes for a page of 200 rows, how long the
 * dashboard takes from the command to its first rows, and how many rows are in the document.
 */
export async function benchDashboard(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'cohortlint-bench-'));
  process.env.COHORTLINT_STATE_DIRECTORY = join(folder, 'state');
  try {
    const dataset = join(folder, 'many');
    makeManyIssues(dataset, issues);
    await measurePages(dataset);
    await measurePaint(dataset);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const page = { sort: 'severity', descending: false, offset: 0, limit: 200, filter: {} } as const;

/** Pages as the dashboard asks for them; the first of a kind has to sort or to prepare the search. */
const pages: readonly (readonly [title: string, params: Omit<IssuesParams, 'folder'>])[] = [
  ['plain', page],
  ['from the middle', { ...page, offset: 50_000 }],
  ['searched', { ...page, filter: { search: 'contact_77' } }],
  ['filtered', { ...page, filter: { severities: ['error'], categories: ['identifier'] } }],
  ['sorted by issue', { ...page, sort: 'message', descending: true }],
  ['sorted by places, searched', { ...page, sort: 'count', filter: { search: 'e-mail' } }],
  ['of one file', { ...page, filter: { path: 'contacts-5000.json' } }],
];

async function measurePages(dataset: string): Promise<void> {
  const client = await TestClient.start(dataset);
  try {
    const folder = pathToFileURL(dataset).toString();
    await client.ask('cohortlint/scanDataset', { folder });
    const time = async (ask: () => Promise<unknown>): Promise<number> => {
      const started = performance.now();
      await ask();
      return performance.now() - started;
    };
    const empty = { ...page, folder, filter: { rule: 'none' }, limit: 1 };
    const none = await repeated(() => time(() => client.ask('cohortlint/issues', { ...empty, offset: 1e9 })));
    console.log(
      `| page of 200 of ${issues.toLocaleString('en-US')} issues | first, ms | then, ms | times an empty page |`,
    );
    console.log('| --- | --: | --: | --: |');
    for (const [title, params] of pages) {
      const ask = () => time(() => client.ask('cohortlint/issues', { folder, ...params }));
      const first = await ask();
      const then = await repeated(ask);
      console.log(`| ${title} | ${first.toFixed(0)} | ${then.toFixed(0)} | ${(then / none).toFixed(1)} |`);
    }
    const overview = await repeated(() => time(() => client.ask('cohortlint/overview', { folder })));
    console.log(`| first page | | ${overview.toFixed(0)} | ${(overview / none).toFixed(1)} |`);
  } finally {
    await client.stop();
  }
}

async function repeated(measure: () => Promise<number>): Promise<number> {
  const measured: number[] = [];
  for (let round = 0; round < rounds; round += 1) measured.push(await measure());
  return median(measured);
}

async function measurePaint(dataset: string): Promise<void> {
  await packageExtension();
  const workbench = await Workbench.open(packagedExtension, dataset);
  try {
    await workbench.command('Cohortlint: Scan Dataset');
    await workbench.statusSays('Blocked', 120_000);
    const drawn: number[] = [];
    const answered: number[] = [];
    const painted: number[] = [];
    let rows = 0;
    for (let round = 0; round < rounds; round += 1) {
      const started = performance.now();
      // The status bar's item opens it: no list of commands stands between the click and the page.
      await workbench.status.click();
      const frame = await dashboardFrame(workbench.page, '.answer');
      answered.push(performance.now() - started);
      drawn.push(await frame.evaluate('performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? NaN'));
      await frame.locator('.rows .row:not(.waiting)').first().waitFor();
      painted.push(performance.now() - started);
      await frame.locator('main').evaluate((main) => main.scrollTo(0, 1_000_000));
      await frame.locator('.rows .row:not(.waiting)').nth(5).waitFor();
      rows = Math.max(rows, await frame.locator('.rows .row').count());
      await workbench.page.locator('.tab.active .tab-actions .action-label').click();
      await workbench.page.locator('.tab', { hasText: 'Cohortlint' }).waitFor({ state: 'detached' });
    }
    console.log('\n| dashboard of the same dataset | |\n| --- | --: |');
    console.log(`| first paint of the page after its frame was opened, the first time, ms | ${drawn[0]!.toFixed(0)} |`);
    console.log(
      `| first paint of the page after its frame was opened, then, ms | ${median(drawn.slice(1)).toFixed(0)} |`,
    );
    console.log(`| click to the answer, the first time, ms | ${answered[0]!.toFixed(0)} |`);
    console.log(`| click to the answer, then, ms | ${median(answered.slice(1)).toFixed(0)} |`);
    console.log(`| click to first rows, the first time, ms | ${painted[0]!.toFixed(0)} |`);
    console.log(`| click to first rows, then, ms | ${median(painted.slice(1)).toFixed(0)} |`);
    console.log(`| row nodes in the document at most | ${rows} |`);
  } finally {
    await workbench.close();
  }
}
