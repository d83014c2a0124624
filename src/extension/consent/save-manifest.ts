import { Range, Uri, WorkspaceEdit, workspace } from 'vscode';
import type { ConsentEditParams } from '../../model/protocol.ts';
import type { ServerClient } from '../server-client.ts';

/**
 * Makes the manifest say something by an edit that can be undone in its text editor, and saves it.
 * @throws Error with one line when the text is another than the one that the form was filled from, or the editor refuses
 */
export async function saveManifest(server: ServerClient, params: ConsentEditParams): Promise<void> {
  const planned = await server.request('cohortlint/consentEdit', params);
  const uri = Uri.parse(planned.uri);
  const edit = new WorkspaceEdit();
  if (planned.isNew) edit.createFile(uri, { ignoreIfExists: false, overwrite: false });
  const { startLine, startCharacter, endLine, endCharacter, newText } = planned;
  const range = new Range(startLine, startCharacter, endLine, endCharacter);
  if (newText !== '' || !range.isEmpty) edit.replace(uri, range, newText);
  if (edit.size > 0 && !(await workspace.applyEdit(edit))) throw new Error(`The editor did not change ${nameOf(uri)}.`);
  const document = await workspace.openTextDocument(uri);
  if (!(await document.save()) && document.isDirty)
    throw new Error(`${nameOf(uri)} could not be written: is it read-only?`);
}

function nameOf({ path }: Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
