import type { HostAnswer } from '../src/model/protocol.ts';

/** What VS Code gives to a page in a webview. */
interface VsCode {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): VsCode;

/** A message that is answered, before it has its number. */
type WithoutId<Message> = Message extends { id: number } ? Omit<Message, 'id'> : never;

/** What a page and the extension at the other end of its webview say to each other: questions with their answers, and news. */
export class Conversation<Sent, Heard extends { kind: string }> {
  readonly #vscode = acquireVsCodeApi();
  readonly #waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  #next = 0;

  /** @param hear what is no answer */
  constructor(hear: (message: Exclude<Heard, HostAnswer>) => void) {
    window.addEventListener('message', ({ data }: MessageEvent<Heard>) => {
      if (data.kind === 'answer') this.#answer(data as unknown as HostAnswer);
      else hear(data as Exclude<Heard, HostAnswer>);
    });
  }

  /** Says something that is answered. @throws Error with one line for a person */
  ask(message: WithoutId<Sent>): Promise<unknown> {
    const id = this.#next;
    this.#next += 1;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#vscode.postMessage({ ...message, id });
    });
  }

  /** Says something that is not answered. */
  tell(message: Sent): void {
    this.#vscode.postMessage(message);
  }

  /** What was saved before the page was hidden or the window was reloaded. */
  get saved(): unknown {
    return this.#vscode.getState();
  }

  save(state: unknown): void {
    this.#vscode.setState(state);
  }

  #answer(message: HostAnswer): void {
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.error === undefined) waiting?.resolve(message.result);
    else waiting?.reject(new Error(message.error));
  }
}
