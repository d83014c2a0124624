import { type Command, InvalidArgumentError, Option } from 'commander';
import type { RuleSettings, SettingsPart } from '../../configuration/settings.ts';
import { type DatasetScan, scanDataset } from '../../engine/scan-dataset.ts';
import { plural } from '../../model/numerals.ts';
import { type FailOn, failOnSettings, reaches, type SeveritySetting, severitySettings } from '../../model/severity.ts';
import { policyNames } from '../../policies/presets.ts';
import { reportFormatIds, reportFormatOf } from '../../report/formats/index.ts';
import { textReport } from '../../report/text.ts';
import { isOpen } from '../../scan/weighing/verdict.ts';
import { exitStatus } from '../exit-status.ts';
import { abortOnInterrupt } from '../interrupt.ts';
import { type Output, openOutput } from '../output.ts';
import { progressLine } from '../progress-line.ts';

interface Options {
  format: string;
  output?: string;
  policy?: string;
  baseline?: string;
  failOn?: FailOn;
  jobs?: number;
  rule: Record<string, RuleSettings>;
  fingerprintKey?: string;
  knownTerms?: string;
  attackSeconds?: number;
  requireCoverage?: number;
  showValues?: true;
  showPaths?: true;
  verbose?: true;
  quiet?: true;
}

/** `cohortlint scan`: scans folders or files and writes a report. */
export default function scanCommand(command: Command): void {
  command
    .argument(
      '<path...>',
      'folders or files; several are one dataset, and files belong to the one that is found above them',
    )
    .addOption(
      new Option('--format <format>', 'form of the report').choices(['text', ...reportFormatIds]).default('text'),
    )
    .option('--output <file>', 'write the report to a file')
    .option('--policy <id>', `policy to judge by: ${policyNames.join(', ').replaceAll('`', '')}, or a JSON file`)
    .addOption(
      new Option('--fail-on <severity>', 'severity from which the exit status is 1 (default: error)').choices(
        failOnSettings,
      ),
    )
    .option('--jobs <n>', 'worker threads', positiveInteger)
    .option('--baseline <file>', 'accepted findings; those made in the editor without it')
    .option('--rule <id=severity>', 'set a rule to off, info, warning or error; may be repeated', ruleSetting, {})
    .option('--fingerprint-key <file>', 'shared key for masks and fingerprints')
    .option('--known-terms <file>', 'look for these names and numbers of real participants; a file outside the dataset')
    .option(
      '--attack-seconds <n>',
      'how long to try to undo pseudonyms that look like digests; 0 for not at all (default: 10)',
      nonNegative,
    )
    .addOption(
      new Option('--require-coverage [percent]', 'fail when fewer entries than this were read whole')
        .preset('100')
        .argParser(percentage),
    )
    .option('--show-values', 'show raw values (text on a terminal only)')
    .option('--show-paths', 'show paths that identify someone (text on a terminal only)')
    .option('--verbose', 'all issues with their places')
    .option('--quiet', 'nothing but the report: no progress, no times')
    .action(async (paths: string[], options: Options) => {
      process.exitCode = await run(paths, options);
    });
}

async function run(paths: readonly string[], options: Options): Promise<number> {
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
function checkReveal({ showValues, showPaths, format, output }: Options): void {
  if (!showValues && !showPaths) return;
  if (format === 'text' && output === undefined && process.stdout.isTTY) return;
  const flag = showValues ? '--show-values' : '--show-paths';
  throw new Error(`${flag} works for the text report on a terminal only: a file or pipe would keep what it shows.`);
}

/** The rule whose option the seconds are. */
const attackRule = 'identifier/weak-pseudonym';

function settingsOf({ policy, failOn, rule, baseline, attackSeconds }: Options): SettingsPart {
  return {
    ...(policy === undefined ? {} : { policy }),
    ...(failOn === undefined ? {} : { failOn }),
    ...(baseline === undefined ? {} : { baseline }),
    rules:
      attackSeconds === undefined
        ? rule
        : { ...rule, [attackRule]: { ...rule[attackRule], options: { seconds: attackSeconds } } },
  };
}

function textOptions(options: Options, terminal: Output['terminal']): Parameters<typeof textReport>[1] {
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

function statusOf({ summary, failOn }: DatasetScan, { requireCoverage }: Options): number {
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

function positiveInteger(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError('a whole number from 1 is wanted.');
  return value;
}

function nonNegative(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !(value >= 0)) throw new InvalidArgumentError('a number of seconds from 0 is wanted.');
  return value;
}

function percentage(text: string): number {
  const value = Number(text);
  if (!(value >= 0 && value <= 100)) throw new InvalidArgumentError('a number from 0 to 100 is wanted.');
  return value;
}

function ruleSetting(text: string, before: Options['rule']): Options['rule'] {
  const [id, severity] = text.split('=');
  if (!id || !(severitySettings as readonly string[]).includes(severity ?? '')) {
    throw new InvalidArgumentError('write ID=off, ID=info, ID=warning or ID=error.');
  }
  return { ...before, [id]: { severity: severity as SeveritySetting } };
}
