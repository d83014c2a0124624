import type { Consent } from '../../model/consent.generated.ts';

/** The records beside the manifest. */
export type RecordKey = 'subjects' | 'disclosures';

/** The names that they have where the manifest says no other, the one that is written first. */
const usualNames: Readonly<Record<RecordKey, readonly string[]>> = {
  subjects: ['consent.tsv', 'consent.csv'],
  disclosures: ['disclosures.jsonl'],
};

/**
 * Where a record may be: where the manifest says, else beside it under its usual names. In each place `undefined` for a path that
 * leads out of the dataset.
 * @param manifest POSIX path of the manifest
 */
export function recordCandidates(
  key: RecordKey,
  manifest: string,
  consent: Pick<Consent, RecordKey> | undefined,
): (string | undefined)[] {
  const written = consent?.[key];
  const folder = folderOf(manifest);
  return (written === undefined ? usualNames[key] : [written]).map((name) => pathBelow(folder, name));
}

/** The folder of a POSIX path, with the slash at its end; empty at the root. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** A path that a record writes, as one of the dataset; `undefined` for one that leads out of it. */
export function pathBelow(folder: string, written: string): string | undefined {
  if (/^(?:[a-zA-Z]:)?[\\/]/.test(written)) return undefined;
  const parts: string[] = [];
  for (const part of `${folder}${written.replaceAll('\\', '/')}`.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}
