import { createColors } from 'picocolors';
import type { ComparedDatasets } from '../../comparison/compare-datasets.ts';
import type { AttributeChange, Comparison } from '../../model/comparison.generated.ts';
import { keptWrongly, lostNeedlessly } from '../../model/comparison-verdict.ts';
import { number, plural } from '../../model/numerals.ts';
import { compactMask, endOf, printable, wrapped } from '../wording.ts';
import {
  answerOf,
  dateLines,
  pairingLines,
  pixelLines,
  replacementLines,
  sideNames,
  survivorText,
  type ToldChange,
  toldChanges,
  wantedLines,
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
/** Of a path at least this much is shown. */
const shortestPath = 12;

/** A comparison for a terminal, worst first: what survives, what was kept wrongly, what was lost, dates, pixels, pairs. */
export function comparisonText({ comparison, shifts }: ComparedDatasets, options: ComparisonTextOptions): string {
  const { before, after, policy, gaps } = comparison;
  const color = createColors(options.color);
  const part = (title: string, lines: readonly string[], note = '') =>
    lines.length === 0 ? [] : [`${color.bold(title)}${color.dim(note)}`, ...listed(lines, options), ''];
  const [kept, lost] = [keptWrongly(comparison), lostNeedlessly(comparison)];
  const lines = [
    `${printable(before.name)} (${plural(before.objects, 'object')}) → ${printable(after.name)} (${plural(after.objects, 'object')}) · policy ${policy}`,
    '',
    ...part('Survives', survivorLines(comparison, options)),
    ...part('Kept although it has to go', toldChanges(kept).map(keptLine), legend(kept)),
    ...part('Lost although it may stay', toldChanges(lost).map(lostLine), legend(lost)),
    ...part('As the policy wants', wantedLines(comparison)),
    ...part('Dates', [...dateLines(comparison), ...deviating(comparison)]),
    ...(options.showValues
      ? part(
          'Shifts',
          [...shifts].map(([subject, days]) => `${subject}: ${shiftText(days)}`),
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

/** Of a long path the end is shown: what stands before the place says less than the place. */
function survivorLines({ survivors }: Comparison, { width, verbose }: ComparisonTextOptions): string[] {
  return survivors.map((survivor) => {
    const text = survivorText({ ...survivor, evidence: compactMask(survivor.evidence) });
    const { path, part } = survivor.places[0]!;
    const place = part === undefined ? 'first the name ' : `first ${part} of `;
    const line = `${text} · ${plural(survivor.count, 'place')}, ${place}`;
    return `${line}${verbose ? path : endOf(path, Math.max(shortestPath, width - 4 - line.length))}`;
  });
}

function keptLine({ name, change, files }: ToldChange): string {
  const evidence =
    change.evidence === undefined || change.creator !== undefined ? '' : ` ${compactMask(change.evidence)}`;
  return `${name}${evidence}${wanted(change)} · ${extent(change, files)}`;
}

function lostLine({ name, change, files }: ToldChange): string {
  return `${name} ${change.change}${wanted(change)} · ${extent(change, files)}`;
}

/** What the letters mean, where the policy is a profile of PS3.15. */
function legend(changes: readonly AttributeChange[]): string {
  return changes.some(({ action }) => action !== undefined)
    ? ' · the profile wants it [X] removed, [Z] emptied, [D] a dummy, [U] a new UID, [C] cleaned, [K] kept'
    : '';
}

function wanted({ action }: AttributeChange): string {
  return action === undefined ? '' : ` [${action}]`;
}

function extent({ files: { first } }: AttributeChange, files: number): string {
  return files === 1 ? first[0]! : plural(files, 'file');
}

/** `-427 days`, `10 days 12:00`. */
function shiftText(days: number): string {
  const minutes = Math.round(Math.abs(days % 1) * 24 * 60);
  const time = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
  return `${days < 0 ? '-' : ''}${Math.floor(Math.abs(days))} days${minutes === 0 ? '' : ` ${time}`}`;
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
