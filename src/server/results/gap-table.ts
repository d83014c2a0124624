import type { GapPage, GapRow, GapsParams } from '../../model/protocol.ts';
import type { DatasetResult } from './result.ts';

/** A page of the entries that were not read whole. They are read from the run: a dataset can have very many. */
export function gapPage({ scan }: DatasetResult, params: Omit<GapsParams, 'folder'>): GapPage {
  const { search, reason, status, offset, limit } = params;
  const wanted = search?.trim().toLowerCase() ?? '';
  const isFiltered = reason !== undefined || status !== undefined || wanted !== '';
  const { partial, notInspected } = scan.summary.coverage;
  const rows: GapRow[] = [];
  let total = 0;
  for (const gap of scan.gaps()) {
    // Without a filter it is known how many there are: what lies behind the window need not be read.
    if (!isFiltered && rows.length === limit) break;
    if (reason !== undefined && gap.reason !== reason) continue;
    if (status !== undefined && gap.status !== status) continue;
    if (wanted !== '' && !`${gap.path} ${gap.reason}`.toLowerCase().includes(wanted)) continue;
    if (total >= offset && rows.length < limit) rows.push(gap);
    total += 1;
  }
  const reasons = [...scan.reasons]
    .map(([text, count]) => ({ reason: text, count }))
    .sort((left, right) => right.count - left.count || (left.reason < right.reason ? -1 : 1));
  return {
    total: isFiltered ? total : partial + notInspected,
    offset,
    rows,
    reasons: reasons.slice(0, reasonsShown),
  };
}

const reasonsShown = 50;
