import type { RefObject, VNode } from 'preact';
import type { GapRow, Overview } from '../../src/model/protocol.ts';
import { CoverageBar } from '../../src/report/page/coverage-block.tsx';
import { plural } from '../../src/report/wording.ts';
import { type Column, DataTable } from '../data-table.tsx';
import type { Host } from '../host.ts';
import { TextField } from '../toolkit.tsx';
import { useAnswer } from '../use-answer.ts';
import { useRows } from '../use-rows.ts';
import type { ViewState } from '../view-state.ts';
import { Choice } from './issue-list.tsx';

const columns: readonly Column<GapRow, never>[] = [
  { name: 'File', width: 'minmax(0, 2fr)', cell: ({ path }) => <span title={path}>{path}</span> },
  { name: 'Read', width: '80px', cell: ({ status }) => (status === 'partial' ? 'in part' : 'not') },
  { name: 'Why', width: 'minmax(0, 3fr)', cell: ({ reason }) => <span title={reason}>{reason}</span> },
];

/** What was not read whole, and why: a row opens the file. */
export function Coverage({
  host,
  overview,
  view,
  change,
  scroller,
  generation,
}: {
  host: Host;
  overview: Overview;
  view: ViewState;
  change: (part: Partial<ViewState>) => void;
  scroller: RefObject<HTMLElement | null>;
  generation: number;
}): VNode {
  const { gapSearch: search, gapReason: reason } = view;
  const filter = { search, ...(reason === undefined ? {} : { reason }) };
  const rows = useRows<GapRow>(
    (offset, limit) => host.ask('cohortlint/gaps', { ...filter, offset, limit }),
    JSON.stringify([filter, generation]),
  );
  const { result } = useAnswer(() => host.ask('cohortlint/gaps', { offset: 0, limit: 1 }), [generation]);
  const reasons = (result?.reasons ?? []).map((one) => ({ value: one.reason, name: `${one.reason} (${one.count})` }));
  return (
    <section aria-labelledby="coverage">
      <div class="toolbar">
        <h2 id="coverage">Coverage</h2>
        <div class="filters">
          <TextField
            label="Search files and reasons"
            placeholder="Search"
            value={search}
            onInput={(gapSearch) => change({ gapSearch })}
          />
          <Choice
            label="Reason"
            value={reason ?? ''}
            options={[{ value: '', name: 'All reasons' }, ...reasons]}
            onChange={(value) => change({ gapReason: value === '' ? undefined : value })}
          />
        </div>
        <p class="count" role="status">
          {rows.total === undefined ? 'Loading…' : plural(rows.total, 'entry', 'entries')}
        </p>
      </div>
      <CoverageBar coverage={overview.coverage} />
      <p class="muted">No findings in these entries does not mean that nothing is in them.</p>
      <DataTable
        label="Entries that were not read whole"
        columns={columns}
        rows={rows}
        scroller={scroller}
        sort={{ by: undefined as never, descending: false }}
        onSort={() => {}}
        idOf={({ path }) => path}
        onOpen={({ path }) => host.open(path)}
        empty={
          search === '' && reason === undefined
            ? 'Every entry was read whole. What could not be read would stand here, with the reason.'
            : 'No entry matches.'
        }
      />
    </section>
  );
}
