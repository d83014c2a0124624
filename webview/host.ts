import type {
  HostAnswer,
  HostMessage,
  HostState,
  PageCommand,
  PageMessage,
  PageOpening,
  PageQuestion,
  ParamsOf,
  ResultOf,
} from '../src/model/protocol.ts';

/** What VS Code gives to a page in a webview. */
interface VsCode {
  postMessage(message: PageMessage): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): VsCode;

/** The requests of the server that a page may send. */
export type Asked = PageQuestion['method'];

/** The extension at the other end of the webview. */
export class Host {
  readonly #vscode = acquireVsCodeApi();
  readonly #waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  #next = 0;

  /** How the dataset stands; called again when that changes. */
  onState: (state: HostState) => void = () => {};
  /** What was asked has other answers now. */
  onChanged: () => void = () => {};

  constructor() {
    window.addEventListener('message', ({ data }: MessageEvent<HostMessage>) => this.#receive(data));
  }

  /** Asks the server. @throws Error with one line for a person */
  ask<Method extends Asked>(method: Method, params: Omit<ParamsOf<Method>, 'folder'>): Promise<ResultOf<Method>> {
    const id = this.#next;
    this.#next += 1;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve: resolve as (value: unknown) => void, reject });
      this.#vscode.postMessage({ kind: 'ask', id, method, params });
    });
  }

  /** Opens a place in the editor. @param path as it is shown @param place what is meant in it: a finding, a row of a table, a range of the text */
  open(path: string, place: Omit<PageOpening, 'kind' | 'path'> = {}): void {
    this.#vscode.postMessage({ kind: 'open', path, ...place });
  }

  /** Has the editor do something. */
  run(command: PageCommand['command'], details: Omit<PageCommand, 'kind' | 'command'> = {}): void {
    this.#vscode.postMessage({ kind: 'run', command, ...details });
  }

  /** What was saved before the page was hidden or the window was reloaded. */
  get saved(): unknown {
    return this.#vscode.getState();
  }

  save(state: unknown): void {
    this.#vscode.setState(state);
  }

  #receive(message: HostMessage): void {
    if (message.kind === 'state') this.onState(message);
    else if (message.kind === 'changed') this.onChanged();
    else this.#answer(message);
  }

  #answer(message: HostAnswer): void {
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.error === undefined) waiting?.resolve(message.result);
    else waiting?.reject(new Error(message.error));
  }
}
