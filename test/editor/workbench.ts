import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { until } from '../../scripts/host/until.ts';
import { Workbench } from '../../scripts/host/workbench.ts';
import { packagedExtension } from '../../scripts/package.ts';
import { makeSample } from '../../scripts/sample/make-sample.ts';
import { readHeader } from '../../src/engine/header.ts';
import { serverProcesses } from './server-process.ts';
import { makeSlowDataset } from './slow-dataset.ts';
import { themeNames, wear } from './wear-theme.ts';

const pictures = fileURLToPath(new URL('../../out/screenshots', import.meta.url));

/** The part of the window that a picture of the editor needs. */
const belowTitleBar = { x: 0, y: 36, width: 1400, height: 824 };

/** What the pictures do without. */
const plainWindow = { 'breadcrumbs.filePath': 'last', 'workbench.activityBar.location': 'hidden' };

describe('The packaged extension in the workbench', () => {
  let folder: string;
  let workbench: Workbench;
  const take = (name: string): Promise<void> => workbench.picture(join(pictures, `${name}.png`));
  /** Waits until something stands at the end of a line. */
  const saysAtLine = (line: string, text: RegExp): Promise<string> =>
    until(
      `${text} at the line of ${line}`,
      () => workbench.addedToLine(line),
      (added) => text.test(added),
    );

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'cohortlint-workbench-'));
    await makeSample(join(folder, 'cohort'));
    makeSlowDataset(join(folder, 'slow'));
    workbench = await Workbench.open(packagedExtension, join(folder, 'cohort'));
  });

  after(async () => {
    await workbench?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('scans the open folder and says the verdict in the status bar and once in a message', async () => {
    await workbench.scan(/Blocked: \d+ issues/);
    await workbench.toast('Blocked').waitFor();
    await take('message');
    await workbench.toast('Blocked').getByText('Show Problems').click();
    await workbench.problems.first().waitFor();
    await take('problems');
  });

  it('goes from a Problem to the line of the header view', async () => {
    await workbench.filterProblems('PatientName holds');
    const problem = workbench.problems.filter({ hasText: 'PatientName holds a person name' }).first();
    await problem.click({ position: { x: 60, y: 10 } });
    await workbench.tab('.dcm').waitFor();
    const path = join(folder, 'cohort', 'dicom', 'ROE^JANE', 'MR0001', 'IM0001.dcm');
    const { text } = await readHeader({ path, values: 'raw' });
    const line = text.split('\n').findIndex((one) => one.includes('PatientName')) + 1;
    await workbench.cursorAt(`Ln ${line}, `);
    await workbench.page.locator('.squiggly-error').first().waitFor();
  });

  it('says why at the end of the line, in every kind of theme', async () => {
    await workbench.filterProblems('');
    await workbench.page.keyboard.press('Control+B');
    await workbench.page.mouse.move(700, 845);
    for (const theme of themeNames) {
      await wear(workbench, theme, plainWindow);
      await saysAtLine('PatientBirthDate', /^PatientBirthDate holds a birth date$/);
      await workbench.picture(join(pictures, `header-view-${theme}.png`), belowTitleBar);
    }
    assert.equal(await workbench.addedToLine('Manufacturer'), '');
    workbench.settings({});
    await workbench.page.keyboard.press('Control+B');
  });

  it('underlines the cells that single a person out in a table, and says why in the hover', async () => {
    await workbench.openFile('patients.csv');
    await workbench.goTo(41, 6);
    await workbench.editor('patients.csv').locator('.squiggly-warning').first().waitFor();
    // The editor shows the message of a diagnostic before the server has said the rest.
    const hover = await workbench.hover('make the values coarser');
    await take('rare-person');
    assert.match(hover, /Nobody else of 40 people has this age/);
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
    await saysAtLine('DeidentificationMethodCodeSequence', /^Claim not kept: /);
    await workbench.picture(join(pictures, 'header-view-claim.png'), belowTitleBar);
    await workbench.page.keyboard.press('Control+End');
    await saysAtLine('RecognizableVisualFeatures', /whether the face was removed/);
    await saysAtLine('tPatientName', /^Person name in tPatientName/);
    await workbench.picture(join(pictures, 'header-view-vendor.png'), belowTitleBar);
    await workbench.page.keyboard.press('Control+B');
    await workbench.page.keyboard.press('Control+J');
  });

  it('marks the result stale when a file was saved', async () => {
    await workbench.openFile('README.md');
    await workbench.editor('README.md').locator('.view-lines').click();
    await workbench.page.keyboard.type('Changed. ');
    await workbench.page.locator('.tab.active.dirty').waitFor();
    await workbench.page.keyboard.press('Control+S');
    await workbench.statusSays('stale');
    await workbench.status.hover();
    await workbench.page.locator('.monaco-hover:visible', { hasText: 'Stale: files changed since the scan' }).waitFor();
    await take('stale');
  });

  it('marks the result stale when another program changed a file', async () => {
    await workbench.scan(/to review$/);
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
    await take('stopped');
    await message.getByText('Scan Again').click();
    await workbench.toast('Scanning dataset').filter({ hasText: 'a second' }).waitFor();
  });
});
