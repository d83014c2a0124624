import assert from 'node:assert/strict';
import { ConfigurationTarget, commands, Position, WorkspaceEdit, window, workspace } from 'vscode';
import { until } from '../../../scripts/host/until.ts';
import { allFindings, dataset, file, findings, seenProblems, underlined } from './findings.ts';

const readme = 'README.md';
const added = 'erika.mustermann@clinic.example';

async function appendAndSave(text: string): Promise<void> {
  const document = await workspace.openTextDocument(file(readme));
  const edit = new WorkspaceEdit();
  edit.insert(document.uri, new Position(document.lineCount, 0), text);
  await workspace.applyEdit(edit);
  await document.save();
}

describe('A text file of a scanned dataset', () => {
  before(async () => {
    await commands.executeCommand('cohortlint.scanDataset', dataset());
    await window.showTextDocument(file(readme));
  });

  it('is scanned again when it is saved', async () => {
    await appendAndSave(`\nContact: ${added}\n`);
    const document = await workspace.openTextDocument(file(readme));
    await until('the address is underlined', () => underlined(document).includes(added));
  });

  it('is left alone when the setting says so', async () => {
    const settings = workspace.getConfiguration('cohortlint');
    await settings.update('scanOnSave', false, ConfigurationTarget.Global);
    try {
      const before = findings(file(readme)).length;
      await appendAndSave('\nSecond contact: jane.roe@clinic.example\n');
      await commands.executeCommand('cohortlint.scanFile', file('reports/report-0001.txt'));
      assert.equal(findings(file(readme)).length, before);
    } finally {
      await settings.update('scanOnSave', undefined, ConfigurationTarget.Global);
    }
  });
});

describe('Scan This File', () => {
  it('shows the Problems of that file and of no other', async () => {
    await commands.executeCommand('cohortlint.clearFindings');
    await commands.executeCommand('cohortlint.scanFile', file('reports/report-0001.txt'));
    await until('its Problems are there', () => findings(file('reports/report-0001.txt')).length > 0);
    assert.equal(allFindings().length, 1, seenProblems());
  });
});
