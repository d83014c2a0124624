import { commands, Disposable, Uri, window } from 'vscode';
import { explainFailure } from '../explain-failure.ts';
import { openPlace } from '../open-place.ts';
import type { ScanState } from '../scan-state.ts';
import type { ServerClient } from '../server-client.ts';
import { type MoreNode, type Node, targetOfNode } from './node.ts';
import { ResultTree } from './result-tree.ts';

/** The two views of our container: issues by category, and by subject, with what can be done about each. */
export function trees(server: ServerClient, state: ScanState): Disposable {
  const byCategory = new ResultTree('category', server, state);
  const bySubject = new ResultTree('subject', server, state);
  const issues = window.createTreeView('cohortlint.issues', { treeDataProvider: byCategory, showCollapseAll: true });
  const subjects = window.createTreeView('cohortlint.subjects', { treeDataProvider: bySubject, showCollapseAll: true });
  const refresh = (): void => {
    byCategory.refresh();
    bySubject.refresh();
    const blocking = state.all.reduce((sum, status) => sum + (status.issues?.error ?? 0), 0);
    // None is no number to draw eyes to.
    issues.badge =
      blocking === 0
        ? undefined
        : { value: blocking, tooltip: `${blocking} ${blocking === 1 ? 'issue blocks' : 'issues block'}` };
    const current = state.all.length === 0 ? 'none' : state.status.state;
    void commands.executeCommand('setContext', 'cohortlint.state', current);
  };
  const onNode = (command: string, then: (node: Node) => unknown): Disposable =>
    commands.registerCommand(command, (node?: Node) => node && then(node));
  const decide = (command: string) => (node: Node) => commands.executeCommand(command, targetOfNode(node));
  refresh();
  return Disposable.from(
    byCategory,
    bySubject,
    issues,
    subjects,
    server.onResultChanged(refresh),
    state.onChange(refresh),
    onNode('cohortlint.tree.accept', decide('cohortlint.accept')),
    onNode('cohortlint.tree.ignore', decide('cohortlint.ignore')),
    onNode('cohortlint.tree.copy', decide('cohortlint.copyMaskedFinding')),
    onNode('cohortlint.tree.showRule', decide('cohortlint.showRule')),
    onNode('cohortlint.tree.openDashboard', (node) =>
      commands.executeCommand('cohortlint.openDashboard', 'folder' in node ? Uri.parse(node.folder) : undefined),
    ),
    onNode('cohortlint.tree.reveal', (node) => reveal(server, node).catch(explainFailure)),
    commands.registerCommand('cohortlint.tree.more', ({ parent }: MoreNode) => {
      byCategory.showMore(parent);
      bySubject.showMore(parent);
    }),
    commands.registerCommand('cohortlint.tree.open', (folder: string, path: string, fingerprint?: string) =>
      openPlace(server, folder, path, fingerprint === undefined ? {} : { fingerprint }).catch(explainFailure),
    ),
    commands.registerCommand('cohortlint.tree.toggleAccepted', () => {
      byCategory.toggleSuppressed();
      bySubject.toggleSuppressed();
    }),
  );
}

/** Reveal in Explorer: the file of a place, or the first file of an issue. */
async function reveal(server: ServerClient, node: Node): Promise<void> {
  const path = node.kind === 'place' ? node.place.path : node.kind === 'issue' ? node.row.path : undefined;
  if (path === undefined || !('folder' in node)) return;
  const { uri } = await server.request('cohortlint/locate', { folder: node.folder, path });
  const file = Uri.parse(uri);
  await commands.executeCommand('revealInExplorer', file.scheme === 'file' ? file : file.with({ scheme: 'file' }));
}
