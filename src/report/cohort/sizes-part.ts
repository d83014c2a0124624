import { number, plural } from '../../model/numerals.ts';
import type { CohortRisk } from '../../model/report.generated.ts';
import { indent, type PartOf, percent } from './part.ts';

/** Sizes from which a new bar starts, beside that which is wanted. */
const starts = [1, 2, 11, 21, 101, 1001];
const longestBar = 40;
/** Before the bar: the sizes, and how many people. */
const before = 30;

/** How many people are in groups of which size, as bars; those that are smaller than wanted are marked. */
export const sizesPart: PartOf = ({ sizes, wanted, people, kAnonymity }, { width }) => {
  const bars = barsOf(sizes, wanted);
  const most = Math.max(...bars.map((bar) => bar.people));
  const room = Math.min(longestBar, Math.max(10, width - before - 22));
  const groups = kAnonymity.classes === undefined ? 'groups overlap' : plural(kAnonymity.classes, 'group');
  return {
    title: `People by the size of their group (${groups})`,
    lines: bars.map(({ label, people: inside, isSmall }) => {
      const bar = inside === 0 ? '' : '█'.repeat(Math.round((inside / most) * room)) || '▏';
      const share = inside === 0 ? '' : `${percent(inside / people)}${isSmall ? ` · under ${wanted}` : ''}`;
      const row = `${indent}${label.padEnd(14)}${number(inside).padStart(12)}  ${bar} ${share}`;
      return row.trimEnd();
    }),
  };
};

interface Bar {
  readonly label: string;
  readonly people: number;
  readonly isSmall: boolean;
}

/** Bars up to the last that has people. */
function barsOf(sizes: CohortRisk['sizes'], wanted: number): Bar[] {
  const largest = sizes.at(-1)?.size ?? 0;
  const from = [...new Set([...starts, wanted])]
    .sort((left, right) => left - right)
    .filter((start) => start <= largest);
  return from.map((start, at) => {
    const next = from[at + 1];
    const people = sizes.reduce(
      (sum, one) => sum + (one.size >= start && !(next && one.size >= next) ? one.people : 0),
      0,
    );
    return { label: labelOf(start, next ?? largest + 1), people, isSmall: start < wanted };
  });
}

function labelOf(start: number, next: number): string {
  if (start === 1) return 'alone';
  return next - start === 1 ? number(start) : `${number(start)} to ${number(next - 1)}`;
}
