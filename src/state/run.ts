import { randomUUID } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readdirSync, readSync, rmSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { inStateDirectory } from './directory.ts';

/** A stretch of a spill file: the masked results of one batch, as JSON Lines. */
export interface RunPart {
  file: string;
  offset: number;
  length: number;
}

/**
 * Names the folder for the spilled results of one scan; the first writer makes it. What is written there is masked.
 * @returns its path; `removeRunDirectory` takes it away
 */
export function nameRunDirectory(state: string): string {
  return join(state, 'runs', `${hostname()}-${process.pid}-${randomUUID().slice(0, 8)}`);
}

/** Removes what processes of this machine left that were killed before they could. Home folders may be shared by machines. */
export function removeAbandonedRuns(state: string): void {
  const prefix = `${hostname()}-`;
  for (const name of listRuns(state)) {
    const pid = name.startsWith(prefix) ? Number(name.slice(prefix.length).split('-')[0]) : Number.NaN;
    if (Number.isInteger(pid) && !isAlive(pid)) removeRunDirectory(join(state, 'runs', name));
  }
}

function listRuns(state: string): string[] {
  try {
    return readdirSync(join(state, 'runs'));
  } catch {
    return [];
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another user's process may not be asked, and is there all the same.
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/** Removes the spilled results of a scan; silent when they are gone already. */
export function removeRunDirectory(directory: string): void {
  rmSync(directory, { recursive: true, force: true });
}

/** Appends batches to one spill file; each worker thread has its own. */
export class RunWriter {
  readonly #file: string;
  #descriptor: number | undefined;
  #offset = 0;

  constructor(private readonly directory: string) {
    this.#file = join(directory, `${randomUUID()}.jsonl`);
  }

  /** Writes records as one part, a line each. @param records as JSON */
  append(records: readonly string[]): RunPart {
    const bytes = Buffer.from(`${records.join('\n')}\n`, 'utf8');
    inStateDirectory(this.directory, () => {
      this.#descriptor ??= this.#open();
      writeAll(this.#descriptor, bytes);
    });
    const part = { file: this.#file, offset: this.#offset, length: bytes.length };
    this.#offset += bytes.length;
    return part;
  }

  #open(): number {
    mkdirSync(this.directory, { recursive: true, mode: 0o700 });
    return openSync(this.#file, 'a', 0o600);
  }

  close(): void {
    if (this.#descriptor !== undefined) closeSync(this.#descriptor);
    this.#descriptor = undefined;
  }
}

/** A disk may take less at a time than it is given. */
function writeAll(descriptor: number, bytes: Buffer): void {
  for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
}

/** A record of a spill file with its place there, so that it can be read again by itself. */
export interface PlacedRecord<Item> {
  item: Item;
  file: string;
  offset: number;
  length: number;
}

/** The records of the parts, in the order given; one part is in memory at a time. */
export function* readParts<Item>(parts: readonly RunPart[]): Generator<Item> {
  for (const { item } of readPlaced<Item>(parts)) yield item;
}

/** The same records, each with its place. */
export function* readPlaced<Item>(parts: readonly RunPart[]): Generator<PlacedRecord<Item>> {
  const open = new Map<string, number>();
  try {
    for (const part of parts) {
      if (part.length === 0) continue;
      let descriptor = open.get(part.file);
      if (descriptor === undefined) {
        descriptor = openSync(part.file, 'r');
        open.set(part.file, descriptor);
      }
      const bytes = Buffer.allocUnsafe(part.length);
      readSync(descriptor, bytes, 0, part.length, part.offset);
      yield* recordsOf<Item>(bytes, part);
    }
  } finally {
    for (const descriptor of open.values()) closeSync(descriptor);
  }
}

const lineFeed = 10;

function* recordsOf<Item>(bytes: Buffer, { file, offset }: RunPart): Generator<PlacedRecord<Item>> {
  let start = 0;
  while (start < bytes.length) {
    const end = bytes.indexOf(lineFeed, start);
    const item = JSON.parse(bytes.toString('utf8', start, end)) as Item;
    yield { item, file, offset: offset + start, length: end - start };
    start = end + 1;
  }
}

/** Reads some records again by their places. @returns them in the order given */
export function readRecords<Item>(places: readonly RunPart[]): Item[] {
  const open = new Map<string, number>();
  try {
    return places.map(({ file, offset, length }) => {
      const descriptor = open.get(file) ?? openSync(file, 'r');
      open.set(file, descriptor);
      const bytes = Buffer.allocUnsafe(length);
      readSync(descriptor, bytes, 0, length, offset);
      return JSON.parse(bytes.toString('utf8')) as Item;
    });
  } finally {
    for (const descriptor of open.values()) closeSync(descriptor);
  }
}
