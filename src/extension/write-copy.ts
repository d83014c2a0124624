import { commands, type Disposable, ProgressLocation, Uri, window, workspace } from 'vscode';
import type { FixSummary } from '../model/protocol.ts';
import { explainFailure } from './explain-failure.ts';
import type { ServerClient } from './server-client.ts';
import { withShownProgress } from './shown-progress.ts';
import { targetFile } from './target-file.ts';

/** Write De-identified Copy: of a folder or file of the explorer, of the file of a header view, or of one that is picked. */
export function writeCopy(server: ServerClient): Disposable {
  return commands.registerCommand('cohortlint.writeCopy', async (selected?: Uri | string, into?: unknown) => {
    const source = await targetFile(typeof selected === 'string' ? Uri.parse(selected) : selected);
    // The explorer gives all that is selected as a second argument: a list is no place to write to.
    const target = source && (into instanceof Uri ? into : await pickTarget());
    if (!source || !target) return undefined;
    const summary = await write(server, source, target).catch(explainFailure);
    if (summary?.complete) void tell(summary, target);
    return summary;
  });
}

/** A folder that the copy fills: the dialog of most systems can make one. */
async function pickTarget(): Promise<Uri | undefined> {
  const picked = await window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    canSelectMany: false,
    title: 'Empty Folder for the De-identified Copy',
    openLabel: 'Write Copy Here',
  });
  return picked?.[0];
}

async function write(server: ServerClient, source: Uri, target: Uri): Promise<FixSummary> {
  const options = { location: ProgressLocation.Notification, title: 'Writing a de-identified copy', cancellable: true };
  const uris = { source: source.toString(), target: target.toString() };
  return await window.withProgress(options, async (progress, token) =>
    withShownProgress(server, progress, (workDoneToken) =>
      server.request('cohortlint/fix', { ...uris, workDoneToken }, token),
    ),
  );
}

async function tell({ message, report }: FixSummary, target: Uri): Promise<void> {
  const showDetails = 'Show Details';
  const openFolder = 'Open Folder';
  const scanCopy = 'Scan Copy';
  const chosen = await window.showInformationMessage(message, showDetails, openFolder, scanCopy);
  if (chosen === showDetails) await window.showTextDocument(await workspace.openTextDocument({ content: report }));
  if (chosen === openFolder) await commands.executeCommand('revealFileInOS', target);
  if (chosen === scanCopy) await commands.executeCommand('cohortlint.scanDataset', target);
}
