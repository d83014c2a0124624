import { commands, type Disposable, Disposable as Disposables, type Uri, workspace } from 'vscode';
import { findDatasets } from './find-datasets.ts';

/** The editor has other things to do when it opens. */
const patienceMilliseconds = 1_000;

/** Scans the datasets of the workspace when it is opened, where the setting says so. */
export function scanOnOpen(): Disposable {
  const timer = setTimeout(async () => {
    if (!workspace.getConfiguration('cohortlint').get('scanOnOpen', false)) return;
    const datasets = await findDatasets();
    const inner = datasets.filter(({ kind }) => kind !== 'workspace folder');
    // A folder that only holds datasets is not one itself, and a dataset below another is a part of it.
    const outermost = inner.filter(({ folder }) => !inner.some((one) => isBelow(folder, one.folder)));
    for (const { folder } of inner.length > 0 ? outermost : datasets) {
      await commands.executeCommand('cohortlint.scanDataset', folder, 'quietly');
    }
  }, patienceMilliseconds);
  return new Disposables(() => clearTimeout(timer));
}

function isBelow({ path }: Uri, { path: outer }: Uri): boolean {
  return path.startsWith(`${outer}/`);
}
