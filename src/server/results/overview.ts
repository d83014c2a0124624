import type { Overview } from '../../model/protocol.ts';
import { firstPageOf } from '../../report/overview.ts';
import type { DatasetResult } from './result.ts';

/** The first page of a result, with what only a running editor knows: which folder, when, and whether files changed. */
export function overview({ scan, folder, scannedAt }: DatasetResult, stale: boolean): Overview {
  return { ...firstPageOf(scan), folder, stale, scannedAt: scannedAt.toISOString(), seconds: scan.seconds };
}
