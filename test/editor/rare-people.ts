import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../../scripts/host/browser.ts';
import { chromiumPath } from '../../scripts/host/system-packages.ts';
import { makeSample } from '../../scripts/sample/make-sample.ts';
import { scanDataset } from '../../src/engine/scan-dataset.ts';
import type { CohortRisk } from '../../src/model/report.generated.ts';
import { writeHtmlReport } from '../../src/report/page/html-report.tsx';
import { overview } from '../../src/server/results/overview.ts';
import { rarePeoplePage } from '../../src/server/results/rare-people.ts';
import { type DatasetResult, resultOf } from '../../src/server/results/result.ts';
import { riskOf } from '../../src/server/results/risk.ts';
import { cohortRisk, rarePeople } from '../cohort-risk.ts';
import { violationsIn } from './axe.ts';
import { type Answers, PageHost } from './page-host.ts';

const pictures = fileURLToPath(new URL('../../out/screenshots', import.meta.url));
const onPage = { page: 'people' };
const masked = 'X••• (8–16 letters) #h2w7kd.tsv';

/** The page of rare people in a browser, with the tables that the server answers from and the risk of a made cohort. */
describe('The page of rare people', () => {
  let folder: string;
  let browser: Browser;
  let scan: Awaited<ReturnType<typeof scanDataset>>;
  let host: PageHost;

  const resultWith = (risks: CohortRisk[]): Promise<DatasetResult> => {
    const summary = { ...scan.summary, cohort: risks.length > 0 ? { risks } : {} };
    return resultOf('file:///data/cohort', { ...scan, summary }, new Date('2026-03-02T10:15:00Z'));
  };
  const answersOf = (result: DatasetResult): Answers => ({
    'cohortlint/overview': () => overview(result, { stale: false }),
    'cohortlint/issues': (page) => result.issues.page(page),
    'cohortlint/risk': (which) => riskOf(result, which),
    'cohortlint/rarePeople': (page) => rarePeoplePage(result, page),
  });
  const open = async (risks: CohortRisk[], options: Parameters<typeof PageHost.open>[2] = {}, more: Answers = {}) => {
    host = await PageHost.open(
      browser,
      { ...answersOf(await resultWith(risks)), ...more },
      { view: onPage, ...options },
    );
    return host.page;
  };
  const take = (name: string): Promise<unknown> =>
    host.page.screenshot({ path: join(pictures, `rare-people-${name}.png`), fullPage: true });
  const row = (text: string) => host.page.locator('.data-table .rows .row', { hasText: text });

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'cohortlint-people-'));
    mkdirSync(pictures, { recursive: true });
    await makeSample(folder);
    scan = await scanDataset({ paths: [folder], jobs: 1 });
    browser = await openBrowser({ chromium: chromiumPath()! });
  });
  afterEach(() => host?.close());
  after(async () => {
    await browser?.close();
    scan?.dispose();
    rmSync(folder, { recursive: true, force: true });
  });

  for (const theme of ['light', 'dark', 'contrast'] as const) {
    for (const width of [300, 700, 1200]) {
      it(`is accessible, and nothing scrolls sideways, at ${width} pixels in a ${theme} theme`, async () => {
        const page = await open([cohortRisk()], { theme, width });
        await row('sub-02').waitFor();
        // All of the page is looked at, not what fits.
        await page.setViewportSize({ width, height: 2_400 });
        await take(`${width}-${theme}`);
        assert.deepEqual(await violationsIn(page), []);
        const sideways = await page.evaluate(
          '[...document.querySelectorAll("main, .block")].filter((one) => one.scrollWidth > one.clientWidth + 1).length',
        );
        assert.equal(sideways, 0);
      });
    }

    it(`stands on the first page, accessible, in a ${theme} theme`, async () => {
      const page = await open([cohortRisk(), cohortRisk({ sources: ['headers'] })], { theme, view: {} });
      await page.getByText('1 more group of people in other files').waitFor();
      await take(`overview-${theme}`);
      assert.deepEqual(await violationsIn(page), []);
      await page.getByRole('button', { name: 'List rare people' }).click();
      await row('sub-02').waitFor();
    });
  }

  it('answers first, and says in words what is met and what is not', async () => {
    const page = await open([cohortRisk({ sizes: [{ size: 8, people: 40 }], against: [] })]);
    assert.match(
      (await page.locator('.lead').textContent())!,
      /^0 of 40 people are unique by age, sex, site and scanner/,
    );
    const authority = (name: string) => page.locator('.authorities li', { hasText: name });
    assert.match((await authority('NHS').textContent())!, / · groups of 8 or more *met$/);
    assert.match(
      (await authority('CMS').textContent())!,
      /groups of 11 or more: 40 people in smaller groups *not met$/,
    );
    await page.getByText('Nothing has to change: every group has 5 people or more').waitFor();
  });

  it('says in words what its drawings show', async () => {
    const page = await open([cohortRisk()]);
    await page.getByRole('img', { name: /7 people in groups of 1, 6 people in groups of 2/ }).waitFor();
    await page.getByRole('img', { name: /63\.4\s% above 1 in 5, .*, 100\s% above 1 in 12/ }).waitFor();
  });

  it('shows what a suggestion changes and what is lost by it', async () => {
    const page = await open([cohortRisk()]);
    const best = await page.locator('.suggestions li').first().textContent();
    assert.match(best!, /Tell age in bands of 10 years\. Leave out scanner\. Leave out the values of 2 people\./);
    assert.match(best!, /Unique people7 →becomes 0/);
    assert.match(best!, /loses 31\.2\s% of what these columns tell/);
  });

  it('opens the row of a person, with the mouse and with the keyboard', async () => {
    const page = await open([cohortRisk()]);
    await row('sub-03').click();
    await page.locator('.data-table').focus();
    await page.keyboard.press('End');
    await page.locator('.rows .row.active', { hasText: 'sub-27' }).waitFor();
    await page.keyboard.press('Enter');
    await host.wanted('open', [
      { kind: 'open', path: 'participants.tsv', row: 3 },
      { kind: 'open', path: 'participants.tsv', row: 27 },
    ]);
  });

  it('shows all of the row that is reached, where filters and head cover much of a narrow page', async () => {
    const page = await open([cohortRisk()], { width: 300 });
    await row('sub-02').waitFor();
    await page.locator('.data-table').focus();
    await page.keyboard.press('End');
    await page.locator('.rows .row.active', { hasText: 'sub-27' }).waitFor();
    for (let steps = 0; steps < 12; steps += 1) await page.keyboard.press('ArrowUp');
    const active = page.locator('.rows .row.active', { hasText: 'sub-15' });
    await active.waitFor();
    const head = await page.locator('.data-table .head').boundingBox();
    const box = await active.boundingBox();
    assert.ok(box!.y >= head!.y + head!.height - 1, `${box!.y} is below ${head!.y + head!.height}`);
  });

  it('shows the issues of a person who stands in no table', async () => {
    const [person] = rarePeople(1);
    const { path: _, row: __, ...known } = person!;
    const page = await open([cohortRisk({ rarest: [known] })]);
    await row('sub-02').click();
    await page.getByRole('button', { name: 'Remove the filter subject sub-02' }).waitFor();
  });

  it('searches and sorts people', async () => {
    const page = await open([cohortRisk()]);
    const people = page.locator('.toolbar .count');
    await people.filter({ hasText: '26 people' }).waitFor();
    await page.locator('#search input').fill('diagnosis groups');
    await people.filter({ hasText: '7 people' }).waitFor();
    await page.locator('#search input').fill('nobody is this');
    await page.getByText('Nobody matches.').waitFor();
    await page.locator('#search input').fill('');
    const heading = page.getByRole('button', { name: 'Person' });
    await heading.click();
    await page.locator('[aria-sort="ascending"]', { hasText: 'Person' }).waitFor();
    await heading.click();
    await row('sub-27').waitFor();
    await heading.click();
    await page.locator('[aria-sort="none"]', { hasText: 'Person' }).waitFor();
  });

  it('holds no more than 100 rows of 5,000 people, and reaches the last', async () => {
    const page = await open([cohortRisk({ rarest: rarePeople(5_000) })]);
    await row('sub-02').waitFor();
    await page.locator('.data-table').focus();
    await page.keyboard.press('End');
    await row('sub-5001').waitFor();
    assert.ok((await page.locator('.rows .row').count()) <= 100);
  });

  it('shows the cohort that is chosen', async () => {
    const headers = cohortRisk({ sources: ['headers'], sizes: [{ size: 6, people: 12 }] });
    const page = await open([cohortRisk(), headers]);
    await page.getByLabel('Group of people').selectOption('headers (12 people)');
    await page.locator('.lead', { hasText: '0 of 12 people' }).waitFor();
    await page.getByText('Nobody stands out').waitFor();
  });

  it('shows the last cohort when a new scan has fewer', async () => {
    const page = await open([cohortRisk()], { view: { ...onPage, cohort: 3 } });
    await page.locator('.lead', { hasText: '7 of 41 people' }).waitFor();
  });

  it('says what would stand there and what to do when there is no table of people', async () => {
    const page = await open([]);
    await page.getByText('No table of people was found').waitFor();
    await page.getByText('a column that names the person').waitFor();
    assert.deepEqual(await violationsIn(page), []);
    await take('empty');
  });

  it('says that it is loading, and why it failed', async () => {
    let fail = (_: Error): void => {};
    const waiting = new Promise<never>((_, reject) => {
      fail = reject;
    });
    const page = await open([cohortRisk()], {}, { 'cohortlint/risk': () => waiting });
    await page.getByRole('status').filter({ hasText: 'Loading…' }).waitFor();
    fail(new Error('The dataset was not scanned yet.'));
    await page.getByRole('alert').filter({ hasText: 'The dataset was not scanned yet.' }).waitFor();
  });

  it('says, accessible, why no rows came', async () => {
    const failing = () => {
      throw new Error('The server ended.');
    };
    const page = await open([cohortRisk()], {}, { 'cohortlint/rarePeople': failing });
    await page.getByRole('alert').filter({ hasText: 'The server ended.' }).waitFor();
    assert.deepEqual(await violationsIn(page), []);
  });

  it('opens a row that was chosen before it was there, unless the person went on', async () => {
    const risk = cohortRisk({ rarest: rarePeople(5_000) });
    const answers = answersOf(await resultWith([risk]));
    let answer = (): void => {};
    const asked = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const slowly = async (params: { offset: number }) => {
      if (params.offset > 0) await asked;
      return answers['cohortlint/rarePeople']!(params as never);
    };
    const page = await open([risk], {}, { 'cohortlint/rarePeople': slowly });
    await row('sub-02').waitFor();
    await page.locator('.data-table').focus();
    for (const key of ['End', 'Enter', 'ArrowUp', 'Enter']) await page.keyboard.press(key);
    await page.locator('.rows .row.active.waiting').waitFor();
    answer();
    await host.wanted('open', [{ kind: 'open', path: 'participants.tsv', row: 5_000 }]);
  });

  it('takes names of columns and files for text', async () => {
    const hostile = '<img src=x onerror="document.title=1">';
    const [column, ...others] = cohortRisk().columns;
    const risk = cohortRisk({
      sources: [`${hostile}.tsv`, masked],
      columns: [{ ...column!, name: hostile }, ...others],
    });
    const page = await open([risk, risk]);
    await row('sub-02').waitFor();
    assert.equal(await page.locator('img').count(), 0);
  });

  for (const theme of ['light', 'dark'] as const) {
    it(`stands in the report for a browser, accessible, in a ${theme} theme`, async () => {
      const { scan: assessed } = await resultWith([
        cohortRisk(),
        cohortRisk({ sources: ['headers'], sizes: [{ size: 3, people: 30 }] }),
      ]);
      let text = '';
      await writeHtmlReport(assessed, async (piece) => {
        text += piece;
      });
      host = await PageHost.open(browser, {}, {});
      await host.page.emulateMedia({ colorScheme: theme });
      for (const width of [340, 1200]) {
        await host.page.setViewportSize({ width, height: 900 });
        await host.page.setContent(text);
        await take(`report-${width}-${theme}`);
        assert.deepEqual(await violationsIn(host.page), []);
        const ids = await host.page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id));
        assert.equal(new Set(ids).size, ids.length, 'every id is there once');
      }
    });
  }
});
