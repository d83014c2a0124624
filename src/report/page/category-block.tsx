import { scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import type { ComponentChildren, VNode } from 'preact';
import type { Category, FirstPage } from '../../model/protocol.ts';
import { plural } from '../wording.ts';
import { Block } from './block.tsx';

type Row = FirstPage['categories'][number];

const severities = ['error', 'warning', 'info'] as const;
const words = { error: 'error', warning: 'warning', info: 'note' } as const;

/** What each category protects against, for the people who read its name. */
export const categoryText: Readonly<Record<Category, string>> = {
  identifier: 'Identifiers in metadata and text',
  pixel: 'Text burned into pixels',
  biometric: 'Faces and other biometrics',
  outlier: 'People who stand out',
  consent: 'Consent',
  exposure: 'What a trained model could leak',
  integrity: 'What de-identification broke',
  hygiene: 'Leftovers and credentials',
};

/** Open issues by category, as bars that are stacked by severity, with their numbers in words. */
export function CategoryBlock({
  categories,
  label = ({ category }) => categoryText[category],
}: {
  categories: FirstPage['categories'];
  label?: (row: Row) => ComponentChildren;
}): VNode {
  const most = Math.max(1, ...categories.map(({ error, warning, info }) => error + warning + info));
  const x = scaleLinear([0, most], [0, 100]);
  const series = stack<Row, (typeof severities)[number]>()
    .keys(severities)
    .value((row, key) => row[key])(categories);
  return (
    <Block title="Issues by category" empty={categories.length === 0 && 'No open issues.'}>
      <table class="bars">
        <thead class="only-read">
          <tr>
            <th scope="col">Category</th>
            <th scope="col">Share</th>
            <th scope="col">Issues</th>
          </tr>
        </thead>
        <tbody>
          {categories.map((row, index) => (
            <tr key={row.category}>
              <th scope="row">{label(row)}</th>
              <td class="bar">
                <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                  {series.map((layer) => {
                    const [from, to] = layer[index]!;
                    return (
                      to > from && (
                        <rect
                          key={layer.key}
                          class={`fill-${layer.key}`}
                          x={x(from)}
                          width={x(to) - x(from)}
                          y="0"
                          height="10"
                        />
                      )
                    );
                  })}
                </svg>
              </td>
              <td class="numbers">
                {severities
                  .filter((severity) => row[severity] > 0)
                  .map((severity) => plural(row[severity], words[severity]))
                  .join(', ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Block>
  );
}
