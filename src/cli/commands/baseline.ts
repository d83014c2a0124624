import type { Command } from 'commander';
import { type Acceptor, accept, prune } from '../../engine/decisions.ts';
import { type EngineRequest, type Prepared, prepare } from '../../engine/prepare.ts';
import { type DatasetScan, scanDataset } from '../../engine/scan-dataset.ts';
import { number, plural } from '../../model/numerals.ts';
import type { Finding } from '../../model/report.generated.ts';
import { printable } from '../../report/wording.ts';
import { exitStatus } from '../exit-status.ts';
import { abortOnInterrupt } from '../interrupt.ts';
import { progressLine } from '../progress-line.ts';

/** Options that every subcommand has: under which policy, with which key, in which file. */
interface Options {
  policy?: string;
  baseline?: string;
  fingerprintKey?: string;
}

interface CreateOptions extends Options, Acceptor {
  rule: string[];
  issue: string[];
}

/** `cohortlint baseline`: accepts findings with a reason, lists what is accepted, and removes what holds nothing back. */
export default function baselineCommand(command: Command): void {
  const many = (value: string, before: string[]): string[] => [...before, value];
  common(command.command('create'))
    .description('Scan a dataset and accept what it finds: all of it, or the named rules or issues.')
    .requiredOption('--reason <text>', 'why these findings may stay; it stands in reports')
    .requiredOption('--by <name>', 'who decides')
    .option('--until <day>', 'last day on which it holds, as 2027-01-31')
    .option('--rule <id>', 'only findings of this rule; may be repeated', many, [])
    .option('--issue <id>', 'only findings of this issue (its id in the JSON report); may be repeated', many, [])
    .action(async (folder: string, options: CreateOptions) => {
      process.exitCode = await create(folder, options);
    });
  common(command.command('list'))
    .description('List what is accepted.')
    .action((folder: string, options: Options) => list(prepare(requestOf(folder, options))));
  common(command.command('prune'))
    .description('Scan a dataset, and remove acceptances that expired or hold nothing back.')
    .action(async (folder: string, options: Options) => {
      process.exitCode = await tidy(folder, options);
    });
}

function common(command: Command): Command {
  return command
    .argument('<folder>', 'the dataset')
    .option('--baseline <file>', 'file to keep it in, for other machines as well; else it is kept for this machine')
    .option('--fingerprint-key <file>', 'shared key for masks and fingerprints')
    .option('--policy <id>', 'policy to judge by');
}

function requestOf(path: string, { policy, baseline, fingerprintKey }: Options): EngineRequest {
  return {
    path,
    makesBaseline: true,
    commandLine: { ...(policy === undefined ? {} : { policy }), ...(baseline === undefined ? {} : { baseline }) },
    ...(fingerprintKey === undefined ? {} : { keyFile: fingerprintKey }),
  };
}

async function create(folder: string, options: CreateOptions): Promise<number> {
  const request = requestOf(folder, options);
  return withScan(request, (scan) => {
    const chosen = chosenFindings(scan, options);
    const { reason, by, until } = options;
    const prepared = prepare(request);
    const accepted = accept(prepared, chosen, { reason, by, ...(until === undefined ? {} : { until }) });
    process.stdout.write(`${plural(accepted.findings, 'finding')} accepted in ${accepted.path}\n`);
    if (!accepted.shared && prepared.baseline.origin === 'named') {
      process.stderr.write(
        'cohortlint: this baseline holds on this machine only, since its fingerprints are made with a key that never leaves it. To share it, scan and accept with --fingerprint-key FILE or COHORTLINT_FINGERPRINT_KEY.\n',
      );
    }
    return exitStatus.nothingFound;
  });
}

function* chosenFindings(scan: DatasetScan, { rule, issue }: CreateOptions): Iterable<Finding> {
  for (const finding of scan.findings()) {
    if (rule.length > 0 && !rule.includes(finding.ruleId)) continue;
    if (issue.length > 0 && !issue.includes(finding.issue)) continue;
    yield finding;
  }
}

function list({ baseline, suppressions }: Prepared): void {
  const accepted = suppressions.list(new Map()).filter(({ kind }) => kind === 'accepted');
  const lines = accepted.map(({ id, message, rule, by, on, until, expired, reason }) =>
    printable(
      `${id}  ${on}  ${message} (${rule}) · by ${by} · ${until ? `${expired ? 'expired after' : 'until'} ${until}` : 'no end'} · ${reason}`,
    ),
  );
  process.stdout.write(`${[...lines, `${number(accepted.length)} accepted in ${baseline.path}`].join('\n')}\n`);
}

async function tidy(folder: string, options: Options): Promise<number> {
  const request = requestOf(folder, options);
  return withScan(request, (scan) => {
    if (!scan.summary.complete) throw new Error('The scan was stopped: nothing was removed.');
    const { removed, left } = prune(prepare(request), scan.findings());
    process.stdout.write(`${plural(removed, 'acceptance')} removed, ${number(left)} left\n`);
    return exitStatus.nothingFound;
  });
}

async function withScan({ path, ...request }: EngineRequest, use: (scan: DatasetScan) => number): Promise<number> {
  const progress = progressLine();
  const interrupt = abortOnInterrupt();
  let scan: DatasetScan | undefined;
  try {
    scan = await scanDataset({ ...request, paths: [path], signal: interrupt.signal, onProgress: progress.show });
    progress.clear();
    return use(scan);
  } finally {
    progress.clear();
    interrupt.dispose();
    scan?.dispose();
  }
}
