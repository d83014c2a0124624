import { createReadStream } from 'node:fs';
import type { Command } from 'commander';
import { type DetectRequest, detectSpans } from '../../engine/detect.ts';
import { exitStatus } from '../exit-status.ts';
import { type Line, lineBatches } from '../lines.ts';

/** A longer line is not held in memory, and named as one that was not looked into. */
const longestMebibytes = 64;
/** Of lines that are no records so many are named one by one. */
const mostNamed = 20;

/** `cohortlint detect`: the text detectors alone, JSON Lines in and out. A line that is no record is named and left out. */
export default function detectCommand(command: Command): void {
  command.argument('[file]', 'a JSON Lines file, or - for standard input', '-').action(async (file: string) => {
    const input = file === '-' ? process.stdin : createReadStream(file);
    const source = file === '-' ? 'standard input' : file;
    let bad = 0;
    try {
      for await (const lines of lineBatches(input, longestMebibytes << 20)) {
        let answers = '';
        for (const line of lines) {
          if (line.text?.trim() === '') continue;
          const request = parse(line);
          if (typeof request !== 'string') answers += `${JSON.stringify(detectSpans(request))}\n`;
          else if (++bad <= mostNamed) process.stderr.write(`cohortlint: ${source}:${line.number}: ${request}\n`);
        }
        if (answers !== '') await write(answers);
      }
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (!code) throw error;
      throw new Error(`"${file}" cannot be read (${code}): name a readable JSON Lines file, or - for standard input.`);
    }
    if (bad > mostNamed) process.stderr.write(`cohortlint: ${source}: ${bad - mostNamed} more lines are no records.\n`);
    if (bad > 0) process.exitCode = exitStatus.badRequest;
  });
}

/** Waits until who reads has taken what it was given before, so that a slow reader does not fill the memory. */
function write(text: string): Promise<void> {
  return new Promise((resolve) => {
    if (process.stdout.write(text)) resolve();
    else process.stdout.once('drain', resolve);
  });
}

/** The record in a line, or why there is none. */
function parse({ text: line }: Line): DetectRequest | string {
  if (line === undefined) return `the line is longer than ${longestMebibytes} MiB: cut its text into several records.`;
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch {
    return 'not valid JSON; every line must be an object with "id" and "text".';
  }
  const { id, text, field } = (record ?? {}) as Record<string, unknown>;
  if (typeof text !== 'string') return '"text" must be a string.';
  if (field !== undefined && field !== null && typeof field !== 'string') return '"field" must be a string.';
  return { id: id ?? null, text, ...(typeof field === 'string' ? { field } : {}) };
}
