import { type Command, InvalidArgumentError, Option } from 'commander';
import { failOnSettings, type SeveritySetting, severitySettings } from '../../model/severity.ts';
import { policyNames } from '../../policies/presets.ts';
import { reportFormatIds } from '../../report/formats/index.ts';
import { type ScanOptions, scanAndReport } from '../scan-and-report.ts';

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
    .option('--intended-use <use...>', 'what the folder is about to be used for; it stands in for the configuration')
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
    .action(async (paths: string[], options: ScanOptions) => {
      process.exitCode = await scanAndReport(paths, options);
    });
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

function ruleSetting(text: string, before: ScanOptions['rule']): ScanOptions['rule'] {
  const [id, severity] = text.split('=');
  if (!id || !(severitySettings as readonly string[]).includes(severity ?? '')) {
    throw new InvalidArgumentError('write ID=off, ID=info, ID=warning or ID=error.');
  }
  return { ...before, [id]: { severity: severity as SeveritySetting } };
}
