import { createHash } from 'node:crypto';
import type { Disclosure, WithdrawalNotice } from '../../../src/model/disclosure.generated.ts';

/** A disclosure without what follows from its ledger; parts of it are replaced. */
export function disclosure(parts: Partial<Disclosure> = {}): Omit<Disclosure, 'schemaVersion' | 'kind' | 'previous'> {
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

/** A notice of a withdrawal without what follows from its ledger; parts of it are replaced. */
export function notice(parts: Partial<WithdrawalNotice> = {}): Omit<WithdrawalNotice, 'schemaVersion' | 'previous'> {
  return {
    kind: 'withdrawal-notice',
    date: '2026-04-02',
    recipient: { name: 'Example Hospital' },
    subjects: ['sub-01'],
    ...parts,
  };
}

function isNotice(parts: Partial<Disclosure> | Partial<WithdrawalNotice>): parts is Partial<WithdrawalNotice> {
  return parts.kind === 'withdrawal-notice';
}

/** The hash of a line, worked out apart from the program. */
export function sha256(line: string): string {
  return createHash('sha256').update(line, 'utf8').digest('hex');
}

/** Lines that are chained as they should be. @param all parts of a notice, where they are of that kind, else of a disclosure */
export function chainedLines(...all: readonly (Partial<Disclosure> | Partial<WithdrawalNotice>)[]): string[] {
  const lines: string[] = [];
  for (const parts of all) {
    const last = lines.at(-1);
    const said = isNotice(parts) ? notice(parts) : disclosure(parts);
    lines.push(JSON.stringify({ schemaVersion: 1, ...said, previous: last ? sha256(last) : null }));
  }
  return lines;
}

/** Lines as a file has them. */
export function asFile(lines: readonly string[], lineEnd = '\n'): string {
  return lines.map((line) => `${line}${lineEnd}`).join('');
}
