import {
  Disposable,
  Range,
  RelativePattern,
  type TextDocument,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import { configurationFile } from '../../configuration/file-name.ts';
import type { ConsentDocument, ConsentForm, FormMessage, FormQuestion, FormTask } from '../../model/protocol.ts';
import { askServer } from '../ask-server.ts';
import { datasetName } from '../dataset-name.ts';
import { explainFailure } from '../explain-failure.ts';
import { pageHtml } from '../page-html.ts';
import type { ServerClient } from '../server-client.ts';
import { saveManifest } from './save-manifest.ts';

/** What somebody typed into a form and did not save, and the text that it starts from. */
export interface Unsaved {
  manifest: object;
  revision: string;
}

/** The form for the consent manifest of one dataset: passes its questions to the server, and does for it what only the editor can. */
export class ConsentFormPanel {
  readonly #watching: Disposable;
  #manifest: { readonly uri: Uri; readonly watcher: Disposable } | undefined;
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
    panel.onDidDispose(() => {
      this.#watching.dispose();
      this.#manifest?.watcher.dispose();
    });
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

  /** What is typed in a text editor, and a configuration that names another manifest. */
  #watch(): Disposable {
    const isManifest = ({ uri }: TextDocument): boolean => uri.toString() === this.#manifest?.uri.toString();
    return Disposable.from(
      this.#watchFile(configurationFile),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0 && isManifest(document)) this.#tellChanged();
      }),
      workspace.onDidCloseTextDocument((document) => {
        if (isManifest(document)) this.#tellChanged();
      }),
    );
  }

  /** What other programs write. @param path of a file, relative to the dataset */
  #watchFile(path: string): Disposable {
    const tell = (): void => this.#tellChanged();
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(this.folder, path));
    return Disposable.from(watcher, watcher.onDidChange(tell), watcher.onDidCreate(tell), watcher.onDidDelete(tell));
  }

  #tellChanged(): void {
    void this.panel.webview.postMessage({ kind: 'changed' });
  }

  /** The manifest lies where the server says. */
  #follow({ path }: ConsentForm): void {
    const uri = Uri.joinPath(this.folder, path);
    if (uri.toString() === this.#manifest?.uri.toString()) return;
    this.#manifest?.watcher.dispose();
    this.#manifest = { uri, watcher: this.#watchFile(path) };
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

  async #ask({ method, params }: FormQuestion): Promise<unknown> {
    const answer = await askServer(this.server, method, { ...params, folder: this.folder.toString() });
    if (method === 'cohortlint/consentForm') this.#follow(answer as ConsentForm);
    return answer;
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
    if (!this.#manifest) return;
    const place = new Range(line - 1, column - 1, line - 1, column - 1);
    await window.showTextDocument(this.#manifest.uri, { viewColumn: ViewColumn.Beside, selection: place });
  }
}
