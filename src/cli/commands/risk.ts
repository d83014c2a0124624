import { type Command, InvalidArgumentError, Option } from 'commander';
import { assessTable, type TableRiskOptions } from '../../engine/risk.ts';
import type { CohortRisk } from '../../model/report.generated.ts';
import type { RiskTextOptions } from '../../report/cohort/part.ts';
import { riskText } from '../../report/cohort/text.ts';
import { printable } from '../../report/wording.ts';
import { exitStatus } from '../exit-status.ts';
import { abortOnInterrupt } from '../interrupt.ts';
import { openOutput } from '../output.ts';
import { statusLine } from '../progress-line.ts';

const missingValues = ['own-class', 'matches-anything'] as const;

interface Options {
  format: 'text' | 'json';
  output?: string;
  quasiIdentifiers?: string[];
  sensitive?: string[];
  subject?: string;
  missing?: (typeof missingValues)[number];
  samplingFraction?: number;
  k?: number;
  showValues?: true;
  verbose?: true;
  quiet?: true;
}

/** `cohortlint risk TABLE`: how easily people are found in a table. */
export default function riskCommand(command: Command): void {
  command
    .argument('<table>', 'a table: CSV, TSV, Parquet, XLSX, JSON or JSON Lines, packed or not')
    .option(
      '--quasi-identifiers <columns>',
      'columns that others know of a person, with commas between; else recognised',
      list,
    )
    .option('--sensitive <columns>', 'columns that an intruder would learn, with commas between; else recognised', list)
    .option('--subject <column>', 'column that says of which person a row is; else recognised, or each row is one')
    .option('--k <n>', 'smallest group that is allowed (default: 5)', positiveInteger)
    .addOption(new Option('--missing <meaning>', 'what a missing value is (default: own-class)').choices(missingValues))
    .option('--sampling-fraction <share>', 'share of the population that is in the table, for risk beyond it', share)
    .addOption(new Option('--format <format>', 'form of the report').choices(['text', 'json']).default('text'))
    .option('--output <file>', 'write the report to a file')
    .option('--show-values', 'describe the rarest people with values (text on a terminal only)')
    .option('--verbose', 'all columns and people that are listed')
    .option('--quiet', 'nothing but the report: no progress')
    .addHelpText(
      'after',
      '\nThe exit status is 0 where each group has k people or more, 1 where one has fewer, 2 for a bad request.',
    )
    .action(async (table: string, options: Options) => {
      process.exitCode = await run(table, options);
    });
}

async function run(table: string, options: Options): Promise<number> {
  checkReveal(options);
  const shown: NonNullable<RiskTextOptions['shown']>[number][] = [];
  const risk = await assess(table, options, shown);
  const output = openOutput(options.output);
  if (options.format === 'json') await output.write(`${JSON.stringify(risk, null, 2)}\n`);
  else {
    const text: RiskTextOptions = {
      ...output.terminal,
      verbose: options.verbose === true,
      ...(options.showValues ? { shown } : {}),
    };
    await output.write(riskText(risk, text));
  }
  await output.close();
  return risk.kAnonymity.below > 0 ? exitStatus.found : exitStatus.nothingFound;
}

async function assess(
  table: string,
  options: Options,
  shown: NonNullable<RiskTextOptions['shown']>[number][],
): Promise<CohortRisk> {
  const { quasiIdentifiers, sensitive, subject, missing, samplingFraction, k } = options;
  const progress = afterOneSecond(statusLine(options));
  const interrupt = abortOnInterrupt();
  try {
    return await assessTable(table, {
      ...given({ quasiIdentifiers, sensitive, subject, missing, samplingFraction, k }),
      signal: interrupt.signal,
      onProgress: (read) => progress.show(() => `${Math.floor(read * 100)} % of the table read`),
      onRead() {
        // Measures are computed in one go: from here on Ctrl-C ends the process as usual, and nothing was written yet.
        interrupt.dispose();
        progress.show(() => 'assessing');
      },
      onProblem(sentence) {
        progress.clear();
        process.stderr.write(`cohortlint: ${printable(sentence)}\n`);
      },
      ...(options.showValues ? { show: (person) => shown.push(person) } : {}),
    });
  } finally {
    progress.clear();
    interrupt.dispose();
  }
}

/** A line that is not written in the first second: most tables are done by then. */
function afterOneSecond({ show, clear }: ReturnType<typeof statusLine>): ReturnType<typeof statusLine> {
  const start = performance.now();
  return {
    show(text) {
      if (performance.now() - start > 1000) show(text);
    },
    clear,
  };
}

/** Options that were given, without those that were not. */
function given(options: { [Name in keyof TableRiskOptions]: TableRiskOptions[Name] | undefined }): TableRiskOptions {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}

/** Raw values go to the eyes of who asked for them, never to a file or a pipe. */
function checkReveal({ showValues, format, output }: Options): void {
  if (!showValues || (format === 'text' && output === undefined && process.stdout.isTTY)) return;
  throw new Error('--show-values works for text on a terminal only: a file or pipe would keep what it shows.');
}

function list(text: string): string[] {
  const names = text.split(',').map((name) => name.trim());
  if (names.some((name) => name === ''))
    throw new InvalidArgumentError('names of columns are wanted, with commas between.');
  return names;
}

function positiveInteger(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError('a whole number from 1 is wanted.');
  return value;
}

function share(text: string): number {
  const value = Number(text);
  if (!(value > 0 && value <= 1)) throw new InvalidArgumentError('a share above 0 and at most 1 is wanted.');
  return value;
}
