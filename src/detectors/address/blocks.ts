import type { Span } from '../../model/span.ts';
import { stateCodes } from '../gazetteer/words.ts';
import { matchesOf } from '../matching/search.ts';
import { unitsIn } from './boxes.ts';
import { type Line, lineAfter, lineAt, lineBefore } from './lines.ts';

/** A postal code that ends a line or the text before a comma or a full stop. */
const endsInCode =
  /(?:^|[ \t])(?:\d{3,6}(?:[- ]\d{2,4})?|[A-Z]\d[A-Z] ?\d[A-Z]\d|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})[.?!"')]?$/u;
/** A line of words as towns and countries are, with a postal code or without. */
const townLine = /^,?[ ]?[\p{L}\d'’.()/ -]{2,60}(?:, ?[\p{L}\d'’.() -]{2,40}){0,2}[,.?!"']?$/u;
const notTownLine = /\b(?:office|fax|mobile|phone|tel|home|cell|email|e-mail|www)\b|[@:]|\d{7,}|\d[.)-]\d{3}/iu;
/** What follows a unit in its own line up to the postal code or the end of a clause: town, state, country. */
const restOfLine =
  /^(?:[,.]? {1,2}[\p{L}\d'’.-]{1,30}){1,9}?(?:(?<= \d{4,6})(?= |$|[,.?!"'])|(?=[,.]? (?:and|for|last|this|with|to) )|[.?!"']?$)/u;
/** `\n, LA\n 56139`: a state and a code in lines of their own. */
const stateLines = /\n,? ?[A-Z]{1,4}\d{0,3}\s*\n ?\d{4,6}(?![\p{L}\d])/gu;
/** A code of a state before a postal code; what is no code of the United States wants a street in the line above. */
const stateCode = / (\d{4,5}(?:-\d{4})?|\d{3} \d{2})(?![\p{L}\d-])(?<=(?<![\p{L}\d])((?:[A-Z]{2,3}|[a-z]{3})\.? )\1)/gu;
const usCode = new RegExp(String.raw`^(?:${stateCodes})\.? \d{5}`);

/** Addresses over several lines, found by a flat or suite, or by the lines of state and code at their end. */
export function* blocksIn(text: string): Generator<Span> {
  let end = 0;
  for (const unit of unitsIn(text)) {
    if (unit.index < end) continue;
    const block = aroundUnit(text, unit.index, unit.index + unit[0].length);
    end = block.end;
    yield { ...block, class: 'address', confidence: 0.9, reason: 'a flat or suite and the lines around it' };
  }
  for (const match of matchesOf(stateLines, text)) {
    const town = lineAt(text, match.index);
    const street = lineBefore(text, town);
    const start =
      street === undefined || !/\d/.test(text.slice(street.start, street.end)) ? town.start : startIn(text, street);
    const stop = match.index + match[0].length;
    yield { start, end: stop, class: 'address', confidence: 0.85, reason: 'lines that end in a state and a code' };
  }
  for (const match of matchesOf(stateCode, text)) {
    const end = match.index + match[0].length;
    const stateStart = end - match[1]!.length - match[2]!.length;
    const line = lineAt(text, match.index);
    const head = text.slice(line.start, stateStart);
    const town = /(?:(?:^|[ ,])\p{Lu}[\p{L}'’.-]{0,24}){1,4},? $/u.exec(head);
    if (!town) continue;
    const above = lineBefore(text, line);
    const follows =
      above !== undefined && /\d/.test(text.slice(above.start, above.end)) && town[0].length === head.length;
    if (!usCode.test(text.slice(stateStart, end)) && !(end === line.end && follows)) continue;
    const start = line.start + town.index + (/^[ ,]/.test(town[0]) ? 1 : 0);
    yield {
      start: follows ? startIn(text, above!) : start,
      end,
      class: 'address',
      confidence: follows ? 0.9 : 0.85,
      reason: 'town, state and postal code',
    };
  }
}

function aroundUnit(text: string, start: number, end: number): { start: number; end: number } {
  const line = lineAt(text, start);
  const before = start > line.start ? startBefore(text, line.start, start) : startAbove(text, line, start);
  const rest = restOfLine.exec(text.slice(end, Math.min(line.end, end + 120)));
  const stop = rest ? end + rest[0].length : end;
  return { start: before, end: stop < line.end ? withoutMark(text, stop) : endBelow(text, line, stop) };
}

/** Where the address starts in the line of its flat: at the first number, not further than a line of an address is long. */
function startBefore(text: string, from: number, to: number): number {
  const offset = Math.max(from, to - 90);
  const first = /(?<![\p{L}\d])\d{1,6}[A-Za-z]?[ ,]/u.exec(text.slice(offset, to));
  return first ? offset + first.index : to;
}

function startAbove(text: string, line: Line, fallback: number): number {
  const above = lineBefore(text, line);
  if (above === undefined || above.end === above.start) return fallback;
  return /\d/.test(text.slice(above.start, above.end)) ? startIn(text, above) : fallback;
}

/** Words of a sentence, which an address in a line of its own does not have before its number. */
const sentence = /(?<!\p{L})(?:is|are|at|to|in|my|our|his|her|it|with|from|on|by|you|we)(?!\p{L})[^\d]*/u;
const unitWord = /(?<!\p{L})(?:Apt|Apartment|Suite|Ste|Flat)\.? ?#?\d/iu;
const title = /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Herrn?|Frau|Sra?|Mme|Dhr|Mevr)(?![\p{L}])/iu;
const box = /(?:PSC|CMR|Unit|US(?:S|NS|NV|CGC)|P\.?O\.? Box) /i;

/** Where the street starts in its line: the whole line where it is short and no sentence, else at its first number. */
function startIn(text: string, line: Line): number {
  const value = text.slice(line.start, line.end);
  // A person may stand before the flat, or with a title before the number.
  const unit = unitWord.exec(value)?.index;
  if (unit !== undefined) return line.start + Math.min(unit, numberIn(value) ?? unit);
  if (title.test(value)) return startBefore(text, line.start, line.end);
  if (value.length <= 48 && !/[:@]/.test(value) && !sentence.test(value)) return line.start;
  const offset = box.exec(value)?.index;
  return offset === undefined ? startBefore(text, line.start, line.end) : line.start + offset;
}

function numberIn(value: string): number | undefined {
  return /(?<![\p{L}\d])\d/u.exec(value)?.index;
}

/** The lines of town and country below a flat, up to the one that ends in a postal code. */
function endBelow(text: string, unit: Line, stop: number): number {
  if (endsInCode.test(text.slice(unit.start, stop)) && stop > unit.start + 14) return withoutMark(text, stop);
  let end = stop;
  let line: Line | undefined = unit;
  for (let count = 0; count < 4; count += 1) {
    line = lineAfter(text, line);
    if (line === undefined) break;
    const value = text.slice(line.start, line.end);
    if (value === '') {
      if (count === 0) break;
      continue;
    }
    if (!townLine.test(value) || notTownLine.test(value)) break;
    end = line.end;
    if (endsInCode.test(value)) break;
  }
  return withoutMark(text, end);
}

function withoutMark(text: string, end: number): number {
  return /[.,?!"']/.test(text[end - 1] ?? '') ? end - 1 : end;
}
