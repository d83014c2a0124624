import { EventEmitter } from 'vscode';
import type { ScanStatus } from '../model/protocol.ts';
import type { ServerClient } from './server-client.ts';

/** Where the last scan stands: what the server says, and what must be said when it can say nothing any more. */
export class ScanState {
  readonly #changed = new EventEmitter<ScanStatus>();
  readonly #listening;
  #status: ScanStatus = { state: 'none', stale: false };

  readonly onChange = this.#changed.event;

  constructor(server: ServerClient) {
    this.#listening = [
      server.onStatus((status) => this.#set(status)),
      server.onDeath(() => this.#set(afterDeath(this.#status))),
    ];
  }

  get status(): ScanStatus {
    return this.#status;
  }

  dispose(): void {
    for (const listening of this.#listening) listening.dispose();
    this.#changed.dispose();
  }

  #set(status: ScanStatus): void {
    this.#status = status;
    this.#changed.fire(status);
  }
}

/** The server held the result: what it had found is gone with it. */
function afterDeath({ state, target }: ScanStatus): ScanStatus {
  if (state === 'none') return { state, stale: false };
  const reason = state === 'running' ? 'The server ended during the scan.' : 'The server ended after the scan.';
  return { state: 'incomplete', stale: false, reason, ...(target === undefined ? {} : { target }) };
}
