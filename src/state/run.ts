import { randomUUID } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

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
  return join(state, 'runs', `${process.pid}-${randomUUID().slice(0, 8)}`);
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

  /** Writes the records as one part, a line each. */
  append(records: readonly unknown[]): RunPart {
    this.#descriptor ??= this.#open();
    const bytes = Buffer.from(records.map((record) => `${JSON.stringify(record)}\n`).join(''), 'utf8');
    writeSync(this.#descriptor, bytes);
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

/** The records of the parts, in the order given; one part is in memory at a time. */
export function* readParts<Item>(parts: readonly RunPart[]): Generator<Item> {
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
      for (const line of bytes.toString('utf8').split('\n')) if (line) yield JSON.parse(line) as Item;
    }
  } finally {
    for (const descriptor of open.values()) closeSync(descriptor);
  }
}
