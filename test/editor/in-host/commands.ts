import assert from 'node:assert/strict';
import { commands, extensions } from 'vscode';

describe('The extension in VS Code', () => {
  it('is there and offers its commands', async () => {
    const extension = extensions.getExtension('cohortlint.cohortlint');
    assert.ok(extension);
    await extension.activate();
    const all = await commands.getCommands(true);
    for (const name of ['scanDataset', 'scanFile', 'showHeader', 'showLog', 'clearFindings']) {
      assert.ok(all.includes(`cohortlint.${name}`), name);
    }
  });
});
