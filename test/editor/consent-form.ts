import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Frame } from 'playwright-core';
import { dashboardFrame } from '../../scripts/host/dashboard-frame.ts';
import { until } from '../../scripts/host/until.ts';
import { Workbench } from '../../scripts/host/workbench.ts';
import { packagedExtension } from '../../scripts/package.ts';
import { makeSample } from '../../scripts/sample/make-sample.ts';
import { type ManifestReading, readManifest } from '../../src/consent/manifest/read-manifest.ts';
import { violationsIn } from './axe.ts';
import { hasFocus } from './focus.ts';
import { themeNames, wear, wears } from './wear-theme.ts';

const pictures = fileURLToPath(new URL('../../out/screenshots', import.meta.url));
const commented = `{
  // Agreed with the data protection officer
  "schemaVersion": 1,
  "controller": { "name": "A clinic", "contact": "privacy@clinic.example" },
  "legalBasis": [
    { "law": "hipaa", "ground": "authorization" } // as the board asked
  ],
  "terms": {
    "aiTraining": "allowed", // see section 4 of the form
    "commercialUse": "not-allowed"
  },
  "forms": [
    { "version": "2.1", "terms": { "aiTraining": "not-allowed" } }
  ]
}
`;

describe('The form for the consent manifest', () => {
  let folder: string;
  let workbench: Workbench;
  let frame: Frame;
  const take = (name: string): Promise<void> => workbench.picture(join(pictures, `consent-form${name}.png`));
  const path = (...parts: string[]): string => join(folder, 'cohort', ...parts);
  const read = (file: string): ManifestReading => readManifest(readFileSync(file, 'utf8'));
  const button = (text: string) => frame.locator('vscode-button', { hasText: text });
  const field = (pointer: string) => frame.locator(`[id="field${pointer}"]`);
  const fill = (pointer: string, text: string): Promise<void> => field(pointer).locator('input').fill(text);
  const choose = (pointer: string, option: string): Promise<void> =>
    field(pointer).getByText(option, { exact: true }).click();
  /** "Saved" is another state than "Not saved yet", which holds the word as well. */
  const says = (state: string): Promise<void> =>
    frame.locator('.bar [role="status"]', { hasText: new RegExp(`^\\s*${state}`) }).waitFor();
  const shownAt = (pointer: string): string => `document.getElementById("field${pointer}")?.value`;
  const holds = (pointer: string, value: string): Promise<unknown> =>
    until(
      `the value of ${pointer}`,
      () => frame.evaluate<string>(shownAt(pointer)),
      (seen) => seen === value,
    );
  const openFromText = async (dataset: 'bids' | 'cohort'): Promise<void> => {
    await workbench.page.keyboard.press('Control+P');
    await workbench.page
      .locator('.quick-input-widget input[type="text"]')
      .fill(dataset === 'bids' ? 'bids/consent.json' : 'consent.json');
    const rows = workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: 'consent.json' });
    await rows
      .filter(dataset === 'bids' ? { hasText: 'bids' } : { hasNotText: 'bids' })
      .first()
      .click();
    await workbench.page.locator('.tab.active', { hasText: 'consent.json' }).waitFor();
    await workbench.page.locator('.editor-actions a[aria-label="Open as Form"]').click();
    frame = await dashboardFrame(workbench.page, '.form .bar');
  };
  const textHolds = (text: string) =>
    workbench.page.locator('.editor-instance .view-lines', { hasText: text.replaceAll(' ', '\u00a0') });

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'cohortlint-consent-'));
    await makeSample(path());
    const description = path('bids', 'dataset_description.json');
    const said = JSON.parse(readFileSync(description, 'utf8')) as object;
    const EthicsApprovals = ['Ethics committee of the University Hospital, 2024-17'];
    writeFileSync(description, JSON.stringify({ ...said, EthicsApprovals }));
    writeFileSync(path('bids', 'form-1.0.txt'), 'I agree that my images are used for research.\n');
    writeFileSync(path('consent.json'), commented);
    workbench = await Workbench.open(packagedExtension, path());
  });

  after(async () => {
    await workbench?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  describe('of a dataset that has none', () => {
    it('is offered in the menu of its folder, with what its description says filled in', async () => {
      const inExplorer = workbench.page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'bids' });
      await workbench.chooseFromMenu(inExplorer.first(), 'Edit Consent Manifest');
      frame = await dashboardFrame(workbench.page, '.form .bar');
      await workbench.page.keyboard.press('Control+B');
      await frame.getByText('This dataset has no consent.json yet').waitFor();
      await says('Not saved yet');
      assert.match(await frame.evaluate<string>(shownAt('/ethics/0/committee')), /Ethics committee/);
      assert.equal(await frame.locator('.summary').count(), 0, 'nobody is told off before they begin');
      await take('-new');
    });

    it('says what is missing when it is saved too early, and puts the focus there', async () => {
      await button('Save').click();
      await says('Not saved: correct what is marked first');
      await frame.locator('.summary', { hasText: 'This is needed, for example: University Hospital' }).waitFor();
      await hasFocus(frame, '[id="field/controller/name"]');
      assert.ok(!existsSync(path('bids', 'consent.json')));
      await take('-missing');
    });

    it('is filled in and saved as a manifest without a problem', async () => {
      await fill('/controller/name', 'University Hospital');
      await fill('/controller/contact', 'consent@hospital.example');
      await fill('/controller/country', 'de');
      await button('Add Legal Ground').click();
      await field('/legalBasis/0/law').selectOption('gdpr');
      await field('/legalBasis/0/article6').selectOption('e');
      await field('/legalBasis/0/article9').selectOption('j');
      await fill('/legalBasis/0/nationalLaw', 'BDSG § 27');
      await frame.getByText('Choose codes').click();
      await frame.locator('#duo-search input').fill('disease');
      await frame.locator('.choices vscode-checkbox', { hasText: 'disease specific research' }).click();
      await fill('/terms/duo/0', 'MONDO:0005148');
      await choose('/terms/aiTraining', 'Only with …');
      await frame.locator('.conditions vscode-checkbox', { hasText: 'Approval of an ethics committee' }).click();
      await frame.locator('.conditions textarea').fill('Agreement 12\n');
      await choose('/terms/commercialUse', 'Not allowed');
      await choose('/terms/recontact', 'Allowed');
      await choose('/terms/recontact', 'Not said');
      await choose('/terms/thirdParties/sharing', 'Only those named below');
      await button('Add Recipient').click();
      await fill('/terms/thirdParties/recipients/0/name', 'Stroke Consortium');
      await fill('/terms/thirdParties/countries', 'de, eea');
      await field('/terms/storage/where').getByText('On servers of the institution').click();
      await button('Save').click();
      await says('Saved');
      const { manifest, problems } = read(path('bids', 'consent.json'));
      assert.deepEqual(problems, []);
      assert.deepEqual(manifest, {
        schemaVersion: 1,
        licence: 'CC0-1.0',
        controller: { name: 'University Hospital', contact: 'consent@hospital.example', country: 'DE' },
        ethics: manifest!.ethics,
        legalBasis: [{ law: 'gdpr', article6: 'e', article9: 'j', nationalLaw: 'BDSG § 27' }],
        terms: {
          duo: [{ code: 'DS', argument: 'MONDO:0005148' }],
          aiTraining: { onlyWith: ['ethics-approval', 'Agreement 12'] },
          commercialUse: 'not-allowed',
          thirdParties: {
            sharing: 'named',
            recipients: [{ name: 'Stroke Consortium' }],
            countries: ['DE', 'EEA'],
          },
          storage: { where: ['institution'] },
        },
      });
    });

    it('computes the digest of a document that is chosen', async () => {
      await button('Add Form').click();
      await fill('/forms/0/version', '1.0');
      await button('Choose File…').click();
      await workbench.pickFolder(path('bids', 'form-1.0.txt'), 'Choose');
      const digest = createHash('sha256')
        .update(readFileSync(path('bids', 'form-1.0.txt')))
        .digest('hex');
      await holds('/forms/0/sha256', digest);
      await holds('/forms/0/document', 'form-1.0.txt');
      await workbench.page.keyboard.press('Control+S');
      await says('Saved');
      const [form] = read(path('bids', 'consent.json')).manifest!.forms!;
      assert.deepEqual(form, { version: '1.0', document: 'form-1.0.txt', sha256: digest });
    });

    it('says at its field what is wrong, and leads there from the summary', async () => {
      await fill('/controller/country', 'Germany');
      const wrong = frame.locator('[id="field/controller/country?wrong"]');
      await wrong.filter({ hasText: 'Expected a country in two capital letters' }).waitFor();
      const control = field('/controller/country').locator('input');
      assert.match((await control.getAttribute('aria-description')) ?? '', /Expected a country/);
      assert.equal(await control.getAttribute('aria-invalid'), 'true');
      await fill('/forms/0/usedFrom', '2024-02-30');
      await frame.locator('.summary', { hasText: '2 things to correct' }).waitFor();
      await frame.evaluate('document.querySelector("#root").scrollTo(0, 0)');
      await workbench.page.mouse.move(700, 20);
      await sleep(300);
      await take('-error');
      await frame.locator('.summary button', { hasText: 'Form 1: Used from' }).click();
      await hasFocus(frame, '[id="field/forms/0/usedFrom"]');
      await button('Save').click();
      await says('Not saved: correct what is marked first');
      assert.equal(read(path('bids', 'consent.json')).manifest!.controller.country, 'DE');
    });

    it('discards changes, and takes that back', async () => {
      await button('Discard Changes').click();
      await says('Changes discarded');
      await holds('/controller/country', 'DE');
      await button('Undo').click();
      await holds('/controller/country', 'Germany');
      await button('Discard Changes').click();
    });

    it('is used with the keyboard alone', async () => {
      const { keyboard } = workbench.page;
      await field('/controller/dataProtectionOfficer').locator('input').focus();
      await keyboard.type('dpo@hospital.example');
      await frame.locator('[id="field/terms/modelRelease"] [tabindex="0"]').focus();
      await keyboard.press('ArrowLeft');
      await holds('/terms/modelRelease', 'not-allowed');
      await keyboard.press('ArrowLeft');
      await keyboard.press('Control+S');
      await says('Saved');
      const { manifest } = read(path('bids', 'consent.json'));
      assert.equal(manifest!.terms.modelRelease, 'allowed');
      assert.equal(manifest!.controller.dataProtectionOfficer, 'dpo@hospital.example');
    });

    it('is offered again, with what was typed, when it was closed before it was saved', async () => {
      await fill('/controller/country', 'FR');
      await says('Not saved yet');
      await button('Close').click();
      const message = workbench.toast('The consent form of bids was closed before it was saved');
      await message.getByText('Open Again').click();
      frame = await dashboardFrame(workbench.page, '.form .bar');
      await says('Not saved yet');
      await holds('/controller/country', 'FR');
      await button('Discard Changes').click();
      await says('Changes discarded');
      await sleep(300);
      await button('Close').click();
      await workbench.page.locator('.tab', { hasText: 'Consent · bids' }).waitFor({ state: 'detached' });
      await sleep(500);
      assert.equal(await message.count(), 0, 'what was discarded is not offered again');
    });
  });

  describe('of a manifest with comments', () => {
    it('opens from the title of its text, and changes what was changed alone', async () => {
      await openFromText('cohort');
      await says('Saved');
      await frame.getByText('This form has terms of its own').waitFor();
      await choose('/terms/aiTraining', 'Not allowed');
      await says('Not saved yet');
      await button('Save').click();
      await says('Saved');
      const expected = commented.replace('"allowed", // see', '"not-allowed", // see');
      assert.equal(readFileSync(path('consent.json'), 'utf8'), expected);
    });

    it('shows the text beside it, where the change can be undone, and follows it', async () => {
      await button('Open Text').first().click();
      await textHolds('"aiTraining": "not-allowed", // see').waitFor();
      await sleep(500);
      await take('-beside');
      await textHolds('aiTraining').first().click();
      await workbench.page.keyboard.press('Control+Z');
      await textHolds('"aiTraining": "allowed", // see').waitFor();
      await holds('/terms/aiTraining', 'allowed');
    });

    it('says line and column of broken JSON and changes nothing, until the text is right again', async () => {
      await workbench.page.keyboard.press('Control+Home');
      await workbench.page.keyboard.type('{ "');
      await frame.getByText(/consent\.json cannot be read: line 1, column \d/).waitFor();
      assert.equal(await frame.locator('.bar').count(), 0);
      await take('-broken');
      for (let typed = 0; typed < 4; typed += 1) await workbench.page.keyboard.press('Control+Z');
      await frame.locator('.bar').waitFor();
    });

    it('refuses to write over what was changed elsewhere meanwhile', async () => {
      await choose('/terms/commercialUse', 'Allowed');
      await textHolds('aiTraining').first().click();
      await workbench.page.keyboard.press('Control+Home');
      await workbench.page.keyboard.type(' ');
      await frame.getByText('consent.json was changed elsewhere').waitFor();
      await take('-outdated');
      await button('Load Again').click();
      await says('Saved');
      await holds('/terms/commercialUse', 'not-allowed');
      await textHolds('aiTraining').first().click();
      await workbench.page.keyboard.press('Control+S');
      await workbench.page.locator('.tab.dirty').first().waitFor({ state: 'detached' });
    });
  });

  describe('as it is seen', () => {
    for (const theme of themeNames) {
      const name = theme === 'light' ? '' : `-${theme}`;
      it(`is accessible in a ${theme} theme`, async () => {
        await workbench.command('View: Close All Editors');
        await workbench.page.keyboard.press('Escape');
        await wear(workbench, theme, { 'workbench.editor.enablePreview': false });
        await openFromText('bids');
        await wears(frame, theme);
        await says('Saved');
        await take(name);
        assert.deepEqual(await violationsIn(frame), []);
        await fill('/controller/country', 'Germany');
        await frame.getByText('Choose codes').click();
        await frame.locator('.wrong').first().waitFor();
        assert.deepEqual(await violationsIn(frame), [], 'with a mistake');
        for (const [index, top] of [700, 1400, 2100, 2800].entries()) {
          await frame.evaluate(`document.querySelector("#root").scrollTo(0, ${top})`);
          await sleep(200);
          await take(`${name}-${index + 2}`);
        }
        await button('Discard Changes').click();
        await says('Changes discarded');
        await sleep(300);
      });
    }

    it('fits a narrow window', async () => {
      workbench.settings({});
      await workbench.page.setViewportSize({ width: 520, height: 860 });
      await sleep(500);
      await take('-narrow');
      const overflow = await frame.evaluate(
        'document.querySelector("#root").scrollWidth - document.querySelector("#root").clientWidth',
      );
      assert.equal(overflow, 0, 'nothing scrolls sideways');
      await workbench.page.setViewportSize({ width: 1400, height: 860 });
    });

    it('is there again after the window was reloaded, with what was not saved', async () => {
      await fill('/controller/country', 'FR');
      await sleep(500);
      await workbench.reload();
      frame = await dashboardFrame(workbench.page, '.form .bar');
      await says('Not saved yet');
      await holds('/controller/country', 'FR');
    });
  });
});
