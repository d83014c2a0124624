import { type ExtensionContext, window } from 'vscode';
import { clearFindings } from './clear-findings.ts';
import { dashboards } from './dashboard/dashboards.ts';
import { headerFiles } from './header-files.ts';
import { lineReasons } from './line-reasons.ts';
import { scanDataset } from './scan-dataset.ts';
import { scanFile } from './scan-file.ts';
import { ScanState } from './scan-state.ts';
import { ServerClient } from './server-client.ts';
import { serverSettings } from './server-settings.ts';
import { showHeader } from './show-header.ts';
import { showLog } from './show-log.ts';
import { staleness } from './staleness.ts';
import { statusBar } from './status-bar.ts';

/** The client of the language server: a list of features, each of which owns what it registers. */
export function activate(context: ExtensionContext): void {
  const log = window.createOutputChannel('Cohortlint', { log: true });
  const server = new ServerClient(context, log);
  const state = new ScanState(server);
  context.subscriptions.push(
    log,
    server,
    state,
    scanDataset(server),
    scanFile(server),
    showHeader(),
    showLog(log),
    clearFindings(server),
    dashboards(context, server, state),
    headerFiles(server, state),
    lineReasons(),
    statusBar(state),
    staleness(server),
    serverSettings(server),
  );
}
