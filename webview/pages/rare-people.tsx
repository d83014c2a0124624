import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { listText } from '../../src/model/list-text.ts';
import type { RarePeopleParams, RarePersonRow, RiskResult } from '../../src/model/protocol.ts';
import { summaryOfRisk } from '../../src/report/cohort/cohort-summary.ts';
import { fitsText, personName } from '../../src/report/cohort/person-words.ts';
import { cohortName, leadText } from '../../src/report/cohort/risk-words.ts';
import { Block } from '../../src/report/page/block.tsx';
import { CohortFigures } from '../../src/report/page/cohort/cohort-figures.tsx';
import { RiskBlocks } from '../../src/report/page/cohort/risk-blocks.tsx';
import { percent } from '../../src/report/wording.ts';
import { Choice } from '../choice.tsx';
import { type Column, DataTable } from '../data-table.tsx';
import { Failure } from '../failure.tsx';
import type { PageProps } from '../page-props.ts';
import { Toolbar } from '../toolbar.tsx';
import { useAnswer } from '../use-answer.ts';
import { type Room, useRoom } from '../use-room.ts';
import { useRows } from '../use-rows.ts';

type Sort = RarePeopleParams['sort'];

/** How many lines the texts of a person have room for. */
const lines: Readonly<Record<Room, number>> = { wide: 2, medium: 3, narrow: 8 };

type PersonColumn = Column<RarePersonRow, Sort>;

/** Where there is no room for a column of its own, the change stands below the description. */
function columnsIn(room: Room): PersonColumn[] {
  return [
    {
      name: 'Person',
      sort: 'subject',
      width: 'minmax(56px, 1fr)',
      cell: ({ person }) => <Lines text={personName(person)} />,
    },
    { name: 'Risk', sort: 'risk', width: '48px', align: 'right', cell: ({ person }) => percent(person.risk) },
    {
      name: 'Exposed by',
      width: 'minmax(0, 1.3fr)',
      isOptional: true,
      cell: ({ person }) => <Lines text={listText(person.columns)} />,
    },
    {
      name: 'Description',
      width: 'minmax(0, 3fr)',
      cell: ({ person: { description, change } }) => (
        <Lines text={description} more={room === 'wide' ? undefined : change} />
      ),
    },
    { name: 'Fits', sort: 'people', width: '92px', isOptional: true, cell: ({ person }) => fitsText(person) },
    {
      name: 'Cheapest change',
      width: 'minmax(0, 2fr)',
      isOptional: true,
      cell: ({ person }) => <Lines text={person.change} />,
    },
  ];
}

/** How easily people are found, who stands out most and by what, and what would help. A row opens the place. */
export function RarePeople(props: PageProps): VNode {
  const { host, view, generation } = props;
  const { cohort } = view;
  const { result, error } = useAnswer(() => host.ask('cohortlint/risk', { cohort }), [cohort, generation]);
  if (result?.risk) return <Risk {...props} result={result} risk={result.risk} error={error} />;
  return (
    <section aria-labelledby="rare-people">
      <div class="toolbar">
        <h2 id="rare-people">Rare people</h2>
      </div>
      <Failure message={error} />
      {error === undefined && (result === undefined ? <p role="status">Loading…</p> : <Empty />)}
    </section>
  );
}

/** What would stand here, and what to do so that it does. */
function Empty(): VNode {
  return (
    <div class="empty">
      <p>
        No table of people was found: who stands out by age, sex, site or diagnosis would stand here, with what would
        help.
      </p>
      <p>
        A table with a row for each person, or for each visit of one, and a column that names the person
        (participant_id, subject, patient) is enough; a participants.tsv is one. Headers of DICOM images count as one
        row for each PatientID.
      </p>
    </div>
  );
}

function Risk({
  host,
  view,
  change,
  scroller,
  generation,
  result: { cohorts, cohort },
  risk,
  error,
}: PageProps & { result: RiskResult; risk: NonNullable<RiskResult['risk']>; error: string | undefined }): VNode {
  const [order, setOrder] = useState<{ by: Sort; descending: boolean }>(rarestFirst);
  const { by: sort, descending } = order;
  const { personSearch: search } = view;
  const rows = useRows<RarePersonRow>(
    (offset, limit) => host.ask('cohortlint/rarePeople', { cohort, search, sort, descending, offset, limit }),
    JSON.stringify([cohort, search, order, generation]),
  );
  const open = ({ person: { path, row, subject }, fingerprint }: RarePersonRow): void => {
    if (path !== undefined) {
      host.open(path, { ...(fingerprint === undefined ? {} : { fingerprint }), ...(row === undefined ? {} : { row }) });
    } else if (subject !== undefined) change({ page: 'overview', filter: { subject } });
  };
  const summary = summaryOfRisk(risk);
  const room = useRoom(scroller);
  return (
    <>
      <section aria-labelledby="rare-people" class="risk">
        <div class="filters">
          <h2 id="rare-people">Rare people</h2>
          {cohorts.length > 1 && (
            <Choice
              label="Group of people"
              value={String(cohort)}
              options={cohorts.map((one, index) => ({ value: String(index), name: cohortName(one) }))}
              onChange={(value) => change({ cohort: Number(value) })}
            />
          )}
        </div>
        <Failure message={error} />
        <p class="lead">{leadText(summary)}</p>
        <Block title="Re-identification">
          <CohortFigures cohort={summary} tells="reasons" />
        </Block>
        <RiskBlocks risk={risk} within="rare-people" />
      </section>
      <section aria-labelledby="people">
        <Toolbar
          id="people"
          title="Who stands out"
          search={search}
          searchLabel="Search people"
          onSearch={(personSearch) => change({ personSearch })}
          total={rows.total}
          one="person"
          many="people"
        />
        <DataTable
          label="People who stand out"
          columns={columnsIn(room)}
          rows={rows}
          lines={lines[room]}
          scroller={scroller}
          sort={order}
          onSort={(by) => setOrder(orderAfter(by, order))}
          idOf={({ rank }) => String(rank)}
          onOpen={open}
          empty={search === '' ? 'Nobody stands out: every group is large enough.' : 'Nobody matches.'}
        />
      </section>
    </>
  );
}

const rarestFirst = { by: 'rarity', descending: false } as const;

/** What pressing a heading makes of the order: the riskiest first, or words from a to z; then the other way round; then by rarity again. */
function orderAfter(by: Sort, order: { by: Sort; descending: boolean }): { by: Sort; descending: boolean } {
  const first = by === 'risk';
  if (by !== order.by) return { by, descending: first };
  return order.descending === first ? { by, descending: !first } : rarestFirst;
}

/** A text of several lines, and more of less weight; what does not fit is in its title. */
function Lines({ text = '', more }: { text?: string | undefined; more?: string | undefined }): VNode {
  return (
    <span class="lines" title={[text, more].filter(Boolean).join(' ')}>
      {text}
      {more !== undefined && <span class="muted"> {more}</span>}
    </span>
  );
}
