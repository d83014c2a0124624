import { commands, type Disposable, Uri } from 'vscode';
import { headerUri } from '../model/protocol.ts';
import { targetFile } from './target-file.ts';

/** Show DICOM Header: opens the header of a file as text, read-only. */
export function showHeader(): Disposable {
  return commands.registerCommand('cohortlint.showHeader', async (selected?: Uri) => {
    const file = await targetFile(selected);
    if (file) await commands.executeCommand('vscode.open', Uri.parse(headerUri(file.toString())));
  });
}
