import { scaleLinear } from 'd3-scale';
import type { VNode } from 'preact';
import type { Cohort } from '../../../model/protocol.ts';
import { type RiskMark, type RiskStep, riskMarks, riskSteps } from '../../cohort/risk-steps.ts';
import { percent } from '../../wording.ts';

const width = 240;
const height = 84;
const axis = 14;
/** Room for the shares at the left, and for a mark at the right. */
const left = 30;
const right = 6;
const top = 8;
/** Two numbers on the axis need so much room, in the units of the drawing. */
const labelRoom = 13;

/**
 * Risk by threshold: how many people are found with a probability above 1/k, as steps, with marks where an authority or the
 * policy draws its line. What is not met is a diamond, what is met a circle.
 */
export function RiskChart({ cohort }: { cohort: Cohort }): VNode {
  const steps = riskSteps(cohort);
  const marks = riskMarks(cohort);
  const x = scaleLinear([1, steps.length], [left, width - right]);
  const y = scaleLinear([0, 1], [height - axis, top]);
  // Between two sizes of groups the larger one counts: a risk above 1/4.5 is one above 1/5 as well.
  const outline = steps.map(({ k, share }) => `V${y(share)}H${x(k)}`).join('');
  return (
    <figure class="chart">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={summaryOf(marks)}>
        {[0, 0.5, 1].map((share) => (
          <g key={share}>
            <path class="axis" d={`M${left} ${y(share)}H${width - right}`} />
            <text class="tick end" x={left - 3} y={y(share) + 3}>
              {share * 100}%
            </text>
          </g>
        ))}
        <path class="fill-track" d={`M${left} ${y(0)}${outline}V${y(0)}Z`} />
        <path class="curve" d={`M${left} ${y(0)}${outline}`} />
        {marks.map((mark) => (
          <path
            key={mark.k}
            class={mark.holds ? 'fill-clear' : 'fill-warning'}
            transform={`translate(${x(mark.k)} ${y(mark.share)})`}
            d={mark.holds ? 'M3 0A3 3 0 1 1 -3 0A3 3 0 1 1 3 0Z' : 'M0 -4.5L4.5 0L0 4.5L-4.5 0Z'}
          />
        ))}
        {labelled(steps, marks, x).map((k) => (
          <text key={k} class="tick" x={x(k)} y={height - 3}>
            {k}
          </text>
        ))}
      </svg>
      <figcaption class="muted">
        People who are found with a probability above one in so many; marked is what is asked: circles are met, diamonds
        are not.
      </figcaption>
    </figure>
  );
}

/** The ends of the axis and what is marked, as far as there is room. */
function labelled(steps: readonly RiskStep[], marks: readonly RiskMark[], x: (k: number) => number): number[] {
  const shown: number[] = [];
  for (const k of [...marks.map((mark) => mark.k), 1, steps.length]) {
    if (shown.every((other) => Math.abs(x(other) - x(k)) >= labelRoom)) shown.push(k);
  }
  return shown;
}

function summaryOf(marks: readonly RiskMark[]): string {
  const shares = marks.map(({ k, share }) => `${percent(share)} above 1 in ${k}`);
  return `Share of people by the probability with which they are found: ${shares.join(', ')}.`;
}
