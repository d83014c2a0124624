import { availableParallelism } from 'node:os';
import { basename } from 'node:path';
import type { CancellationToken, Connection, WorkDoneProgressReporter } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { type DatasetScan, scanDataset } from '../engine/scan-dataset.ts';
import { folderSignature } from '../engine/signature.ts';
import type { Progress } from '../model/progress.ts';
import { notifications, type ScanDatasetParams, type ScanStatus } from '../model/protocol.ts';
import { number } from '../report/wording.ts';
import { publishScan } from './publish-scan.ts';
import type { Workspace } from './workspace.ts';

/** Runs dataset scans for a client, keeps the last one, and tells the client how it stands. */
export class DatasetScans {
  #status: ScanStatus = { state: 'none', stale: false };
  #last: DatasetScan | undefined;
  #running: AbortController | undefined;

  constructor(
    private readonly connection: Connection,
    private readonly workspace: Workspace,
  ) {}

  /**
   * Scans a folder and publishes what it found. A scan that is still running is stopped first.
   * @returns how the scan ended; a cancelled one is `incomplete` and keeps what it found
   */
  async run(
    { folder }: ScanDatasetParams,
    progress: WorkDoneProgressReporter,
    token: CancellationToken,
  ): Promise<ScanStatus> {
    this.#running?.abort();
    const controller = new AbortController();
    this.#running = controller;
    token.onCancellationRequested(() => controller.abort());
    const path = URI.parse(folder).fsPath;
    this.#tell({ state: 'running', stale: false, target: folder });
    try {
      const scan = await scanDataset({
        paths: [path],
        jobs: this.workspace.options.workers ?? Math.max(1, availableParallelism() - 1),
        signal: controller.signal,
        onProgress: (state) => progress.report(percentOf(state), progressText(state)),
        ...(await this.workspace.engineSettings()),
      });
      await this.#keep(scan, path);
      return this.#tell(statusOf(scan, folder, this.workspace.publisher.count));
    } catch (error) {
      this.#tell({ state: 'none', stale: false });
      throw error;
    } finally {
      if (this.#running === controller) this.#running = undefined;
    }
  }

  /** Forgets the last scan and takes its diagnostics back. */
  clear(): void {
    this.#running?.abort();
    this.#last?.dispose();
    this.#last = undefined;
    this.workspace.publisher.clear();
    this.#tell({ state: 'none', stale: false });
  }

  /** Removes spilled results before the process ends. */
  dispose(): void {
    this.#last?.dispose();
  }

  /** Marks the result stale when a file below the scanned folder was changed. */
  fileChanged(path: string): void {
    if (this.#last && path.startsWith(this.#last.root) && !this.#status.stale)
      this.#tell({ ...this.#status, stale: true });
  }

  /** Compares names, sizes and times of change with those of the scan. */
  async checkStale(): Promise<void> {
    // The walk of a scan that was stopped has no end to compare.
    if (!this.#last?.summary.complete || this.#status.stale || this.#running) return;
    const now = await folderSignature(this.#last.root);
    if (this.#last && now !== this.#last.signature) this.#tell({ ...this.#status, stale: true });
  }

  async #keep(scan: DatasetScan, path: string): Promise<void> {
    this.#last?.dispose();
    this.#last = scan;
    this.workspace.locations.addFolder(path);
    this.workspace.forgetJudges();
    await publishScan(scan, this.workspace);
  }

  #tell(status: ScanStatus): ScanStatus {
    this.#status = status;
    void this.connection.sendNotification(notifications.status, status);
    return status;
  }
}

function percentOf({ done, total }: Progress): number {
  return total === 0 ? 0 : Math.floor((done / total) * 100);
}

function progressText({ done, total, rate, errors, warnings }: Progress): string {
  return `${number(done)} of ${number(total)} entries · ${number(Math.round(rate))} a second · ${number(errors)} errors, ${number(warnings)} warnings`;
}

function statusOf({ summary, seconds }: DatasetScan, target: string, shown: number): ScanStatus {
  const { issues, coverage, verdict, complete } = summary;
  const count = (severity: string): number => issues.filter((issue) => issue.severity === severity).length;
  return {
    state: complete ? 'finished' : 'incomplete',
    stale: false,
    target,
    verdict,
    issues: { error: count('error'), warning: count('warning'), info: count('info') },
    findings: issues.reduce((sum, issue) => sum + issue.count, 0),
    shown,
    coverage,
    seconds,
    ...(issues[0] ? { worst: issues[0].message } : {}),
    ...(complete ? {} : { reason: `the scan of ${basename(URI.parse(target).fsPath)} was cancelled` }),
  };
}
