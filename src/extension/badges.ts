import {
  FileDecoration as Decoration,
  Disposable,
  EventEmitter,
  type FileDecoration,
  type FileDecorationProvider,
  languages,
  ThemeColor,
  Uri,
  window,
  workspace,
} from 'vscode';
import { type Badge, fileUriOfHeader, headerScheme } from '../model/protocol.ts';
import type { ScanState } from './scan-state.ts';
import type { ServerClient } from './server-client.ts';

/** Questions that come within this time go to the server as one. */
const coalesceMilliseconds = 50;
const largestQuestion = 1_000;

/** Marks files and folders with findings, in the explorer and on tabs. */
export function badges(server: ServerClient, state: ScanState): Disposable {
  const provider = new Badges(server, state);
  return Disposable.from(
    window.registerFileDecorationProvider(provider),
    server.onResultChanged(() => provider.refresh()),
    server.onDeath(() => provider.refresh()),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('cohortlint.badges')) provider.refresh();
    }),
    provider,
  );
}

class Badges implements FileDecorationProvider {
  readonly #changed = new EventEmitter<undefined>();
  readonly onDidChangeFileDecorations = this.#changed.event;
  #waiting = new Map<string, ((badge: Badge | undefined) => void)[]>();
  #timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly server: ServerClient,
    private readonly state: ScanState,
  ) {}

  async provideFileDecoration(uri: Uri): Promise<FileDecoration | undefined> {
    const file = uri.scheme === headerScheme ? Uri.parse(fileUriOfHeader(uri.toString())) : uri;
    if (file.scheme !== 'file' || !this.#isScanned(file)) return undefined;
    if (!workspace.getConfiguration('cohortlint').get('badges', true)) return undefined;
    const badge = await this.#ask(file.toString());
    if (!badge) return undefined;
    // What has Problems of its own is marked by VS Code.
    if (languages.getDiagnostics(uri).length > 0) return undefined;
    return decorationOf(badge);
  }

  /** Everything is asked for again. */
  refresh(): void {
    this.#changed.fire(undefined);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#changed.dispose();
  }

  #isScanned({ path }: Uri): boolean {
    return this.state.all.some(({ target }) => {
      const root = target === undefined ? undefined : Uri.parse(target).path;
      return root !== undefined && (path === root || path.startsWith(`${root}/`));
    });
  }

  #ask(uri: string): Promise<Badge | undefined> {
    this.#timer ??= setTimeout(() => void this.#askAll(), coalesceMilliseconds);
    return new Promise((resolve) => {
      this.#waiting.set(uri, [...(this.#waiting.get(uri) ?? []), resolve]);
    });
  }

  async #askAll(): Promise<void> {
    const waiting = [...this.#waiting];
    this.#waiting = new Map();
    this.#timer = undefined;
    for (let first = 0; first < waiting.length; first += largestQuestion) {
      const part = waiting.slice(first, first + largestQuestion);
      const found = await this.server
        .request('cohortlint/badges', { uris: part.map(([uri]) => uri) })
        // A server that is gone has no badges; the status bar says that it is.
        .catch(() => ({ badges: [] }));
      const byUri = new Map(found.badges.map((badge) => [badge.uri, badge]));
      for (const [uri, answers] of part) for (const answer of answers) answer(byUri.get(uri));
    }
  }
}

function decorationOf(badge: Badge): FileDecoration {
  const { error, warning } = badge;
  const worst = error > 0 ? error : warning;
  const parts = [
    error > 0 && `${error} that ${error === 1 ? 'blocks' : 'block'}`,
    warning > 0 && `${warning} to review`,
  ].filter(Boolean);
  const color = new ThemeColor(error > 0 ? 'list.errorForeground' : 'list.warningForeground');
  // A folder is marked as VS Code marks one with Problems in it.
  const text = badge.isFolder ? '●' : worst > 9 ? '9+' : String(worst);
  return new Decoration(text, `Cohortlint: ${parts.join(', ')}`, color);
}
