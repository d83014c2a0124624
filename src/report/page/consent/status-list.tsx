import type { VNode } from 'preact';
import { number, plural } from '../../../model/numerals.ts';
import type { ConsentSubjects } from '../../../model/report.generated.ts';
import { type StatusCount, statusCounts } from '../../consent/consent-words.ts';
import { capital } from '../../wording.ts';
import { ShareBar } from '../share-bar.tsx';

const fills: Readonly<Record<StatusCount['status'], string>> = {
  consented: 'fill-clear',
  waived: 'fill-clear',
  deceased: 'fill-neutral',
  pending: 'fill-warning',
  expired: 'fill-error',
  withdrawn: 'fill-error',
  refused: 'fill-error',
  'without-record': 'fill-warning',
};

/** People by the status of their consent, each with a number and its share of all as a bar. */
export function StatusList({ subjects }: { subjects: ConsentSubjects }): VNode {
  const { total } = subjects;
  return (
    <>
      <ul class="bars">
        {statusCounts(subjects).map(({ status, word, subjects: count }) => (
          <li key={status}>
            <span>{capital(word)}</span>
            <strong>{number(count)}</strong>
            <ShareBar
              shares={[
                { name: fills[status], count },
                { name: 'fill-rest', count: Math.max(0, total - count) },
              ]}
            />
          </li>
        ))}
      </ul>
      <p class="muted">Of {plural(total, 'person', 'people')} of whom data are here or who stand in the table.</p>
    </>
  );
}
