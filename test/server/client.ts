import { type ChildProcess, spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  type Diagnostic,
  type InitializeParams,
  type InitializeResult,
  type ProtocolConnection,
  type Registration,
  type RegistrationParams,
  StreamMessageReader,
  StreamMessageWriter,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import {
  exchangeOf,
  notifications,
  type ParamsOf,
  type RequestMethod,
  type ResultChanged,
  type ResultOf,
  type ScanStatus,
} from '../../src/model/protocol.ts';
import { flawOf } from '../../src/model/protocol-check.ts';

/** A client of the server without an editor: it keeps what the server says. */
export class TestClient {
  readonly diagnostics = new Map<string, Diagnostic[]>();
  readonly statuses: ScanStatus[] = [];
  readonly changes: ResultChanged[] = [];
  readonly progress: unknown[] = [];
  /** What the server told of itself after it had started. */
  readonly registrations: Registration[] = [];
  /** What the client does with an edit; it refuses without it. */
  applyEdit: ((edit: WorkspaceEdit) => void) | undefined;
  /** What the client answers when the server asks for its settings. */
  settings: object | null = null;
  /** Every byte that the server wrote, for tests of what it must not say. */
  output = '';
  /** What the server wrote to its error output. */
  errors = '';
  readonly #waiting: (() => void)[] = [];

  private constructor(
    readonly process: ChildProcess,
    readonly connection: ProtocolConnection,
  ) {
    connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }) => {
      this.diagnostics.set(uri, diagnostics);
      this.#wake();
    });
    connection.onNotification(notifications.status, (status: ScanStatus) => {
      this.statuses.push(status);
      this.#wake();
    });
    connection.onNotification(notifications.resultChanged, (change: ResultChanged) => {
      this.changes.push(change);
      this.#wake();
    });
    connection.onRequest('workspace/applyEdit', ({ edit }: { edit: WorkspaceEdit }) => {
      this.applyEdit?.(edit);
      return { applied: this.applyEdit !== undefined };
    });
    connection.onRequest('client/registerCapability', ({ registrations }: RegistrationParams) => {
      this.registrations.push(...registrations);
      this.#wake();
    });
    connection.onNotification('$/progress', (value) => {
      this.progress.push(value);
      this.#wake();
    });
    connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
      items.map(() => this.settings),
    );
    process.stdout!.on('data', (data) => {
      this.output += String(data);
    });
    process.stderr!.on('data', (data) => {
      this.errors += String(data);
    });
    process.once('exit', () => this.#wake());
  }

  /** Starts the built server and initializes it for a folder. */
  static async start(
    folder: string,
    initializationOptions: object = {},
    textDocument: InitializeParams['capabilities']['textDocument'] = {},
  ): Promise<TestClient & { initialized: InitializeResult }> {
    const child = spawn(process.execPath, ['dist/cli.js', 'server', '--stdio'], { stdio: ['pipe', 'pipe', 'pipe'] });
    const connection = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    const client = new TestClient(child, connection);
    connection.listen();
    const uri = pathToFileURL(folder).toString();
    const params: InitializeParams = {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: 'dataset' }],
      capabilities: { workspace: { configuration: true }, textDocument },
      initializationOptions,
    };
    const initialized = await connection.sendRequest<InitializeResult>('initialize', params);
    await connection.sendNotification('initialized', {});
    return Object.assign(client, { initialized });
  }

  /** Sends a request of the protocol, and fails when the answer is not what the protocol says. */
  async ask<Method extends RequestMethod>(method: Method, params: ParamsOf<Method>): Promise<ResultOf<Method>> {
    const result = await this.connection.sendRequest<ResultOf<Method>>(method, params);
    const definition = exchangeOf(method).result;
    const flaw = definition === undefined ? undefined : flawOf(definition, result);
    if (flaw !== undefined) throw new Error(flaw);
    return result;
  }

  /**
   * Waits until something holds, which is looked at whenever the server says something.
   * @throws Error with what the server wrote when it has ended before
   */
  async until(holds: () => boolean): Promise<void> {
    while (!holds()) {
      const { exitCode, signalCode } = this.process;
      const status = exitCode ?? signalCode;
      if (status !== null) throw new Error(`The server ended with ${status} before ${holds}:\n${this.errors}`);
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  async stop(): Promise<void> {
    if (this.process.exitCode === null && this.process.signalCode === null) {
      const ended = new Promise((resolve) => this.process.once('exit', resolve));
      await this.connection.sendRequest('shutdown').catch(() => {});
      await this.connection.sendNotification('exit').catch(() => {});
      await ended;
    }
    this.connection.dispose();
  }

  #wake(): void {
    for (const resume of this.#waiting.splice(0)) resume();
  }
}
