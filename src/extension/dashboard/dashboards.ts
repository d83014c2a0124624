import {
  commands,
  Disposable,
  type Event,
  type ExtensionContext,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import type { ResultChanged, ScanStatus } from '../../model/protocol.ts';
import type { ScanState } from '../scan-state.ts';
import type { ServerClient } from '../server-client.ts';
import { DashboardPanel } from './dashboard-panel.ts';

const viewType = 'cohortlint.dashboard';

/** Who goes from an issue to its place and back wants the list where it was, at once: the page stays while it is hidden. */
const panelOptions = { retainContextWhenHidden: true };

/** Open Dashboard: one panel for each dataset. Panels are there again after a reload of the window, with a new scan. */
export function dashboards(context: ExtensionContext, server: ServerClient, state: ScanState): Disposable {
  const panels = new Map<string, DashboardPanel>();
  const dist = Uri.joinPath(context.extensionUri, 'dist');
  const adopt = (panel: WebviewPanel, folder: Uri): DashboardPanel => {
    const key = folder.toString();
    panel.webview.options = { enableScripts: true, localResourceRoots: [dist] };
    const dashboard = new DashboardPanel(panel, folder, { context, server, state, dist });
    panels.set(key, dashboard);
    panel.onDidDispose(() => panels.delete(key));
    return dashboard;
  };
  const open = (folder: Uri): void => {
    const shown = panels.get(folder.toString());
    if (shown) shown.reveal();
    else adopt(window.createWebviewPanel(viewType, 'Cohortlint', ViewColumn.Active, panelOptions), folder);
  };
  return Disposable.from(
    commands.registerCommand('cohortlint.openDashboard', (selected?: Uri) => {
      const folder = selected ?? datasetToShow(state);
      if (folder) open(folder);
      else void commands.executeCommand('cohortlint.scanDataset');
    }),
    window.registerWebviewPanelSerializer(viewType, {
      async deserializeWebviewPanel(panel, saved: { folder?: string } | undefined) {
        if (!saved?.folder) {
          panel.dispose();
          return;
        }
        const folder = Uri.parse(saved.folder);
        adopt(panel, folder);
        // The result went with the window that was closed; nobody asked just now, so that nothing pops up.
        if (state.of(folder.toString()).state === 'none') {
          void commands.executeCommand('cohortlint.scanDataset', folder, 'quietly');
        }
      },
    }),
    once(state.onChange)(async () => {
      const { prepareChecks } = await import('../../model/protocol-check.ts');
      setTimeout(() => prepareChecks('client'), 0);
    }),
    state.onChange((status: ScanStatus) => panels.get(status.target ?? '')?.tellState(status)),
    server.onResultChanged(({ folder }: ResultChanged) => panels.get(folder)?.tellChanged()),
    new Disposable(() => {
      for (const panel of panels.values()) panel.dispose();
    }),
  );
}

/** An event that is heard once. */
function once<Value>(event: Event<Value>): Event<Value> {
  return (listener) => {
    const listening = event((value) => {
      listening.dispose();
      listener(value);
    });
    return listening;
  };
}

/** The dataset that was scanned last, else the only folder of the workspace. */
function datasetToShow(state: ScanState): Uri | undefined {
  const { target } = state.status;
  if (target) return Uri.parse(target);
  const folders = workspace.workspaceFolders ?? [];
  return folders.length === 1 ? folders[0]!.uri : undefined;
}
