/** The files of a BIDS dataset that say something of subjects (BIDS 1.10, Modality-agnostic files). */
export type BidsTableKind = 'participants' | 'sessions' | 'scans' | 'phenotype';

const kinds: readonly (readonly [pattern: RegExp, kind: BidsTableKind])[] = [
  [/(?:^|\/)participants\.(?:tsv|csv)$/, 'participants'],
  [/(?:^|[/_])sessions\.tsv$/, 'sessions'],
  [/(?:^|[/_])scans\.tsv$/, 'scans'],
  [/(?:^|\/)phenotype\/[^/]+\.tsv$/, 'phenotype'],
];

/** @param path POSIX path of a table; `undefined` for any other file */
export function bidsTableKind(path: string): BidsTableKind | undefined {
  return kinds.find(([pattern]) => pattern.test(path))?.[1];
}

/** `sub-01` of a path or a file name; BIDS labels are letters and digits, to which newer versions add `+`. */
export function bidsSubjectIn(path: string): string | undefined {
  return /(?:^|\/)(sub-[a-zA-Z0-9+]+)(?=[/_.]|$)/.exec(path)?.[1];
}

/**
 * The folder of the dataset that a file belongs to, with the slash at its end: `sub-01` of two datasets are two people, and
 * one in the dataset, its source data and its derivatives (BIDS 1.10, Storage of derived datasets).
 */
export function bidsRootOf(path: string): string {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return folder
    .replace(/(?:^|(?<=\/))(?:sub-[^/]+\/.*|phenotype\/)$/, '')
    .replace(/(?:^|(?<=\/))(?:sourcedata|rawdata|derivatives)\/.*$/, '');
}

/** A subject by one name, with or without the prefix that BIDS wants. */
export function subjectKey(subject: string): string {
  return subject.trim().replace(/^sub-/, '');
}
