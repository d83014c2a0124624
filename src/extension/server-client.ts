import { type CancellationToken, EventEmitter, type ExtensionContext, type LogOutputChannel } from 'vscode';
import {
  exchangeOf,
  notifications,
  type ParamsOf,
  type RequestMethod,
  type ResultChanged,
  type ResultOf,
  type ScanStatus,
} from '../model/protocol.ts';
import type { LanguageClient, WorkProgress } from './language-client.ts';
import { RestartLimit } from './restart-limit.ts';

/** The language server as the rest of the extension sees it: started when it is first asked or wanted, started again when it dies. */
export class ServerClient {
  readonly #status = new EventEmitter<ScanStatus>();
  readonly #resultChanged = new EventEmitter<ResultChanged>();
  readonly #death = new EventEmitter<void>();
  readonly #restarts = new RestartLimit();
  #client: LanguageClient | undefined;

  /** The server's state of the last scan changed. */
  readonly onStatus = this.#status.event;
  /** The result of a dataset is new, changed or gone. */
  readonly onResultChanged = this.#resultChanged.event;
  /** The server ended without being asked to. */
  readonly onDeath = this.#death.event;

  constructor(
    private readonly context: ExtensionContext,
    private readonly log: LogOutputChannel,
  ) {}

  /** Whether anybody needed the server so far. */
  get isRunning(): boolean {
    return this.#client?.isRunning() === true;
  }

  /** Sends a request; its answer is checked against the protocol. @throws an error whose message is one line for a person */
  async request<Method extends RequestMethod>(
    method: Method,
    params: ParamsOf<Method>,
    token?: CancellationToken,
  ): Promise<ResultOf<Method>> {
    const client = await this.#ensureClient();
    const result: unknown = await (token
      ? client.sendRequest(method, params, token)
      : client.sendRequest(method, params));
    const definition = exchangeOf(method).result;
    const { flawOf } = await import('../model/protocol-check.ts');
    const flaw = definition === undefined ? undefined : flawOf(definition, result);
    if (flaw !== undefined) throw new Error(`The server answered something else than it should. ${flaw}`);
    return result as ResultOf<Method>;
  }

  /** Listens to the progress of the request that was given `token` as its `workDoneToken`. */
  async onProgress(token: string, listener: (progress: WorkProgress) => void): Promise<{ dispose(): void }> {
    const { listenToProgress } = await import('./language-client.ts');
    return listenToProgress(await this.#ensureClient(), token, listener);
  }

  /** Starts the server for what it says by itself: hovers and completions. */
  async start(): Promise<void> {
    await this.#ensureClient();
  }

  /** Starts a running server anew: what it was told when it started has changed. */
  async restart(): Promise<void> {
    if (this.isRunning) await this.#client!.restart();
  }

  async dispose(): Promise<void> {
    this.#status.dispose();
    this.#resultChanged.dispose();
    this.#death.dispose();
    await this.#client?.dispose();
  }

  async #ensureClient(): Promise<LanguageClient> {
    const { createLanguageClient, isOver } = await import('./language-client.ts');
    if (!this.#client || isOver(this.#client)) {
      this.#client = createLanguageClient(this.context, this.log, () => this.#mayRestart());
      this.#client.onNotification(notifications.status, (status: ScanStatus) => this.#status.fire(status));
      this.#client.onNotification(notifications.resultChanged, (change: ResultChanged) =>
        this.#resultChanged.fire(change),
      );
      // Not awaited: requests wait for it, the editor does not. A failure reaches them and the log.
      this.#client.start().catch((error: unknown) => this.log.error(String(error)));
    }
    return this.#client;
  }

  #mayRestart(): boolean {
    this.log.error('The server ended unexpectedly.');
    this.#death.fire();
    return this.#restarts.allows();
  }
}
