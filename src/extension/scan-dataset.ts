import { commands, type Disposable, ProgressLocation, Uri, window } from 'vscode';
import type { ScanStatus } from '../model/protocol.ts';
import { explainFailure } from './explain-failure.ts';
import { pickDataset } from './find-datasets.ts';
import type { ServerClient } from './server-client.ts';
import { withShownProgress } from './shown-progress.ts';
import { countsText, verdictText } from './status-text.ts';

/** Scan Dataset: the given folder, the only dataset of the workspace, or one that the person picks. */
export function scanDataset(server: ServerClient): Disposable {
  return commands.registerCommand('cohortlint.scanDataset', async (selected?: Uri, how?: 'quietly') => {
    const folder = selected ?? (await pickDataset());
    if (folder) await scan(server, folder, how === 'quietly' ? ProgressLocation.Window : ProgressLocation.Notification);
  });
}

async function scan(server: ServerClient, folder: Uri, location: ProgressLocation): Promise<void> {
  const options = { location, title: 'Scanning dataset', cancellable: true };
  let died = false;
  const watching = server.onDeath(() => {
    died = true;
  });
  try {
    const status = await window.withProgress(options, (progress, token) =>
      withShownProgress(server, progress, (workDoneToken) =>
        server.request('cohortlint/scanDataset', { folder: folder.toString(), workDoneToken }, token),
      ),
    );
    // Not awaited: the scan is over, whatever becomes of the message.
    if (location === ProgressLocation.Notification) void tellResult(status);
  } catch (error) {
    void (died ? offerAgain(folder) : explainFailure(error));
  } finally {
    watching.dispose();
  }
}

/** The answer in one line. A clear dataset, and a scan that the person cancelled, are said by the status bar alone. */
async function tellResult(status: ScanStatus): Promise<void> {
  const { state, verdict, worst } = status;
  if (state !== 'finished' || verdict === undefined || verdict === 'clear') return;
  const openDashboard = 'Open Dashboard';
  const showProblems = 'Show Problems';
  const answer = `${verdictText[verdict]}: ${countsText(status)}.${worst === undefined ? '' : ` ${worst}.`}`;
  const chosen = await window.showWarningMessage(answer.trim(), openDashboard, showProblems);
  if (chosen === openDashboard) await commands.executeCommand('cohortlint.openDashboard', Uri.parse(status.target!));
  if (chosen === showProblems) await commands.executeCommand('workbench.actions.view.problems');
}

async function offerAgain(folder: Uri): Promise<void> {
  const again = 'Scan Again';
  const showLog = 'Show Log';
  const message = 'The scan stopped before it was finished, because the server ended. Its result is incomplete.';
  const chosen = await window.showErrorMessage(message, again, showLog);
  if (chosen === again) await commands.executeCommand('cohortlint.scanDataset', folder);
  if (chosen === showLog) await commands.executeCommand('cohortlint.showLog');
}
