import type { TextDocument } from 'vscode-languageserver-textdocument';
import { isHeaderView } from '../model/protocol.ts';
import { judgeFile } from './publish-file.ts';
import type { Workspace } from './workspace.ts';

/** Judges documents that an editor has open: when they are opened, and again when they are saved. */
export class OpenDocuments {
  /** Files that somebody asked for one by one: they are judged again when they are saved, wherever they lie. */
  readonly #asked = new Set<string>();

  /** Of each document as it was opened or saved last. */
  readonly #versions = new Map<string, number>();

  constructor(private readonly workspace: Workspace) {}

  opened(document: TextDocument): void {
    this.#versions.set(document.uri, document.version);
    this.#judgeDocument(document);
  }

  /** What the dataset told of it may not be true of a text that was changed, and the next scan says it again. */
  saved(document: TextDocument): void {
    const isChanged = this.#versions.get(document.uri) !== document.version;
    this.#versions.set(document.uri, document.version);
    if (isChanged) this.workspace.publisher.remove(document.uri);
    this.#judgeDocument(document);
  }

  /** Judges a file that somebody asked for. @throws Error with one line when it cannot be judged */
  async ask(file: string): Promise<void> {
    this.#asked.add(file);
    await this.#judge(file);
  }

  async #judge(file: string, content?: string): Promise<void> {
    const { root, path } = this.workspace.locations.datasetFile(file);
    const judge = await this.workspace.judgeOf(root);
    const { uri, diagnostics, wasJudged } = await judgeFile(this.workspace, judge, path, content);
    this.workspace.publisher.refresh(uri, diagnostics, root, wasJudged);
  }

  /** What a scan of the dataset leaves out is left out here: editor and command line agree. */
  async #judgeUnlessIgnored(file: string, content: string): Promise<void> {
    const { root, path } = this.workspace.locations.datasetFile(file);
    const judge = await this.workspace.judgeOf(root);
    if (this.#asked.has(file) || !judge.excludes(path)) await this.#judge(file, content);
  }

  #judgeDocument(document: TextDocument): void {
    const { locations, options } = this.workspace;
    // A header view is judged when its text is asked for.
    if (isHeaderView(document.uri)) return;
    const file = locations.filePath(document.uri);
    if (file === undefined) return;
    if (options.judgeOnOpen === 'scanned' && !locations.holds(document.uri) && !this.#asked.has(file)) return;
    // A document without a format, or with a broken configuration beside it, has nothing to show as you type.
    this.#judgeUnlessIgnored(file, document.getText()).catch(() => {});
  }
}
