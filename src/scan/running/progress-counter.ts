import type { Progress } from '../../model/progress.ts';
import type { BatchResult } from './batch.ts';
import type { SharedState } from './shared-state.ts';

/** How often a listener hears of it, in milliseconds. */
const interval = 200;

/** Counts what a scan has done and tells whoever listens. */
export class ProgressCounter {
  readonly #started = performance.now();
  readonly #progress: Progress = { done: 0, total: 0, rate: 0, errors: 0, warnings: 0, isSecondReading: false };
  /** Entries of the first reading. */
  #before = 0;
  readonly #timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly shared: SharedState,
    private readonly listener: ((progress: Progress) => void) | undefined,
  ) {
    // Batches of long files end seldom; the threads count entries as they go.
    if (listener) this.#timer = setInterval(() => this.#tellIfChanged(), interval).unref();
  }

  close(): void {
    clearInterval(this.#timer);
  }

  /** Every entry is read a second time. */
  readAgain(): void {
    this.#before = this.shared.judgedEntries;
    this.#progress.total = 0;
    this.#progress.isSecondReading = true;
  }

  /** Entries were found. */
  listed(entries: number): void {
    this.#progress.total += entries;
  }

  /** A batch was judged. */
  judged(batch: BatchResult): void {
    const progress = this.#progress;
    for (const { example, count } of batch.tallies.issues.values()) {
      if (example.severity === 'error') progress.errors += count;
      if (example.severity === 'warning') progress.warnings += count;
    }
    this.#tell();
  }

  #tellIfChanged(): void {
    if (this.shared.judgedEntries - this.#before !== this.#progress.done) this.#tell();
  }

  #tell(): void {
    const progress = this.#progress;
    const judged = this.shared.judgedEntries;
    progress.done = judged - this.#before;
    const seconds = (performance.now() - this.#started) / 1000;
    progress.rate = seconds > 0 ? judged / seconds : 0;
    this.listener?.({ ...progress });
  }
}
