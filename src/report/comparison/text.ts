import { createColors } from 'picocolors';
import type { ComparedDatasets } from '../../comparison/compare-datasets.ts';
import type { AttributeChange, Comparison } from '../../model/comparison.generated.ts';
import { keptWrongly, lostNeedlessly } from '../../model/comparison-verdict.ts';
import { number, plural } from '../../model/numerals.ts';
import { compactMask, placeText, printable, wrapped } from '../wording.ts';
import {
  answerOf,
  attributeName,
  dateLines,
  pairingLines,
  pixelLines,
  replacementLines,
  sideNames,
  survivorText,
} from './sentences.ts';

/** How the text is shown. */
export interface ComparisonTextOptions {
  readonly width: number;
  readonly isTerminal: boolean;
  readonly color: boolean;
  /** Everything that is listed, not the worst of it. */
  readonly verbose: boolean;
  /** The shift of each subject in days, which gives the true dates away. */
  readonly showValues: boolean;
}

/** Of each part, so that all of them fit one screen. */
const linesShown = 6;

/** A comparison for a terminal, worst first: what survives, what was kept wrongly, what was lost, dates, pixels, pairs. */
export function comparisonText({ comparison, shifts }: ComparedDatasets, options: ComparisonTextOptions): string {
  const { before, after, policy, gaps } = comparison;
  const color = createColors(options.color);
  const part = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [color.bold(title), ...listed(lines, options), ''];
  const lines = [
    `${printable(before.name)} (${plural(before.objects, 'object')}) → ${printable(after.name)} (${plural(after.objects, 'object')}) · policy ${policy}`,
    '',
    ...part('Survives', survivorLines(comparison)),
    ...part('Kept although it has to go', keptWrongly(comparison).map(keptLine)),
    ...part('Lost although it may stay', lostNeedlessly(comparison).map(lostLine)),
    ...part('Dates', [...dateLines(comparison), ...deviating(comparison)]),
    ...(options.showValues
      ? part(
          'Shifts',
          [...shifts].map(([subject, days]) => `${subject}: ${days} days`),
        )
      : []),
    ...part('Replaced', replacementLines(comparison)),
    ...part('Pixels', pixelLines(comparison)),
    ...part('Objects', [...pairingLines(comparison), ...unpaired(comparison)]),
    ...part(
      'Not read whole',
      gaps.map(({ side, path = 'all', reason }) => `${sideNames[side]} ${path}: ${reason}`),
    ),
    answerOf(comparison),
  ];
  return `${lines.join('\n')}\n`;
}

/** A file keeps each on one line. */
function listed(lines: readonly string[], { verbose, width, isTerminal }: ComparisonTextOptions): string[] {
  const shown = verbose ? lines : lines.slice(0, linesShown);
  const more = lines.length - shown.length;
  return [
    ...shown.flatMap((line) => {
      const [start, ...rest] = isTerminal ? wrapped(printable(line), Math.max(40, width - 4)) : [printable(line)];
      return [`  ${start}`, ...rest.map((more) => `    ${more}`)];
    }),
    ...(more > 0 ? [`  and ${number(more)} more (--verbose shows all)`] : []),
  ];
}

function survivorLines({ survivors }: Comparison): string[] {
  return survivors.map((survivor) => {
    const text = survivorText({ ...survivor, evidence: compactMask(survivor.evidence) });
    return `${text} · ${plural(survivor.count, 'place')}, first ${placeText(survivor.places[0]!)}`;
  });
}

function keptLine(change: AttributeChange): string {
  const evidence = change.evidence === undefined ? '' : ` ${compactMask(change.evidence)}`;
  return `${attributeName(change)}${evidence}${wanted(change)} · ${extent(change)}`;
}

function lostLine(change: AttributeChange): string {
  return `${attributeName(change)} was ${change.change}${wanted(change)} · ${extent(change)}`;
}

function wanted({ action }: AttributeChange): string {
  return action === undefined ? '' : ` [${action}]`;
}

function extent({ files }: AttributeChange): string {
  return files.count === 1 ? files.first[0]! : plural(files.count, 'file');
}

function deviating({ dates }: Comparison): string[] {
  return dates.subjects.flatMap(({ subject, deviating: attributes, files }) =>
    attributes.length === 0 ? [] : [`${compactMask(subject)}: ${attributes.join(', ')}, first in ${files.first[0]}`],
  );
}

function unpaired({ objects: { notReleased, notInSource } }: Comparison): string[] {
  return [
    ...notInSource.first.map((path) => `released: ${path}`),
    ...notReleased.first.map((path) => `not released: ${path}`),
  ];
}
