import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dashboardFrame } from '../../scripts/host/dashboard-frame.ts';
import { Workbench } from '../../scripts/host/workbench.ts';
import { packagedExtension } from '../../scripts/package.ts';

describe('A folder whose configuration switches a rule off', () => {
  let folder: string;
  let dataset: string;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'cohortlint-trust-'));
    dataset = join(folder, 'letters');
    mkdirSync(dataset);
    writeFileSync(join(dataset, 'letter.txt'), 'Please write to jane.roe@clinic.example about the visit.\n');
    writeFileSync(join(dataset, 'cohortlint.config.json'), JSON.stringify({ rules: { 'identifier/email': 'off' } }));
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  it('is not listened to in Restricted Mode', async () => {
    const workbench = await Workbench.open(packagedExtension, dataset, { trust: 'asks' });
    try {
      await workbench.page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).first().waitFor();
      await workbench.scan('Blocked: 1 issue');
      await workbench.command('Cohortlint: Open Dashboard');
      const frame = await dashboardFrame(workbench.page, '.answer-blocked');
      await frame.locator('.data-table .row', { hasText: 'E-mail address in text' }).click();
      await frame.locator('vscode-button', { hasText: 'Ignore…' }).click();
      await workbench.row('This rule').click();
      await workbench.page.locator('.quick-input-widget', { hasText: 'The reason stands in reports' }).waitFor();
      const reason = workbench.page.locator('.quick-input-widget input[type="text"]');
      await reason.fill('Not needed');
      await reason.press('Enter');
      await workbench.toast('not trusted').waitFor();
    } finally {
      await workbench.close();
    }
  });

  it('is listened to when the folder is trusted', async () => {
    const workbench = await Workbench.open(packagedExtension, dataset);
    try {
      await workbench.scan(/Clear|Needs review/);
    } finally {
      await workbench.close();
    }
  });
});
