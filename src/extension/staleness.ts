import { Disposable, window, workspace } from 'vscode';
import type { ServerClient } from './server-client.ts';

/** A checkout changes thousands of files in a burst: one question is enough. */
const quietMilliseconds = 500;

/**
 * Asks the server whether files changed since the scan, when the person comes back to the window or changes files in it.
 * Data folders are not watched: they exhaust the system's watches.
 */
export function staleness(server: ServerClient): Disposable {
  let timer: NodeJS.Timeout | undefined;
  const ask = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      // A server that is not there, or that dies over the question, has no result that could be stale.
      if (server.isRunning) server.request('cohortlint/checkStale', null).catch(() => {});
    }, quietMilliseconds);
  };
  return Disposable.from(
    window.onDidChangeWindowState(({ focused }) => focused && ask()),
    workspace.onDidSaveTextDocument(ask),
    workspace.onDidCreateFiles(ask),
    workspace.onDidDeleteFiles(ask),
    workspace.onDidRenameFiles(ask),
    new Disposable(() => clearTimeout(timer)),
  );
}
