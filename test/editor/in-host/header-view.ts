import assert from 'node:assert/strict';
import {
  commands,
  type DocumentSymbol,
  FilePermission,
  type FoldingRange,
  type Hover,
  type MarkdownString,
  TabInputTextDiff,
  type TextDocument,
  window,
  workspace,
} from 'vscode';
import { until } from '../../../scripts/host/until.ts';
import { file, findings, header, planted, underlined } from './findings.ts';

const inHeader = planted().filter(({ path }) => path.endsWith('.dcm'));
const { path } = inHeader.find(({ where }) => where.includes('.'))!;

describe('Show DICOM Header', () => {
  let document: TextDocument;

  before(async () => {
    await commands.executeCommand('cohortlint.showHeader', file(path));
    await until('the header view is open', () => window.activeTextEditor?.document.uri.scheme === 'cohortlint-header');
    await until('its language is set', () => window.activeTextEditor?.document.languageId === 'dicom-header');
    document = window.activeTextEditor!.document;
    await until('its findings are there', () => findings(document.uri).length > 0);
  });

  it('opens the view of the file', () => {
    assert.equal(document.uri.toString(), header(path).toString());
    assert.match(document.getText(), /^\(0010,0010\) PN PatientName +\S/m);
  });

  it('is read-only', async () => {
    assert.equal((await workspace.fs.stat(document.uri)).permissions, FilePermission.Readonly);
    await assert.rejects(async () => workspace.fs.writeFile(document.uri, new Uint8Array(1)));
    await assert.rejects(async () => workspace.fs.delete(document.uri));
  });

  it('underlines the planted values on their lines, nested and private ones among them', () => {
    const marked = underlined(document);
    for (const { value, where } of inHeader.filter((one) => one.path === path && one.where.startsWith('('))) {
      assert.ok(
        marked.some((text) => text.includes(value)),
        where,
      );
    }
  });

  it('says in a hover why, with the mask and without the value', async () => {
    const { value } = inHeader.find((one) => one.path === path && one.where.startsWith('(0010,0010)'))!;
    const { range } = findings(document.uri).find((one) => document.getText(one.range) === value)!;
    const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, range.start);
    const text = hovers
      .flatMap(({ contents }) => contents.map((content) => (content as MarkdownString).value))
      .join('\n');
    assert.match(text, /•••.*#[a-z2-7]{6,}/);
    assert.match(text, /164\.514|E\.1-1/);
    assert.ok(!text.includes(value));
  });

  it('has an outline with the items of a sequence below it', async () => {
    const symbols = await commands.executeCommand<DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    assert.ok(symbols.some(({ name }) => name === 'PatientName'));
    const sequence = symbols.find(({ name }) => name === 'OtherPatientIDsSequence');
    assert.equal(sequence?.children[0]?.name, '[0]');
    assert.equal(sequence?.children[0]?.children[0]?.name, 'PatientID');
  });

  it('folds a sequence', async () => {
    const ranges = await commands.executeCommand<FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri);
    const line = document
      .getText()
      .split('\n')
      .findIndex((text) => text.includes('OtherPatientIDsSequence'));
    assert.ok(ranges.some(({ start, end }) => start === line && end > line));
  });

  it('says why a file has none', async () => {
    await assert.rejects(async () => workspace.fs.readFile(header('reports/report-0001.txt')), /header/);
  });
});

describe('Compare DICOM Headers', () => {
  it('shows the headers of two selected files beside each other', async () => {
    const [first, second] = [...new Set(inHeader.map((one) => one.path))];
    await commands.executeCommand('cohortlint.compareHeaders', file(first!), [file(first!), file(second!)]);
    const shown = () => window.tabGroups.activeTabGroup.activeTab?.input;
    await until('the view of differences is open', () => shown() instanceof TabInputTextDiff);
    const { original, modified } = shown() as TabInputTextDiff;
    assert.deepEqual([original.toString(), modified.toString()], [header(first!), header(second!)].map(String));
  });
});
