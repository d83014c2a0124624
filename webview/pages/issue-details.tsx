import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { number, plural } from '../../src/model/numerals.ts';
import type { IssueDetails as Details, IssueRow } from '../../src/model/protocol.ts';
import { SeverityIcon } from '../../src/report/page/answer.tsx';
import { DecisionList } from '../../src/report/page/decision-list.tsx';
import { Icon } from '../../src/report/page/icon.tsx';
import { RemedyList } from '../../src/report/page/remedies.tsx';
import { placeText } from '../../src/report/wording.ts';
import { Failure } from '../failure.tsx';
import type { Host } from '../host.ts';
import { Button } from '../toolkit.tsx';
import { useAnswer } from '../use-answer.ts';

/** Places are shown in steps of this many. */
const step = 50;

/** One issue: what it is, its values and places, why it matters, and what can be done. */
export function IssueDetails({
  host,
  issue,
  generation,
  onAccept,
  onClose,
}: {
  host: Host;
  issue: string;
  generation: number;
  onAccept: (row: IssueRow) => void;
  onClose: () => void;
}): VNode {
  const pane = useRef<HTMLElement>(null);
  const { result, error } = useAnswer(() => host.ask('cohortlint/issue', { issue }), [issue, generation]);
  useEffect(() => pane.current?.focus(), [issue]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onClose();
  };
  return (
    <aside class="details" ref={pane} tabIndex={-1} aria-label="Issue details" onKeyDown={onKeyDown}>
      <button type="button" class="close" aria-label="Close details" onClick={onClose}>
        <Icon name="close" />
      </button>
      <Failure message={error} />
      {error === undefined && result?.issue.id !== issue && <p class="muted">Loading…</p>}
      {error === undefined && result?.issue.id === issue && (
        <Content host={host} details={result} generation={generation} onAccept={onAccept} />
      )}
    </aside>
  );
}

function Content({
  host,
  details,
  generation,
  onAccept,
}: {
  host: Host;
  details: Details;
  generation: number;
  onAccept: (row: IssueRow) => void;
}): VNode {
  const { issue, rule, suppressions, resolvedByCopy } = details;
  const isOpen = issue.count > issue.suppressed;
  return (
    <>
      <h2>
        {isOpen ? <SeverityIcon severity={issue.severity} /> : <Icon name="accepted" />} {issue.message}
      </h2>
      <p class="muted">
        {[
          plural(issue.count, 'place'),
          issue.files > 0 && plural(issue.files, 'file'),
          issue.subjects > 0 && (issue.subject ?? plural(issue.subjects, 'subject')),
          issue.suppressed > 0 && `${number(issue.suppressed)} accepted or ignored`,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <div class="actions">
        {isOpen && (
          <Button look="primary" onPress={() => onAccept(issue)}>
            Accept…
          </Button>
        )}
        {isOpen && (
          <Button
            onPress={() =>
              host.run('ignore', {
                rule: issue.ruleId,
                ...(issue.field === undefined ? {} : { field: issue.field }),
                ...(issue.path === undefined ? {} : { path: issue.path }),
              })
            }
          >
            Ignore…
          </Button>
        )}
        <Button onPress={() => host.run('copy', { text: copied(issue) })}>Copy</Button>
      </div>
      {suppressions.length > 0 && <DecisionList suppressions={suppressions} />}
      <Places host={host} issue={issue.id} generation={generation} />
      <Values details={details} />
      <h3>Why it matters</h3>
      <p>{rule.rationale}</p>
      <ul class="references">
        {rule.references.map(({ text, url }) => (
          <li key={text}>
            {url === undefined ? (
              text
            ) : (
              <button type="button" class="link" onClick={() => host.run('openLink', { text: url })}>
                {text}
              </button>
            )}
          </li>
        ))}
        <li>
          <button type="button" class="link" onClick={() => host.run('showRule', { text: rule.id })}>
            Rule {rule.id}
          </button>
        </li>
      </ul>
      <h3>What to do</h3>
      <RemedyList remedies={rule.remedies} />
      {resolvedByCopy && (
        <>
          <p>
            A copy of the DICOM files is cleaned of all that the policy finds in them; the originals stay as they are.
          </p>
          <Button onPress={() => host.run('writeCopy')}>Write De-identified Copy…</Button>
        </>
      )}
      {rule.remedies.some(({ id }) => id === 'add-consent-record') && (
        <div class="actions">
          <Button onPress={() => host.run('editConsent')}>Edit Consent Manifest…</Button>
        </div>
      )}
    </>
  );
}

function Values({ details }: { details: Details }): VNode | null {
  const { values, distinctValues, counted, issue } = details;
  if (values.length === 0) return null;
  const within = counted < issue.count ? ` in the first ${number(counted)} places` : '';
  return (
    <>
      <h3>Values, masked</h3>
      <p class="muted">
        {plural(distinctValues, 'different value')}
        {within}. Equal masks are equal values.
      </p>
      <ul class="values">
        {values.map(({ evidence, count }) => (
          <li key={evidence}>
            <code>{evidence}</code> <span class="muted">{plural(count, 'time')}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Places({ host, issue, generation }: { host: Host; issue: string; generation: number }): VNode {
  const [shown, setShown] = useState(step);
  const limit = Math.min(shown, 500);
  const { result, error } = useAnswer(
    () => host.ask('cohortlint/places', { issue, offset: 0, limit }),
    [issue, limit, generation],
  );
  if (error !== undefined) return <Failure message={error} />;
  const rows = result?.rows ?? [];
  const more = (result?.total ?? 0) - rows.length;
  return (
    <>
      <h3>Places</h3>
      <ul class="places">
        {rows.map((place) => (
          <li key={place.fingerprint}>
            {place.path === undefined ? (
              'The dataset as a whole'
            ) : (
              <button
                type="button"
                class="link place"
                onClick={() => host.open(place.path!, { fingerprint: place.fingerprint })}
              >
                {placeText(place)}
              </button>
            )}
            {place.evidence !== undefined && <code class="muted">{place.evidence}</code>}
            {place.suppressed !== undefined && <Icon name="accepted" />}
          </li>
        ))}
      </ul>
      {more > 0 && limit < 500 && (
        <Button onPress={() => setShown(shown * 2)}>{`Show More (${number(more)} more)`}</Button>
      )}
      {more > 0 && limit === 500 && <p class="muted">And {number(more)} more: a report lists all.</p>}
    </>
  );
}

function copied({ severity, message, ruleId, count, files, source, path }: IssueRow): string {
  const extent = `${plural(count, 'place')} in ${plural(files, 'file')}`;
  return [severity, message, extent, path, ruleId, source].filter(Boolean).join(' · ');
}
