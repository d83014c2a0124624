import { join } from 'node:path';
import { rowsOfPeople } from '../../consent/checks/deciding-rows.ts';
import { checkDisclosures } from '../../consent/disclosures/accounting.ts';
import { appendDisclosure, disclosureLine, LedgerError, type NewDisclosure } from '../../consent/disclosures/append.ts';
import type { DisclosureIssue } from '../../consent/disclosures/disclosure-issue.ts';
import { type Ledger, readLedger } from '../../consent/disclosures/read-ledger.ts';
import type { Disclosure } from '../../model/disclosure.generated.ts';
import { RequestError } from '../request-error.ts';
import { type ConsentRecords, readRecords } from './records.ts';

/** A disclosure that could be added, and what is to be said of it before. */
export interface CheckedDisclosure {
  readonly root: string;
  /** Of the ledger, absolute. */
  readonly path: string;
  readonly issues: readonly DisclosureIssue[];
  /** Why nothing is said of people or recipients: the dataset has no manifest, or no table of people. */
  readonly without: readonly ('manifest' | 'people')[];
}

/**
 * What is to be said of a disclosure before it is added to the ledger of a dataset. Nothing is written.
 * @param today YYYY-MM-DD
 * @throws RequestError for a record that cannot be used, a chain that is broken, and a disclosure that is not as its schema says
 */
export function checkNewDisclosure(folder: string, disclosure: NewDisclosure, today: string): CheckedDisclosure {
  const { root, manifest, people, paths, ledger } = recordsToAddTo(folder);
  const line = asRequest(() => disclosureLine(disclosure, ledger.last));
  const entry = { line: (ledger.entries.at(-1)?.line ?? 0) + 1, disclosure: JSON.parse(line) as Disclosure };
  return {
    root,
    path: join(root, paths.disclosures),
    issues: checkDisclosures([entry], {
      today,
      ...(manifest ? { consent: manifest } : {}),
      ...(people ? { people: rowsOfPeople(people.rows) } : {}),
    }),
    without: [...(manifest ? [] : (['manifest'] as const)), ...(people ? [] : (['people'] as const))],
  };
}

/**
 * Adds a disclosure to the ledger of a dataset, for a person who asked for it.
 * @returns its line, from 1
 * @throws RequestError when the ledger cannot be added to; it is then as it was
 */
export async function addDisclosure({ path }: CheckedDisclosure, disclosure: NewDisclosure): Promise<number> {
  try {
    return (await appendDisclosure(path, disclosure)).line;
  } catch (error) {
    throw requestOf(error);
  }
}

/**
 * Whether a line can be added to the ledger of a dataset, before anybody is asked for it.
 * @throws RequestError for a record that cannot be used, and a chain that is broken, with the line
 */
export function checkLedger(folder: string): void {
  recordsToAddTo(folder);
}

function recordsToAddTo(folder: string): ConsentRecords & { ledger: Ledger } {
  const records = readRecords(folder);
  const ledger = records.ledger ?? readLedger('');
  const [broken] = ledger.chain.breaks;
  if (!broken) return { ...records, ledger };
  throw new RequestError(
    `The chain of "${records.paths.disclosures}" is broken at line ${broken.line}: restore it from a copy or its history before anything is added.`,
  );
}

function asRequest<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw requestOf(error);
  }
}

function requestOf(error: unknown): unknown {
  return error instanceof LedgerError ? new RequestError(error.message) : error;
}
