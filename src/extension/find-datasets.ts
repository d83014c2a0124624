import { type QuickPickItem, type Uri, Uri as Uris, window, workspace } from 'vscode';
import { configurationFile } from '../configuration/file-name.ts';

/** A folder of the workspace that looks like a dataset. */
interface FoundDataset {
  folder: Uri;
  kind: string;
}

/** Files that make a folder a dataset, and what kind it is then. */
const markers: Readonly<Record<string, string>> = {
  'dataset_description.json': 'BIDS',
  DICOMDIR: 'DICOM',
  [configurationFile]: 'configured',
};

/** A folder of the workspace without such a file. */
const unmarked = 'workspace folder';

/** Datasets lie this deep below a folder of the workspace at most. */
const deepest = 3;
const mostFound = 300;

/**
 * The datasets of the workspace: its folders, and folders below them with a file that only datasets have. Nothing is opened
 * for it, only names are looked at.
 */
export async function findDatasets(): Promise<FoundDataset[]> {
  const roots = workspace.workspaceFolders ?? [];
  const found = new Map<string, FoundDataset>(
    roots.map(({ uri }) => [uri.toString(), { folder: uri, kind: unmarked }]),
  );
  const files = await workspace.findFiles(`**/{${Object.keys(markers).join(',')}}`, undefined, mostFound);
  for (const file of files) {
    const folder = Uris.joinPath(file, '..');
    const depth = workspace.asRelativePath(folder, false).split('/').length;
    const isRoot = found.has(folder.toString());
    if (!isRoot && depth > deepest) continue;
    const kind = markers[file.path.split('/').at(-1)!]!;
    found.set(folder.toString(), { folder, kind });
  }
  return [...found.values()].sort((left, right) => (left.folder.path < right.folder.path ? -1 : 1));
}

/**
 * A dataset: the only one there is, else one that the person picks, else a folder from the disk.
 * @param purpose what it is asked for @param button what the dialog for a folder calls it
 */
export async function pickDataset(purpose = 'Dataset to scan', button = 'Scan'): Promise<Uri | undefined> {
  const datasets = await findDatasets();
  const roots = workspace.workspaceFolders ?? [];
  const marked = datasets.filter(({ kind }) => kind !== unmarked);
  // One dataset below the only folder is scanned with the folder: what lies beside it may leave with it. Those below a dataset,
  // as its derivatives, are parts of it.
  const isDataset = marked.some(({ folder }) => folder.toString() === roots[0]?.uri.toString());
  if (roots.length === 1 && (marked.length <= 1 || isDataset)) return roots[0]!.uri;
  if (datasets.length === 0) {
    const picked = await window.showOpenDialog({ canSelectFolders: true, canSelectFiles: false, openLabel: button });
    return picked?.[0];
  }
  const items: (QuickPickItem & { folder: Uri })[] = datasets.map(({ folder, kind }) => ({
    label: folder.path.split('/').at(-1) ?? '/',
    description: kind,
    detail: kind === unmarked ? 'everything in it' : workspace.asRelativePath(folder, true),
    folder,
  }));
  return (await window.showQuickPick(items, { placeHolder: purpose, matchOnDetail: true }))?.folder;
}
