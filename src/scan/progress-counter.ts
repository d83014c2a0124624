import type { Progress } from '../model/progress.ts';
import type { BatchResult } from './batch.ts';

/** Counts what a scan has done and tells whoever listens. */
export class ProgressCounter {
  readonly #started = performance.now();
  readonly #progress: Progress = { done: 0, total: 0, rate: 0, errors: 0, warnings: 0 };

  constructor(private readonly listener: ((progress: Progress) => void) | undefined) {}

  /** Entries were found. */
  listed(entries: number): void {
    this.#progress.total += entries;
  }

  /** A batch was judged. */
  judged(batch: BatchResult): void {
    const progress = this.#progress;
    progress.done += batch.entries;
    for (const { example, count } of batch.tallies.issues.values()) {
      if (example.severity === 'error') progress.errors += count;
      if (example.severity === 'warning') progress.warnings += count;
    }
    const seconds = (performance.now() - this.#started) / 1000;
    progress.rate = seconds > 0 ? progress.done / seconds : 0;
    this.listener?.({ ...progress });
  }
}
