import { type ExtensionContext, window } from 'vscode';
import { badges } from './badges.ts';
import { clearFindings } from './clear-findings.ts';
import { compareHeaders } from './compare-headers.ts';
import { consentForms } from './consent/consent-forms.ts';
import { namedManifests } from './consent/named-manifests.ts';
import { consentFiles } from './consent-files.ts';
import { dashboards } from './dashboard/dashboards.ts';
import { acceptFindings } from './decide/accept.ts';
import { copyMaskedFinding } from './decide/copy-masked-finding.ts';
import { ignoreFindings } from './decide/ignore.ts';
import { headerFiles } from './header-files.ts';
import { lineReasons } from './line-reasons.ts';
import { openSample } from './open-sample.ts';
import { reports } from './reports.ts';
import { scanDataset } from './scan-dataset.ts';
import { scanFile } from './scan-file.ts';
import { scanOnOpen } from './scan-on-open.ts';
import { ScanState } from './scan-state.ts';
import { ServerClient } from './server-client.ts';
import { serverSettings } from './server-settings.ts';
import { showHeader } from './show-header.ts';
import { showLog } from './show-log.ts';
import { showRule } from './show-rule.ts';
import { staleness } from './staleness.ts';
import { statusBar } from './status-bar.ts';
import { trees } from './tree/trees.ts';
import { writeCopy } from './write-copy.ts';

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
    writeCopy(server),
    showHeader(),
    compareHeaders(),
    showLog(log),
    clearFindings(server),
    dashboards(context, server, state),
    consentForms(context, server),
    namedManifests(server),
    trees(server, state),
    badges(server, state),
    acceptFindings(context, server, state),
    ignoreFindings(server, state),
    copyMaskedFinding(),
    reports(context, server, state),
    showRule(context),
    openSample(context),
    scanOnOpen(),
    headerFiles(server, state),
    consentFiles(server),
    lineReasons(),
    statusBar(state),
    staleness(server),
    serverSettings(server),
  );
}
