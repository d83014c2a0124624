import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Locator } from 'playwright-core';
import { until } from '../../scripts/host/until.ts';
import { Workbench } from '../../scripts/host/workbench.ts';
import { packagedExtension } from '../../scripts/package.ts';

const pictures = fileURLToPath(new URL('../../out/screenshots', import.meta.url));

const manifest = {
  schemaVersion: 1,
  controller: { name: 'University Hospital', contact: 'consent@hospital.example', country: 'DE' },
  ethics: [{ committee: 'Ethics committee', number: '2024-17', approvedOn: '2024-03-01', validUntil: '2029-03-01' }],
  legalBasis: [{ law: 'gdpr', article6: 'a', article9: 'a' }],
  terms: {
    duo: ['HMB', 'NPU', { code: 'GS', argument: ['DE', 'FR'] }],
    aiTraining: { onlyWith: ['ethics-approval'] },
    commercialUse: 'not-allowed',
    thirdParties: { sharing: 'named', recipients: [{ name: 'Stroke Consortium', country: 'NL' }] },
  },
  forms: [
    { version: '1.0', document: 'consent/form-1.0.pdf', usedFrom: '2024-03-01', terms: { futureUse: 'ask-again' } },
    { version: '1.1', document: 'consent/form-1.1.pdf', usedFrom: '2025-02-01', terms: { futureUse: 'allowed' } },
  ],
};

const table = [
  'subject\tform_version\tstatus\tsigned\twithdrawn_on\tduo\tai_training\tfuture_use',
  'sub-01\t1.1\tconsented\t2025-02-17\tn/a\tn/a\tn/a\tn/a',
  'sub-02\t1.0\twithdrawn\t2024-05-06\t2026-01-12\tn/a\tn/a\tn/a',
  'sub-03\t1.1\tconsented\t2025-03-03\tn/a\tGRU; NCU\tnot-allowed\tn/a',
  'sub-04\t1.0\tpending\tn/a\tn/a\tn/a\tn/a\tn/a',
  '',
].join('\n');

const configuration = '{\n  "intended-use": ["ai-training"]\n}\n';

describe('Consent files in the workbench', () => {
  let folder: string;
  let workbench: Workbench;
  const take = (name: string): Promise<void> =>
    workbench.picture(join(pictures, `${name}.png`), { x: 0, y: 36, width: 1100, height: 620 });
  const suggestions = (): Locator => workbench.page.locator('.suggest-widget.visible .monaco-list-row');
  /** The suggestion that Enter takes. */
  const focused = (text: string): Locator =>
    workbench.page.locator('.suggest-widget.visible .monaco-list-row.focused', { hasText: text });

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'cohortlint-consent-files-'));
    writeFileSync(join(folder, 'consent.json'), `${JSON.stringify(manifest, null, 2)}\n`);
    writeFileSync(join(folder, 'consent.tsv'), table);
    writeFileSync(join(folder, 'cohortlint.config.json'), configuration);
    writeFileSync(join(folder, 'dataset_description.json'), '{ "Name": "Stroke", "BIDSVersion": "1.10.0" }\n');
    workbench = await Workbench.open(packagedExtension, folder);
    workbench.settings({
      'files.autoSave': 'off',
      'editor.minimap.enabled': false,
      'workbench.activityBar.location': 'hidden',
    });
    await workbench.page.keyboard.press('Control+B');
  });

  after(async () => {
    await workbench?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Opens a file with the cursor behind the first place of a text in it. */
  async function open(name: string, content: string, text: string): Promise<void> {
    await workbench.openFile(name);
    const lines = content.slice(0, content.indexOf(text) + text.length).split('\n');
    await workbench.goTo(lines.length, lines.at(-1)!.length + 1);
  }

  const written = `${JSON.stringify(manifest, null, 2)}\n`;

  it('explain a code of use in consent.json', async () => {
    await open('consent.json', written, '"NP');
    const said = await workbench.hover('not for profit organisation use only');
    await take('consent-hover');
    assert.match(said, /DUO:0000045/);
    await workbench.page.keyboard.press('Escape');
  });

  it('explain a key and a letter of the GDPR from the schema, once', async () => {
    await open('consent.json', written, '"article9');
    const said = await workbench.hover('Letter of GDPR Art. 9(2)');
    assert.equal(said.split('Letter of GDPR').length, 2);
    await workbench.page.keyboard.press('Escape');
    await open('consent.json', written, '"article9": "a');
    assert.match(await workbench.hover('Explicit consent of the person'), /Art\. 9\(2\)\(a\)/);
    await workbench.page.keyboard.press('Escape');
  });

  it('offer the codes of use with their labels, each once', async () => {
    await open('consent.json', written, '"NPU"');
    await workbench.page.keyboard.type(', "N');
    await suggestions().filter({ hasText: 'NMDS' }).first().waitFor();
    await suggestions().filter({ hasText: 'no general methods research' }).first().waitFor();
    await take('consent-completion');
    const rows = await suggestions().allTextContents();
    assert.equal(rows.filter((row) => row.startsWith('NCU')).length, 1, rows.join(' | '));
    assert.ok(
      rows.some((row) => /NMDS.*no general methods research/.test(row)),
      rows.join(' | '),
    );
    await workbench.page.keyboard.type('C');
    await focused('NCU').waitFor();
    await workbench.page.keyboard.press('Enter');
    const line = workbench.page.locator('.view-line', { hasText: '"NPU"' }).first();
    await until(
      'the code in its line',
      () => line.textContent(),
      (text) => /"NPU",\s"NCU",$/.test(text ?? ''),
    );
  });

  it('say what is in force for a subject, and what a cell of the table means', async () => {
    await open('consent.tsv', table, 'withdr');
    assert.match(await workbench.hover('The person took consent back'), /164\.508\(b\)\(5\)/);
    await workbench.page.keyboard.press('Escape');
    await open('consent.tsv', table, 'sub-03');
    const said = await workbench.hover('consent.json, for everybody');
    await take('consent-table-hover');
    assert.match(said, /AI training\s*not allowed\s*this row/);
    await workbench.page.keyboard.press('Escape');
  });

  it('offer the words of a column', async () => {
    await open('consent.tsv', table, 'sub-04');
    await workbench.page.keyboard.press('Control+End');
    await workbench.page.keyboard.insertText('sub-05\t1.1\t');
    await workbench.page.keyboard.type('re');
    await focused('refused').waitFor();
    await take('consent-table-completion');
    await workbench.page.keyboard.press('Enter');
    await workbench.page.locator('.view-line', { hasText: /sub-05\s+1\.1\s+refused/ }).waitFor();
  });

  it('explain an intended use in the configuration', async () => {
    await open('cohortlint.config.json', configuration, '"ai-tr');
    assert.match(await workbench.hover('training of AI models'), /NMDS/);
    await workbench.page.keyboard.press('Escape');
  });
});
