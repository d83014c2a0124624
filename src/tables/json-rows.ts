import { readTextChunks } from '../formats/text/chunks.ts';
import { wholeText } from '../formats/text/whole.ts';
import type { ByteReader } from '../model/source.ts';
import type { TextRow } from './encode-rows.ts';

/** A document is in memory as a whole; JSON Lines are not. */
const largest = 128 * 1024 * 1024;

/** Records of JSON, whose columns become known as they appear. */
export interface JsonRows {
  /** Keys in the order in which they first appear; grows while rows are read. */
  readonly headings: readonly string[];
  /** Complete when all rows were read. */
  readonly problems: readonly string[];
  rows(): Iterable<TextRow>;
}

/**
 * A table of JSON Lines, an object a line, or of a JSON document that is an array of objects. What is nested below a key is
 * its text as JSON; `null` is empty. The first record is row 2, as if there were a header.
 */
export function jsonRows(bytes: ByteReader, isLines: boolean): JsonRows {
  const headings: string[] = [];
  const places = new Map<string, number>();
  const problems: string[] = [];
  return { headings, problems, rows: () => (isLines ? ofLines() : ofDocument()) };

  function* ofLines(): Iterable<TextRow> {
    let number = 1;
    let leftOut: { count: number; line: number } | undefined;
    for (const { text, firstLine } of readTextChunks(bytes, problems)) {
      for (const [index, line] of text.split('\n').entries()) {
        if (line.trim() === '') continue;
        number += 1;
        const record = objectOf(line);
        if (record) yield { number, cells: cellsOf(record) };
        else {
          leftOut ??= { count: 0, line: firstLine + index };
          leftOut.count += 1;
        }
      }
    }
    if (!leftOut) return;
    const { count, line } = leftOut;
    problems.push(
      `line ${line} is no JSON object: correct it there; ${count === 1 ? 'this line is' : `${count} such lines are`} left out`,
    );
  }

  function* ofDocument(): Iterable<TextRow> {
    let value: unknown;
    if (bytes.size > largest) problems.push(`larger than ${largest / 1024 / 1024} MiB: save it as JSON Lines`);
    else {
      try {
        value = JSON.parse(wholeText(bytes, largest));
      } catch {
        problems.push('it is no valid JSON, and no record of it is read: correct it, or save it as JSON Lines');
      }
    }
    if (value === undefined) return;
    if (!Array.isArray(value)) {
      problems.push('it is no array of objects, and hence no table: save its records as one');
      return;
    }
    let leftOut = 0;
    for (const [index, one] of value.entries()) {
      if (isRecord(one)) yield { number: index + 2, cells: cellsOf(one) };
      else leftOut += 1;
    }
    if (leftOut > 0) problems.push(`${leftOut} of its members are no objects and are left out: make them objects`);
  }

  function cellsOf(record: Record<string, unknown>): string[] {
    const cells = new Array<string>(headings.length).fill('');
    for (const [key, value] of Object.entries(record)) {
      let place = places.get(key);
      if (place === undefined) {
        place = headings.push(key) - 1;
        places.set(key, place);
      }
      cells[place] = typeof value === 'string' ? value : value === null ? '' : JSON.stringify(value);
    }
    return cells;
  }
}

function objectOf(line: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
