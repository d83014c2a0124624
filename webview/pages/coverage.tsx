import type { VNode } from 'preact';
import type { GapRow, Overview } from '../../src/model/protocol.ts';
import { CoverageBar, Encodings } from '../../src/report/page/coverage-block.tsx';
import { Choice } from '../choice.tsx';
import { type Column, DataTable } from '../data-table.tsx';
import type { PageProps } from '../page-props.ts';
import { Toolbar } from '../toolbar.tsx';
import { useAnswer } from '../use-answer.ts';
import { useRows } from '../use-rows.ts';

const columns: readonly Column<GapRow, never>[] = [
  { name: 'File', width: 'minmax(0, 1fr)', cell: ({ path }) => <span title={path}>{path}</span> },
  { name: 'Read', width: '80px', cell: ({ status }) => (status === 'partial' ? 'in part' : 'not') },
  { name: 'Why', width: 'minmax(0, 2fr)', cell: ({ reason }) => <span title={reason}>{reason}</span> },
];

/** What was not read whole, and why: a row opens the file. */
export function Coverage({
  host,
  overview,
  view,
  change,
  scroller,
  generation,
}: PageProps & { overview: Overview }): VNode {
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
      <Toolbar
        id="coverage"
        title="Coverage"
        search={search}
        searchLabel="Search files and reasons"
        onSearch={(gapSearch) => change({ gapSearch })}
        total={rows.total}
        one="entry"
        many="entries"
      >
        <Choice
          label="Reason"
          value={reason ?? ''}
          options={[{ value: '', name: 'All reasons' }, ...reasons]}
          onChange={(value) => change({ gapReason: value === '' ? undefined : value })}
        />
      </Toolbar>
      <CoverageBar coverage={overview.coverage} />
      <div class="remarks">
        <Encodings coverage={overview.coverage}>
          A name that looks wrong may have been read in another encoding than it was written in.
        </Encodings>
        <p class="muted">No findings in the entries below does not mean that nothing is in them.</p>
      </div>
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
