import { commands, Disposable, type ExtensionContext, env, Uri, window, workspace } from 'vscode';
import { type ExportParams, requests } from '../model/protocol.ts';
import { explainFailure } from './explain-failure.ts';
import type { ScanState } from './scan-state.ts';
import type { ServerClient } from './server-client.ts';

/** The forms of a report, as a person picks them. */
const forms: readonly { format: ExportParams['format']; label: string; detail: string; extension: string }[] = [
  { format: 'html', label: 'HTML', detail: 'One file to read, print and send', extension: 'html' },
  { format: 'markdown', label: 'Markdown', detail: 'For a pull request or a protocol', extension: 'md' },
  { format: 'csv', label: 'CSV', detail: 'The issues as a table', extension: 'csv' },
  { format: 'json', label: 'JSON', detail: 'Every finding, for other programs', extension: 'json' },
  { format: 'sarif', label: 'SARIF', detail: 'For code scanning', extension: 'sarif' },
];

/** Open Report in Browser, and Export Report. */
export function reports(context: ExtensionContext, server: ServerClient, state: ScanState): Disposable {
  return Disposable.from(
    commands.registerCommand('cohortlint.openReport', (selected?: Uri) =>
      openReport(context, server, datasetOf(state, selected)).catch(explainFailure),
    ),
    commands.registerCommand('cohortlint.exportReport', (selected?: Uri, format?: ExportParams['format'], to?: Uri) =>
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
  const target = Uri.joinPath(storage, `${nameOf(folder)}-report.html`);
  await server.request(requests.export, { folder: folder.toString(), format: 'html', target: target.toString() });
  // A browser on this machine cannot open a file of another one.
  if (env.remoteName === undefined && (await env.openExternal(target))) return;
  const save = 'Save As…';
  const message = `The report is in ${target.fsPath}, which a browser on this side cannot open.`;
  if ((await window.showInformationMessage(message, save)) === save) await exportReport(server, folder, 'html');
}

async function exportReport(
  server: ServerClient,
  folder: Uri,
  format?: ExportParams['format'],
  to?: Uri,
): Promise<void> {
  const form =
    forms.find((one) => one.format === format) ??
    (await window.showQuickPick(forms, { title: 'Export Report', placeHolder: 'Form of the report' }));
  if (!form) return;
  const proposal = Uri.joinPath(folder, '..', `${nameOf(folder)}-report.${form.extension}`);
  const target =
    to ?? (await window.showSaveDialog({ defaultUri: proposal, filters: { [form.label]: [form.extension] } }));
  if (!target) return;
  await server.request(requests.export, {
    folder: folder.toString(),
    format: form.format,
    target: target.toString(),
  });
  const open = 'Open';
  const written = `The report of ${nameOf(folder)} was written.`;
  void window.showInformationMessage(written, open).then((chosen) => {
    if (chosen === open) return commands.executeCommand('vscode.open', target);
    return undefined;
  });
}

function nameOf(folder: Uri): string {
  return folder.path.split('/').filter(Boolean).at(-1) ?? 'dataset';
}
