import { readFileSync, statSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import { readTerm } from '../detectors/known-terms/term.ts';
import { decodePart, encodingOf } from '../formats/text/decoding.ts';
import { RequestError } from './request-error.ts';

/** A list of participants is short; a larger file is something else that was named by mistake. */
const largest = 32 * 1024 * 1024;

/**
 * The names and numbers of the real participants: one person a line, several values of one separated by tabs or
 * semicolons, or by commas unless the line is one name (`Roe, Jane`). Lines that start with `#` are comments.
 * @param root of the dataset, which must not hold the file
 * @throws RequestError with one line when the file cannot be used
 */
export function readKnownTerms(file: string, root: string): string[] {
  const path = resolve(file);
  const within = relative(root, path);
  if (!within.startsWith('..') && !isAbsolute(within)) {
    throw new RequestError(
      `The known terms "${file}" lie in the dataset, which they would give away: move the file out of it.`,
    );
  }
  const terms = linesOf(path, file).flatMap(termsOfLine);
  const usable = terms.filter((term) => readTerm(term) !== undefined);
  if (usable.length === 0) {
    throw new RequestError(
      `The known terms "${file}" hold no name of three letters and no number of four digits: write one person a line.`,
    );
  }
  return usable;
}

function linesOf(path: string, file: string): string[] {
  try {
    if (statSync(path).size > largest) {
      throw new RequestError(
        `The known terms "${file}" are larger than ${largest / 1024 / 1024} MiB: name a list of people.`,
      );
    }
    const bytes = readFileSync(path);
    const { encoding, skip } = encodingOf(bytes);
    return decodePart(bytes.subarray(skip), encoding).split(/\r\n|\n|\r/);
  } catch (error) {
    if (error instanceof RequestError) throw error;
    throw new RequestError(`The known terms "${file}" cannot be read: name a readable text file.`);
  }
}

function termsOfLine(line: string): string[] {
  const text = line.trim();
  if (text === '' || text.startsWith('#')) return [];
  const separator = /\t/.test(text) ? '\t' : text.includes(';') ? ';' : ',';
  const cells = text.split(separator).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
  const isOneName = separator === ',' && cells.length === 2 && cells.every((cell) => !/\d/.test(cell));
  return isOneName ? [text] : cells.filter((cell) => cell !== '');
}
