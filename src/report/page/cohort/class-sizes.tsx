import { scaleBand, scaleLinear } from 'd3-scale';
import type { VNode } from 'preact';
import { listText } from '../../../model/list-text.ts';
import { plural } from '../../../model/numerals.ts';
import type { Cohort } from '../../../model/protocol.ts';

const width = 240;
const height = 84;
const axis = 14;
/** Groups of this size and more share one bar. */
const largest = 10;

/** People by the size of their group. Bars of groups that are too small are hatched as well as coloured. */
export function ClassSizes({ cohort, id }: { cohort: Cohort; id: string }): VNode {
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
  const hatch = `hatch-${id}`;
  return (
    <figure class="chart">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={`People by size of their group: ${summary}.`}>
        <defs>
          <pattern id={hatch} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect class="fill-error" width="4" height="4" />
            <rect class="fill-surface" width="1.2" height="4" />
          </pattern>
        </defs>
        {bars.map(({ label, people, isSmall }) => (
          <g key={label} transform={`translate(${x(label)} 0)`}>
            <rect
              {...(isSmall ? { fill: `url(#${hatch})` } : { class: 'fill-neutral' })}
              y={y(people)}
              width={x.bandwidth()}
              height={height - axis - y(people)}
            />
            {people > 0 && (
              <text x={x.bandwidth() / 2} y={y(people) - 3}>
                {shortNumber(people)}
              </text>
            )}
            <text class="tick" x={x.bandwidth() / 2} y={height - 3}>
              {label}
            </text>
          </g>
        ))}
        <path class="axis" d={`M0 ${height - axis}H${width}`} />
      </svg>
      <figcaption class="muted">
        People by size of their group: the same {listText(cohort.quasiIdentifiers)}
        {cohort.wanted > 1 && `; hatched: smaller than ${cohort.wanted}`}.
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
      .reduce((sum, one) => sum + one.people, 0);
    return { label: isLast ? `${size}+` : String(size), people, isSmall: size < wanted };
  });
}

/** A number that fits above a bar: of thousands the first two digits. */
function shortNumber(value: number): string {
  if (value < 1_000) return String(value);
  const [unit, name] = value < 1_000_000 ? [1_000, 'k'] : [1_000_000, 'M'];
  return `${Number((value / unit).toPrecision(2))}${name}`;
}
