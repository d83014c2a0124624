import type { DuoCode } from '../../model/consent.generated.ts';
import { knownSpelling } from '../unknown-code.ts';

/** The codes of one cell. */
export interface DuoCell {
  /** In the order of the cell; those that nobody knows as well, for a limit that is not understood still is one. */
  codes: DuoCode[];
  /** Those that nobody knows, and which of the codes they are, from 0. */
  unknown: { code: string; index: number }[];
  /** A bracket is never closed. */
  isOpen: boolean;
}

const opening = '([';
const closing = ')]';

/**
 * Reads codes of the Data Use Ontology that are apart by semicolons or commas, each with its argument in brackets or after a
 * colon, hyphen or space: `GRU; DS(MONDO:0005148); GS:DE`, `DUO:0000007(MONDO:0005148)`. In brackets commas, semicolons and bars
 * part several arguments of one code.
 */
export function readDuoCell(text: string, knownCodes: readonly string[]): DuoCell {
  const { parts, isOpen } = splitOutsideBrackets(text);
  const cell: DuoCell = { codes: [], unknown: [], isOpen };
  for (const part of parts) {
    const { code, argument } = codeAndArgument(part, knownCodes);
    const spelling = knownSpelling(code, knownCodes);
    if (spelling === undefined) cell.unknown.push({ code, index: cell.codes.length });
    cell.codes.push(argument === undefined ? (spelling ?? code) : { code: spelling ?? code, argument });
  }
  return cell;
}

function splitOutsideBrackets(text: string): { parts: string[]; isOpen: boolean } {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const sign = text[at] ?? '';
    if (sign !== '' && opening.includes(sign)) depth += 1;
    else if (sign !== '' && closing.includes(sign)) depth = Math.max(0, depth - 1);
    if (sign !== '' && (depth > 0 || !';,'.includes(sign))) continue;
    const part = text.slice(start, at).trim();
    if (part !== '') parts.push(part);
    start = at + 1;
  }
  return { parts, isOpen: depth > 0 };
}

interface WrittenCode {
  code: string;
  argument?: string | number | string[];
}

function codeAndArgument(part: string, knownCodes: readonly string[]): WrittenCode {
  const match = /^(DUO[:_]\d+|[A-Za-z]+)(\s*[([:-]|\s+)?\s*(.*)$/is.exec(part);
  if (!match) return { code: part };
  const [, written = '', separator = '', rest = ''] = match;
  const code = written.replace('_', ':');
  const sign = separator.trim();
  if (sign === '(' || sign === '[') return withArguments(code, rest.replace(/[)\]]\s*$/, '').split(/[,;|]/));
  if (rest === '') return { code };
  // Words behind something that is no code are a sentence, and behind a space only what no sentence has is an argument.
  const isArgument = knownSpelling(code, knownCodes) !== undefined && (sign !== '' || unspaced.test(rest));
  return separator !== '' && isArgument ? withArguments(code, rest.split('|')) : { code: part };
}

/** A number, a day, a code with its prefix, or countries. */
const unspaced = /^(?:\S*[\d:]\S*|[A-Z]{2,3})$/;

function withArguments(code: string, texts: readonly string[]): WrittenCode {
  const given = texts.map((text) => text.trim()).filter((text) => text !== '');
  const [first] = given;
  if (first === undefined) return { code };
  if (given.length > 1) return { code, argument: given };
  return { code, argument: /^[1-9]\d{0,5}$/.test(first) ? Number(first) : first };
}
