import type { VNode } from 'preact';
import { plural } from '../../../model/numerals.ts';
import type { ConsentDisclosure } from '../../../model/report.generated.ts';
import { chainText, disclosedText, groundText } from '../../consent/consent-words.ts';

/** So many disclosures are listed in a report. */
const listed = 100;

/** To whom data went, the latest first, as a table of a report. */
export function DisclosureTable({ disclosures }: { disclosures: readonly ConsentDisclosure[] }): VNode {
  const more = disclosures.length - listed;
  return (
    <>
      <table class="listed disclosed">
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">Recipient</th>
            <th scope="col">Ground</th>
            <th scope="col">Whose data</th>
            <th scope="col">Agreement</th>
            <th scope="col">Chained</th>
          </tr>
        </thead>
        <tbody>
          {disclosures.slice(0, listed).map((disclosure) => {
            const { words, law } = groundText(disclosure);
            return (
              <tr key={disclosure.line}>
                <td>
                  {disclosure.day} <p class="muted">line {disclosure.line}</p>
                </td>
                <td>{disclosure.recipient}</td>
                <td>
                  {words} {law !== undefined && <span class="muted">{law}</span>}
                </td>
                <td>{disclosedText(disclosure)}</td>
                <td>{disclosure.hasAgreement ? 'yes' : 'no'}</td>
                <td>{chainText(disclosure)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {more > 0 && <p class="muted">And {plural(more, 'more disclosure')}; the JSON report lists them.</p>}
    </>
  );
}
