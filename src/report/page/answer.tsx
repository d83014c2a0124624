import type { ComponentChildren, VNode } from 'preact';
import { number, plural } from '../../model/numerals.ts';
import type { FirstPage, Reason } from '../../model/protocol.ts';
import { Icon, type IconName } from './icon.tsx';
import { Remedies } from './remedies.tsx';

const verdicts: Readonly<Record<FirstPage['verdict'], { word: string; icon: IconName; meaning: string }>> = {
  blocked: { word: 'Blocked', icon: 'error', meaning: 'This dataset must not leave its folder as it is.' },
  'needs-review': {
    word: 'Needs review',
    icon: 'warning',
    meaning: 'A person has to decide before it leaves its folder.',
  },
  clear: { word: 'Clear', icon: 'pass', meaning: 'Nothing was found that keeps it from leaving its folder.' },
};

/**
 * The answer: the verdict, and its strongest reasons as sentences.
 * @param actions what can be done about a reason where there is somebody to do it
 */
export function Answer({ page, actions }: { page: FirstPage; actions?: (reason: Reason) => ComponentChildren }): VNode {
  const { verdict, reasons, policy } = page;
  const { word, icon, meaning } = verdicts[verdict];
  return (
    <section class={`answer answer-${verdict}`} aria-labelledby="verdict">
      <div class="verdict">
        <h2 id="verdict">
          <Icon name={icon} /> {word}
        </h2>
        <p>{meaning}</p>
        <p class="muted">
          Policy <code>{policy}</code>
        </p>
      </div>
      {reasons.length === 0 ? (
        <p class="checked">{checkedText(page)}</p>
      ) : (
        <ol class="reasons">
          {reasons.map((reason) => (
            <li key={reason.sentence} class="reason">
              <p>
                <SeverityIcon severity={reason.severity} /> {reason.sentence}
              </p>
              {actions && <div class="actions">{actions(reason)}</div>}
              {reason.remedies.length > 0 && <Remedies remedies={reason.remedies} />}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

/** A severity as a symbol with its word for screen readers. */
export function SeverityIcon({ severity }: { severity: 'error' | 'warning' | 'info' }): VNode {
  return (
    <span class={`severity severity-${severity}`}>
      <Icon name={severity} />
      <span class="only-read">{severityWord[severity]}</span>
    </span>
  );
}

const severityWord = { error: 'Error:', warning: 'Warning:', info: 'Note:' } as const;

function checkedText({ entries, subjects, coverage, issues }: FirstPage): string {
  const notes = issues.info === 0 ? 'Nothing was found.' : `${plural(issues.info, 'note')}, nothing that blocks.`;
  return `${notes} ${number(coverage.inspected)} of ${plural(entries, 'entry', 'entries')} of ${plural(subjects, 'subject')} were read whole.`;
}
