import { once } from 'node:events';
import { createWriteStream, openSync } from 'node:fs';
import { finished } from 'node:stream/promises';
import type { Write } from './write.ts';

/** A file that a report is written to. */
export interface ReportFile {
  write: Write;
  /** Ends the file; resolves when all of it is on disk. */
  close(): Promise<void>;
}

/** Opens a file for a report; what was in it is replaced. @throws Error with one line when it cannot be written */
export function openReportFile(path: string): ReportFile {
  const stream = createWriteStream(path, { fd: openForWriting(path) });
  // Listens from the start: a disk can be full between two pieces, when nobody waits for it.
  const ended = finished(stream).catch((error) => {
    throw unwritable(path, error);
  });
  ended.catch(() => {});
  return {
    async write(text) {
      if (stream.errored) await ended;
      if (!stream.write(text)) await Promise.race([once(stream, 'drain'), ended]);
    },
    async close() {
      stream.end();
      await ended;
    },
  };
}

/** Writes to a stream, and waits where it is slower. */
export function writerTo(stream: NodeJS.WritableStream): Write {
  return async (text) => {
    if (!stream.write(text)) await once(stream, 'drain');
  };
}

function openForWriting(path: string): number {
  try {
    return openSync(path, 'w');
  } catch (error) {
    throw unwritable(path, error);
  }
}

function unwritable(path: string, error: unknown): Error {
  const { code } = error as NodeJS.ErrnoException;
  const remedy = code === 'ENOSPC' ? 'make room there, or name another file' : 'name another file';
  return new Error(`"${path}" cannot be written (${code}): ${remedy}.`);
}
