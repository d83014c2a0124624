import { commands, type Disposable } from 'vscode';
import { explainFailure } from './explain-failure.ts';
import type { ServerClient } from './server-client.ts';

/** Clear Findings: takes every Problem of ours back. */
export function clearFindings(server: ServerClient): Disposable {
  return commands.registerCommand('cohortlint.clearFindings', () =>
    server.request('cohortlint/clear', null).catch(explainFailure),
  );
}
