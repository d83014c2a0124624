import type { Consent } from '../../model/consent.generated.ts';

/** The usual names of the other records, beside the manifest. */
const usualNames = { subjects: ['consent.tsv', 'consent.csv'], disclosures: ['disclosures.jsonl'] } as const;

/** Where records may lie, as POSIX paths of the dataset; the first that is there counts. */
export type RecordPaths = Readonly<Record<keyof typeof usualNames, readonly string[]>>;

/**
 * Where the table of people and the ledger may lie: where the manifest says, else beside it under their usual names. A path that
 * leads out of the dataset is none.
 * @param manifest POSIX path of the manifest
 */
export function recordPaths(
  manifest: string,
  consent: Pick<Consent, 'subjects' | 'disclosures'> | undefined,
): RecordPaths {
  const folder = folderOf(manifest);
  const pathsOf = (key: keyof typeof usualNames): string[] => {
    const written = consent?.[key];
    return (written === undefined ? usualNames[key] : [written]).flatMap((name) => pathBelow(folder, name) ?? []);
  };
  return { subjects: pathsOf('subjects'), disclosures: pathsOf('disclosures') };
}

/** The folder of a file, with the slash at its end. */
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
