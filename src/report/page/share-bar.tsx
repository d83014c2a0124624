import { scaleLinear } from 'd3-scale';
import type { VNode } from 'preact';

/** A part of a whole: the class of its colour, and how many it is. */
export interface Share {
  readonly name: string;
  readonly count: number;
}

/** Parts of a whole as one bar, from the left; the numbers stand beside it for whoever does not see it. */
export function ShareBar({ shares }: { shares: readonly Share[] }): VNode {
  const total = shares.reduce((sum, { count }) => sum + count, 0);
  const x = scaleLinear([0, Math.max(1, total)], [0, 100]);
  let from = 0;
  const placed = shares.map((share) => {
    const start = from;
    from += share.count;
    return { ...share, start };
  });
  return (
    <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect class="fill-track" width="100" height="10" />
      {placed.map(
        ({ name, count, start }) =>
          count > 0 && <rect key={name} class={name} x={x(start)} width={x(count)} height="10" />,
      )}
    </svg>
  );
}
