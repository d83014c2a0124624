import type { Disclosure, WithdrawalNotice } from '../../model/disclosure.generated.ts';
import { type Chain, type ChainedLine, verifyChain } from './chain.ts';
import { type LineEnds, ledgerLines, lineHash } from './ledger-lines.ts';
import { type LedgerProblem, readLine } from './ledger-problems.ts';

/** A disclosure with the line where it stands, from 1. */
export interface LedgerEntry {
  readonly line: number;
  readonly disclosure: Disclosure;
}

/** A notice of a withdrawal with the line where it stands, from 1. */
export interface LedgerNotice {
  readonly line: number;
  readonly notice: WithdrawalNotice;
}

/** What stands in a `disclosures.jsonl`. */
export interface Ledger {
  /** The disclosures that are as the schema says, in their order; those of a broken chain as well. */
  readonly entries: readonly LedgerEntry[];
  /** The notices of withdrawals, likewise. */
  readonly notices: readonly LedgerNotice[];
  /** By line and column. */
  readonly problems: readonly LedgerProblem[];
  readonly chain: Chain;
  /**
   * `crlf` where a program changed the line ends (git's `autocrlf`), `mixed` where one added lines after that. The chain stays
   * as it was: a hash is of the line without its end.
   */
  readonly lineEnds: LineEnds;
  /** What the next line names as `previous`. */
  readonly last: string | null;
  /** The last line has its line end, so that another can follow it. */
  readonly isEnded: boolean;
}

/**
 * Reads a ledger of disclosures and notices of withdrawals, and verifies its chain. Nothing is thrown for what stands in it.
 *
 * Lines that were cut off at the end, a last line that was edited, and a file that was written anew with new hashes are not
 * seen (`Chain`). An empty line is told and is no part of the chain.
 * @param content bytes of the file, or its text as an editor holds it
 */
export function readLedger(content: string | Uint8Array): Ledger {
  const { lines, lineEnds, isEnded } = ledgerLines(content);
  const entries: LedgerEntry[] = [];
  const notices: LedgerNotice[] = [];
  const problems: LedgerProblem[] = [];
  const chained: ChainedLine[] = [];
  for (const { line, bytes } of lines) {
    const text = decoded(bytes);
    if (text?.trim() === '') {
      problems.push({
        kind: 'empty-line',
        line,
        column: 1,
        message: 'expected a disclosure, not an empty line',
        example: '',
      });
      continue;
    }
    if (text === undefined) {
      problems.push({ kind: 'encoding', line, column: 1, message: 'expected text in UTF-8', example: '' });
      chained.push({ line, bytes, previous: undefined });
      continue;
    }
    const read = readLine(line, text);
    if ('disclosure' in read) entries.push({ line, disclosure: read.disclosure });
    else if ('notice' in read) notices.push({ line, notice: read.notice });
    else problems.push(...read.problems);
    chained.push({ line, bytes, previous: previousIn(read.value) });
  }
  const end = chained.at(-1);
  return {
    entries,
    notices,
    problems,
    chain: verifyChain(chained),
    lineEnds,
    last: end ? lineHash(end.bytes) : null,
    isEnded,
  };
}

/**
 * Verifies the chain of a ledger alone, without what else its lines say.
 * @param content bytes of the file, or its text as an editor holds it
 */
export function readChain(content: string | Uint8Array): Chain {
  const chained = ledgerLines(content).lines.flatMap(({ line, bytes }): ChainedLine[] => {
    const text = decoded(bytes);
    return text?.trim() === '' ? [] : [{ line, bytes, previous: text === undefined ? undefined : previousOf(text) }];
  });
  return verifyChain(chained);
}

function previousOf(text: string): string | null | undefined {
  try {
    return previousIn(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** What a line names as the one before, also where something else in it is not as it should be. */
function previousIn(value: unknown): string | null | undefined {
  const previous = (value as { previous?: unknown } | null | undefined)?.previous;
  return previous === null || (typeof previous === 'string' && /^[0-9a-f]{64}$/.test(previous)) ? previous : undefined;
}

/** `undefined` for bytes that are no UTF-8. */
function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
