import { type Command, Option } from 'commander';
import { failOnSettings } from '../../../model/severity.ts';
import { reportFormatIds } from '../../../report/formats/index.ts';
import { type ScanOptions, scanAndReport } from '../../scan-and-report.ts';

/** `cohortlint consent check`: a scan with the rules over consent alone. */
export default function checkCommand(command: Command): void {
  command
    .command('check')
    .description(
      'Hold what people agreed to against what of them is here and what the folder is for: these rules alone.',
    )
    .argument('[folder]', 'the dataset', '.')
    .option('--intended-use <use...>', 'what the folder is about to be used for; it stands in for the configuration')
    .addOption(
      new Option('--format <format>', 'form of the report').choices(['text', ...reportFormatIds]).default('text'),
    )
    .option('--output <file>', 'write the report to a file')
    .addOption(
      new Option('--fail-on <severity>', 'severity from which the exit status is 1 (default: error)').choices(
        failOnSettings,
      ),
    )
    .option('--verbose', 'all issues with their places')
    .option('--quiet', 'nothing but the report: no progress, no times')
    .action(async (folder: string, options: Omit<ScanOptions, 'rule'>) => {
      process.exitCode = await scanAndReport([folder], { ...options, rule: {} }, 'consent');
    });
}
