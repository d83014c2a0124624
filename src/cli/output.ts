import { openReportFile, writerTo } from '../report/report-file.ts';
import type { Write } from '../report/write.ts';

/** Where a report goes. */
export interface Output {
  write: Write;
  close(): Promise<void>;
  terminal: { width: number; isTerminal: boolean; color: boolean };
}

/** Width that is assumed where there is no terminal to ask. */
const defaultWidth = 140;

/** Columns of the terminal that standard output is, or as many as a page has. */
export function terminalWidth(): number {
  return process.stdout.columns ?? defaultWidth;
}

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
        width: terminalWidth(),
        isTerminal: process.stdout.isTTY === true,
        color: wantsColor(process.stdout),
      },
    };
  }
  return {
    ...openReportFile(file),
    terminal: { width: defaultWidth, isTerminal: false, color: false },
  };
}

/** Colours are for terminals whose user did not decline them (https://no-color.org). */
export function wantsColor(stream: { isTTY?: boolean }): boolean {
  return stream.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
}
