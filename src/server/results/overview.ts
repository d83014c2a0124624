import type { Overview } from '../../model/protocol.ts';
import type { DatasetResult } from './result.ts';

/** The first page of a result, with what only a running editor knows: which folder, when, and whether files changed. */
export function overview(
  { scan, folder, scannedAt, page }: DatasetResult,
  { stale }: Pick<Overview, 'stale'>,
): Overview {
  return { ...page, folder, stale, scannedAt: scannedAt.toISOString(), seconds: scan.seconds };
}
