import type { RuleSettings, SettingsPart } from '../configuration/settings.ts';
import { type DatasetScan, type ScanRequest, scanDataset } from '../engine/scan-dataset.ts';
import { plural } from '../model/numerals.ts';
import { type FailOn, reaches } from '../model/severity.ts';
import { reportFormatOf } from '../report/formats/index.ts';
import { textReport } from '../report/text.ts';
import { isOpen } from '../scan/weighing/verdict.ts';
import { exitStatus } from './exit-status.ts';
import { abortOnInterrupt } from './interrupt.ts';
import { type Output, openOutput } from './output.ts';
import { progressLine } from './progress-line.ts';

/** What somebody asks of a scan and its report, as commands parse it. */
export interface ScanOptions {
  format: string;
  output?: string;
  policy?: string;
  baseline?: string;
  failOn?: FailOn;
  jobs?: number;
  rule: Record<string, RuleSettings>;
  fingerprintKey?: string;
  knownTerms?: string;
  intendedUse?: readonly string[];
  attackSeconds?: number;
  requireCoverage?: number;
  showValues?: true;
  showPaths?: true;
  verbose?: true;
  quiet?: true;
}

/**
 * Scans, writes the report, and says what came of it.
 * @param only rules of one subject alone
 * @returns the exit status
 * @throws RequestError for what cannot be scanned, and Error for options that do not go together
 */
export async function scanAndReport(
  paths: readonly string[],
  options: ScanOptions,
  only?: ScanRequest['only'],
): Promise<number> {
  checkReveal(options);
  const output = openOutput(options.output);
  const progress = progressLine(options);
  const interrupt = abortOnInterrupt();
  let scan: DatasetScan;
  try {
    scan = await scanDataset({
      paths,
      commandLine: settingsOf(options),
      signal: interrupt.signal,
      onProgress: progress.show,
      reveal: options.showValues === true || options.showPaths === true,
      ...(only === undefined ? {} : { only }),
      ...(options.jobs === undefined ? {} : { jobs: options.jobs }),
      ...(options.fingerprintKey === undefined ? {} : { keyFile: options.fingerprintKey }),
      ...(options.knownTerms === undefined ? {} : { knownTermsFile: options.knownTerms }),
    });
  } finally {
    progress.clear();
    interrupt.dispose();
  }
  try {
    if (options.format === 'text') await output.write(textReport(scan, textOptions(options, output.terminal)));
    else await reportFormatOf(options.format).write(scan, output.write);
    await output.close();
    if (!options.quiet) process.stderr.write(`${timeLine(scan)}\n`);
    return statusOf(scan, options);
  } finally {
    scan.dispose();
  }
}

/** Raw values go to the eyes of who asked for them, never to a file or a pipe. */
function checkReveal({ showValues, showPaths, format, output }: ScanOptions): void {
  if (!showValues && !showPaths) return;
  if (format === 'text' && output === undefined && process.stdout.isTTY) return;
  const flag = showValues ? '--show-values' : '--show-paths';
  throw new Error(`${flag} works for the text report on a terminal only: a file or pipe would keep what it shows.`);
}

/** The rule whose option the seconds are. */
const attackRule = 'identifier/weak-pseudonym';

function settingsOf({ policy, failOn, rule, baseline, attackSeconds, intendedUse }: ScanOptions): SettingsPart {
  return {
    ...(policy === undefined ? {} : { policy }),
    ...(failOn === undefined ? {} : { failOn }),
    ...(baseline === undefined ? {} : { baseline }),
    ...(intendedUse === undefined ? {} : { 'intended-use': intendedUse }),
    rules:
      attackSeconds === undefined
        ? rule
        : { ...rule, [attackRule]: { ...rule[attackRule], options: { seconds: attackSeconds } } },
  };
}

function textOptions(options: ScanOptions, terminal: Output['terminal']): Parameters<typeof textReport>[1] {
  return {
    ...terminal,
    verbose: options.verbose === true,
    showValues: options.showValues === true,
    showPaths: options.showPaths === true,
  };
}

function timeLine({ summary, seconds }: DatasetScan): string {
  const { entries } = summary.dataset;
  return `${plural(entries, 'entry', 'entries')} in ${seconds.toFixed(1)} s (${Math.round(entries / seconds)} a second)`;
}

function statusOf({ summary, failOn }: DatasetScan, { requireCoverage }: ScanOptions): number {
  const { inspected, partial, notInspected } = summary.coverage;
  const entries = inspected + partial + notInspected;
  if (requireCoverage !== undefined && inspected < (entries * requireCoverage) / 100) {
    process.stderr.write(
      `cohortlint: ${inspected} of ${entries} entries were read whole; --require-coverage wants ${requireCoverage} %.\n`,
    );
    return exitStatus.badRequest;
  }
  return summary.issues.some((issue) => isOpen(issue) && reaches(issue.severity, failOn))
    ? exitStatus.found
    : exitStatus.nothingFound;
}
