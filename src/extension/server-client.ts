import { type CancellationToken, EventEmitter, type ExtensionContext, type LogOutputChannel, workspace } from 'vscode';
import {
  CloseAction,
  ErrorAction,
  LanguageClient,
  type LanguageClientOptions,
  State,
  TransportKind,
  WorkDoneProgress,
  type WorkDoneProgressBegin,
  type WorkDoneProgressEnd,
  type WorkDoneProgressReport,
} from 'vscode-languageclient/node';
import {
  exchangeOf,
  headerScheme,
  type InitializationOptions,
  notifications,
  type ParamsOf,
  type RequestMethod,
  type ResultChanged,
  type ResultOf,
  type ScanStatus,
} from '../model/protocol.ts';
import { flawOf } from '../model/protocol-check.ts';
import { RestartLimit } from './restart-limit.ts';

/** Heap of the server's main thread; worker threads have caps of their own. Past it the server ends, not the editor. */
const heapMegabytes = 2048;

/** What a server says of its work in progress. */
export type WorkProgress = WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd;

/** The language server as the rest of the extension sees it: started when it is first asked, started again when it dies. */
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
    return this.#client?.state === State.Running;
  }

  /** Sends a request; its answer is checked against the protocol. @throws an error whose message is one line for a person */
  async request<Method extends RequestMethod>(
    method: Method,
    params: ParamsOf<Method>,
    token?: CancellationToken,
  ): Promise<ResultOf<Method>> {
    const client = this.#ensureClient();
    const result: unknown = await (token
      ? client.sendRequest(method, params, token)
      : client.sendRequest(method, params));
    const definition = exchangeOf(method).result;
    const flaw = definition === undefined ? undefined : flawOf(definition, result);
    if (flaw !== undefined) throw new Error(`The server answered something else than it should. ${flaw}`);
    return result as ResultOf<Method>;
  }

  /** Listens to the progress of the request that was given `token` as its `workDoneToken`. */
  onProgress(token: string, listener: (progress: WorkProgress) => void): { dispose(): void } {
    return this.#ensureClient().onProgress(WorkDoneProgress.type, token, listener);
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

  #ensureClient(): LanguageClient {
    const { state } = this.#client ?? {};
    // A client that gave up cannot be started again.
    if (!this.#client || state === State.Stopped || state === State.StartFailed) {
      this.#client = this.#createClient();
      this.#client.onNotification(notifications.status, (status: ScanStatus) => this.#status.fire(status));
      this.#client.onNotification(notifications.resultChanged, (change: ResultChanged) =>
        this.#resultChanged.fire(change),
      );
      // Not awaited: requests wait for it, the editor does not. A failure reaches them and the log.
      this.#client.start().catch((error: unknown) => this.log.error(String(error)));
    }
    return this.#client;
  }

  #createClient(): LanguageClient {
    const server = {
      module: this.context.asAbsolutePath('dist/server.js'),
      transport: TransportKind.ipc,
      options: { execArgv: [`--max-old-space-size=${heapMegabytes}`] },
    };
    const options: LanguageClientOptions = {
      documentSelector: [{ scheme: 'file' }, { scheme: headerScheme }],
      initializationOptions: whatTheServerIsTold,
      outputChannel: this.log,
      traceOutputChannel: this.log,
      synchronize: { configurationSection: 'cohortlint' },
      errorHandler: {
        error: () => ({ action: ErrorAction.Continue, handled: true }),
        closed: () => this.#closed(),
      },
      middleware: {
        didSave: async (document, next) => {
          const isConfiguration = document.uri.path.endsWith('/cohortlint.config.json');
          const scansOnSave = workspace.getConfiguration('cohortlint', document).get('scanOnSave', true);
          if (scansOnSave || isConfiguration) await next(document);
        },
      },
    };
    // Not the name of our settings' section: by `<id>.trace.server` a person could have the protocol's trace, and with it
    // document text, written to the log.
    return new LanguageClient('cohortlint-server', 'Cohortlint', server, options);
  }

  #closed(): { action: CloseAction; handled: true } {
    this.log.error('The server ended unexpectedly.');
    this.#death.fire();
    return { action: this.#restarts.allows() ? CloseAction.Restart : CloseAction.DoNotRestart, handled: true };
  }
}

function whatTheServerIsTold(): InitializationOptions {
  const workers = workspace.getConfiguration('cohortlint').get<number | null>('workers');
  return {
    headerScheme,
    trusted: workspace.isTrusted,
    asksForReasons: true,
    // What an editor opens is mostly code; what lies in a dataset that somebody scanned is judged.
    judgeOnOpen: 'scanned',
    ...(workers ? { workers } : {}),
  };
}
