import { closeSync, fsyncSync, ftruncateSync, openSync, readFileSync, realpathSync, rmSync, writeSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { Disclosure, LedgerRecord, WithdrawalNotice } from '../../model/disclosure.generated.ts';
import { readLine } from './ledger-problems.ts';
import { type Ledger, readLedger } from './read-ledger.ts';

/** A disclosure as a person says it: the rest of its line follows from the ledger. */
export type NewDisclosure = Omit<Disclosure, 'schemaVersion' | 'kind' | 'previous'>;

/** That a recipient was told of a withdrawal, as a person says it. */
export type NewNotice = Omit<WithdrawalNotice, 'schemaVersion' | 'kind' | 'previous'>;

/** A ledger that cannot be added to; its message is one line that names the file and the remedy. */
export class LedgerError extends Error {}

/**
 * The line that a disclosure becomes, without its line end.
 * @param last the hash of the line before (`Ledger.last`); `null` for the first
 * @throws LedgerError when it is not as the schema says: one line that names the key and what was expected
 */
export function disclosureLine(disclosure: NewDisclosure, last: string | null): string {
  const { date, recipient, what, purpose, ground, agreement, protocol, subjects } = disclosure;
  const optional = {
    ...(agreement === undefined ? {} : { agreement }),
    ...(protocol === undefined ? {} : { protocol }),
  };
  const said = { date, recipient, what, purpose, ground, ...optional, subjects };
  return checkedLine('disclosure', { schemaVersion: 1, ...said, previous: last });
}

/**
 * The line that a notice of a withdrawal becomes, without its line end.
 * @param last the hash of the line before (`Ledger.last`); `null` for the first
 * @throws LedgerError as `disclosureLine` does
 */
export function noticeLine({ date, recipient, subjects }: NewNotice, last: string | null): string {
  const kind = 'withdrawal-notice';
  return checkedLine('notice', { schemaVersion: 1, kind, date, recipient, subjects, previous: last });
}

/** What callers hold comes from people and programs, whatever its type says. */
function checkedLine(what: 'disclosure' | 'notice', record: LedgerRecord): string {
  const line = JSON.stringify(record);
  const read = readLine(1, line);
  if (!('problems' in read)) return line;
  throw new LedgerError(`The ${what} cannot be added: ${read.problems[0]!.message}.`);
}

/** A line that was added, with its number. */
export interface AddedLine {
  readonly line: number;
  readonly text: string;
}

/** How long another program is waited for. */
export interface AppendOptions {
  /** Milliseconds. */
  readonly patience?: number;
}

/**
 * Adds a disclosure at the end of a ledger in a dataset, which is made where there is none. Only for a person who asked for it.
 * A line is there as a whole or not at all. Two programs that add at once do so one after the other: `<path>.lock` is theirs
 * meanwhile. Line ends follow those of the file.
 * @returns the line that was added, and its number
 * @throws LedgerError when the chain is broken, the disclosure is not as the schema says, another program does not finish, or
 * the disk refuses; the file is then as it was
 */
export async function appendDisclosure(
  path: string,
  disclosure: NewDisclosure,
  options: AppendOptions = {},
): Promise<AddedLine> {
  return appendLine(path, (last) => disclosureLine(disclosure, last), options);
}

/** Adds a notice of a withdrawal at the end of a ledger, as `appendDisclosure` adds a disclosure. */
export async function appendNotice(path: string, notice: NewNotice, options: AppendOptions = {}): Promise<AddedLine> {
  return appendLine(path, (last) => noticeLine(notice, last), options);
}

/** A line from the hash of the one before. */
type LineAfter = (last: string | null) => string;

async function appendLine(
  path: string,
  lineAfter: LineAfter,
  { patience = 10_000 }: AppendOptions,
): Promise<AddedLine> {
  // By one name only, or two links to a file would have two locks.
  const file = realName(path);
  const release = await locked(file, path, patience);
  try {
    return append(file, path, lineAfter);
  } finally {
    release();
  }
}

function append(file: string, path: string, lineAfter: LineAfter): AddedLine {
  const content = onDisk(path, 'read', () => contentOf(file));
  const ledger = readLedger(content);
  refuseBroken(path, ledger);
  const text = lineAfter(ledger.last);
  const lineEnd = ledger.lineEnds === 'crlf' ? '\r\n' : '\n';
  onDisk(path, 'written', () => write(file, content.length, `${ledger.isEnded ? '' : lineEnd}${text}${lineEnd}`));
  return { line: lineCount(content, ledger) + 1, text };
}

function refuseBroken(path: string, { chain }: Ledger): void {
  const [first] = chain.breaks;
  if (!first) return;
  const more = chain.breaks.length > 1 ? ` (and at ${chain.breaks.length - 1} more)` : '';
  throw new LedgerError(
    `The chain of "${path}" is broken at line ${first.line}${more}: restore it from a copy or its history before anything is added.`,
  );
}

function lineCount(content: Uint8Array, { isEnded }: Ledger): number {
  let count = isEnded ? 0 : 1;
  for (const byte of content) if (byte === 0x0a) count += 1;
  return count;
}

/** Puts a text at the end, and takes it away again where the disk has no room for all of it. */
function write(file: string, size: number, text: string): void {
  const descriptor = openSync(file, 'a', 0o644);
  try {
    const bytes = Buffer.from(text, 'utf8');
    for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
    fsyncSync(descriptor);
  } catch (error) {
    ftruncateSync(descriptor, size);
    throw error;
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Waits until the lock file is ours. One that a program left behind when it was killed is not taken away: whether that
 * program still writes, perhaps on another machine, cannot be told from here.
 */
async function locked(file: string, path: string, patience: number): Promise<() => void> {
  const lock = `${file}.lock`;
  const until = performance.now() + patience;
  for (;;) {
    if (onDisk(path, 'written', () => tryLock(lock))) return () => rmSync(lock, { force: true });
    if (performance.now() >= until) {
      throw new LedgerError(
        `Another program is adding to "${path}": try again when it has finished, or remove "${path}.lock" if none is running.`,
      );
    }
    await pause(5 + Math.random() * 20);
  }
}

/** Makes the lock file; `false` where another program has it. */
function tryLock(lock: string): boolean {
  try {
    closeSync(openSync(lock, 'wx', 0o644));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function realName(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function contentOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return new Uint8Array();
    throw error;
  }
}

function onDisk<Result>(path: string, verb: 'read' | 'written', work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const remedy = code === 'ENOSPC' ? 'make room there' : 'make it and its folder readable and writable';
    throw new LedgerError(`"${path}" cannot be ${verb} (${code}): ${remedy}.`);
  }
}
