import { dirname, join, resolve } from 'node:path';
import type { Command } from 'commander';
import { draftManifestText, draftSubjectsText, importFromDataset } from '../../../engine/consent/import.ts';
import { absolutePath, manifestOfDataset } from '../../../engine/consent/manifest-place.ts';
import { datasetFolder } from '../../../engine/consent/records.ts';
import { rawNames, shownNames } from '../../../engine/consent/shown-names.ts';
import { refuseExisting, writeRecords } from '../../../engine/consent/write-record.ts';
import { today } from '../../../model/day.ts';
import { importReport } from '../../../report/consent/import-text.ts';
import { printable } from '../../../report/wording.ts';
import { tell, walking } from './walk.ts';

interface Options {
  out?: string;
  table?: string;
  force?: true;
  showPaths?: true;
  quiet?: true;
}

/** `cohortlint consent import`: a draft of the records from what the dataset says elsewhere. */
export default function importCommand(command: Command): void {
  command
    .command('import')
    .description('Make consent.json and consent.tsv from what the dataset says elsewhere, and say what is missing.')
    .argument('[folder]', 'the dataset', '.')
    .option(
      '--out <file>',
      'the manifest; - prints it (default: consent.json in the folder, or where its configuration says)',
    )
    .option('--table <file>', 'the table of people; - prints it (default: consent.tsv beside the manifest)')
    .option('--force', 'replace files that are there already')
    .option('--show-paths', 'show names of people and files as they are (terminal only)')
    .option('--quiet', 'nothing but the result: no progress')
    .action(run);
}

async function run(folder: string, { out, table, force, showPaths, quiet }: Options): Promise<void> {
  if (showPaths && !process.stderr.isTTY) {
    throw new Error('--show-paths works on a terminal only: a file or pipe would keep what it shows.');
  }
  const manifestPath = out === '-' ? undefined : resolve(out ?? absolutePath(manifestOfDataset(datasetFolder(folder))));
  const besides = manifestPath === undefined ? undefined : join(dirname(manifestPath), 'consent.tsv');
  const tablePath = table === '-' ? undefined : table === undefined ? besides : resolve(table);
  if (!force) refuseExisting([manifestPath, tablePath].filter((path) => path !== undefined));
  const imported = await walking((options) => importFromDataset({ folder, today: today(), ...options }), {
    ...(quiet ? { quiet } : {}),
  });
  const { draft, root } = imported;
  const hasFound = draft.origins.size > 0 || draft.subjects.length > 0;
  tell(importReport(imported, showPaths ? rawNames : shownNames(root)));
  if (!hasFound) {
    throw new Error('Nothing in the dataset says what people agreed to: say it with `cohortlint consent init`.');
  }
  const manifest = draftManifestText(draft);
  const people = draftSubjectsText(draft);
  const files = new Map<string, string>();
  if (manifestPath !== undefined) files.set(manifestPath, manifest);
  if (tablePath !== undefined && people !== undefined) files.set(tablePath, people);
  writeRecords(files, force ? 'replace' : 'refuse');
  if (out === '-') process.stdout.write(manifest);
  if (table === '-' && people !== undefined) process.stdout.write(people);
  for (const path of files.keys()) tell(`Written: ${printable(path)}`);
}
