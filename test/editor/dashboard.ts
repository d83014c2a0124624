import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Frame } from 'playwright-core';
import { dashboardFrame } from '../../scripts/host/dashboard-frame.ts';
import { patience, until } from '../../scripts/host/until.ts';
import { Workbench } from '../../scripts/host/workbench.ts';
import { packagedExtension } from '../../scripts/package.ts';
import { makeSample } from '../../scripts/sample/make-sample.ts';
import { cohortlint } from '../cli/run.ts';
import { violationsIn } from './axe.ts';
import { hasFocus, tabTo } from './focus.ts';
import { makeManyIssues } from './many-issues.ts';
import { themeNames, wear, wears } from './wear-theme.ts';

const pictures = fileURLToPath(new URL('../../out/screenshots', import.meta.url));
const pages = ['Overview', 'Subjects', 'Rare people', 'Coverage', 'Decisions'];
/** A name that is a script where a page takes names for HTML. */
const hostileName = '<img src=x onerror="document.title=1">.tsv';

describe('The dashboard in the workbench', () => {
  let folder: string;
  let workbench: Workbench;
  let frame: Frame;
  const take = (name: string): Promise<void> => workbench.picture(join(pictures, `dashboard-${name}.png`));
  const row = (text: string) => frame.locator('.data-table .rows .row', { hasText: text });
  const button = (text: string | RegExp) => frame.locator('vscode-button', { hasText: text });
  /** How many rows match, once it is as expected. */
  const counts = (what: string, expected: (count: number) => boolean = () => true): Promise<number> => {
    const known = frame.locator('.toolbar .count', { hasText: /^\d/ });
    const count = async (): Promise<number> =>
      Number(/^[\d,]+/.exec((await known.textContent()) ?? '')![0].replaceAll(',', ''));
    return until(`as many rows as ${what}`, count, expected);
  };
  const goTo = async (page: string): Promise<void> => {
    await frame.locator('nav button', { hasText: page }).click();
    await frame.locator('nav button[aria-current="page"]', { hasText: page }).waitFor();
  };
  const scanAndOpen = async (status: string | RegExp = /Blocked/, milliseconds?: number): Promise<void> => {
    await workbench.scan(status, undefined, milliseconds);
    await workbench.command('Cohortlint: Open Dashboard');
    frame = await dashboardFrame(workbench.page, '.answer');
    await workbench.page.keyboard.press('Escape');
  };

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'cohortlint-dashboard-'));
    await makeSample(join(folder, 'cohort'));
    const wide = Buffer.from('\ufeffNormal ventricles.\n', 'utf16le');
    writeFileSync(join(folder, 'cohort', 'wide.txt'), wide);
    makeManyIssues(join(folder, 'many'), 100_000);
    mkdirSync(join(folder, 'crowded'));
    const addresses = Array.from({ length: 1_101 }, (_, index) => `person${index}@clinic.example`);
    writeFileSync(join(folder, 'crowded', 'addresses.txt'), `${addresses.join('\n')}\n`);
    mkdirSync(join(folder, 'hostile'));
    writeFileSync(join(folder, 'hostile', hostileName), 'email\njane.roe@clinic.example\n');
    workbench = await Workbench.open(packagedExtension, join(folder, 'cohort'));
    await workbench.page.keyboard.press('Control+B');
    await scanAndOpen();
  });

  after(async () => {
    await workbench?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('answers first: the verdict, and reasons that lead to their issues', async () => {
    assert.match((await frame.locator('.verdict h2').textContent()) ?? '', /Blocked/);
    const reasons = frame.locator('.reason');
    await reasons.nth(2).waitFor();
    assert.equal(await reasons.count(), 3);
    assert.match((await reasons.first().textContent()) ?? '', /Person names of 4 people stand in PatientName/);
    const all = await counts('there are');
    await button('Show').first().click();
    await counts('the reason has issues', (now) => now < all);
    await button('Clear Filters').click();
    await counts('there were', (now) => now === all);
  });

  it('searches, filters and sorts its issues', async () => {
    const search = frame.locator('#search input');
    await search.fill('column dob');
    await counts('match: one', (now) => now === 1);
    await row('Birth date in column dob').waitFor();
    await search.fill('nothing says this');
    await frame.getByText('No issue matches').waitFor();
    await search.fill('');
    await frame.getByLabel('Severity').selectOption('info');
    await counts('there are notes: a few', (now) => now > 0 && now < 20);
    await button('Clear Filters').click();
    await frame.getByRole('button', { name: 'Places' }).click();
    await frame.locator('[aria-sort="descending"]', { hasText: 'Places' }).waitFor();
    await row('PatientID holds').waitFor();
    await frame.getByRole('button', { name: 'Places' }).click();
    await frame.locator('[aria-sort="ascending"]', { hasText: 'Places' }).waitFor();
    await frame.getByRole('button', { name: 'Places' }).click();
    await frame.locator('[aria-sort="none"]', { hasText: 'Places' }).waitFor();
    await row('').first().filter({ hasText: 'Error' }).waitFor();
  });

  it('opens an issue, and its place in the header view and in the text', async () => {
    await row('PatientName holds a person name').click();
    await frame.locator('.details', { hasText: 'Why it matters' }).waitFor();
    await frame.locator('.details .place').first().click();
    await workbench.tab('.dcm').waitFor();
    await workbench.page.locator('.squiggly-error').first().waitFor();
    await workbench.command('Cohortlint: Open Dashboard');
    frame = await dashboardFrame(workbench.page, '.details');
    await frame.locator('.details', { hasText: 'PatientName holds' }).waitFor();
    await frame.locator('#search input').fill('e-mail address in text');
    await row('Error: E-mail address in text').click();
    await frame.locator('.details .place', { hasText: 'report-0001.txt' }).first().click();
    await workbench.page.locator('[id="status.editor.selection"]', { hasText: 'Ln 10, ' }).waitFor();
    await workbench.command('Cohortlint: Open Dashboard');
    frame = await dashboardFrame(workbench.page, '.details');
    await take('details');
    await frame.locator('.details .close').click();
    await frame.locator('#search input').fill('');
  });

  it('goes from a rare person to the cell that is underlined, and to the row where none is', async () => {
    const opens = async (person: string, file: string, place: string): Promise<void> => {
      await row(person).click();
      await workbench.tab(file).waitFor();
      await workbench.cursorAt(place);
      await workbench.command('Cohortlint: Open Dashboard');
      frame = await dashboardFrame(workbench.page, '.lead');
    };
    await goTo('Rare people');
    await opens('P040', 'patients.csv', 'Ln 41, ');
    await frame.getByLabel('Group of people').selectOption('bids/participants.tsv (8 people)');
    await opens('sub-07', 'participants.tsv', 'Ln 8, ');
    await goTo('Overview');
  });

  it('offers a copy for what a copy resolves, and asks where to', async () => {
    const copy = frame.locator('.details vscode-button', { hasText: 'Write De-identified Copy…' });
    await frame.locator('#search input').fill('e-mail address in text');
    await row('Error: E-mail address in text').click();
    await frame.locator('.details', { hasText: 'What to do' }).waitFor();
    assert.equal(await copy.count(), 0);
    await frame.locator('#search input').fill('PatientName');
    await row('PatientName holds a person name').click();
    await copy.click();
    await workbench.page
      .locator('.quick-input-title', { hasText: 'Empty Folder for the De-identified Copy' })
      .waitFor();
    await workbench.page.keyboard.press('Escape');
    await frame.locator('.details .close').click();
    await frame.locator('#search input').fill('');
  });

  for (const name of themeNames) {
    it(`is accessible on every page in a ${name} theme`, async () => {
      await wear(workbench, name);
      await wears(frame, name);
      for (const page of pages) {
        await goTo(page);
        await frame.getByText('Loading…').first().waitFor({ state: 'detached' });
        await take(`${page.toLowerCase().replace(' ', '-')}-${name}`);
        assert.deepEqual(await violationsIn(frame), [], page);
      }
      await goTo('Overview');
      await row('').first().click();
      await frame.locator('.details', { hasText: 'Why it matters' }).waitFor();
      assert.deepEqual(await violationsIn(frame), [], 'details');
      await button('Accept…').click();
      await frame.locator('dialog[open]').waitFor();
      await take(`accept-${name}`);
      assert.deepEqual(await violationsIn(frame), [], 'dialog');
      await button('Cancel').click();
      await frame.locator('.details .close').click();
    });
  }

  it('says which texts were not read as UTF-8, on its first page and with the coverage', async () => {
    for (const page of ['Overview', 'Coverage']) {
      await goTo(page);
      await frame.getByText('Texts not in UTF-8: 1 in utf-16le.').waitFor();
    }
    await goTo('Overview');
  });

  it('fits a narrow window, and twice the size of letters', async () => {
    workbench.settings({});
    const widthIs = (what: string, holds: (width: number) => boolean) =>
      until(`a page that is ${what}`, () => frame.evaluate<number>('innerWidth'), holds);
    const overflows = () =>
      frame.evaluate<number>('document.querySelector("main").scrollWidth - document.querySelector("main").clientWidth');
    await workbench.page.setViewportSize({ width: 640, height: 860 });
    await widthIs('narrow', (width) => width <= 640);
    await until('nothing scrolls sideways', overflows, (pixels) => pixels === 0);
    await take('narrow');
    await workbench.page.setViewportSize({ width: 1400, height: 860 });
    await widthIs('wide', (width) => width > 640);
    await frame.evaluate('document.documentElement.style.zoom = "2"');
    await until('nothing scrolls sideways at 200 %', overflows, (pixels) => pixels === 0);
    await take('zoomed');
    await frame.evaluate('document.documentElement.style.zoom = ""');
  });

  it('writes the report for a browser outside the dataset, and says where it is when no browser here can open it', async () => {
    await button('Open Report in Browser').click();
    const message = workbench.toast('The report is in');
    await message.waitFor();
    const path = /The report is in (.*\.html),/.exec((await message.textContent()) ?? '')?.[1] ?? '';
    assert.ok(!path.startsWith(folder));
    assert.match(readFileSync(path, 'utf8'), /^<!DOCTYPE html>.*Blocked/s);
    await workbench.command('Notifications: Clear All Notifications');
  });

  it('refuses a reason that names somebody, and accepts with one that does not: here and in the terminal', async () => {
    const before = await workbench.status.textContent();
    await row('Birth date in column dob').click();
    await button('Accept…').click();
    const dialog = frame.locator('dialog[open]');
    await dialog.locator('textarea').fill('jane.roe@clinic.example said so');
    await dialog.locator('vscode-button', { hasText: 'Accept' }).click();
    await dialog.getByText('The reason holds an e-mail address').waitFor();
    await dialog.locator('textarea').fill('Dates were shifted per subject, see the data dictionary');
    await dialog.locator('vscode-button', { hasText: 'Accept' }).click();
    await dialog.waitFor({ state: 'detached' });
    await frame.locator('.details .close').click();
    await frame.locator('nav button', { hasText: 'Decisions (1)' }).click();
    await frame.locator('main .decisions', { hasText: 'Dates were shifted per subject' }).waitFor();
    await take('decisions-accepted');
    await until(
      'the status bar counts one issue less',
      () => workbench.status.textContent(),
      (now) => now !== before,
    );
    const { stdout } = cohortlint(['scan', join(folder, 'cohort')]);
    assert.match(stdout, /Accepted: 8 findings · Birth date in column dob .* Dates were shifted per subject/);
  });

  it('shows accepted issues on demand, and takes an acceptance back', async () => {
    await goTo('Overview');
    const open = await counts('are open');
    await frame.locator('vscode-checkbox', { hasText: 'Accepted' }).click();
    await counts('are open, and the accepted one', (now) => now === open + 1);
    await frame.locator('vscode-checkbox', { hasText: 'Accepted' }).click();
    await counts('are open', (now) => now === open);
    await goTo('Decisions');
    await button('Take Back').click();
    await frame.getByText('Nothing was accepted or ignored').waitFor();
  });

  it('is used with the keyboard alone, from the scan to the decision', async () => {
    const { keyboard } = workbench.page;
    await goTo('Overview');
    await workbench.scan(/Blocked/);
    await workbench.command('Cohortlint: Open Dashboard');
    await until('the page has the focus', () => frame.evaluate<boolean>('document.hasFocus()'));
    await tabTo(frame, '.data-table');
    await keyboard.press('End');
    await keyboard.press('ArrowUp');
    await keyboard.press('Enter');
    await frame.locator('.details', { hasText: 'Accept…' }).waitFor();
    await hasFocus(frame, '.details');
    await tabTo(frame, 'vscode-button[appearance="primary"]');
    await keyboard.press('Enter');
    await hasFocus(frame, 'dialog[open] vscode-text-area');
    await keyboard.type('Agreed by the ethics board');
    await tabTo(frame, 'vscode-button[appearance="primary"]');
    await keyboard.press('Enter');
    await frame.locator('dialog[open]').waitFor({ state: 'detached' });
    await frame.locator('nav button', { hasText: 'Decisions (1)' }).waitFor();
    await hasFocus(frame, '.details');
    await keyboard.press('Escape');
    await frame.locator('.details').waitFor({ state: 'detached' });
  });

  it('is there again after the window was reloaded, on the page and with the filter that were open', async () => {
    await goTo('Overview');
    const all = await counts('there are');
    await frame.locator('#search input').fill('dob');
    await counts('match', (now) => now < all);
    await workbench.reload();
    frame = await dashboardFrame(workbench.page, '.answer');
    const search = frame.locator('#search');
    const searched = () => search.evaluate((field) => (field as unknown as { value: string }).value);
    await until('the filter is there again', searched, (text) => text === 'dob');
    await workbench.statusSays(/Blocked/);
  });

  it('takes names of files for text', async () => {
    await workbench.openFolder(join(folder, 'hostile'));
    await scanAndOpen();
    await row('column email').click();
    await frame.locator('.details .place', { hasText: '<img src=x' }).waitFor();
    assert.equal(await frame.locator('img').count(), 0);
    await take('hostile-name');
  });

  it('counts 1,101 findings in one file, of which VS Code shows what it can', async () => {
    await workbench.openFolder(join(folder, 'crowded'));
    await scanAndOpen();
    await row('1,101').waitFor();
    await row('1,101').click();
    await frame.locator('.details', { hasText: '1,101 places' }).waitFor();
    await button('Show More').click();
    await frame.locator('.details .place').nth(99).waitFor();
  });

  it('holds no more than 200 rows of 100,000 issues, and reaches the last', async () => {
    await workbench.openFolder(join(folder, 'many'));
    await scanAndOpen(/Blocked: 100,000 issues/, 5 * patience);
    await counts('100,001', (now) => now === 100_001);
    await frame.locator('.data-table').focus();
    await hasFocus(frame, '.data-table');
    await workbench.page.keyboard.press('End');
    await frame.locator('.rows .row.active[aria-rowindex="100002"]:not(.waiting)').waitFor();
    assert.ok((await frame.locator('.rows .row').count()) <= 200);
    await take('many');
  });
});
