import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
      await workbench.command('Cohortlint: Scan Dataset');
      await workbench.statusSays('Blocked: 1 issue');
    } finally {
      await workbench.close();
    }
  });

  it('is listened to when the folder is trusted', async () => {
    const workbench = await Workbench.open(packagedExtension, dataset);
    try {
      await workbench.command('Cohortlint: Scan Dataset');
      await workbench.statusSays(/Clear|Needs review/);
    } finally {
      await workbench.close();
    }
  });
});
