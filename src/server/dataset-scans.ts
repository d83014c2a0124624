import { availableParallelism } from 'node:os';
import { basename, resolve } from 'node:path';
import type { CancellationToken, Connection, WorkDoneProgressReporter } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { configurationFile } from '../configuration/file-name.ts';
import { type DatasetScan, scanDataset } from '../engine/scan-dataset.ts';
import { type Progress, progressText } from '../model/progress.ts';
import { notifications, type ResultChanged, type ScanDatasetParams, type ScanStatus } from '../model/protocol.ts';
import { prepareChecks } from '../model/protocol-check.ts';
import { publishScan } from './publish-scan.ts';
import { type DatasetResult, resultOf } from './results/result.ts';
import { statusOf } from './scan-status.ts';
import type { Workspace } from './workspace.ts';

/** A dataset that was scanned, or is being scanned, with how it stands. */
interface Scanned {
  folder: string;
  status: ScanStatus;
  result?: DatasetResult;
  running?: AbortController;
}

/** Runs dataset scans for a client, keeps the last result of each dataset, and tells the client how each stands. */
export class DatasetScans {
  /** By absolute path of the folder. */
  readonly #datasets = new Map<string, Scanned>();

  constructor(
    private readonly connection: Connection,
    private readonly workspace: Workspace,
  ) {}

  /**
   * Scans a folder and publishes what it found. A scan of it that is still running is stopped first.
   * @returns how the scan ended; a cancelled one is `incomplete` and keeps what it found
   */
  async run(
    { folder }: ScanDatasetParams,
    progress: WorkDoneProgressReporter,
    token: CancellationToken,
  ): Promise<ScanStatus> {
    const path = rootOf(folder);
    const dataset = this.#datasets.get(path) ?? { folder, status: { state: 'none', stale: false, target: folder } };
    this.#datasets.set(path, dataset);
    dataset.running?.abort();
    const controller = new AbortController();
    dataset.running = controller;
    token.onCancellationRequested(() => controller.abort());
    const before = dataset.status;
    this.#tell(dataset, { state: 'running', stale: false, target: folder });
    setImmediate(() => prepareChecks('server'));
    try {
      const scan = await scanDataset({
        paths: [path],
        jobs: this.workspace.options.workers ?? Math.max(1, availableParallelism() - 1),
        signal: controller.signal,
        onProgress: (state) => progress.report(percentOf(state), progressText(state)),
        ...(await this.workspace.engineSettings()),
      });
      if (dataset.running !== controller) {
        // A later scan of the same folder stopped this one: its result is the one that counts.
        scan.dispose();
        return dataset.status;
      }
      dataset.result?.scan.dispose();
      this.workspace.locations.addFolder(path);
      return await this.#keep(dataset, scan, new Date());
    } catch (error) {
      // What an earlier scan found is there still.
      this.#tell(dataset, dataset.result ? before : { state: 'none', stale: false, target: folder });
      throw error;
    } finally {
      if (dataset.running === controller) delete dataset.running;
    }
  }

  /** The last result of a dataset. @throws Error with one line when it was not scanned */
  resultOf(folder: string): DatasetResult {
    const result = this.#datasets.get(rootOf(folder))?.result;
    if (!result) throw new Error(`"${basename(rootOf(folder))}" was not scanned yet: scan it first.`);
    return result;
  }

  /** Whether files changed since the scan of a dataset. */
  isStale(folder: string): boolean {
    return this.#datasets.get(rootOf(folder))?.status.stale === true;
  }

  /** The result of the deepest scanned dataset that holds a file or folder, if any. */
  resultAround(path: string): DatasetResult | undefined {
    const [deepest] = [...this.#around(path)].sort(([left], [right]) => right.length - left.length);
    return deepest?.[1].result;
  }

  /** Forgets every result and takes the diagnostics back. */
  clear(): void {
    this.workspace.publisher.clear();
    for (const dataset of this.#datasets.values()) {
      dataset.running?.abort();
      dataset.result?.scan.dispose();
      delete dataset.result;
      this.#tell(dataset, { state: 'none', stale: false, target: dataset.folder });
      this.#tellChanged(dataset);
    }
    this.#datasets.clear();
  }

  /** Removes spilled results before the process ends. */
  dispose(): void {
    for (const { result } of this.#datasets.values()) result?.scan.dispose();
  }

  /** A file was saved: the result of its dataset is stale, or, when it is the configuration, weighed anew. */
  async fileSaved(path: string): Promise<void> {
    for (const [root, dataset] of this.#around(path)) {
      if (path === resolve(root, configurationFile)) await this.checkStale();
      else if (dataset.result && !dataset.status.stale) this.#tell(dataset, { ...dataset.status, stale: true });
    }
  }

  /**
   * Compares settings, names, sizes and times of change with those of the scans. Decisions that were made elsewhere, in a
   * terminal for example, are taken over.
   */
  async checkStale(): Promise<void> {
    for (const dataset of [...this.#datasets.values()]) {
      await this.#takeOverDecisions(dataset);
      const { result, status, running } = dataset;
      // The walk of a scan that was stopped has no end to compare.
      if (!result?.scan.summary.complete || status.stale || running) continue;
      // A folder that went away, or a configuration that was broken meanwhile, is a change as well.
      const stale = await result.scan.isStale().catch(() => true);
      if (stale && dataset.result === result) this.#tell(dataset, { ...dataset.status, stale });
    }
  }

  /** Weighs a result anew after a decision, without scanning again. @throws RequestError as a scan does */
  async reconsider(folder: string): Promise<void> {
    const dataset = this.#datasets.get(rootOf(folder));
    if (!dataset?.result) return;
    const { scan, scannedAt } = dataset.result;
    await this.#keep(dataset, scan.reconsidered(), scannedAt);
  }

  async #takeOverDecisions({ folder, result, running }: Scanned): Promise<void> {
    if (!result || running) return;
    try {
      if (result.scan.hasNewDecisions()) await this.reconsider(folder);
    } catch {
      // A file that somebody has to correct: the result is stale, and the next scan says why.
    }
  }

  async #keep(dataset: Scanned, scan: DatasetScan, scannedAt: Date): Promise<ScanStatus> {
    const before = dataset.result;
    const result = await resultOf(dataset.folder, scan, scannedAt);
    dataset.result = result;
    this.workspace.forgetJudges();
    // After a decision nothing is read again where fewer diagnostics are all that changes.
    const isDecision = before?.scannedAt === scannedAt;
    if (isDecision && isSubset(before.suppressed, result.suppressed)) {
      this.workspace.publisher.drop(scan.root, result.suppressed);
    } else await publishScan(scan, this.workspace);
    const stale = isDecision && dataset.status.stale;
    const shown = this.workspace.publisher.count(scan.root);
    const status = this.#tell(dataset, { ...statusOf(scan, dataset.folder, shown), stale });
    this.#tellChanged(dataset);
    return status;
  }

  *#around(path: string): Iterable<[root: string, dataset: Scanned]> {
    for (const entry of this.#datasets) {
      const [root] = entry;
      if (path === root || path.startsWith(root.endsWith('/') ? root : `${root}/`)) yield entry;
    }
  }

  #tell(dataset: Scanned, status: ScanStatus): ScanStatus {
    dataset.status = status;
    void this.connection.sendNotification(notifications.status, status);
    return status;
  }

  #tellChanged({ folder, result }: Scanned): void {
    const change: ResultChanged = { folder, exists: result !== undefined };
    void this.connection.sendNotification(notifications.resultChanged, change);
  }
}

function isSubset<Item>(some: ReadonlySet<Item>, all: ReadonlySet<Item>): boolean {
  for (const item of some) if (!all.has(item)) return false;
  return true;
}

function rootOf(folder: string): string {
  return resolve(URI.parse(folder).fsPath);
}

function percentOf({ done, total }: Progress): number {
  return total === 0 ? 0 : Math.floor((done / total) * 100);
}
