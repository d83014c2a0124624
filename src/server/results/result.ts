import type { DatasetScan } from '../../engine/scan-dataset.ts';
import type { FirstPage } from '../../model/protocol.ts';
import { firstPageOf } from '../../report/first-page.ts';
import { FindingIndex } from './finding-index.ts';
import { FolderCounts } from './folder-counts.ts';
import { IssueTable } from './issue-table.ts';

/** The last result of a dataset with what pages of it are answered from. Everything in it is as it may be shown. */
export interface DatasetResult {
  /** URI of the folder, as the client named it. */
  folder: string;
  scan: DatasetScan;
  /** End of the scan. */
  scannedAt: Date;
  index: FindingIndex;
  /** Fingerprints of the findings that do not count. */
  suppressed: ReadonlySet<string>;
  issues: IssueTable;
  counts: FolderCounts;
  page: FirstPage;
}

/** Makes a scan ready to be asked. Costs one pass through its findings. */
export async function resultOf(folder: string, scan: DatasetScan, scannedAt: Date): Promise<DatasetResult> {
  const suppressed = new Set<string>();
  const index = await FindingIndex.of(scan, (fingerprint) => suppressed.add(fingerprint));
  const issues = new IssueTable(scan, index);
  const counts = new FolderCounts(scan, index);
  return { folder, scan, scannedAt, index, suppressed, issues, counts, page: firstPageOf(scan) };
}
