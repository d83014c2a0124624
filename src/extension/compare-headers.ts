import { basename } from 'node:path';
import { commands, type Disposable, Uri, window } from 'vscode';
import { headerUri } from '../model/protocol.ts';
import { differenceTitle } from './difference-title.ts';
import { targetFile } from './target-file.ts';

/**
 * Compare DICOM Headers: shows two headers beside each other in the editor's own view of differences. The two are selected in
 * the explorer, or one is there and the other picked.
 */
export function compareHeaders(): Disposable {
  return commands.registerCommand('cohortlint.compareHeaders', async (selected?: Uri, all?: readonly Uri[]) => {
    const [first, second] = await twoFiles(selected, all);
    if (!first || !second) return;
    const title = differenceTitle(first.path, second.path);
    await commands.executeCommand('vscode.diff', headerOf(first), headerOf(second), title);
  });
}

async function twoFiles(selected?: Uri, all?: readonly Uri[]): Promise<(Uri | undefined)[]> {
  if (all?.length === 2) return [...all];
  const first = await targetFile(selected);
  if (!first) return [];
  const title = `Compare the Header of ${basename(first.path)} with`;
  const picked = await window.showOpenDialog({ canSelectMany: false, title, openLabel: 'Compare' });
  return [first, picked?.[0]];
}

function headerOf(file: Uri): Uri {
  return Uri.parse(headerUri(file.toString()));
}
