import { basename } from 'node:path';
import { commands, Disposable, ProgressLocation, Uri, window, workspace } from 'vscode';
import type { FixSummary } from '../model/protocol.ts';
import { explainFailure } from './explain-failure.ts';
import type { ServerClient } from './server-client.ts';
import { withShownProgress } from './shown-progress.ts';
import { targetFile } from './target-file.ts';

/** Where what was done is read, without a file that would want to be saved. */
const detailsScheme = 'cohortlint-copy';

/** Write De-identified Copy: of a folder or file of the explorer, of the file of a header view, or of one that is picked. */
export function writeCopy(server: ServerClient): Disposable {
  const reports = new Map<string, string>();
  return Disposable.from(
    workspace.registerTextDocumentContentProvider(detailsScheme, {
      provideTextDocumentContent: (uri) => reports.get(uri.toString()) ?? 'What was done is not known any more.\n',
    }),
    commands.registerCommand('cohortlint.writeCopy', async (selected?: Uri | string, into?: unknown) => {
      const source = await targetFile(typeof selected === 'string' ? Uri.parse(selected) : selected);
      // The explorer gives all that is selected as a second argument: a list is no place to write to.
      const target = source && (into instanceof Uri ? into : await pickTarget());
      if (!source || !target) return undefined;
      const summary = await write(server, source, target).catch(explainFailure);
      if (summary?.complete) {
        reports.set(detailsOf(target).toString(), summary.report);
        void tell(summary, target);
      }
      return summary;
    }),
  );
}

/** The address of what was done to fill a folder. */
function detailsOf(target: Uri): Uri {
  return Uri.from({ scheme: detailsScheme, path: `/Copy in ${basename(target.path)}`, query: target.toString() });
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

async function tell({ message }: FixSummary, target: Uri): Promise<void> {
  const showDetails = 'Show Details';
  const openFolder = 'Open Folder';
  const scanCopy = 'Scan Copy';
  const chosen = await window.showInformationMessage(message, showDetails, openFolder, scanCopy);
  if (chosen === showDetails) await window.showTextDocument(detailsOf(target));
  if (chosen === openFolder) await commands.executeCommand('revealFileInOS', target);
  if (chosen === scanCopy) await commands.executeCommand('cohortlint.scanDataset', target);
}
