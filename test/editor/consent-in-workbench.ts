import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Frame } from 'playwright-core';
import { dashboardFrame } from '../../scripts/host/dashboard-frame.ts';
import { until } from '../../scripts/host/until.ts';
import { Workbench } from '../../scripts/host/workbench.ts';
import { packagedExtension } from '../../scripts/package.ts';
import { makeConsentStudy } from '../consent-study.ts';
import { violationsIn } from './axe.ts';
import { hasFocus, tabTo } from './focus.ts';
import { themeNames, wear, wears } from './wear-theme.ts';

const pictures = fileURLToPath(new URL('../../out/screenshots', import.meta.url));

describe('Consent in the workbench', () => {
  let folder: string;
  let workbench: Workbench;
  let frame: Frame;
  const take = (name: string): Promise<void> => workbench.picture(join(pictures, `${name}.png`));
  const use = (title: string) => frame.locator('.use', { hasText: title });
  const button = (text: string) => frame.locator('vscode-button', { hasText: text });
  const goToConsent = async (): Promise<void> => {
    await workbench.command('Cohortlint: Open Dashboard');
    frame = await dashboardFrame(workbench.page, '.answer, .consent');
    await frame.locator('nav button', { hasText: 'Consent' }).click();
    await frame.locator('#consent').waitFor();
  };
  const scanAndOpen = async (): Promise<void> => {
    await workbench.scan(/Blocked|Needs review|Clear/);
    await goToConsent();
    await workbench.page.keyboard.press('Escape');
  };

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'cohortlint-consent-workbench-'));
    const configuration = { 'intended-use': ['ai-training', 'model-release'] };
    makeConsentStudy(join(folder, 'study'), { configuration });
    makeConsentStudy(join(folder, 'unsaid'));
    makeConsentStudy(join(folder, 'broken'), { manifest: '{\n  "schemaVersion": 1,\n  "controller":\n}\n' });
    mkdirSync(join(folder, 'without'));
    writeFileSync(join(folder, 'without', 'notes.txt'), 'Normal ventricles.\n');
    workbench = await Workbench.open(packagedExtension, join(folder, 'study'));
    await workbench.page.keyboard.press('Control+B');
    await scanAndOpen();
  });

  after(async () => {
    await workbench?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('goes from a purpose to the record that blocks it, in the table of people', async () => {
    await use('Training of AI models').locator('summary').click();
    const group = use('Training of AI models').locator('.use-group', { hasText: 'no general methods research' });
    await group.getByRole('button', { name: 'sub-05 · row 6' }).click();
    await workbench.tab('consent.tsv').waitFor();
    await workbench.cursorAt('Ln 6, ');
  });

  for (const name of themeNames) {
    it(`is accessible in a ${name} theme`, async () => {
      await goToConsent();
      await workbench.page.setViewportSize({ width: 1400, height: 1_400 });
      await wear(workbench, name);
      await wears(frame, name);
      await use('Training of AI models').getByText('Training of AI models was not agreed to.').waitFor();
      await take(`dashboard-consent-${name}`);
      assert.deepEqual(await violationsIn(frame), []);
    });
  }

  it('goes from what ends to what says so in the manifest, and from a disclosure to its line', async () => {
    workbench.settings({});
    await goToConsent();
    await frame.locator('.timeline').scrollIntoViewIfNeeded();
    await take('dashboard-consent-ends');
    await frame.locator('.endings tr', { hasText: 'Retention' }).getByRole('button').click();
    await workbench.tab('consent.json').waitFor();
    await workbench.cursorAt('selected');
    await goToConsent();
    await frame.locator('.data-table .rows .row', { hasText: '2021-09-14' }).click();
    await workbench.tab('disclosures.jsonl').waitFor();
    await workbench.cursorAt('Ln 2, Col 1');
  });

  it('is used with the keyboard alone', async () => {
    await goToConsent();
    const { keyboard } = workbench.page;
    await frame.locator('nav button', { hasText: 'Consent' }).focus();
    await hasFocus(frame, 'nav button');
    await tabTo(frame, '.use:nth-of-type(2) summary');
    await keyboard.press('Enter');
    await frame.locator('.use[open]:nth-of-type(2)').waitFor();
    await tabTo(frame, '.data-table');
    await keyboard.press('End');
    await keyboard.press('Enter');
    await workbench.tab('disclosures.jsonl').waitFor();
    await workbench.cursorAt('Ln 1, Col 1');
  });

  it('opens a configuration with an example where it is not said what the dataset is for', async () => {
    await workbench.openFolder(join(folder, 'unsaid'));
    await scanAndOpen();
    await frame.getByText('It is not said what the dataset is for').waitFor();
    assert.equal(await frame.locator('.use .tag').count(), 0);
    await button('Open Configuration').click();
    await workbench.tab('cohortlint.config.json').waitFor();
    await workbench
      .editor('cohortlint.config.json')
      .locator('.view-line', { hasText: '"intended-use": ["ai-training"]' })
      .waitFor();
    await workbench.page.keyboard.press('Control+S');
    await until('the file is saved', () => readFileSync(join(folder, 'unsaid', 'cohortlint.config.json'), 'utf8'));
    await scanAndOpen();
    await use('Training of AI models').locator('.tag', { hasText: 'Intended' }).waitFor();
  });

  it('leads to what is wrong in a manifest that cannot be read', async () => {
    await workbench.openFolder(join(folder, 'broken'));
    await scanAndOpen();
    await frame.getByText('could not be read').waitFor();
    await take('dashboard-consent-unreadable');
    await button('Show Issue').click();
    await frame.locator('.details', { hasText: 'Why it matters' }).waitFor();
    await frame.locator('.details .close').click();
    await button('Open It').click();
    await workbench.tab('consent.json').waitFor();
    await workbench.cursorAt('Ln 4, ');
  });

  it('says what a manifest is for where there is none, and offers to make one', async () => {
    await workbench.openFolder(join(folder, 'without'));
    await scanAndOpen();
    await frame.getByText('No manifest was found').waitFor();
    await take('dashboard-consent-empty');
    assert.deepEqual(await violationsIn(frame), []);
    await button('Make One…').waitFor();
  });
});
