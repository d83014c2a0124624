import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { number } from '../../src/model/numerals.ts';
import type { SubjectRow, SubjectsParams } from '../../src/model/protocol.ts';
import { type Column, DataTable } from '../data-table.tsx';
import type { PageProps } from '../page-props.ts';
import { Toolbar } from '../toolbar.tsx';
import { useRows } from '../use-rows.ts';

type Sort = SubjectsParams['sort'];

const columns: readonly Column<SubjectRow, Sort>[] = [
  { name: 'Subject', sort: 'subject', width: 'minmax(0, 2fr)', cell: ({ subject }) => subject },
  { name: 'Errors', sort: 'error', width: '88px', align: 'right', cell: ({ error }) => number(error) },
  { name: 'Warnings', sort: 'warning', width: '96px', align: 'right', cell: ({ warning }) => number(warning) },
  { name: 'Places', sort: 'findings', width: '88px', align: 'right', cell: ({ findings }) => number(findings) },
  { name: 'Files', sort: 'files', width: '72px', align: 'right', cell: ({ files }) => number(files) },
];

const empty =
  'No subject is known: entries have no BIDS subject in their path, no table has a subject column, and no DICOM object has a PatientID. With them, the issues of each person would stand here.';

/** The people in the dataset, those with the most errors first; a row shows the issues about one. */
export function Subjects({ host, view, change, scroller, generation }: PageProps): VNode {
  const [order, setOrder] = useState<{ by: Sort; descending: boolean }>({ by: 'error', descending: true });
  const { subjectSearch: search } = view;
  const { by: sort, descending } = order;
  const rows = useRows<SubjectRow>(
    (offset, limit) => host.ask('cohortlint/subjects', { search, sort, descending, offset, limit }),
    JSON.stringify([search, order, generation]),
  );
  return (
    <section aria-labelledby="subjects">
      <Toolbar
        id="subjects"
        title="Subjects"
        search={search}
        searchLabel="Search subjects"
        onSearch={(subjectSearch) => change({ subjectSearch })}
        total={rows.total}
        one="subject"
      />
      <DataTable
        label="Subjects"
        columns={columns}
        rows={rows}
        scroller={scroller}
        sort={order}
        onSort={(by) => setOrder({ by, descending: by === sort ? !descending : by !== 'subject' })}
        idOf={({ subject }) => subject}
        onOpen={({ subject }) => change({ page: 'overview', filter: { subject } })}
        empty={search === '' ? empty : 'No subject matches.'}
      />
    </section>
  );
}
