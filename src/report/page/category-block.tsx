import { scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import type { VNode } from 'preact';
import { categoryLabel } from '../../model/category-label.ts';
import { plural } from '../../model/numerals.ts';
import type { FirstPage } from '../../model/protocol.ts';
import { Block, type BlockProps } from './block.tsx';

type Row = FirstPage['categories'][number];

const severities = ['error', 'warning', 'info'] as const;
const words = { error: 'error', warning: 'warning', info: 'note' } as const;

/** Open issues by category, as bars that are stacked by severity, with their numbers in words. */
export function CategoryBlock({ page: { categories }, links = {} }: BlockProps): VNode {
  const most = Math.max(1, ...categories.map(({ error, warning, info }) => error + warning + info));
  const x = scaleLinear([0, most], [0, 100]);
  const series = stack<Row, (typeof severities)[number]>()
    .keys(severities)
    .value((row, key) => row[key])(categories);
  return (
    <Block title="Issues by category" empty={categories.length === 0 && 'No open issues.'}>
      <ul class="bars">
        {categories.map((row, index) => (
          <li key={row.category}>
            <span>{links.category?.(row.category) ?? categoryLabel[row.category]}</span>
            <span class="muted">{numbersOf(row)}</span>
            <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
              <rect class="fill-track" width="100" height="10" />
              {series.map((layer) => {
                const [from, to] = layer[index]!;
                return (
                  to > from && (
                    <rect key={layer.key} class={`fill-${layer.key}`} x={x(from)} width={x(to) - x(from)} height="10" />
                  )
                );
              })}
            </svg>
          </li>
        ))}
      </ul>
    </Block>
  );
}

function numbersOf(row: Row): string {
  return severities
    .filter((severity) => row[severity] > 0)
    .map((severity) => plural(row[severity], words[severity]))
    .join(', ');
}
