import {
  commands,
  Disposable,
  type ExtensionContext,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import type { ConsentManifest } from '../../model/protocol.ts';
import { datasetName } from '../dataset-name.ts';
import { explainFailure } from '../explain-failure.ts';
import { pickDataset } from '../find-datasets.ts';
import type { ServerClient } from '../server-client.ts';
import { ConsentFormPanel, type Unsaved } from './consent-form-panel.ts';

const viewType = 'cohortlint.consentForm';

/** What was typed and not saved stays while the form is hidden. */
const panelOptions = { retainContextWhenHidden: true };

/** Edit Consent Manifest: one form for each dataset, there again after a reload of the window with what was typed. */
export function consentForms(context: ExtensionContext, server: ServerClient): Disposable {
  const forms = new Map<string, ConsentFormPanel>();
  let isOver = false;
  const adopt = (panel: WebviewPanel, folder: Uri, unsaved?: Unsaved): void => {
    const key = folder.toString();
    panel.webview.options = {
      enableScripts: true,
      localResourceRoots: [Uri.joinPath(context.extensionUri, 'dist')],
    };
    const form = new ConsentFormPanel(panel, folder, server, context.extensionUri, unsaved);
    forms.set(key, form);
    panel.onDidDispose(() => {
      forms.delete(key);
      if (form.unsaved && !isOver) void offerAgain(folder, form.unsaved);
    });
  };
  const show = (folder: Uri, unsaved?: Unsaved): void => {
    const shown = forms.get(folder.toString());
    if (shown) shown.reveal();
    else adopt(window.createWebviewPanel(viewType, 'Consent', ViewColumn.Active, panelOptions), folder, unsaved);
  };
  /** A tab of this kind closes without asking: what was typed is offered again. */
  const offerAgain = async (folder: Uri, unsaved: Unsaved): Promise<void> => {
    const openAgain = 'Open Again';
    const message = `The consent form of ${datasetName(folder)} was closed before it was saved.`;
    if ((await window.showWarningMessage(message, openAgain)) === openAgain) show(folder, unsaved);
  };
  const open = async (selected?: Uri | string): Promise<void> => {
    const folder = await datasetOf(server, typeof selected === 'string' ? Uri.parse(selected) : selected);
    if (folder) show(folder);
  };
  const openOrExplain = (selected?: Uri | string): Promise<void> => open(selected).catch(explainFailure);
  return Disposable.from(
    commands.registerCommand('cohortlint.editConsent', openOrExplain),
    commands.registerCommand('cohortlint.openConsentForm', openOrExplain),
    window.registerWebviewPanelSerializer(viewType, {
      async deserializeWebviewPanel(panel, saved: { folder?: string } | undefined) {
        if (saved?.folder) adopt(panel, Uri.parse(saved.folder));
        else panel.dispose();
      },
    }),
    new Disposable(() => {
      isOver = true;
      for (const form of forms.values()) form.dispose();
    }),
  );
}

/** A folder that was chosen, the dataset of a file, that of the manifest in the active editor, else one that is picked. */
async function datasetOf(server: ServerClient, selected: Uri | undefined): Promise<Uri | undefined> {
  if (!selected) return (await activeDataset(server)) ?? pickDataset('Dataset whose consent is described', 'Choose');
  const { type } = await workspace.fs.stat(selected);
  // A bit of the type, since a link to a folder is one as well.
  return type & 2 ? selected : Uri.parse((await manifestOf(server, selected)).folder);
}

async function activeDataset(server: ServerClient): Promise<Uri | undefined> {
  const uri = window.activeTextEditor?.document.uri;
  if (uri?.scheme !== 'file' || !uri.path.endsWith('.json')) return undefined;
  const { folder, manifest } = await manifestOf(server, uri);
  return Uri.parse(manifest).fsPath === uri.fsPath ? Uri.parse(folder) : undefined;
}

function manifestOf(server: ServerClient, file: Uri): Promise<ConsentManifest> {
  return server.request('cohortlint/consentManifest', { file: file.toString() });
}
