import assert from 'node:assert/strict';
import { commands, workspace } from 'vscode';
import type { Planted } from '../../../scripts/sample/planted.ts';
import { allFindings, dataset, file, findings, header, planted, underlined } from './findings.ts';

const report = 'reports/report-0001.txt';

/** Of "92-year-old" the number is the age, and a date may be followed by its time of day; anything else is underlined as it is. */
function covers(text: string, { value, class: identifierClass }: Planted): boolean {
  if (identifierClass === 'age') return value.startsWith(text) && text !== '';
  return identifierClass === 'date' ? text.startsWith(value) : text === value;
}

describe('Scan Dataset', () => {
  before(() => commands.executeCommand('cohortlint.scanDataset', dataset()));

  it('has Problems of files that nobody opened', () => {
    assert.ok(!workspace.textDocuments.some(({ uri }) => uri.path === file(report).path));
    assert.ok(findings(file(report)).length > 0);
  });

  for (const [title, path] of [
    ['a text file', /^reports\/.*\.txt$/],
    ['a table', /\.tsv$/],
    ['a JSON file, without their quotes', /_T1w\.json$/],
  ] as const) {
    it(`underlines exactly the planted values of ${title}`, async () => {
      const plants = planted().filter((one) => path.test(one.path));
      assert.ok(plants.length > 0);
      for (const plant of plants) {
        const marked = underlined(await workspace.openTextDocument(file(plant.path)));
        assert.ok(
          marked.some((text) => covers(text, plant)),
          `${plant.path} ${plant.where}`,
        );
      }
    });
  }

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
      for (const { code } of diagnostics) assert.match(String(code), /^[a-z]+\/[a-z\d-]+$/);
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
