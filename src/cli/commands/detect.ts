import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Command } from 'commander';
import { detectSpans } from '../../engine/detect.ts';

/** `cohortlint detect`: the text detectors alone, JSON Lines in and out. */
export default function detectCommand(command: Command): void {
  command.argument('[file]', 'a JSON Lines file, or - for standard input', '-').action(async (file: string) => {
    const input = file === '-' ? process.stdin : createReadStream(file);
    let line = 0;
    try {
      for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
        line += 1;
        if (text.trim() === '') continue;
        process.stdout.write(`${JSON.stringify(detectSpans(parse(text, file, line)))}\n`);
      }
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (!code) throw error;
      throw new Error(`"${file}" cannot be read (${code}): name a readable JSON Lines file, or - for standard input.`);
    }
  });
}

function parse(text: string, file: string, line: number): Parameters<typeof detectSpans>[0] {
  const place = `${file === '-' ? 'standard input' : file}:${line}`;
  let record: unknown;
  try {
    record = JSON.parse(text);
  } catch {
    throw new Error(`${place}: not valid JSON; every line must be an object with "id" and "text".`);
  }
  const { id, text: content, field } = (record ?? {}) as Record<string, unknown>;
  if (typeof content !== 'string') throw new Error(`${place}: "text" must be a string.`);
  if (field !== undefined && typeof field !== 'string') throw new Error(`${place}: "field" must be a string.`);
  return { id, text: content, ...(field === undefined ? {} : { field }) };
}
