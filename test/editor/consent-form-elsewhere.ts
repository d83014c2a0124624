import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { dashboardFrame } from '../../scripts/host/dashboard-frame.ts';
import { Workbench } from '../../scripts/host/workbench.ts';
import { packagedExtension } from '../../scripts/package.ts';
import type { Consent } from '../../src/model/consent.generated.ts';

/** A manifest under which nothing is missing. */
const manifestOf = (name: string): string =>
  JSON.stringify({
    schemaVersion: 1,
    controller: { name, contact: 'privacy@clinic.example' },
    legalBasis: [{ law: 'hipaa', ground: 'authorization' }],
    terms: {},
  });

describe('The form for a manifest that the configuration names', () => {
  let folder: string;
  let workbench: Workbench;
  let frame: Frame;
  const path = (...parts: string[]): string => join(folder, 'cohort', ...parts);
  const configure = (manifest: string): void =>
    writeFileSync(path('cohortlint.config.json'), JSON.stringify({ consent: { manifest } }));
  const name = () => frame.locator('[id="field/controller/name"] input');
  const nameIs = async (wanted: string): Promise<void> => {
    for (let waited = 0; waited < 100; waited += 1) {
      if ((await name().inputValue()) === wanted) return;
      await workbench.page.waitForTimeout(100);
    }
    assert.fail(`The form never said ${wanted}, but ${await name().inputValue()}.`);
  };
  const close = async (): Promise<void> => {
    await frame.locator('vscode-button', { hasText: 'Close' }).click();
    await workbench.page.locator('.tab', { hasText: 'Consent · cohort' }).waitFor({ state: 'detached' });
  };
  const openAsForm = () => workbench.page.locator('.editor-actions a[aria-label="Open as Form"]');
  const says = (state: string): Promise<void> => frame.locator('.bar [role="status"]', { hasText: state }).waitFor();

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'cohortlint-elsewhere-'));
    mkdirSync(path(), { recursive: true });
    configure('records/agreed.json');
    writeFileSync(path('consent.json'), manifestOf('Another clinic'));
    workbench = await Workbench.open(packagedExtension, path());
  });

  after(async () => {
    await workbench?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('says where it is to be made, and makes it there with its folder', async () => {
    await workbench.command('Cohortlint: Edit Consent Manifest');
    frame = await dashboardFrame(workbench.page, '.form .bar');
    await frame.getByText('This dataset has no records/agreed.json yet').waitFor();
    await name().fill('A clinic');
    await frame.locator('[id="field/controller/contact"] input').fill('privacy@clinic.example');
    await frame.locator('vscode-button', { hasText: 'Add Legal Ground' }).click();
    await frame.locator('[id="field/legalBasis/0/law"]').selectOption('hipaa');
    await frame.locator('[id="field/legalBasis/0/ground"]').selectOption('authorization');
    assert.ok(!existsSync(path('records')));
    await frame.locator('vscode-button', { hasText: 'Save' }).click();
    await says('Saved');
    const made = JSON.parse(readFileSync(path('records', 'agreed.json'), 'utf8')) as Consent;
    assert.equal(made.controller.name, 'A clinic');
    assert.equal(readFileSync(path('consent.json'), 'utf8'), manifestOf('Another clinic'));
  });

  it('follows what other programs write there', async () => {
    writeFileSync(path('records', 'agreed.json'), manifestOf('A university'));
    await nameIs('A university');
  });

  it('goes along where the configuration names another one, and follows that', async () => {
    writeFileSync(path('later.json'), manifestOf('A registry'));
    configure('later.json');
    await nameIs('A registry');
    writeFileSync(path('later.json'), manifestOf('A biobank'));
    await nameIs('A biobank');
  });

  it('is opened from the text of that manifest, whatever it is called', async () => {
    await close();
    await workbench.openFile('later.json');
    await workbench.command('Cohortlint: Edit Consent Manifest');
    frame = await dashboardFrame(workbench.page, '.form .bar');
    await nameIs('A biobank');
  });

  it('is offered in the title of that text, and not in that of another', async () => {
    await close();
    await workbench.openFile('later.json');
    await openAsForm().click();
    frame = await dashboardFrame(workbench.page, '.form .bar');
    await nameIs('A biobank');
    await close();
    await workbench.openFile('agreed.json');
    await openAsForm().waitFor({ state: 'detached' });
  });

  it('is offered in the menu of that file', async () => {
    const file = workbench.page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'later.json' });
    await workbench.chooseFromMenu(file, 'Edit Consent Manifest');
    frame = await dashboardFrame(workbench.page, '.form .bar');
    await nameIs('A biobank');
  });
});
