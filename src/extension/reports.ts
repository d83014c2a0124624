import { commands, Disposable, type ExtensionContext, env, Uri, window, workspace } from 'vscode';
import type { ReportFormatDescription } from '../model/protocol.ts';
import { datasetName } from './dataset-name.ts';
import { explainFailure } from './explain-failure.ts';
import type { ScanState } from './scan-state.ts';
import type { ServerClient } from './server-client.ts';

/** Open Report in Browser, and Export Report. */
export function reports(context: ExtensionContext, server: ServerClient, state: ScanState): Disposable {
  return Disposable.from(
    commands.registerCommand('cohortlint.openReport', (selected?: Uri) =>
      openReport(context, server, datasetOf(state, selected)).catch(explainFailure),
    ),
    commands.registerCommand('cohortlint.exportReport', (selected?: Uri, format?: string, to?: Uri) =>
      exportReport(server, datasetOf(state, selected), format, to).catch(explainFailure),
    ),
  );
}

function datasetOf(state: ScanState, selected: Uri | undefined): Uri {
  const target = selected?.toString() ?? state.status.target;
  if (target === undefined) throw new Error('No dataset was scanned yet: scan one first.');
  return Uri.parse(target);
}

/** Writes the HTML report beside the editor's own files, never into the dataset, and opens it. */
async function openReport(context: ExtensionContext, server: ServerClient, folder: Uri): Promise<void> {
  const storage = context.storageUri ?? context.globalStorageUri;
  await workspace.fs.createDirectory(storage);
  const target = Uri.joinPath(storage, `${datasetName(folder)}-report.html`);
  await server.request('cohortlint/export', { folder: folder.toString(), format: 'html', target: target.toString() });
  // A browser on this machine cannot open a file of another one.
  if (env.remoteName === undefined && (await env.openExternal(target))) return;
  const save = 'Save As…';
  const message = `The report is in ${target.fsPath}, which a browser on this side cannot open.`;
  if ((await window.showInformationMessage(message, save)) === save) await exportReport(server, folder, 'html');
}

async function exportReport(server: ServerClient, folder: Uri, format?: string, to?: Uri): Promise<void> {
  const form = await pickForm(server, format);
  if (!form) return;
  const proposal = Uri.joinPath(folder, '..', `${datasetName(folder)}-report.${form.extension}`);
  const target =
    to ?? (await window.showSaveDialog({ defaultUri: proposal, filters: { [form.title]: [form.extension] } }));
  if (!target) return;
  await server.request('cohortlint/export', {
    folder: folder.toString(),
    format: form.id,
    target: target.toString(),
  });
  const open = 'Open';
  const written = `The report of ${datasetName(folder)} was written.`;
  void window.showInformationMessage(written, open).then((chosen) => {
    if (chosen === open) return commands.executeCommand('vscode.open', target);
    return undefined;
  });
}

/** The form of an id, or else the one that a person picks. */
async function pickForm(server: ServerClient, id: string | undefined): Promise<ReportFormatDescription | undefined> {
  const { formats } = await server.request('cohortlint/reportFormats', null);
  const named = formats.find((form) => form.id === id);
  if (named) return named;
  const items = formats.map((form) => ({ label: form.title, detail: form.purpose, form }));
  return (await window.showQuickPick(items, { title: 'Export Report', placeHolder: 'Form of the report' }))?.form;
}
