import assert from 'node:assert/strict';
import { commands, extensions } from 'vscode';

describe('The extension in VS Code', () => {
  it('is there and offers its commands', async () => {
    const extension = extensions.getExtension('cohortlint.cohortlint');
    assert.ok(extension);
    await extension.activate();
    const all = await commands.getCommands(true);
    const { contributes } = extension.packageJSON as { contributes: { commands: { command: string }[] } };
    assert.ok(contributes.commands.length > 10);
    for (const { command } of contributes.commands) assert.ok(all.includes(command), command);
  });
});
