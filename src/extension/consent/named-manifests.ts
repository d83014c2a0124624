import { commands, type Disposable, type TextEditor, Uri, window, workspace } from 'vscode';
import { configurationFile } from '../../configuration/file-name.ts';
import { exists } from '../exists.ts';
import type { ServerClient } from '../server-client.ts';

/**
 * Tells menus which files are manifests because a configuration names them: the context `cohortlint.manifests` has their paths.
 * It grows as their datasets are looked at; a `consent.json` is known by its name.
 */
export function namedManifests(server: ServerClient): Disposable {
  const known = new Set<string>();
  const look = async (editor: TextEditor | undefined): Promise<void> => {
    const file = editor?.document.uri;
    if (file?.scheme !== 'file' || !file.path.endsWith('.json') || !(await isConfigured(file))) return;
    const { manifest } = await server.request('cohortlint/consentManifest', { file: file.toString() });
    // It may have been one until the configuration named another.
    known.delete(file.fsPath);
    known.add(Uri.parse(manifest).fsPath);
    await commands.executeCommand('setContext', 'cohortlint.manifests', [...known]);
  };
  // Without a server the form does not open either, and says so.
  const lookQuietly = (editor: TextEditor | undefined): void => void look(editor).catch(() => {});
  lookQuietly(window.activeTextEditor);
  return window.onDidChangeActiveTextEditor(lookQuietly);
}

/** Whether a folder of the workspace above a file has a configuration: the server is not started for any other JSON. */
async function isConfigured(file: Uri): Promise<boolean> {
  const top = workspace.getWorkspaceFolder(file)?.uri.path;
  if (top === undefined) return false;
  let folder = file;
  do {
    folder = Uri.joinPath(folder, '..');
    if (await exists(Uri.joinPath(folder, configurationFile))) return true;
  } while (folder.path.length > top.length);
  return false;
}
