import { commands, type Disposable, ProgressLocation, type Uri, window } from 'vscode';
import { explainFailure } from './explain-failure.ts';
import type { ServerClient } from './server-client.ts';
import { targetFile } from './target-file.ts';

/** Scan This File: judges the file of the editor, or of the explorer's selection, and shows its Problems. */
export function scanFile(server: ServerClient): Disposable {
  return commands.registerCommand('cohortlint.scanFile', async (selected?: Uri) => {
    const file = await targetFile(selected);
    if (!file) return;
    await window.withProgress({ location: ProgressLocation.Window, title: 'Scanning file' }, () =>
      server.request('cohortlint/scanFile', { uri: file.toString() }).catch(explainFailure),
    );
  });
}
