import { createColors } from 'picocolors';
import type { DatasetScan } from '../engine/scan-dataset.ts';
import { number, plural } from '../model/numerals.ts';
import type { Issue, Suppression } from '../model/report.generated.ts';
import type { Severity } from '../model/severity.ts';
import type { IssuePlace, IssueTally } from '../scan/weighing/tally.ts';
import { isOpen } from '../scan/weighing/verdict.ts';
import { riskLines } from './cohort/risk-lines.ts';
import { consentSection } from './consent/consent-section.ts';
import { encodingsOf } from './first-page.ts';
import { sectionLines } from './section.ts';
import { encodingsText, endOf, fitTo, placeText, printable, wrapped } from './wording.ts';

/** How the text report is shown. */
export interface TextOptions {
  /** Columns of the terminal, or of a page where there is none. */
  width: number;
  isTerminal: boolean;
  color: boolean;
  /** All issues with their places, not the worst of them. */
  verbose: boolean;
  /** Raw values beside their masks; only for a terminal whose user asked for it. */
  showValues: boolean;
  /** Raw paths in place of masked ones; likewise. */
  showPaths: boolean;
}

/** How many lines of issues fit one screen, and how many reasons of gaps. */
const issueLinesShown = 16;
const reasonsShown = 5;
/** Where the reason of a gap starts, after its count. */
const reasonIndent = 11;
/** Widths of the columns before the place, and the least that a place needs to be of use. */
const messageWidth = 56;
const extentWidth = 12;
const ruleWidth = 30;
const leastPlaceWidth = 36;
/** The mark of its severity and the space after it. */
const markWidth = 2;

/** The report for a terminal: worst issues first, what was not looked at, and the answer in the last line. */
export function textReport(scan: DatasetScan, options: TextOptions): string {
  const lines = [
    heading(scan),
    '',
    ...issueLines(scan, options),
    ...riskLines(scan.summary.cohort, options),
    ...sectionLines('Consent', consentSection(scan.summary.consent), options),
    ...coverageLines(scan, options),
    answer(scan, options),
  ];
  return `${lines.join('\n')}\n`;
}

function heading({ summary }: DatasetScan): string {
  const { dataset, policy } = summary;
  return [
    printable(dataset.name),
    dataset.profile,
    plural(dataset.subjects, 'subject'),
    plural(dataset.entries, 'entry', 'entries'),
    `policy ${policy}`,
  ].join(' · ');
}

function issueLines(scan: DatasetScan, options: TextOptions): string[] {
  const { issues } = scan.summary;
  if (issues.length === 0) return ['Nothing was found.', ''];
  const open = issues.filter(isOpen);
  const worth = open.filter(({ severity }) => severity !== 'info');
  const lines: string[] = [];
  let shown = 0;
  for (const issue of options.verbose ? issues : worth) {
    const block = issueBlock(issue, scan.tallies.get(issue.id)!, options);
    if (!options.verbose && shown > 0 && lines.length + block.length > issueLinesShown) break;
    lines.push(...block);
    shown += 1;
  }
  const more = worth.length - shown;
  const notes = open.length - worth.length;
  if (!options.verbose && (more > 0 || notes > 0)) {
    const rest = [more > 0 ? `${number(more)} more` : '', notes > 0 ? plural(notes, 'note') : ''].filter(Boolean);
    lines.push(paint(options).dim(`  and ${rest.join(', ')} (--verbose shows all)`));
  }
  return [...lines, ''];
}

function issueBlock(issue: Issue, tally: IssueTally, options: TextOptions): string[] {
  const mark = isOpen(issue) ? symbol(issue.severity, options) : paint(options).dim('✓');
  const [first, ...below] = issueText(issue, tally, options);
  const lines = [`${mark} ${first}`, ...below.map((line) => ' '.repeat(markWidth) + line)];
  if (!options.verbose && !options.showValues) return lines;
  const places = options.verbose ? tally.places : tally.places.slice(0, 3);
  const listed = places.map((place) => `    ${shownPlace(place, options)}  ${evidenceText(place, options)}`.trimEnd());
  const hidden = issue.count - places.length;
  return [...lines, ...listed, ...(hidden > 0 && options.verbose ? [`    … and ${number(hidden)} more`] : [])];
}

/**
 * Message, extent, rule and first place, on one line where the message fits its column, else below it. A terminal that wraps
 * lines would not fit one screen: one of middle width does without the rule, in a narrow one the place stands below the
 * message, and paths lose their beginning. A file keeps everything on one line.
 */
function issueText(issue: Issue, { places: [first] }: IssueTally, options: TextOptions): string[] {
  const message = printable(issue.message);
  const place = first ? shownPlace(first, options) : '';
  const columns = `${fitTo(extent(issue), extentWidth)} ${fitTo(issue.ruleId, ruleWidth)}`;
  if (!options.isTerminal) return [`${message.padEnd(messageWidth)} ${columns} ${place}`.trimEnd()];
  const width = options.width - markWidth;
  if (isNarrow(options)) return [...wrapped(message, width), extentAndPlace(issue, place, width)];
  const left = width - messageWidth - 1 - extentWidth - 1;
  const end =
    left < leastPlaceWidth + ruleWidth + 1
      ? `${fitTo(extent(issue), extentWidth)} ${endOf(place, left)}`
      : `${columns} ${endOf(place, left - ruleWidth - 1)}`;
  if ([...message].length <= messageWidth) return [`${fitTo(message, messageWidth)} ${end}`.trimEnd()];
  return [...wrapped(message, width), `${' '.repeat(messageWidth)} ${end}`.trimEnd()];
}

function extentAndPlace(issue: Issue, place: string, width: number): string {
  const reach = extent(issue);
  const before = reach === '' ? '' : `${reach} · `;
  return before + endOf(place, width - before.length);
}

/** Whether a place does not fit beside its message. */
function isNarrow({ isTerminal, width }: TextOptions): boolean {
  return isTerminal && width < markWidth + messageWidth + 1 + extentWidth + 1 + leastPlaceWidth;
}

/** How far an issue reaches: files where there are several, else how often it was found. */
function extent({ count, files }: Issue): string {
  if (files > 1) return plural(files, 'file');
  return count > 1 ? `${number(count)} times` : '';
}

function shownPlace({ raw, ...place }: IssuePlace, { showPaths }: TextOptions): string {
  const path = (showPaths ? raw?.path : undefined) ?? place.path;
  return placeText(path === undefined ? {} : { ...place, path: printable(path) });
}

function evidenceText({ evidence, raw }: IssuePlace, { showValues }: TextOptions): string {
  return (showValues && raw?.value !== undefined ? JSON.stringify(raw.value) : evidence) ?? '';
}

function coverageLines({ summary, reasons }: DatasetScan, options: TextOptions): string[] {
  const { coverage, settings, complete } = summary;
  const lines: string[] = [];
  const sorted = [...reasons].sort((left, right) => right[1] - left[1] || (left[0] < right[0] ? -1 : 1));
  const shown = options.verbose ? sorted : sorted.slice(0, reasonsShown);
  if (sorted.length > 0) {
    lines.push(`Not read, or read in part: ${plural(coverage.notInspected + coverage.partial, 'entry', 'entries')}`);
    for (const [reason, count] of shown) {
      const [start, ...rest] = options.isTerminal ? wrapped(reason, options.width - reasonIndent) : [reason];
      lines.push(`  ${number(count).padStart(7)}  ${start}`, ...rest.map((line) => ' '.repeat(reasonIndent) + line));
    }
    if (sorted.length > shown.length)
      lines.push(`           and ${plural(sorted.length - shown.length, 'other reason')}`);
  }
  if (summary.dataset.entries === 0 && complete) {
    lines.push('There is nothing in it to scan: is it the right folder, and is its drive mounted?');
  }
  const encodings = encodingsOf(coverage.encodings);
  if (encodings.length > 0) lines.push(encodingsText(encodings));
  lines.push('Pixel and voxel values are not looked at.');
  if (settings.ignored.entries > 0) {
    lines.push(`Ignored by ${settings.ignored.by.join(', ')}: ${plural(settings.ignored.entries, 'path')}`);
  }
  lines.push(...suppressionLines(summary.suppressions, options));
  if (settings.switchedOff.length > 0) lines.push(`Switched off: ${settings.switchedOff.join(', ')}`);
  if (summary.dataset.scope === 'files') {
    lines.push('Only the named files were read: consent, and people who stand out, were not judged.');
  }
  if (!complete) lines.push('The scan was stopped before its end: what was not reached is not judged.');
  return [...lines, ''];
}

/** What persons decided, so that nothing is left out unseen; of very many decisions the first, and how many more. */
function suppressionLines(suppressions: readonly Suppression[], { verbose }: TextOptions): string[] {
  const shown = verbose ? suppressions : suppressions.slice(0, reasonsShown);
  const more = suppressions.length - shown.length;
  const rest = more > 0 ? [`and ${plural(more, 'more decision')} (--verbose shows all)`] : [];
  return [...shown.map(suppressionLine), ...rest];
}

function suppressionLine({
  kind,
  findings,
  message,
  by,
  until,
  expired,
  reason,
  rule,
  path,
  field,
}: Suppression): string {
  const what = [message, rule, path, field].filter((part) => part !== undefined).join(' · ');
  const who = [by && `by ${by}`, until && `${expired ? 'expired after' : 'until'} ${until}`].filter(Boolean).join(', ');
  const word = kind === 'accepted' ? 'Accepted' : 'Ignored by the configuration';
  return printable(`${word}: ${plural(findings, 'finding')} · ${what}${who ? ` · ${who}` : ''} · ${reason}`);
}

/** The last line: verdict, counts and coverage. */
function answer({ summary }: DatasetScan, options: TextOptions): string {
  const { issues, verdict } = summary;
  const count = (severity: Severity): number =>
    issues.filter((issue) => issue.severity === severity && isOpen(issue)).length;
  const facts = [
    `${plural(count('error'), 'issue')} that ${count('error') === 1 ? 'blocks' : 'block'}`,
    `${number(count('warning'))} to review`,
    plural(count('info'), 'note'),
    extentRead(summary),
  ];
  return `${verdictText(verdict, options)} · ${facts.join(' · ')}`;
}

function extentRead({ complete, coverage, dataset: { entries } }: DatasetScan['summary']): string {
  if (!complete) return `stopped after ${plural(entries, 'entry', 'entries')}`;
  if (entries === 0) return 'nothing to read';
  return `${Math.floor((coverage.inspected / entries) * 100)} % of entries read whole`;
}

function verdictText(verdict: DatasetScan['summary']['verdict'], options: TextOptions): string {
  const color = paint(options);
  if (verdict === 'blocked') return color.bold(color.red('BLOCKED'));
  if (verdict === 'needs-review') return color.bold(color.yellow('NEEDS REVIEW'));
  return color.bold(color.green('CLEAR'));
}

function symbol(severity: Severity, options: TextOptions): string {
  const color = paint(options);
  if (severity === 'error') return color.red('✖');
  return severity === 'warning' ? color.yellow('▲') : color.blue('·');
}

function paint({ color }: TextOptions): ReturnType<typeof createColors> {
  return createColors(color);
}
