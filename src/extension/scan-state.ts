import { EventEmitter, Uri } from 'vscode';
import type { ScanStatus } from '../model/protocol.ts';
import type { ServerClient } from './server-client.ts';

/** Where the last scan stands: what the server says, and what must be said when it can say nothing any more. */
export class ScanState {
  readonly #changed = new EventEmitter<ScanStatus>();
  readonly #listening;
  /** By URI of the dataset; the one that changed last is the last. */
  readonly #statuses = new Map<string, ScanStatus>();

  readonly onChange = this.#changed.event;

  constructor(server: ServerClient) {
    this.#listening = [
      server.onStatus((status) => this.#set(status)),
      server.onDeath(() => {
        for (const status of [...this.#statuses.values()]) this.#set(afterDeath(status));
      }),
    ];
  }

  /** Of the dataset whose status changed last. */
  get status(): ScanStatus {
    return [...this.#statuses.values()].at(-1) ?? never;
  }

  /** Of the deepest scanned dataset that a file lies in, if any. @param path of a URI */
  around(path: string): ScanStatus | undefined {
    const holding = this.all.filter(({ target = '' }) => path.startsWith(`${Uri.parse(target).path}/`));
    return holding.sort((left, right) => right.target!.length - left.target!.length)[0];
  }

  /** Of every dataset that was scanned. */
  get all(): ScanStatus[] {
    return [...this.#statuses.values()];
  }

  /** Of one dataset. @param folder its URI */
  of(folder: string): ScanStatus {
    return this.#statuses.get(folder) ?? { ...never, target: folder };
  }

  dispose(): void {
    for (const listening of this.#listening) listening.dispose();
    this.#changed.dispose();
  }

  #set(status: ScanStatus): void {
    const key = status.target ?? '';
    this.#statuses.delete(key);
    if (status.state !== 'none') this.#statuses.set(key, status);
    this.#changed.fire(status);
  }
}

/** Nothing was scanned. */
const never: ScanStatus = { state: 'none', stale: false };

/** The server held the result: what it had found is gone with it. */
function afterDeath({ state, target }: ScanStatus): ScanStatus {
  if (state === 'none') return { state, stale: false };
  const reason = state === 'running' ? 'The server ended during the scan.' : 'The server ended after the scan.';
  return { state: 'incomplete', stale: false, reason, ...(target === undefined ? {} : { target }) };
}
