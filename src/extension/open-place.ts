import { commands, Range, Uri, window } from 'vscode';
import type { LocateParams } from '../model/protocol.ts';
import type { ServerClient } from './server-client.ts';

/**
 * Opens a place of a finding: the range of a text, the line of a header view, or the folder whose name it is.
 * @param folder URI of the dataset @param path of the file, as it is shown
 * @param place what is meant in it: a finding, a row of a table, a range of the text; the file itself without
 * @throws an error whose message is one line for a person
 */
export async function openPlace(
  server: ServerClient,
  folder: string,
  path: string,
  place: Pick<LocateParams, 'fingerprint' | 'row' | 'region'> = {},
): Promise<void> {
  const { uri: found, isFolder, range } = await server.request('cohortlint/locate', { folder, path, ...place });
  const uri = Uri.parse(found);
  if (isFolder) {
    await commands.executeCommand('revealInExplorer', uri);
    return;
  }
  if (!range) {
    await commands.executeCommand('vscode.open', uri);
    return;
  }
  const { startLine, startCharacter, endLine, endCharacter } = range;
  const selection = new Range(startLine, startCharacter, endLine, endCharacter);
  await window.showTextDocument(uri, { selection, preview: true });
}
