/** What records of consent an editor shows. */
export type RecordKind = 'manifest' | 'tsv' | 'csv' | 'ledger' | 'configuration';

const kinds: Readonly<Record<string, RecordKind>> = {
  'consent.json': 'manifest',
  'consent.tsv': 'tsv',
  'consent.csv': 'csv',
  'disclosures.jsonl': 'ledger',
  'cohortlint.config.json': 'configuration',
};

/**
 * What a file is, by its name.
 * @param path relative to its dataset, POSIX
 * @param named where `consent.json` says that its table and ledger are
 */
export function recordKind(
  path: string,
  named: { readonly subjects?: string; readonly disclosures?: string } = {},
): RecordKind | undefined {
  if (path === named.subjects) return path.endsWith('.csv') ? 'csv' : 'tsv';
  if (path === named.disclosures) return 'ledger';
  return kinds[path.slice(path.lastIndexOf('/') + 1)];
}

/** Names of files that can be such records, as the globs of editors. */
export const recordGlobs: readonly string[] = [
  '**/consent.json',
  '**/cohortlint.config.json',
  // `consent.json` may give the table of people another name.
  '**/*.tsv',
  '**/*.csv',
];
