import assert from 'node:assert/strict';
import { commands, workspace } from 'vscode';
import { allFindings, dataset, file, findings, header, planted, underlined } from './findings.ts';

const report = 'reports/report-0001.txt';

describe('Scan Dataset', () => {
  before(() => commands.executeCommand('cohortlint.scanDataset', dataset()));

  it('has Problems of files that nobody opened', () => {
    assert.ok(!workspace.textDocuments.some(({ uri }) => uri.path === file(report).path));
    assert.ok(findings(file(report)).length > 0);
  });

  it('underlines exactly the planted values of a text file', async () => {
    const document = await workspace.openTextDocument(file(report));
    const marked = underlined(document);
    for (const { value } of planted().filter(({ path }) => path === report)) assert.ok(marked.includes(value), value);
  });

  it('underlines exactly the cells of a table', async () => {
    const path = 'bids/participants.tsv';
    const marked = underlined(await workspace.openTextDocument(file(path)));
    for (const { value } of planted().filter((one) => one.path === path)) assert.ok(marked.includes(value), value);
  });

  it('underlines the values of a JSON file without their quotes', async () => {
    const paths = new Set(
      planted()
        .map(({ path }) => path)
        .filter((path) => path.endsWith('_T1w.json')),
    );
    assert.ok(paths.size > 0);
    for (const path of paths) {
      const marked = underlined(await workspace.openTextDocument(file(path)));
      for (const { value } of planted().filter((one) => one.path === path)) assert.ok(marked.includes(value), value);
    }
  });

  it('puts the Problems of a DICOM file into its header view, and none into the binary file', () => {
    const { path } = planted().find((one) => one.path.endsWith('.dcm'))!;
    assert.ok(findings(header(path)).length > 0);
    assert.deepEqual(findings(file(path)), []);
  });

  it('never shows a planted value in a Problem', () => {
    const messages = allFindings().flatMap(([, diagnostics]) => diagnostics.map(({ message }) => message));
    for (const { value } of planted().filter((one) => one.value.length >= 5)) {
      assert.deepEqual(
        messages.filter((message) => message.includes(value)),
        [],
        value,
      );
    }
  });

  it('names the rule of each Problem', () => {
    for (const [, diagnostics] of allFindings()) {
      for (const { code } of diagnostics) assert.match(String(code), /^[a-z]+\/[a-z-]+$/);
    }
  });
});

describe('Clear Findings', () => {
  it('takes every Problem back', async () => {
    await commands.executeCommand('cohortlint.scanDataset', dataset());
    assert.ok(allFindings().length > 0);
    await commands.executeCommand('cohortlint.clearFindings');
    assert.deepEqual(allFindings(), []);
  });
});
