import { layers } from '../../.dependency-cruiser.mjs';
import { checkLayers } from '../layers.ts';

const cell = 34;
const left = 130;
const top = 110;

/** How many imports have one shade. Coarse, so that the picture changes when the structure does, not with every import. */
const shades = [
  { title: '1 to 4 imports', least: 1, opacity: 0.2 },
  { title: '5 to 19', least: 5, opacity: 0.5 },
  { title: '20 and more', least: 20, opacity: 0.95 },
];

/**
 * A picture of the layers, made from the imports as they are: a row for each layer, and in it whether it imports few or many
 * modules of each other one. The order is that of the layers, so that all marks but one stand left of the diagonal.
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
      return count === 0 ? [] : [square(left + column * cell, top + row * cell, shadeOf(count))];
    }),
  );
  const below = top + size + 30;
  const legend = shades.flatMap(({ title, opacity }, index) => [
    square(left + index * 150, below, opacity),
    text(left + index * 150 + cell + 6, below + 22, title, 'class="name"'),
  ]);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${left + size + 20}" height="${top + size + 130}" font-family="sans-serif" role="img" aria-label="Imports between layers">`,
    '<!-- Generated from the imports by `npm run generate`. -->',
    '<style>.name{font-size:13px;fill:#222}.own{fill:#eee}.note{font-size:12px;fill:#555}</style>',
    '<rect width="100%" height="100%" fill="#fff"/>',
    ...names,
    ...cells,
    ...legend,
    text(left, below + 64, 'Each row imports from the columns. The one mark right of the', 'class="note"'),
    text(left, below + 82, 'diagonal is the command that starts the server.', 'class="note"'),
    '</svg>',
    '',
  ].join('\n');
}

function shadeOf(count: number): number {
  return shades.findLast(({ least }) => count >= least)!.opacity;
}

function square(x: number, y: number, opacity: number): string {
  return `<rect x="${x + 1}" y="${y + 1}" width="${cell - 2}" height="${cell - 2}" fill="#0b6e99" fill-opacity="${opacity}"/>`;
}

function text(x: number, y: number, content: string, attributes: string): string {
  return `<text x="${x}" y="${y}" ${attributes}>${content}</text>`;
}
