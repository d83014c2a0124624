import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dashboardFrame } from '../../scripts/host/dashboard-frame.ts';
import { until } from '../../scripts/host/until.ts';
import { Workbench } from '../../scripts/host/workbench.ts';
import { packagedExtension } from '../../scripts/package.ts';
import { makeSample } from '../../scripts/sample/make-sample.ts';
import { plainManifest } from '../consent-records.ts';
import { makeSlowDataset } from './slow-dataset.ts';

const pictures = fileURLToPath(new URL('../../out/screenshots', import.meta.url));

describe('Around the dashboard', () => {
  let folder: string;
  let copies: string;
  let workbench: Workbench;
  const take = (name: string): Promise<void> => workbench.picture(join(pictures, `${name}.png`));
  const node = (text: string) => workbench.page.locator('.pane-body .monaco-list-row', { hasText: text });
  const explorer = (text: string) =>
    workbench.page.locator('.explorer-folders-view .monaco-list-row', { hasText: text });
  const choose = (name: string, action: string): Promise<void> =>
    workbench.chooseFromMenu(explorer(name).first(), action);
  const showView = async (): Promise<void> => {
    await workbench.page.locator('.activitybar .action-item a[aria-label*="Cohortlint"]').click({ force: true });
    await workbench.page.locator('.pane-header', { hasText: 'Issues' }).waitFor();
  };

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'cohortlint-around-'));
    copies = join(folder, 'copies');
    await makeSample(join(folder, 'cohort'));
    mkdirSync(join(folder, 'samples'));
    mkdirSync(copies);
    mkdirSync(join(folder, 'clean/sub-01'), { recursive: true });
    writeFileSync(join(folder, 'clean/sub-01/notes.txt'), 'Normal ventricles, no mass.\n');
    writeFileSync(join(folder, 'clean/consent.json'), plainManifest);
    for (const name of ['first', 'second']) {
      mkdirSync(join(folder, 'several', name), { recursive: true });
      writeFileSync(
        join(folder, 'several', name, 'dataset_description.json'),
        '{ "Name": "x", "BIDSVersion": "1.9.0" }',
      );
      writeFileSync(join(folder, 'several', name, `${name}.txt`), `Contact: ${name}@clinic.example\n`);
    }
    makeSlowDataset(join(folder, 'slow'));
    workbench = await Workbench.open(packagedExtension, join(folder, 'cohort'));
  });

  after(async () => {
    await workbench?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('the view says what to do before anything was scanned', async () => {
    await showView();
    await workbench.page.locator('.welcome-view-content', { hasText: 'No dataset was scanned' }).waitFor();
    await take('welcome');
    await workbench.page.locator('.welcome-view-content .monaco-button', { hasText: 'Scan Dataset' }).click();
    await workbench.statusSays('Blocked');
  });

  it('the tree goes from category to issue to place, and to the place in the editor', async () => {
    await node('Identifiers').waitFor();
    await node('Birth date in column dob').click();
    await node('participants.tsv').first().waitFor();
    await take('tree');
    await node('participants.tsv').first().click();
    await workbench.editor('participants.tsv').waitFor();
    await workbench.cursorAt('Ln 2, ');
  });

  it('a finding offers its decisions as quick fixes', async () => {
    const { keyboard } = workbench.page;
    const editor = workbench.editor('participants.tsv');
    await editor.locator('.squiggly-error').first().waitFor();
    await workbench.goTo(2);
    // To the next Problem, which is shown in the text until Escape.
    await keyboard.press('F8');
    const problem = editor.locator('.marker-widget');
    await problem.waitFor();
    await until('the Problem is closed', async () => {
      await keyboard.press('Escape');
      return (await problem.count()) === 0;
    });
    await keyboard.press('Control+.');
    const menu = workbench.page.locator('.action-widget', { hasText: 'Accept with a reason' });
    await menu.waitFor();
    await take('quick-fixes');
    await workbench.page.keyboard.press('Escape');
  });

  it('files and folders with findings have badges in the explorer', async () => {
    await workbench.page.keyboard.press('Control+Shift+E');
    const label = explorer('dicom').locator('.monaco-icon-label');
    await label.waitFor();
    const said = () => label.getAttribute('aria-label');
    await until('a badge', said, (text) => /Cohortlint: \d+ that block/.test(text ?? ''));
    await take('badges');
  });

  it('a de-identified copy is written where the person wants it, and says what is not in it', async () => {
    await choose('dicom', 'Write De-identified Copy');
    await workbench.pickFolder(copies, 'Write Copy Here');
    const message = workbench.toast('DICOM files de-identified under hipaa-safe-harbor');
    await message.filter({ hasText: '1 file left out. A scan of the copy found 0 errors' }).waitFor();
    await take('copy-written');
    await message.getByText('Show Details').click();
    await workbench.page.locator('.view-line', { hasText: 'Not in the copy' }).waitFor();
    await take('copy-details');
  });

  it('a copy into a folder that holds something is refused with what to do', async () => {
    await choose('dicom', 'Write De-identified Copy');
    await workbench.pickFolder(copies, 'Write Copy Here');
    await workbench.toast('copies" is not empty: name a new or an empty folder').waitFor();
    await take('copy-refused');
    await workbench.command('Notifications: Clear All Notifications');
  });

  it('a header and that of its copy stand beside each other', async () => {
    await explorer('dicom').click();
    await explorer('subject-3').click();
    await explorer('IM0001.dcm').waitFor();
    await choose('IM0001.dcm', 'Compare DICOM Headers');
    const [copy] = readdirSync(copies, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.includes('subject-3') && path.endsWith('IM0001.dcm'))
      .map((path) => join(copies, path));
    await workbench.pickFolder(copy!, 'Compare');
    await workbench.page
      .locator('.monaco-diff-editor .modified .view-line', { hasText: 'PatientIdentityRemoved' })
      .first()
      .waitFor();
    await workbench.tab('IM0001.dcm: cohort/dicom ↔ copies').waitFor();
    await workbench.page.keyboard.press('Control+B');
    await workbench.page.locator('.explorer-folders-view').waitFor({ state: 'hidden' });
    await take('compare-headers');
    await workbench.page.keyboard.press('Control+B');
  });

  it('the walkthrough leads from the sample to a report', async () => {
    await workbench.command('Welcome: Open Walkthrough');
    await workbench.row('Get Started with Cohortlint').click();
    const step = (text: string) => workbench.page.locator('.step-title', { hasText: text });
    for (const title of [
      'Try the sample dataset',
      'Scan a dataset',
      'Read the answer',
      'Decide',
      'Hand over a report',
    ]) {
      await step(title).waitFor();
    }
    await take('walkthrough');
  });

  it('the sample comes with the extension, and is opened where the person wants it', async () => {
    await workbench.command('Cohortlint: Open Sample Dataset');
    await workbench.pickFolder(join(folder, 'samples'), 'Put the Sample Here');
    await workbench.page.locator('.pane-header', { hasText: 'cohortlint-sample' }).waitFor();
    await workbench.page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
    assert.match(readFileSync(join(folder, 'samples/cohortlint-sample/README.md'), 'utf8'), /^# Sample dataset/);
    await workbench.scan('Blocked');
  });

  it('people stand in a view of their own, each with the issues about them', async () => {
    await showView();
    await workbench.page.locator('.pane-header', { hasText: 'Issues' }).click();
    await workbench.page.locator('.pane-header', { hasText: 'Subjects' }).click();
    await node('sub-03').click();
    await node('Person name in key PatientName').waitFor();
    await take('tree-subjects');
    await workbench.page.locator('.pane-header', { hasText: 'Issues' }).click();
  });

  it('a dataset is scanned when it is opened, where the setting says so, and nothing pops up', async () => {
    workbench.settings({ 'cohortlint.scanOnOpen': true });
    await workbench.openFolder(join(folder, 'several', 'first'));
    await workbench.statusSays('Blocked: 1 issue');
    assert.equal(await workbench.toast('').count(), 0);
    workbench.settings({});
  });

  it('a dataset with nothing against it looks calm', async () => {
    await workbench.openFolder(join(folder, 'clean'));
    await workbench.scan('Clear: no issues');
    await workbench.command('Cohortlint: Open Dashboard');
    const frame = await dashboardFrame(workbench.page, '.answer-clear');
    assert.equal(await frame.locator('.reason').count(), 0);
    await frame.getByText('No issues.').waitFor();
    await take('dashboard-clear');
    await workbench.toast('Scanning dataset').waitFor({ state: 'detached' });
    assert.equal(await workbench.toast('').count(), 0);
  });

  it('a broken configuration or baseline is named with its place and what to do, and the last result stays', async () => {
    const configuration = join(folder, 'clean/cohortlint.config.json');
    writeFileSync(configuration, '{\n  "policy": ');
    await workbench.command('Cohortlint: Scan Dataset');
    await workbench.toast('cohortlint.config.json:2:').filter({ hasText: 'correct it there' }).waitFor();
    await take('broken-configuration');
    writeFileSync(configuration, '{ "baseline": "accepted.json" }');
    writeFileSync(join(folder, 'clean/accepted.json'), '{ "schemaVersion": 1, "key": "aaaaaaaaaaaa", "accepted": [] }');
    const frame = await dashboardFrame(workbench.page, '.answer-clear');
    await frame.locator('vscode-button', { hasText: 'Scan Again' }).click();
    // Of notifications that come one upon the other VS Code pops up the first alone.
    await workbench.command('Notifications: Show Notifications');
    await workbench.notification('was made with another key').waitFor();
    await workbench.statusSays('Clear: no issues');
  });

  it('a workspace with several datasets asks which, and keeps the result of each', async () => {
    await workbench.openFolder(join(folder, 'several'));
    for (const name of ['first', 'second']) {
      await workbench.scan('Blocked: 1 issue', name);
    }
    await workbench.command('Cohortlint: Scan Dataset');
    await workbench.row('second').waitFor();
    await take('pick-dataset');
    await workbench.page.keyboard.press('Escape');
    await showView();
    await node('first').first().waitFor();
    await node('second').first().waitFor();
  });

  it('a folder that is removed during its scan ends the scan with what is known, and no error of ours', async () => {
    await workbench.openFolder(join(folder, 'slow'));
    await workbench.command('Cohortlint: Scan Dataset');
    await workbench.toast('Scanning dataset').filter({ hasText: 'a second' }).waitFor();
    rmSync(join(folder, 'slow', 'reports'), { recursive: true, force: true });
    await workbench.statusSays(/Blocked|Needs review|Incomplete/);
    await workbench.command('Cohortlint: Open Dashboard');
    const frame = await dashboardFrame(workbench.page, '.answer');
    await frame.locator('nav button', { hasText: 'Coverage' }).click();
    await frame.locator('.data-table .row', { hasText: 'it disappeared while the scan ran' }).first().waitFor();
    await take('dashboard-removed');
  });
});
