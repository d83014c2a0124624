import type {
  HostMessage,
  HostState,
  PageCommand,
  PageMessage,
  PageOpening,
  PageQuestion,
  ParamsOf,
  ResultOf,
} from '../src/model/protocol.ts';
import { Conversation } from './conversation.ts';

/** The requests of the server that a page may send. */
export type Asked = PageQuestion['method'];

/** The extension at the other end of the webview. */
export class Host {
  readonly #conversation: Conversation<PageMessage, HostMessage>;

  /** How the dataset stands; called again when that changes. */
  onState: (state: HostState) => void = () => {};
  /** What was asked has other answers now. */
  onChanged: () => void = () => {};

  constructor() {
    this.#conversation = new Conversation((message) => {
      if (message.kind === 'state') this.onState(message);
      else this.onChanged();
    });
  }

  /** Asks the server. @throws Error with one line for a person */
  ask<Method extends Asked>(method: Method, params: Omit<ParamsOf<Method>, 'folder'>): Promise<ResultOf<Method>> {
    return this.#conversation.ask({ kind: 'ask', method, params }) as Promise<ResultOf<Method>>;
  }

  /** Opens a place in the editor. @param path as it is shown @param place what is meant in it: a finding, a row of a table, a range of the text */
  open(path: string, place: Omit<PageOpening, 'kind' | 'path'> = {}): void {
    this.#conversation.tell({ kind: 'open', path, ...place });
  }

  /** Has the editor do something. */
  run(command: PageCommand['command'], details: Omit<PageCommand, 'kind' | 'command'> = {}): void {
    this.#conversation.tell({ kind: 'run', command, ...details });
  }

  /** What was saved before the page was hidden or the window was reloaded. */
  get saved(): unknown {
    return this.#conversation.saved;
  }

  save(state: unknown): void {
    this.#conversation.save(state);
  }
}
