import type { Command } from 'commander';
import { number, plural } from '../../model/numerals.ts';
import { printable } from '../../report/wording.ts';
import { stateDirectory } from '../../state/directory.ts';
import type { Condition } from '../../vocabulary/condition.ts';
import { importVocabulary } from '../../vocabulary/import/import.ts';
import { starterVocabulary } from '../../vocabulary/starter.ts';
import { storedVocabularies, storeVocabulary } from '../../vocabulary/vocabulary-store.ts';

/** `cohortlint vocabulary`: takes in catalogues of rare conditions, and lists those that are known. */
export default function vocabularyCommand(command: Command): void {
  command
    .command('import')
    .description(
      'Take in rare conditions as MONDO (OBO, OBO Graph JSON, TSV) or Orphanet (product 1, 6 or 9 as XML) ships them.',
    )
    .argument('<file>', 'the file as it was downloaded, packed by gzip or not')
    .action(async (file: string) => {
      const vocabulary = await importVocabulary(file);
      const path = storeVocabulary(stateDirectory(), vocabulary);
      process.stdout.write(`${line(vocabulary)}\nkept in ${printable(path)}\n`);
    });
  command
    .command('list')
    .description('List the vocabularies of rare conditions: the built-in one and those that were imported.')
    .action(() => {
      const stored = storedVocabularies(stateDirectory()).map(
        ({ vocabulary, imported, path }) =>
          `${line(vocabulary)} · imported ${imported.toISOString().slice(0, 10)} · ${printable(path)}`,
      );
      process.stdout.write(`${[line(starterVocabulary()), ...stored].join('\n')}\n`);
    });
}

/** `MONDO 2026-01-06: 11,027 conditions with 61,078 names`. */
function line({
  source,
  version,
  conditions,
}: {
  source: string;
  version: string;
  conditions: readonly Condition[];
}): string {
  const names = conditions.reduce(
    (sum, { synonyms, abbreviations }) => sum + 1 + synonyms.length + abbreviations.length,
    0,
  );
  return printable(`${source} ${version}: ${plural(conditions.length, 'condition')} with ${number(names)} names`);
}
