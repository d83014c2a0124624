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
  return {
    write: writerTo(stream),
    async close() {
      stream.end();
      await finished(stream);
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
    throw new Error(`"${path}" cannot be written (${(error as NodeJS.ErrnoException).code}): name another file.`);
  }
}
