import { Disposable, workspace } from 'vscode';
import type { ServerClient } from './server-client.ts';

/** Starts the server anew when something changed that it is told at its start. */
export function serverSettings(server: ServerClient): Disposable {
  return Disposable.from(
    workspace.onDidGrantWorkspaceTrust(() => server.restart()),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('cohortlint.workers')) void server.restart();
    }),
  );
}
