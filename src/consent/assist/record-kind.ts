import { configurationFile } from '../../configuration/file-name.ts';
import type { RecordPaths } from '../records/record-paths.ts';

/** What records of consent an editor shows. */
export type RecordKind = 'manifest' | 'tsv' | 'csv' | 'ledger' | 'configuration';

const kinds: Readonly<Record<string, RecordKind>> = {
  'consent.json': 'manifest',
  'consent.tsv': 'tsv',
  'consent.csv': 'csv',
  'disclosures.jsonl': 'ledger',
  [configurationFile]: 'configuration',
};

/**
 * What a file is: by where the records of its dataset lie, else by its name.
 * @param path relative to its dataset, POSIX
 * @param named where the manifest lies, and what lies where it says or beside it
 */
export function recordKind(path: string, named?: RecordPaths & { readonly manifest: string }): RecordKind | undefined {
  if (path === named?.manifest) return 'manifest';
  if (named?.subjects.includes(path)) return path.endsWith('.csv') ? 'csv' : 'tsv';
  if (named?.disclosures.includes(path)) return 'ledger';
  return kinds[path.slice(path.lastIndexOf('/') + 1)];
}

/** Names of files that can be such records, as the globs of editors. */
export const recordGlobs: readonly string[] = [
  // The configuration may give the manifest another name, and the manifest the table of people.
  '**/*.json',
  '**/*.tsv',
  '**/*.csv',
];
