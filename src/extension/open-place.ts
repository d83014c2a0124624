import { commands, Range, Uri, window } from 'vscode';
import type { ServerClient } from './server-client.ts';

/**
 * Opens a place of a finding: the range of a text, the line of a header view, or the folder whose name it is.
 * @param folder URI of the dataset @param path of the file, as it is shown
 * @throws an error whose message is one line for a person
 */
export async function openPlace(
  server: ServerClient,
  folder: string,
  path: string,
  fingerprint?: string,
): Promise<void> {
  const place = await server.request('cohortlint/locate', {
    folder,
    path,
    ...(fingerprint === undefined ? {} : { fingerprint }),
  });
  const uri = Uri.parse(place.uri);
  if (place.isFolder) {
    await commands.executeCommand('revealInExplorer', uri);
    return;
  }
  if (!place.range) {
    await commands.executeCommand('vscode.open', uri);
    return;
  }
  const { startLine, startCharacter, endLine, endCharacter } = place.range;
  const selection = new Range(startLine, startCharacter, endLine, endCharacter);
  await window.showTextDocument(uri, { selection, preview: true });
}
