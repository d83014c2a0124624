import { userInfo } from 'node:os';
import { commands, type ExtensionContext, env, Uri, type WebviewPanel } from 'vscode';
import type {
  AcceptParams,
  HostMessage,
  PageCommand,
  PageMessage,
  PageQuestion,
  ScanStatus,
} from '../../model/protocol.ts';
import { askServer } from '../ask-server.ts';
import { datasetName } from '../dataset-name.ts';
import { reviewerKey } from '../decide/accept.ts';
import { explainFailure } from '../explain-failure.ts';
import { openConfiguration } from '../open-configuration.ts';
import { openPlace } from '../open-place.ts';
import { pageHtml } from '../page-html.ts';
import type { ScanState } from '../scan-state.ts';
import type { ServerClient } from '../server-client.ts';

/** What a panel needs of the extension. */
interface Surroundings {
  context: ExtensionContext;
  server: ServerClient;
  state: ScanState;
  /** Where the page's script and style lie. */
  dist: Uri;
}

/** The dashboard of one dataset: passes the page's questions to the server, and does for it what only the editor can. */
export class DashboardPanel {
  constructor(
    private readonly panel: WebviewPanel,
    private readonly folder: Uri,
    private readonly around: Surroundings,
  ) {
    panel.title = `${this.#name} · Cohortlint`;
    panel.iconPath = Uri.joinPath(around.context.extensionUri, 'images', 'icon.png');
    panel.webview.onDidReceiveMessage((message: unknown) => this.#receive(message));
    panel.webview.html = pageHtml(panel.webview, around.dist, 'dashboard');
  }

  reveal(): void {
    this.panel.reveal();
  }

  dispose(): void {
    this.panel.dispose();
  }

  tellState(status: ScanStatus): void {
    const reviewer = this.around.context.globalState.get<string>(reviewerKey) ?? userInfo().username;
    this.#send({ kind: 'state', folder: this.folder.toString(), name: this.#name, status, reviewer });
  }

  /** What the page asked has other answers now. */
  tellChanged(): void {
    this.#send({ kind: 'changed' });
  }

  get #name(): string {
    return datasetName(this.folder);
  }

  #send(message: HostMessage): void {
    void this.panel.webview.postMessage(message);
  }

  async #receive(message: unknown): Promise<void> {
    const { flawOf } = await import('../../model/protocol-check.ts');
    const flaw = flawOf('PageMessage', message);
    if (flaw !== undefined) {
      void explainFailure(new Error(flaw));
      return;
    }
    const said = message as PageMessage;
    if (said.kind === 'ask') void this.#ask(said);
    else if (said.kind === 'open') {
      const { kind: _, path, ...place } = said;
      openPlace(this.around.server, this.folder.toString(), path, place).catch(explainFailure);
    } else this.#run(said);
  }

  async #ask({ id, method, params }: PageQuestion): Promise<void> {
    try {
      const question = { ...params, folder: this.folder.toString() };
      const result = await askServer(this.around.server, method, question);
      if (method === 'cohortlint/accept') {
        await this.around.context.globalState.update(reviewerKey, (question as unknown as AcceptParams).by);
      }
      this.#send({ kind: 'answer', id, result });
    } catch (error) {
      this.#send({ kind: 'answer', id, error: (error as Error).message });
    }
  }

  #run({ command, text = '', rule, path, field }: PageCommand): void {
    const folder = this.folder;
    const target = { folder: folder.toString(), rule, path, field };
    const actions: Readonly<Record<PageCommand['command'], () => unknown>> = {
      ready: () => this.tellState(this.around.state.of(folder.toString())),
      scan: () => commands.executeCommand('cohortlint.scanDataset', folder),
      exportReport: () => commands.executeCommand('cohortlint.exportReport', folder),
      openReport: () => commands.executeCommand('cohortlint.openReport', folder),
      writeCopy: () => commands.executeCommand('cohortlint.writeCopy', folder),
      editConsent: () => commands.executeCommand('cohortlint.editConsent', folder),
      ignore: () => commands.executeCommand('cohortlint.ignore', target),
      copy: () => env.clipboard.writeText(text),
      openLink: () => text.startsWith('https://') && env.openExternal(Uri.parse(text)),
      openConfiguration: () => openConfiguration(folder).catch(explainFailure),
      showRule: () => commands.executeCommand('cohortlint.showRule', text),
    };
    actions[command]();
  }
}
