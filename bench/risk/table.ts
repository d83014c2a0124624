import { openFile } from '../../src/sources/file-reader.ts';
import { encodeDelimited } from '../../src/tables/encode-delimited.ts';
import type { EncodedTable } from '../../src/tables/encoded-table.ts';

export const quasiIdentifiers: readonly string[] = [
  'sex',
  'age',
  'zip3',
  'ethnicity',
  'site',
  'scanner',
  'occupation',
  'year',
];

/** The quasi-identifiers of the generated table. */
export async function readTable(path: string): Promise<EncodedTable> {
  const bytes = openFile(path);
  try {
    return await encodeDelimited(bytes, false, { wants: (heading) => quasiIdentifiers.includes(heading) });
  } finally {
    bytes.close();
  }
}

/** What something took. */
export interface Cost {
  readonly seconds: number;
  /** Seconds of all processors, which others on the machine lengthen less. */
  readonly busy: number;
}

export async function costOf<Result>(work: () => Promise<Result> | Result): Promise<Cost & { result: Result }> {
  const started = performance.now();
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  return { seconds: (performance.now() - started) / 1000, busy: (user + system) / 1e6, result };
}
