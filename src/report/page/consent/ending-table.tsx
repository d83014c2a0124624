import type { VNode } from 'preact';
import type { ConsentEnding } from '../../../model/protocol.ts';
import { endingDay, endingPeople, endingWord, recordText } from '../../consent/consent-words.ts';
import { Icon } from '../icon.tsx';
import type { RecordLink } from './use-matrix.tsx';

/** What ends when, as a table: what is to come by day, then what is over, the latest first. */
export function EndingTable({
  endings,
  link = (_, text) => <code>{text}</code>,
}: {
  endings: readonly ConsentEnding[];
  link?: RecordLink | undefined;
}): VNode {
  const parts = [
    { title: 'To come', rows: endings.filter(({ isPast }) => !isPast) },
    { title: 'Over', rows: endings.filter(({ isPast }) => isPast).reverse() },
  ];
  return (
    <table class="listed endings">
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">What ends</th>
          <th scope="col">Whom it concerns</th>
          <th scope="col">Record</th>
        </tr>
      </thead>
      {parts
        .filter(({ rows }) => rows.length > 0)
        .map(({ title, rows }) => (
          <tbody key={title}>
            <tr class="part">
              <th scope="rowgroup" colSpan={4}>
                {title === 'Over' && <Icon name="warning" />} {title}
              </th>
            </tr>
            {rows.map((ending) => (
              <tr key={`${ending.kind} ${ending.from} ${ending.place.row}`}>
                <td>{endingDay(ending)}</td>
                <td>{endingWord[ending.kind]}</td>
                <td>{endingPeople(ending)}</td>
                <td>
                  {link(ending.place, recordText(ending.place))}
                  {ending.days > 1 && <span class="muted"> is the first</span>}
                </td>
              </tr>
            ))}
          </tbody>
        ))}
    </table>
  );
}
