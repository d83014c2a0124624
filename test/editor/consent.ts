import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../../scripts/host/browser.ts';
import { chromiumPath } from '../../scripts/host/system-packages.ts';
import { scanDataset } from '../../src/engine/scan-dataset.ts';
import type { Report } from '../../src/model/report.generated.ts';
import { writeHtmlReport } from '../../src/report/page/html-report.tsx';
import { consentOf } from '../../src/server/results/consent.ts';
import { overview } from '../../src/server/results/overview.ts';
import { type DatasetResult, resultOf } from '../../src/server/results/result.ts';
import { consentDisclosures, consentReport, consentUses, manyUses, scanDay } from '../consent-report.ts';
import { violationsIn } from './axe.ts';
import { type Answers, PageHost } from './page-host.ts';

const pictures = fileURLToPath(new URL('../../out/screenshots', import.meta.url));
const onPage = { page: 'consent' };
const themes = ['light', 'dark', 'contrast'] as const;

/** The page of consent in a browser, with what the server answers from a made summary. */
describe('The page of consent', () => {
  let folder: string;
  let browser: Browser;
  let scan: Awaited<ReturnType<typeof scanDataset>>;
  let host: PageHost;

  const resultWith = (consent: Report['consent']): Promise<DatasetResult> =>
    resultOf(
      'file:///data/cohort',
      { ...scan, summary: { ...scan.summary, consent } },
      new Date(`${scanDay}T10:15:00`),
    );
  const answersOf = (result: DatasetResult): Answers => ({
    'cohortlint/overview': () => overview(result, { stale: false }),
    'cohortlint/issues': (page) => result.issues.page(page),
    'cohortlint/consent': () => consentOf(result),
  });
  const open = async (
    consent: Report['consent'],
    options: Parameters<typeof PageHost.open>[2] = {},
    more: Answers = {},
  ) => {
    const answers = { ...answersOf(await resultWith(consent)), ...more };
    host = await PageHost.open(browser, answers, { view: onPage, ...options });
    return host.page;
  };
  const take = (name: string): Promise<unknown> =>
    host.page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
  const use = (title: string) => host.page.locator('.use', { hasText: title });

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'cohortlint-consent-'));
    mkdirSync(pictures, { recursive: true });
    writeFileSync(join(folder, 'notes.txt'), 'Normal ventricles.\n');
    scan = await scanDataset({ paths: [folder], jobs: 1 });
    browser = await openBrowser({ chromium: chromiumPath()! });
  });
  afterEach(() => host?.close());
  after(async () => {
    await browser?.close();
    scan?.dispose();
    rmSync(folder, { recursive: true, force: true });
  });

  for (const theme of themes) {
    for (const width of [300, 700, 1200]) {
      it(`is accessible, and nothing scrolls sideways, at ${width} pixels in a ${theme} theme`, async () => {
        const page = await open(consentReport(), { theme, width });
        await use('Training of AI models').locator('summary').click();
        await page.getByText('Training of AI models was not agreed to.').waitFor();
        // All of the page is looked at, not what fits.
        await page.setViewportSize({ width, height: 2_800 });
        await take(`consent-${width}-${theme}`);
        assert.deepEqual(await violationsIn(page), []);
        const sideways = await page.evaluate(
          '[...document.querySelectorAll("main, .block")].filter((one) => one.scrollWidth > one.clientWidth + 1).length',
        );
        assert.equal(sideways, 0);
      });
    }

    it(`stands on the first page, accessible, in a ${theme} theme`, async () => {
      const page = await open(consentReport(), { theme, view: {} });
      await page.getByText('200 people: 168 consented').waitFor();
      await take(`consent-overview-${theme}`);
      assert.deepEqual(await violationsIn(page), []);
      await page.getByRole('button', { name: 'Show what may be done' }).click();
      await use('Training of AI models').waitFor();
    });
  }

  it('puts what is intended first and marks it, with numbers beside each bar', async () => {
    const page = await open(consentReport());
    await use('Training of AI models').waitFor();
    const titles = await page.locator('.use summary .use-title').allTextContents();
    assert.deepEqual(titles.slice(0, 3), [
      'Training of AI models Intended',
      'Sharing with a named third party: •••• (8–16 letters) #h2w7kd Intended',
      'Research of any kind ',
    ]);
    const counts = await use('Training of AI models').locator('.answer-counts').textContent();
    assert.match(counts!.replace(/\s+/g, ' '), /146 allowed.* 49 blocked.* 5 unknown/);
  });

  it('opens a purpose with the keyboard, to its reasons with the codes behind them, and a record from there', async () => {
    const page = await open(consentReport());
    await use('Training of AI models').locator('summary').focus();
    await page.keyboard.press('Enter');
    await page.getByText('(NMDS, DUO:0000015 no general methods research)').waitFor();
    await page.getByText('Blocked for 31 people').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('.use-group', { hasText: 'NMDS' }).getByRole('button', { name: 'line 12' }).click();
    await host.wanted('open', [
      { kind: 'open', path: 'consent.tsv', row: 20 },
      { kind: 'open', path: 'consent.json', region: { startLine: 12, startColumn: 5, endLine: 12, endColumn: 32 } },
    ]);
  });

  it('says how many more records there are than are listed', async () => {
    const page = await open(consentReport());
    await use('Training of AI models').locator('summary').click();
    const group = page.locator('.use-group', { hasText: 'Blocked for 31 people' });
    await group.getByText('and 21 more').waitFor();
    assert.equal(await group.getByRole('button').count(), 10);
  });

  it('stays open when the dataset is scanned again', async () => {
    const page = await open(consentReport());
    await use('Training of AI models').locator('summary').click();
    await host.changed();
    await page.locator('.use[open]', { hasText: 'Training of AI models' }).waitFor();
    await page.getByText('Blocked for 31 people').waitFor();
  });

  it('says how to say what the dataset is for, and opens the configuration', async () => {
    const page = await open(consentReport({ uses: consentUses(0) }));
    await page.getByText('"intended-use": ["ai-training"]').waitFor();
    assert.equal(await page.locator('.use .tag').count(), 0);
    await page.locator('vscode-button', { hasText: 'Open Configuration' }).click();
    await host.ran('openConfiguration');
  });

  it('says in words what its timeline shows, and lists what is to come before what is over', async () => {
    const page = await open(consentReport());
    await page.getByRole('img', { name: 'What ends when: 3 over, 3 to come' }).waitFor();
    await page.locator('.timeline').getByText('today').waitFor();
    const days = await page.locator('.endings td:first-child').allTextContents();
    assert.deepEqual(days, ['2027-03-31', '2028-02-01', '2031-12-31', '2026-08-15', '2026-06-30', '2024-05-31']);
    await page.locator('.endings').getByRole('button', { name: 'sub-039 · consent.tsv row 40' }).click();
    await host.wanted('open', [{ kind: 'open', path: 'consent.tsv', row: 40 }]);
  });

  it('opens the line of a disclosure, with the mouse and with the keyboard', async () => {
    const page = await open(consentReport());
    await page.locator('.data-table .rows .row', { hasText: '2020-04-15' }).click();
    await page.locator('.data-table').focus();
    await page.keyboard.press('End');
    await page.locator('.rows .row.active', { hasText: '2020-01-15' }).waitFor();
    await page.keyboard.press('Enter');
    const line = (number: number) => ({ startLine: number, startColumn: 1, endLine: number, endColumn: 1 });
    await host.wanted('open', [
      { kind: 'open', path: 'disclosures.jsonl', region: line(4) },
      { kind: 'open', path: 'disclosures.jsonl', region: line(1) },
    ]);
    const broken = await page.locator('.data-table .rows .row', { hasText: '2020-04-15' }).textContent();
    assert.match(broken!, /Open Brain Archive.*De-identified data, 45 CFR 164\.514.*43 people.*yes.*no$/);
  });

  it('holds 16 purposes of 200,000 people and 5,000 disclosures in few elements', async () => {
    const page = await open(consentReport({ uses: manyUses(200_000), disclosures: consentDisclosures(5_000) }));
    await page.getByText('199,999').first().waitFor();
    assert.equal(await page.locator('.use').count(), 16);
    const elements = await page.evaluate<number>('document.querySelectorAll("*").length');
    assert.ok(elements < 2_500, `${elements} elements`);
    // One person in so many is seen in the bar as well.
    const narrowest = await page
      .locator('.use .answer-bar')
      .first()
      .locator('rect[fill]')
      .evaluateAll((parts) =>
        parts.map(
          (part) => (part as unknown as { getBoundingClientRect(): { width: number } }).getBoundingClientRect().width,
        ),
      );
    assert.ok(narrowest.every((width) => width >= 3));
  });

  it('says what a manifest is for and offers to make one where there is none', async () => {
    const page = await open({ records: 0 });
    await page.getByText('No manifest was found').waitFor();
    assert.deepEqual(await violationsIn(page), []);
    assert.equal(await page.locator('.use-matrix').count(), 0);
    await page.locator('vscode-button', { hasText: 'Make One…' }).click();
    await host.ran('editConsent');
  });

  it('says that a manifest cannot be read, and leads to the finding', async () => {
    const result = await resultWith({ records: 0, manifest: 'consent.json' });
    const flaw = {
      sentence: 'A value is missing: expected a number, as in "schemaVersion": 1.',
      path: 'consent.json',
      fingerprint: 'f'.repeat(16),
      issue: 'issue-1',
    };
    const page = await open({}, {}, { 'cohortlint/consent': () => ({ ...consentOf(result), flaw }) });
    await page.getByText('consent.json could not be read').waitFor();
    await page
      .getByText('nobody can tell what may be done. A value is missing: expected a number, as in "schemaVersion": 1.', {
        exact: false,
      })
      .waitFor();
    assert.deepEqual(await violationsIn(page), []);
    await take('consent-unreadable');
    await page.locator('vscode-button', { hasText: 'Open It' }).click();
    await host.wanted('open', [{ kind: 'open', path: 'consent.json', fingerprint: flaw.fingerprint }]);
  });

  it('says what would stand there without a table of people, a ledger or an end', async () => {
    const { subjectsTable: _, ledger: __, subjects: ___, ...rest } = consentReport({ expiries: [], disclosures: [] });
    const page = await open(rest);
    for (const text of ['No table of people was found', 'No accounting of disclosures was found', 'has an end']) {
      await page.getByText(text).waitFor();
    }
    assert.deepEqual(await violationsIn(page), []);
    await take('consent-manifest-only');
  });

  for (const theme of themes) {
    it(`says that it is loading, and why it failed, accessible, in a ${theme} theme`, async () => {
      let fail = (_: Error): void => {};
      const waiting = new Promise<never>((_, reject) => {
        fail = reject;
      });
      const page = await open(consentReport(), { theme }, { 'cohortlint/consent': () => waiting });
      await page.getByRole('status').filter({ hasText: 'Loading…' }).waitFor();
      fail(new Error('The dataset was not scanned yet.'));
      await page.getByRole('alert').filter({ hasText: 'The dataset was not scanned yet.' }).waitFor();
      assert.deepEqual(await violationsIn(page), []);
    });
  }

  it('takes purposes, recipients and names of files for text', async () => {
    const hostile = '<img src=x onerror="document.title=1">';
    const [first, ...others] = consentUses();
    const [group] = first!.groups;
    const [disclosure] = consentDisclosures(1);
    const uses = [
      { ...first!, title: hostile, groups: [{ ...group!, places: [{ path: hostile, row: 2 }] }] },
      ...others,
    ];
    const page = await open(consentReport({ uses, disclosures: [{ ...disclosure!, recipient: hostile }] }));
    await page.locator('.use summary').first().click();
    await page.getByRole('button', { name: 'row 2' }).waitFor();
    assert.equal(await page.locator('img').count(), 0);
  });

  for (const theme of ['light', 'dark'] as const) {
    it(`stands in the report for a browser, accessible, in a ${theme} theme`, async () => {
      const { scan: judged } = await resultWith(consentReport());
      let text = '';
      await writeHtmlReport(judged, async (piece) => {
        text += piece;
      });
      host = await PageHost.open(browser, {}, {});
      await host.page.emulateMedia({ colorScheme: theme });
      for (const width of [340, 1200]) {
        await host.page.setViewportSize({ width, height: 900 });
        await host.page.setContent(text);
        await use('Training of AI models').locator('summary').click();
        await take(`consent-report-${width}-${theme}`);
        assert.deepEqual(await violationsIn(host.page), []);
        const sideways = await host.page.evaluate(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        );
        assert.equal(sideways, 0);
        const ids = await host.page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id));
        assert.equal(new Set(ids).size, ids.length, 'every id is there once');
      }
    });
  }
});
