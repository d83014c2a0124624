import { commands, type Disposable, type ExtensionContext, Uri, window, workspace } from 'vscode';
import { exists } from './exists.ts';
import { explainFailure } from './explain-failure.ts';

/**
 * Open Sample Dataset: copies the sample that ships with the extension to a place that the person picks, and opens it.
 * Every person in it is invented.
 */
export function openSample(context: ExtensionContext): Disposable {
  return commands.registerCommand('cohortlint.openSample', async (to?: Uri) => {
    try {
      const parent = to ?? (await pickParent());
      if (!parent) return;
      const target = Uri.joinPath(parent, 'cohortlint-sample');
      const source = Uri.joinPath(context.extensionUri, 'dist', 'sample-dataset');
      // What somebody made of an earlier copy is theirs.
      if (!(await exists(target))) await workspace.fs.copy(source, target);
      await commands.executeCommand('vscode.openFolder', target, { forceReuseWindow: true });
    } catch (error) {
      await explainFailure(error);
    }
  });
}

async function pickParent(): Promise<Uri | undefined> {
  const picked = await window.showOpenDialog({
    canSelectFolders: true,
    canSelectFiles: false,
    openLabel: 'Put the Sample Here',
    title: 'Where the folder cohortlint-sample is made',
  });
  return picked?.[0];
}
