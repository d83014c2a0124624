import type { VNode } from 'preact';
import type { Comparison } from '../../model/comparison.generated.ts';
import { keptWrongly, lostNeedlessly, notCompared, verdictOf } from '../../model/comparison-verdict.ts';
import { plural } from '../../model/numerals.ts';
import { answerOf } from '../comparison/sentences.ts';
import { SeverityIcon } from './answer.tsx';
import { Icon } from './icon.tsx';
import { ShareBar } from './share-bar.tsx';

const icons = { blocked: 'error', 'needs-review': 'warning', clear: 'pass' } as const;
const titles = { blocked: 'Not clean', 'needs-review': 'Not all compared', clear: 'Clean' } as const;

/** What a comparison comes to, why, and what became of the attributes as a picture. */
export function ComparisonAnswer({ comparison }: { comparison: Comparison }): VNode {
  const { length: kept } = keptWrongly(comparison);
  const { length: lost } = lostNeedlessly(comparison);
  const { length: survivors } = comparison.survivors;
  const open = notCompared(comparison);
  const verdict = verdictOf(comparison);
  const reasons = [
    {
      severity: 'error',
      count: survivors,
      sentence: `${plural(survivors, 'value')} of the source survive in the copy`,
    },
    { severity: 'error', count: kept, sentence: `${plural(kept, 'attribute')} kept although the policy has them go` },
    { severity: 'warning', count: lost, sentence: `${plural(lost, 'attribute')} lost that the policy lets stand` },
    {
      severity: 'warning',
      count: open,
      sentence: `${plural(open, 'object or file', 'objects or files')} not compared, or in part`,
    },
  ] as const;
  return (
    <section class={`answer answer-${verdict}`} aria-labelledby="verdict">
      <div class="verdict">
        <h2 id="verdict">
          <Icon name={icons[verdict]} /> {titles[verdict]}
        </h2>
        <p>{answerOf(comparison)}</p>
        <p class="muted">
          Policy <code>{comparison.policy}</code>
        </p>
      </div>
      <div class="outcome">
        <ul class="reasons">
          {reasons
            .filter(({ count }) => count > 0)
            .map(({ severity, sentence }) => (
              <li key={sentence} class="reason">
                <p>
                  <SeverityIcon severity={severity} /> {sentence}
                </p>
              </li>
            ))}
        </ul>
        <OutcomeBar comparison={comparison} />
      </div>
    </section>
  );
}

/** The attributes by what became of them, as one bar with its numbers. */
function OutcomeBar({ comparison }: { comparison: Comparison }): VNode {
  const all = comparison.attributes.length;
  const kept = keptWrongly(comparison).length;
  const lost = lostNeedlessly(comparison).length;
  const shares = [
    { name: 'fill-clear', count: all - kept - lost },
    { name: 'fill-warning', count: lost },
    { name: 'fill-error', count: kept },
  ];
  return (
    <div class="coverage">
      <ShareBar shares={shares} />
      <p class="muted">
        {plural(all, 'attribute')}: {all - kept - lost} as the policy wants or lets them be, {lost} lost, {kept} kept
        wrongly
      </p>
    </div>
  );
}
