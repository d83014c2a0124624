import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Workbench } from '../../scripts/host/workbench.ts';
import { packagedExtension } from '../../scripts/package.ts';
import { makeSample } from '../../scripts/sample/make-sample.ts';
import { readHeader } from '../../src/engine/header.ts';
import { serverProcesses } from './server-process.ts';
import { makeSlowDataset } from './slow-dataset.ts';

const pictures = fileURLToPath(new URL('../../out/screenshots', import.meta.url));
const themes = { light: 'Default Light Modern', dark: 'Default Dark Modern', contrast: 'Default High Contrast' };

/** The part of the window that a picture of the editor needs. */
const belowTitleBar = { x: 0, y: 36, width: 1400, height: 824 };

/** What the pictures do without. */
const plainWindow = { 'breadcrumbs.filePath': 'last', 'workbench.activityBar.location': 'hidden' };

describe('The packaged extension in the workbench', () => {
  let folder: string;
  let workbench: Workbench;
  const take = (name: string): Promise<void> => workbench.picture(join(pictures, `${name}.png`));

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'cohortlint-workbench-'));
    await makeSample(join(folder, 'cohort'));
    makeSlowDataset(join(folder, 'slow'));
    workbench = await Workbench.open(packagedExtension, join(folder, 'cohort'));
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await take(`failed-${this.currentTest.title.replace(/\W+/g, '-')}`);
  });

  after(async () => {
    await workbench?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('scans the open folder and says the verdict in the status bar and once in a message', async () => {
    await workbench.command('Cohortlint: Scan Dataset');
    await workbench.statusSays(/Blocked: \d+ issues/);
    await workbench.toast('Blocked').waitFor();
    await sleep(500);
    await take('message');
    await workbench.toast('Blocked').getByText('Show Problems').click();
    await workbench.problems.first().waitFor();
    await take('problems');
  });

  it('goes from a Problem to the line of the header view', async () => {
    await workbench.filterProblems('PatientName holds');
    const problem = workbench.problems.filter({ hasText: 'PatientName holds a person name' }).first();
    await problem.click({ position: { x: 60, y: 10 } });
    await workbench.page.locator('.tab.active', { hasText: '.dcm' }).waitFor();
    const path = join(folder, 'cohort', 'dicom', 'ROE^JANE', 'MR0001', 'IM0001.dcm');
    const { text } = await readHeader({ path, values: 'raw' });
    const line = text.split('\n').findIndex((one) => one.includes('PatientName')) + 1;
    await workbench.page.locator('[id="status.editor.selection"]', { hasText: `Ln ${line}, ` }).waitFor();
    await workbench.page.locator('.squiggly-error').first().waitFor();
  });

  it('says why at the end of the line, in every kind of theme', async () => {
    await workbench.filterProblems('');
    await workbench.page.keyboard.press('Control+B');
    await workbench.page.mouse.move(700, 845);
    for (const [name, theme] of Object.entries(themes)) {
      workbench.settings({ ...plainWindow, 'workbench.colorTheme': theme });
      await sleep(1_500);
      await workbench.picture(join(pictures, `header-view-${name}.png`), belowTitleBar);
    }
    assert.equal(await workbench.addedToLine('PatientBirthDate'), 'PatientBirthDate holds a birth date');
    assert.equal(await workbench.addedToLine('Manufacturer'), '');
    workbench.settings({});
    await workbench.page.keyboard.press('Control+B');
  });

  it('underlines the cells that single a person out in a table, and says why in the hover', async () => {
    await workbench.openFile('patients.csv');
    await workbench.page.locator('.tab.active', { hasText: 'patients.csv' }).waitFor();
    await workbench.page.locator('.editor-instance .view-lines').first().click();
    await workbench.page.keyboard.press('Control+G');
    await workbench.page.keyboard.type('41:6');
    await workbench.page.keyboard.press('Enter');
    await workbench.page.locator('.squiggly-warning').first().waitFor();
    await workbench.page.keyboard.press('Control+K');
    await workbench.page.keyboard.press('Control+I');
    const hover = workbench.page.locator('.monaco-hover:visible', { hasText: 'Nobody else of 40 people has this age' });
    await hover.waitFor();
    await sleep(500);
    await take('rare-person');
    assert.match((await hover.textContent()) ?? '', /make the values coarser/);
    await workbench.page.keyboard.press('Escape');
  });

  it('shows a claim that is not kept beside what breaks it, and what an object does not say at its place', async () => {
    await workbench.filterProblems('Claim not kept');
    const problem = workbench.problems.filter({ hasText: 'tPatientName' }).first();
    await problem.click({ position: { x: 60, y: 10 } });
    await workbench.page.locator('.breadcrumbs-control', { hasText: 'DeidentificationMethodCodeSequence' }).waitFor();
    await workbench.filterProblems('');
    await workbench.page.keyboard.press('Control+J');
    await workbench.page.keyboard.press('Control+B');
    await sleep(1_000);
    await workbench.picture(join(pictures, 'header-view-claim.png'), belowTitleBar);
    assert.match(await workbench.addedToLine('DeidentificationMethodCodeSequence'), /^Claim not kept: /);
    await workbench.page.keyboard.press('Control+End');
    await sleep(500);
    await workbench.picture(join(pictures, 'header-view-vendor.png'), belowTitleBar);
    assert.match(await workbench.addedToLine('RecognizableVisualFeatures'), /whether the face was removed/);
    assert.match(await workbench.addedToLine('tPatientName'), /^Person name in tPatientName/);
    await workbench.page.keyboard.press('Control+B');
    await workbench.page.keyboard.press('Control+J');
  });

  it('marks the result stale when a file was saved', async () => {
    await workbench.openFile('README.md');
    await workbench.page.locator('.tab.active', { hasText: 'README.md' }).waitFor();
    await workbench.page.locator('.editor-instance .view-lines').first().click();
    await workbench.page.keyboard.type('Changed. ');
    await workbench.page.keyboard.press('Control+S');
    await workbench.statusSays('stale');
    await workbench.status.hover();
    await sleep(1_000);
    await take('stale');
  });

  it('marks the result stale when another program changed a file', async () => {
    await workbench.command('Cohortlint: Scan Dataset');
    await workbench.statusSays(/to review$/);
    await workbench.leaveAndReturn(() => writeFileSync(join(folder, 'cohort', 'added.txt'), 'New.\n'));
    await workbench.statusSays('stale');
  });

  it('keeps a cancelled scan and says that it is incomplete', async () => {
    await workbench.openFolder(join(folder, 'slow'));
    await workbench.command('Cohortlint: Scan Dataset');
    const notification = workbench.toast('Scanning dataset');
    await notification.filter({ hasText: 'a second' }).waitFor();
    await take('scanning');
    await notification.getByText('Cancel').click();
    await workbench.statusSays('Incomplete');
    await notification.waitFor({ state: 'detached' });
    await take('cancelled');
  });

  it('says that a scan stopped when the server is killed, and scans again', async () => {
    await workbench.command('Cohortlint: Scan Dataset');
    await workbench.toast('Scanning dataset').filter({ hasText: 'a second' }).waitFor();
    for (const server of serverProcesses(workbench.process)) process.kill(server, 'SIGKILL');
    const message = workbench.toast('The scan stopped before it was finished');
    await message.waitFor();
    await workbench.statusSays('Incomplete');
    await sleep(500);
    await take('stopped');
    await message.getByText('Scan Again').click();
    await workbench.toast('Scanning dataset').filter({ hasText: 'a second' }).waitFor();
  });
});
