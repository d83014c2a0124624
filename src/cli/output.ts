import { once } from 'node:events';
import { createWriteStream, openSync } from 'node:fs';
import type { Write } from '../report/write.ts';

/** Where a report goes. */
export interface Output {
  write: Write;
  close(): Promise<void>;
  terminal: { width: number; isTerminal: boolean; color: boolean };
}

/** Width that is assumed where there is no terminal to ask. */
const defaultWidth = 140;

/**
 * Standard output, or a file.
 * @throws Error with one line when the file cannot be written, before anything is scanned
 */
export function openOutput(file: string | undefined): Output {
  if (file === undefined) {
    return {
      write: writerTo(process.stdout),
      close: async () => {},
      terminal: {
        width: process.stdout.columns ?? defaultWidth,
        isTerminal: process.stdout.isTTY === true,
        color: wantsColor(process.stdout),
      },
    };
  }
  const stream = createWriteStream(file, { fd: openForWriting(file) });
  return {
    write: writerTo(stream),
    close: () =>
      new Promise((resolve, reject) => stream.end((error?: Error | null) => (error ? reject(error) : resolve()))),
    terminal: { width: defaultWidth, isTerminal: false, color: false },
  };
}

/** Colours are for terminals whose user did not decline them (https://no-color.org). */
export function wantsColor(stream: { isTTY?: boolean }): boolean {
  return stream.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
}

function openForWriting(file: string): number {
  try {
    return openSync(file, 'w');
  } catch (error) {
    throw new Error(`"${file}" cannot be written (${(error as NodeJS.ErrnoException).code}): name another file.`);
  }
}

function writerTo(stream: NodeJS.WritableStream): Write {
  return async (text) => {
    if (!stream.write(text)) await once(stream, 'drain');
  };
}
