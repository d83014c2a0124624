import { type Command, Option } from 'commander';
import type { ComparisonProgress } from '../../comparison/compare-datasets.ts';
import { compare } from '../../engine/compare.ts';
import { identifies } from '../../model/comparison-verdict.ts';
import { number } from '../../model/numerals.ts';
import { type FailOn, failOnSettings } from '../../model/severity.ts';
import { policyNames } from '../../policies/presets.ts';
import { comparisonFormats, writeComparison } from '../../report/comparison/formats.ts';
import { exitStatus } from '../exit-status.ts';
import { abortOnInterrupt } from '../interrupt.ts';
import { openOutput } from '../output.ts';
import { statusLine } from '../progress-line.ts';

interface Options {
  format: (typeof comparisonFormats)[number];
  output?: string;
  policy?: string;
  failOn: FailOn;
  fingerprintKey?: string;
  showValues?: true;
  verbose?: true;
  quiet?: true;
}

/** `cohortlint compare BEFORE AFTER`: what became of a dataset in its released copy. */
export default function compareCommand(command: Command): void {
  command
    .argument('<before>', 'the source: a folder or a file')
    .argument('<after>', 'its released copy')
    .addOption(new Option('--format <format>', 'form of the report').choices(comparisonFormats).default('text'))
    .option('--output <file>', 'write the report to a file')
    .option('--policy <id>', `policy to judge by: ${policyNames.join(', ').replaceAll('`', '')}, or a JSON file`)
    .addOption(
      new Option(
        '--fail-on <severity>',
        'severity of what survives or was kept wrongly from which the exit status is 1',
      )
        .choices(failOnSettings)
        .default('warning'),
    )
    .option('--fingerprint-key <file>', 'shared key for masks')
    .option('--show-values', 'show how far dates were moved (text on a terminal only)')
    .option('--verbose', 'everything that is listed')
    .option('--quiet', 'nothing but the report: no progress')
    .action(async (before: string, after: string, options: Options) => {
      process.exitCode = await run(before, after, options);
    });
}

async function run(before: string, after: string, options: Options): Promise<number> {
  if (options.showValues && (options.format !== 'text' || options.output !== undefined || !process.stdout.isTTY)) {
    throw new Error('--show-values works for text on a terminal only: a file or pipe would keep what it shows.');
  }
  const output = openOutput(options.output);
  const progress = statusLine(options);
  const interrupt = abortOnInterrupt();
  try {
    const compared = await compare({
      before,
      after,
      signal: interrupt.signal,
      onProgress: (step) => progress.show(() => progressText(step)),
      ...(options.policy === undefined ? {} : { commandLine: { policy: options.policy } }),
      ...(options.fingerprintKey === undefined ? {} : { keyFile: options.fingerprintKey }),
    });
    progress.clear();
    await writeComparison(compared, options.format, output.write, {
      ...output.terminal,
      verbose: options.verbose === true,
      showValues: options.showValues === true,
    });
    await output.close();
    if (!compared.comparison.complete) return exitStatus.badRequest;
    return identifies(compared.comparison, options.failOn) ? exitStatus.found : exitStatus.nothingFound;
  } finally {
    progress.clear();
    interrupt.dispose();
  }
}

const steps = { source: 'entries of the source', copy: 'entries of the copy', pairs: 'pairs' } as const;

function progressText({ step, done, total }: ComparisonProgress): string {
  return `${number(done)}${total === undefined ? '' : ` of ${number(total)}`} ${steps[step]}`;
}
