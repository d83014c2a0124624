import { commands, window } from 'vscode';

/** Shows why a request failed, in the server's one line, with the log a click away. */
export async function explainFailure(error: unknown): Promise<void> {
  const showLog = 'Show Log';
  const message = error instanceof Error ? error.message : String(error);
  const chosen = await window.showErrorMessage(message, showLog);
  if (chosen === showLog) await commands.executeCommand('cohortlint.showLog');
}
