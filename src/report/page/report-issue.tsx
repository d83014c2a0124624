import type { VNode } from 'preact';
import { number, plural } from '../../model/numerals.ts';
import type { ReportedIssue } from '../reported-issue.ts';
import { placeText } from '../wording.ts';
import { SeverityIcon } from './answer.tsx';
import { Icon } from './icon.tsx';
import { RemedyList } from './remedies.tsx';

/** One issue: a line that opens to its places, the reason and the remedies. */
export function ReportIssue({ issue }: { issue: ReportedIssue }): VNode {
  const { severity, message, ruleId, count, suppressed = 0, files, subjects, places } = issue;
  const more = count - places.length;
  const extent = [
    plural(count, 'place'),
    files > 0 && plural(files, 'file'),
    subjects > 0 && plural(subjects, 'subject'),
    suppressed > 0 && `${number(suppressed)} accepted or ignored`,
  ];
  return (
    <details class="issue">
      <summary>
        {count > suppressed ? <SeverityIcon severity={severity} /> : <Icon name="accepted" />} {message}
        <span class="muted">
          {extent.filter(Boolean).join(' · ')} · {ruleId}
        </span>
      </summary>
      <ul class="places">
        {places.map((place) => (
          <li key={place.fingerprint}>
            <code>{placeText(place)}</code>{' '}
            {place.evidence !== undefined && <code class="muted">{place.evidence}</code>}
          </li>
        ))}
        {more > 0 && <li class="muted">and {number(more)} more; the JSON report lists all</li>}
      </ul>
      <p>{issue.rationale}</p>
      <p class="muted">
        Rests on{' '}
        {issue.references.map(({ text, url }, index) => (
          <span key={text}>
            {index > 0 && ', '}
            {url === undefined ? text : <a href={url}>{text}</a>}
          </span>
        ))}
      </p>
      <RemedyList remedies={issue.remedies} />
    </details>
  );
}
