import { EventEmitter, type TreeDataProvider, type TreeItem } from 'vscode';
import type { IssueFilter } from '../../model/protocol.ts';
import type { ScanState } from '../scan-state.ts';
import type { ServerClient } from '../server-client.ts';
import { filterOf, type IssueNode, itemOf, type Node } from './node.ts';

/** So many children are asked for at a time. */
const step = 200;

/** Issues of the scanned datasets as a tree: by category, or by subject. Children come from the server page by page. */
export class ResultTree implements TreeDataProvider<Node> {
  readonly #changed = new EventEmitter<Node | undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  /** How many children of a node are shown. */
  readonly #shown = new Map<Node | undefined, number>();
  /** Whether accepted issues are listed as well. */
  #suppressed: NonNullable<IssueFilter['suppressed']> = 'open';

  constructor(
    private readonly by: 'category' | 'subject',
    private readonly server: ServerClient,
    private readonly state: ScanState,
  ) {}

  getTreeItem(node: Node): TreeItem {
    return itemOf(node);
  }

  async getChildren(parent?: Node): Promise<Node[]> {
    try {
      return await this.#childrenOf(parent);
    } catch {
      // The result went away while it was asked for: the tree is drawn again when there is another.
      return [];
    }
  }

  /** Everything is asked for again. */
  refresh(): void {
    this.#shown.clear();
    this.#changed.fire(undefined);
  }

  /** Shows more children of a node. */
  showMore(parent: Node | undefined): void {
    this.#shown.set(parent, this.#limitOf(parent) + step);
    this.#changed.fire(parent);
  }

  /** Shows accepted issues, or hides them again. */
  toggleSuppressed(): void {
    this.#suppressed = this.#suppressed === 'open' ? 'all' : 'open';
    this.refresh();
  }

  dispose(): void {
    this.#changed.dispose();
  }

  async #childrenOf(parent: Node | undefined): Promise<Node[]> {
    if (parent === undefined) {
      const folders = this.state.all.flatMap(({ state, target }) => (hasResult(state) && target ? [target] : []));
      // One dataset needs no level of its own.
      return folders.length === 1 ? this.#top(folders[0]!, undefined) : folders.map(toDataset);
    }
    switch (parent.kind) {
      case 'dataset':
        return this.#top(parent.folder, parent);
      case 'category':
      case 'subject':
        return this.#issues(parent);
      case 'issue':
        return this.#places(parent);
      default:
        return [];
    }
  }

  async #top(folder: string, parent: Node | undefined): Promise<Node[]> {
    if (this.by === 'category') {
      const { categories } = await this.server.request('cohortlint/overview', { folder });
      return categories.map(({ category, error, warning, info }) => ({
        kind: 'category',
        folder,
        category,
        issues: error + warning + info,
      }));
    }
    const limit = this.#limitOf(parent);
    const page = await this.server.request('cohortlint/subjects', {
      folder,
      sort: 'error',
      descending: true,
      offset: 0,
      limit: Math.min(limit, 500),
    });
    const rows = page.rows.map((row): Node => ({ kind: 'subject', folder, row }));
    return withMore(rows, page.total, parent);
  }

  async #issues(parent: Node & { kind: 'category' | 'subject' }): Promise<Node[]> {
    const { folder } = parent;
    const filter = { ...filterOf(parent), suppressed: this.#suppressed };
    const rows: Node[] = [];
    let total = 0;
    // The protocol answers at most 500 rows at once.
    do {
      const limit = Math.min(this.#limitOf(parent) - rows.length, 500);
      const params = { folder, filter, sort: 'severity', descending: false, offset: rows.length, limit } as const;
      const page = await this.server.request('cohortlint/issues', params);
      total = page.total;
      const subject = parent.kind === 'subject' ? { subject: parent.row.subject } : {};
      rows.push(...page.rows.map((row): Node => ({ kind: 'issue', folder, row, ...subject })));
      if (page.rows.length === 0) break;
    } while (rows.length < Math.min(total, this.#limitOf(parent)));
    return withMore(rows, total, parent);
  }

  async #places(parent: IssueNode): Promise<Node[]> {
    const { folder, row, subject } = parent;
    const page = await this.server.request('cohortlint/places', {
      folder,
      issue: row.id,
      offset: 0,
      limit: Math.min(this.#limitOf(parent), 500),
      ...(subject === undefined ? {} : { subject }),
    });
    const places = page.rows.map((place): Node => ({ kind: 'place', folder, issue: row, place }));
    // Of thousands of places nobody looks for one in a tree.
    return this.#limitOf(parent) < 500 ? withMore(places, page.total, parent) : places;
  }

  #limitOf(parent: Node | undefined): number {
    return this.#shown.get(parent) ?? step;
  }
}

function hasResult(state: string): boolean {
  return state !== 'none';
}

function toDataset(folder: string): Node {
  return { kind: 'dataset', folder };
}

function withMore(nodes: Node[], total: number, parent: Node | undefined): Node[] {
  return total > nodes.length ? [...nodes, { kind: 'more', parent, left: total - nodes.length }] : nodes;
}
