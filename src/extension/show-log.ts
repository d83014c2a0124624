import { commands, type Disposable, type LogOutputChannel } from 'vscode';

/** Show Log. */
export function showLog(log: LogOutputChannel): Disposable {
  return commands.registerCommand('cohortlint.showLog', () => log.show());
}
