import { createHash } from 'node:crypto';
import type { Disclosure } from '../../../src/model/disclosure.generated.ts';

/** A disclosure without what follows from its ledger; parts of it are replaced. */
export function disclosure(parts: Partial<Disclosure> = {}): Omit<Disclosure, 'schemaVersion' | 'previous'> {
  return {
    date: '2026-03-14',
    recipient: { name: 'Example Hospital', address: '1 Example Street', country: 'NL' },
    what: 'T1-weighted images',
    purpose: 'Replication',
    ground: 'waiver',
    subjects: ['sub-01'],
    ...parts,
  };
}

/** The hash of a line, worked out apart from the program. */
export function sha256(line: string): string {
  return createHash('sha256').update(line, 'utf8').digest('hex');
}

/** Lines that are chained as they should be. */
export function chainedLines(...all: readonly Partial<Disclosure>[]): string[] {
  const lines: string[] = [];
  for (const parts of all) {
    const last = lines.at(-1);
    lines.push(JSON.stringify({ schemaVersion: 1, ...disclosure(parts), previous: last ? sha256(last) : null }));
  }
  return lines;
}

/** Lines as a file has them. */
export function asFile(lines: readonly string[], lineEnd = '\n'): string {
  return lines.map((line) => `${line}${lineEnd}`).join('');
}
