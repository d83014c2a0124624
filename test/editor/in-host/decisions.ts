import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CodeAction, commands, env, Uri, workspace } from 'vscode';
import { until } from '../../../scripts/host/until.ts';
import { dataset, file, findings } from './findings.ts';

const report = 'reports/report-0001.txt';
const email = () => findings(file(report)).find(({ code }) => code === 'identifier/email');
const configuration = () => file('cohortlint.config.json').fsPath;

/** The quick fixes that VS Code offers for the address in the report. */
async function actions(): Promise<CodeAction[]> {
  await workspace.openTextDocument(file(report));
  return commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', file(report), email()!.range);
}

/** What an action hands to its command. */
function targetOf(action: CodeAction): object {
  return action.command!.arguments![0] as object;
}

describe('Decisions in VS Code', () => {
  before(() => commands.executeCommand('cohortlint.scanDataset', dataset()));
  after(() => rmSync(configuration(), { force: true }));

  it('are offered as quick fixes of a finding', async () => {
    const offered = (await actions()).map(({ command }) => command?.command);
    for (const command of ['cohortlint.accept', 'cohortlint.ignore', 'cohortlint.copyMaskedFinding']) {
      assert.ok(offered.includes(command), command);
    }
  });

  it('copy a finding without its value', async () => {
    const copy = (await actions()).find(({ command }) => command?.command === 'cohortlint.copyMaskedFinding')!;
    await commands.executeCommand('cohortlint.copyMaskedFinding', targetOf(copy));
    const text = await env.clipboard.readText();
    assert.match(text, /E-mail address in text: j••• .* · reports\/report-0001\.txt:10 · identifier\/email/);
    assert.doesNotMatch(text, /jane/);
  });

  it('accept a finding with a reason: its Problem goes, the others stay', async () => {
    const before = findings(file(report)).length;
    const accept = (await actions()).find(({ command }) => command?.command === 'cohortlint.accept')!;
    await commands.executeCommand('cohortlint.accept', {
      ...targetOf(accept),
      reason: 'A mailbox of the department',
      by: 'data steward',
    });
    await until('its Problem is gone', () => email() === undefined);
    assert.equal(findings(file(report)).length, before - 1);
  });

  it('ignore by the configuration, which is written and saved', async () => {
    const rule = 'identifier/phone';
    const phone = () => findings(file(report)).find(({ code }) => code === rule);
    assert.ok(phone());
    const target = { folder: dataset().toString(), rule, path: '/reports/', reason: 'A switchboard' };
    await commands.executeCommand('cohortlint.ignore', target);
    await until('its Problem is gone', () => phone() === undefined);
    const { ignore } = JSON.parse(readFileSync(configuration(), 'utf8')) as { ignore: object[] };
    assert.deepEqual(ignore, [{ rule, path: '/reports/', reason: 'A switchboard' }]);
  });
});

describe('Export Report', () => {
  it('writes every form to the file that is named', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'cohortlint-export-'));
    try {
      for (const [format, start] of [
        ['json', '{'],
        ['sarif', '{"$schema"'],
        ['html', '<!DOCTYPE html>'],
        ['markdown', '## '],
        ['csv', 'severity,'],
      ] as const) {
        const target = join(folder, `report.${format}`);
        await commands.executeCommand('cohortlint.exportReport', dataset(), format, Uri.file(target));
        const text = readFileSync(target, 'utf8');
        assert.ok(text.startsWith(start), format);
        assert.doesNotMatch(text, /jane\.roe@|Jane Roe/);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('Settings', () => {
  it('leave files out of a scan in the editor', async () => {
    const settings = workspace.getConfiguration('cohortlint');
    await settings.update('exclude', ['reports/'], true);
    try {
      await commands.executeCommand('cohortlint.scanDataset', dataset());
      assert.deepEqual(findings(file(report)), []);
      assert.ok(findings(file('bids/participants.tsv')).length > 0);
    } finally {
      await settings.update('exclude', undefined, true);
    }
  });

  it('of a broken configuration stop the scan and change nothing in it', async () => {
    writeFileSync(configuration(), '{ "policy": ');
    try {
      await commands.executeCommand('cohortlint.scanDataset', dataset());
      assert.equal(readFileSync(configuration(), 'utf8'), '{ "policy": ');
    } finally {
      rmSync(configuration());
    }
  });
});
