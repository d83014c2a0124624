import { type Command, Option } from 'commander';
import { type FixResult, fixDataset, fixProgressText } from '../../engine/fix.ts';
import { policyNames } from '../../policies/presets.ts';
import { fixReport } from '../../report/fix-text.ts';
import { exitStatus } from '../exit-status.ts';
import { abortOnInterrupt } from '../interrupt.ts';
import { statusLine } from '../progress-line.ts';

interface Options {
  out?: string;
  policy?: string;
  secretFile?: string;
  uids: 'one-way' | 'reversible';
  uidMap?: string;
  knownTerms?: string;
  dryRun?: true;
  verify: boolean;
  format: 'text' | 'json';
}

/** `cohortlint fix`: a de-identified copy of DICOM files. */
export default function fixCommand(command: Command): void {
  command
    .argument('<path>', 'a folder, or one DICOM file')
    .option('--out <folder>', 'new or empty folder for the copy, outside the source')
    .option('--policy <id>', `policy to apply: ${policyNames.join(', ').replaceAll('`', '')}, or a JSON file`)
    .option(
      '--secret-file <file>',
      'secret under which UIDs, dates and pseudonyms are made; else COHORTLINT_SECRET, else a key that stays on this machine',
    )
    .addOption(
      new Option('--uids <kind>', 'whether the holder of the secret can undo new UIDs')
        .choices(['one-way', 'reversible'])
        .default('one-way'),
    )
    .option('--uid-map <file>', 'sealed map from old to new UIDs, for --uids reversible; not to be released')
    .option('--known-terms <file>', 'take out these names and numbers of real participants; a file outside the dataset')
    .option('--dry-run', 'only say what would be done')
    .option('--no-verify', 'do not scan the copy afterwards')
    .addOption(new Option('--format <format>', 'form of the report').choices(['text', 'json']).default('text'))
    .action(async (path: string, options: Options) => {
      process.exitCode = await run(path, options);
    });
}

async function run(path: string, options: Options): Promise<number> {
  const { out, policy, secretFile, uids, uidMap, knownTerms, dryRun, verify, format } = options;
  if ((uids === 'reversible') !== (uidMap !== undefined)) {
    throw new Error('--uids reversible and --uid-map <file> belong together: name both or none.');
  }
  const interrupt = abortOnInterrupt();
  const progress = statusLine();
  let result: FixResult;
  try {
    result = await fixDataset({
      path,
      signal: interrupt.signal,
      onProgress: (step) => progress.show(() => fixProgressText(step)),
      verifies: verify,
      dryRun: dryRun === true,
      ...(out === undefined ? {} : { out }),
      ...(policy === undefined ? {} : { commandLine: { policy } }),
      ...(secretFile === undefined ? {} : { secretFile }),
      ...(uidMap === undefined ? {} : { uidMap }),
      ...(knownTerms === undefined ? {} : { knownTermsFile: knownTerms }),
    });
  } finally {
    progress.clear();
    interrupt.dispose();
  }
  process.stdout.write(format === 'json' ? `${JSON.stringify(result, null, 2)}\n` : fixReport(result));
  return statusOf(result);
}

/** Findings that block in the copy count as those of a scan do. */
function statusOf({ complete, verification }: FixResult): number {
  if (!complete) return exitStatus.badRequest;
  return verification && verification.errors > 0 ? exitStatus.found : exitStatus.nothingFound;
}
