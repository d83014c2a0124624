import type { VNode } from 'preact';
import { categoryLabel } from '../../src/model/category-label.ts';
import { number } from '../../src/model/numerals.ts';
import type { Category, IssueRow, IssuesParams, Severity } from '../../src/model/protocol.ts';
import { SeverityIcon } from '../../src/report/page/answer.tsx';
import { Icon } from '../../src/report/page/icon.tsx';
import { compactMask } from '../../src/report/wording.ts';
import { Choice } from '../choice.tsx';
import { type Column, DataTable } from '../data-table.tsx';
import type { PageProps } from '../page-props.ts';
import { Toolbar } from '../toolbar.tsx';
import { Button, Checkbox } from '../toolkit.tsx';
import { useRows } from '../use-rows.ts';
import type { ViewState } from '../view-state.ts';

type Sort = IssuesParams['sort'];

const columns: readonly Column<IssueRow, Sort>[] = [
  {
    name: 'Issue',
    sort: 'message',
    width: 'minmax(0, 3fr)',
    cell: ({ severity, message, count, suppressed }) => (
      <span class="message" title={message}>
        {suppressed >= count ? <Icon name="accepted" /> : <SeverityIcon severity={severity} />} {message}
      </span>
    ),
  },
  {
    name: 'Rule',
    sort: 'rule',
    width: 'minmax(0, 1.4fr)',
    isOptional: true,
    cell: ({ ruleId }) => <span title={ruleId}>{ruleId}</span>,
  },
  { name: 'Places', sort: 'count', width: '72px', align: 'right', cell: ({ count }) => number(count) },
  { name: 'Files', sort: 'files', width: '64px', align: 'right', isOptional: true, cell: ({ files }) => number(files) },
  {
    name: 'Subjects',
    sort: 'subjects',
    // A mask in full, whatever letters are in it.
    width: '132px',
    align: 'right',
    cell: ({ subjects, subject }) =>
      subject === undefined ? subjects > 0 && number(subjects) : <span title={subject}>{compactMask(subject)}</span>,
  },
  {
    name: 'Source',
    width: 'minmax(0, 1fr)',
    isOptional: true,
    cell: ({ source }) => <span title={source}>{source}</span>,
  },
];

/** Numbers are asked for with the largest first; words from a to z; severity with the worst first. */
const startsDescending: ReadonlySet<Sort> = new Set(['count', 'files', 'subjects']);

/** What pressing a heading makes of the order: its own, the other way round, then that by severity again, which has no heading. */
function orderAfter(by: Sort, { sort, descending }: Pick<ViewState, 'sort' | 'descending'>): Partial<ViewState> {
  const first = startsDescending.has(by);
  if (by !== sort) return { sort: by, descending: first };
  return descending === first ? { descending: !first } : { sort: 'severity', descending: false };
}

/** The issues of a dataset: searched, filtered, sorted; a row opens its details. */
export function IssueList({ host, view, change, scroller, generation }: PageProps): VNode {
  const { filter, sort, descending } = view;
  const key = JSON.stringify([filter, sort, descending, generation]);
  const rows = useRows<IssueRow>(
    (offset, limit) => host.ask('cohortlint/issues', { filter, sort, descending, offset, limit }),
    key,
  );
  return (
    <section class="issues" aria-labelledby="issues">
      <Toolbar
        id="issues"
        title="Issues"
        search={filter.search ?? ''}
        searchLabel="Search issues"
        onSearch={(search) => change({ filter: without({ ...filter, search }) })}
        total={rows.total}
        one="issue"
      >
        <Filters view={view} change={change} />
      </Toolbar>
      <DataTable
        label="Issues"
        columns={columns}
        rows={rows}
        scroller={scroller}
        sort={{ by: sort, descending }}
        onSort={(by) => change(orderAfter(by, { sort, descending }))}
        idOf={({ id }) => id}
        openId={view.issue}
        onOpen={({ id }) => change({ issue: id })}
        empty={isNarrowed(view) ? 'No issue matches. Clear the filters to see all.' : 'No issues.'}
      />
    </section>
  );
}

function isNarrowed({ filter }: ViewState): boolean {
  const { suppressed: _, ...narrowing } = filter;
  return Object.values(narrowing).some((value) => (Array.isArray(value) ? value.length > 0 : Boolean(value)));
}

const severities: readonly { value: Severity; name: string }[] = [
  { value: 'error', name: 'Errors' },
  { value: 'warning', name: 'Warnings' },
  { value: 'info', name: 'Notes' },
];

function Filters({ view, change }: Pick<PageProps, 'view' | 'change'>): VNode {
  const { filter } = view;
  const narrow = (part: Partial<ViewState['filter']>): void => change({ filter: without({ ...filter, ...part }) });
  const [severity] = filter.severities ?? [];
  const [category] = filter.categories ?? [];
  return (
    <>
      <Choice
        label="Severity"
        value={severity ?? ''}
        options={[{ value: '', name: 'All severities' }, ...severities]}
        onChange={(value) => narrow({ severities: value === '' ? [] : [value as Severity] })}
      />
      <Choice
        label="Category"
        value={category ?? ''}
        options={[
          { value: '', name: 'All categories' },
          ...Object.entries(categoryLabel).map(([value, name]) => ({ value, name })),
        ]}
        onChange={(value) => narrow({ categories: value === '' ? [] : [value as Category] })}
      />
      <Checkbox
        isChecked={filter.suppressed === 'all'}
        onChange={(isOn) => narrow({ suppressed: isOn ? 'all' : 'open' })}
      >
        Accepted
      </Checkbox>
      {(['class', 'rule', 'subject', 'path'] as const).map((name) => {
        const value = filter[name];
        return value === undefined ? null : (
          <Button key={name} label={`Remove the filter ${name} ${value}`} onPress={() => narrow({ [name]: '' })}>
            {name}: {value} <Icon name="close" />
          </Button>
        );
      })}
      {isNarrowed(view) && <Button onPress={() => change({ filter: {} })}>Clear Filters</Button>}
    </>
  );
}

/** A filter without the parts that narrow nothing. */
function without(filter: ViewState['filter']): ViewState['filter'] {
  return Object.fromEntries(
    Object.entries(filter).filter(([, value]) => (Array.isArray(value) ? value.length > 0 : value !== '')),
  );
}
