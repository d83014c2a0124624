import { Disposable, Range, RelativePattern, Uri, ViewColumn, type WebviewPanel, window, workspace } from 'vscode';
import type { ConsentDocument, FormMessage, FormQuestion, FormTask } from '../../model/protocol.ts';
import { askServer } from '../ask-server.ts';
import { datasetName } from '../dataset-name.ts';
import { explainFailure } from '../explain-failure.ts';
import { pageHtml } from '../page-html.ts';
import type { ServerClient } from '../server-client.ts';
import { saveManifest } from './save-manifest.ts';

/** The manifest that a form is for. */
export const manifestFile = 'consent.json';

/** What somebody typed into a form and did not save, and the text that it starts from. */
export interface Unsaved {
  manifest: object;
  revision: string;
}

/** The form for the consent manifest of one dataset: passes its questions to the server, and does for it what only the editor can. */
export class ConsentFormPanel {
  readonly #watching: Disposable;
  #unsaved: Unsaved | undefined;

  constructor(
    private readonly panel: WebviewPanel,
    private readonly folder: Uri,
    private readonly server: ServerClient,
    extension: Uri,
    unsaved?: Unsaved,
  ) {
    this.#unsaved = unsaved;
    panel.title = `Consent · ${datasetName(folder)}`;
    panel.iconPath = Uri.joinPath(extension, 'images', 'icon.png');
    panel.webview.onDidReceiveMessage((message: unknown) => this.#receive(message));
    panel.webview.html = pageHtml(panel.webview, Uri.joinPath(extension, 'dist'), 'consent-form');
    this.#watching = this.#watch();
    panel.onDidDispose(() => this.#watching.dispose());
  }

  reveal(): void {
    this.panel.reveal();
  }

  /** What is lost when the form is closed now. */
  get unsaved(): Unsaved | undefined {
    return this.#unsaved;
  }

  dispose(): void {
    this.panel.dispose();
  }

  get #manifest(): Uri {
    return Uri.joinPath(this.folder, manifestFile);
  }

  /** What is typed in a text editor, and what other programs write. */
  #watch(): Disposable {
    const tell = (): void => void this.panel.webview.postMessage({ kind: 'changed' });
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(this.folder, manifestFile));
    return Disposable.from(
      watcher,
      watcher.onDidChange(tell),
      watcher.onDidCreate(tell),
      watcher.onDidDelete(tell),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0 && document.uri.toString() === this.#manifest.toString()) tell();
      }),
      workspace.onDidCloseTextDocument((document) => {
        if (document.uri.toString() === this.#manifest.toString()) tell();
      }),
    );
  }

  async #receive(message: unknown): Promise<void> {
    const { flawOf } = await import('../../model/protocol-check.ts');
    const flaw = flawOf('FormMessage', message);
    if (flaw !== undefined) {
      void explainFailure(new Error(flaw));
      return;
    }
    const said = message as FormMessage;
    const { id } = said;
    try {
      const result = await (said.kind === 'ask' ? this.#ask(said) : this.#do(said));
      void this.panel.webview.postMessage({ kind: 'answer', id, result });
    } catch (error) {
      void this.panel.webview.postMessage({ kind: 'answer', id, error: (error as Error).message });
    }
  }

  #ask({ method, params }: FormQuestion): Promise<unknown> {
    return askServer(this.server, method, { ...params, folder: this.folder.toString() });
  }

  #do({ task, manifest: given, revision = '', line = 1, column = 1 }: FormTask): Promise<unknown> {
    const folder = this.folder.toString();
    const tasks: Readonly<Record<FormTask['task'], () => Promise<unknown>>> = {
      ready: async () => ({ folder, name: datasetName(this.folder), unsaved: this.#unsaved }),
      keep: async () => {
        this.#unsaved = given && { manifest: given, revision };
      },
      save: () => saveManifest(this.server, { folder, manifest: given ?? {}, revision }),
      chooseDocument: () => this.#chooseDocument(),
      openText: () => this.#openText(line, column),
      close: async () => this.panel.dispose(),
    };
    return tasks[task]();
  }

  /** @returns nothing where the person chose none */
  async #chooseDocument(): Promise<ConsentDocument | undefined> {
    const picked = await window.showOpenDialog({
      defaultUri: this.folder,
      canSelectMany: false,
      title: 'Document of the Consent Form',
      openLabel: 'Choose',
    });
    if (!picked?.[0]) return undefined;
    return this.server.request('cohortlint/consentDocument', {
      folder: this.folder.toString(),
      file: picked[0].toString(),
    });
  }

  async #openText(line: number, column: number): Promise<void> {
    const place = new Range(line - 1, column - 1, line - 1, column - 1);
    await window.showTextDocument(this.#manifest, { viewColumn: ViewColumn.Beside, selection: place });
  }
}
