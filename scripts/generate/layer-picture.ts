import { layers } from '../../.dependency-cruiser.mjs';
import { checkLayers } from '../layers.ts';

const cell = 34;
const left = 130;
const top = 110;

/**
 * A picture of the layers, made from the imports as they are: a row for each layer, and in it how many imports it has from
 * each other one. The order is that of the layers, so that numbers stand left of the diagonal.
 */
export async function layerPicture(): Promise<string> {
  const { imports } = await checkLayers();
  const imported = new Set([...imports.values()].flatMap((counts) => [...counts.keys()]));
  const present = [...layers, 'webview'].filter((layer) => imports.has(layer) || imported.has(layer));
  const size = present.length * cell;
  const names = present.flatMap((layer, index) => [
    text(left - 10, top + index * cell + 22, layer, 'text-anchor="end" class="name"'),
    `<text transform="translate(${left + index * cell + 22} ${top - 10}) rotate(-55)" class="name">${layer}</text>`,
    // The diagonal: what a layer has of itself is its own affair.
    `<rect x="${left + index * cell}" y="${top + index * cell}" width="${cell}" height="${cell}" class="own"/>`,
  ]);
  const cells = present.flatMap((from, row) =>
    present.flatMap((to, column) => {
      const count = imports.get(from)?.get(to) ?? 0;
      if (count === 0) return [];
      const x = left + column * cell;
      const y = top + row * cell;
      const weight = Math.min(1, 0.15 + count / 60).toFixed(2);
      return [
        `<rect x="${x + 1}" y="${y + 1}" width="${cell - 2}" height="${cell - 2}" fill="#0b6e99" fill-opacity="${weight}"/>`,
        text(
          x + cell / 2,
          y + 21,
          String(count),
          `text-anchor="middle" class="${Number(weight) > 0.55 ? 'on-dark' : 'count'}"`,
        ),
      ];
    }),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${left + size + 20}" height="${top + size + 40}" font-family="sans-serif" role="img" aria-label="Imports between layers">`,
    '<!-- Generated from the imports by `npm run generate`. -->',
    '<style>.name{font-size:13px;fill:#222}.count{font-size:11px;fill:#222}.on-dark{font-size:11px;fill:#fff}.own{fill:#eee}.note{font-size:12px;fill:#555}</style>',
    '<rect width="100%" height="100%" fill="#fff"/>',
    ...names,
    ...cells,
    text(
      left,
      top + size + 24,
      'Each row imports from the columns. Right of the diagonal stands one number: the command that starts the server.',
      'class="note"',
    ),
    '</svg>',
    '',
  ].join('\n');
}

function text(x: number, y: number, content: string, attributes: string): string {
  return `<text x="${x}" y="${y}" ${attributes}>${content}</text>`;
}
