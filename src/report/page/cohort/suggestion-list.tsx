import type { VNode } from 'preact';
import { number, plural } from '../../../model/numerals.ts';
import type { CohortRisk } from '../../../model/report.generated.ts';
import { changesOf, lossText } from '../../cohort/suggestion-words.ts';
import { stepsText } from '../../cohort/suggestions-part.ts';
import { ShareBar } from '../share-bar.tsx';

/** Changes after which every group has the wanted size, with what is before and after, and what is lost. */
export function SuggestionList({ risk: { suggestions, wanted, kAnonymity } }: { risk: CohortRisk }): VNode {
  if (suggestions.length === 0) {
    return (
      <p class="muted">
        {kAnonymity.k >= wanted
          ? `Nothing has to change: every group has ${plural(wanted, 'person', 'people')} or more.`
          : `No change of the columns was found after which every group has ${plural(wanted, 'person', 'people')}.`}
      </p>
    );
  }
  return (
    <ol class="suggestions">
      {suggestions.map((suggestion) => (
        <li key={stepsText(suggestion)}>
          <p>
            <strong>{stepsText(suggestion)}</strong>
          </p>
          <dl class="changes">
            {changesOf(suggestion, wanted).map(({ name, before, after }) => (
              <div key={name}>
                <dt class="muted">{name}</dt>
                <dd>
                  {number(before)} <span aria-hidden="true">→</span>
                  <span class="only-read">becomes</span> <strong>{number(after)}</strong>
                </dd>
              </div>
            ))}
          </dl>
          <ShareBar shares={[{ name: 'fill-warning', count: suggestion.cost }]} />
          <p class="muted">{lossText(suggestion)}</p>
        </li>
      ))}
    </ol>
  );
}
