import { scaleBand, scaleLinear } from 'd3-scale';
import type { VNode } from 'preact';
import { number, plural } from '../../model/numerals.ts';
import type { Cohort } from '../../model/protocol.ts';
import { Block, type BlockProps, Figure } from './block.tsx';

const without =
  'No participants table with columns such as age, sex or site was found. With one, the smallest group of people who share them would stand here.';

/** How easily a person is singled out: the smallest group, unique people, and how many people are in groups of each size. */
export function CohortBlock({ page: { cohort } }: BlockProps): VNode {
  return (
    <Block title="Re-identification" empty={cohort === undefined && without}>
      {cohort && (
        <>
          <dl class="figures">
            <Figure value={number(cohort.k)} name="Smallest group" note={wantedText(cohort)} />
            <Figure value={number(cohort.uniqueRecords)} name="Unique people" note={`of ${number(cohort.records)}`} />
          </dl>
          <ClassSizes cohort={cohort} />
        </>
      )}
    </Block>
  );
}

function wantedText({ wanted }: Cohort): string | undefined {
  return wanted > 0 ? `want ${number(wanted)} or more` : undefined;
}

const width = 240;
const height = 72;
const axis = 14;
/** Groups of this size and more share one bar. */
const largest = 10;

/** People by the size of their group. Bars of groups that are too small are hatched as well as coloured. */
function ClassSizes({ cohort }: { cohort: Cohort }): VNode {
  const bars = peopleBySize(cohort);
  const x = scaleBand(
    bars.map(({ label }) => label),
    [0, width],
  ).padding(0.2);
  const y = scaleLinear([0, Math.max(1, ...bars.map(({ people }) => people))], [height - axis, 12]);
  const summary = bars
    .filter(({ people }) => people > 0)
    .map(({ label, people }) => `${plural(people, 'person', 'people')} in groups of ${label}`)
    .join(', ');
  return (
    <figure class="class-sizes">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={`People by size of their group: ${summary}.`}>
        <defs>
          <pattern id="hatch" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect class="fill-error" width="4" height="4" />
            <rect class="fill-surface" width="1.2" height="4" />
          </pattern>
        </defs>
        {bars.map(({ label, people, isSmall }) => (
          <g key={label} transform={`translate(${x(label)} 0)`}>
            <rect
              class={isSmall ? 'hatched' : 'fill-neutral'}
              y={y(people)}
              width={x.bandwidth()}
              height={height - axis - y(people)}
            />
            {people > 0 && (
              <text x={x.bandwidth() / 2} y={y(people) - 3}>
                {people}
              </text>
            )}
            <text class="tick" x={x.bandwidth() / 2} y={height - 3}>
              {label}
            </text>
          </g>
        ))}
      </svg>
      <figcaption class="muted">
        People by size of their group: {cohort.quasiIdentifiers.join(', ')} in {cohort.path}
      </figcaption>
    </figure>
  );
}

function peopleBySize({ sizes, wanted }: Cohort): { label: string; people: number; isSmall: boolean }[] {
  return Array.from({ length: largest }, (_, index) => {
    const size = index + 1;
    const isLast = size === largest;
    const people = sizes
      .filter((one) => (isLast ? one.size >= size : one.size === size))
      .reduce((sum, one) => sum + one.size * one.classes, 0);
    return { label: isLast ? `${size}+` : String(size), people, isSmall: size < wanted };
  });
}
