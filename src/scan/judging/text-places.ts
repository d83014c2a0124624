import { readTextChunks } from '../../formats/text/chunks.ts';
import { cellOf } from '../../model/field.ts';
import type { CellLocation, Location } from '../../model/location.ts';
import type { PersonPlace } from '../../model/people.ts';
import type { DatasetViolation } from '../../model/rule.ts';
import type { ByteReader, Source } from '../../model/source.ts';
import { type ReadDocument, readEntry } from './entry-reading.ts';

type Unplaced = PersonPlace['location'];

/**
 * Finds where cells, rows and members of JSON stand in their texts, for an editor: columns of numbers do not know it, and few
 * are asked for. Each file is read once more, up to the last of its places. What is no text, or lies inside another file, keeps
 * its row and column.
 * @param violations are changed
 * @param rawPath of a path as it is shown
 */
export async function placeInTexts(
  violations: readonly DatasetViolation[],
  source: Source,
  rawPath: (shown: string) => string,
): Promise<void> {
  const byPath = new Map<string, Map<string, DatasetViolation[]>>();
  for (const violation of violations) {
    const { path, member } = violation;
    const key = keyOf(violation.location as Unplaced);
    if (path === undefined || member !== undefined || key === undefined) continue;
    const ofPath = byPath.get(path) ?? new Map<string, DatasetViolation[]>();
    byPath.set(path, ofPath);
    ofPath.set(key, [...(ofPath.get(key) ?? []), violation]);
  }
  for (const [path, wanted] of byPath) {
    const entry = { path: rawPath(path), kind: 'file' as const, size: 1, modified: 0, firstNewSegment: 0 };
    const reading = await readEntry(entry, source);
    if (!('document' in reading)) continue;
    try {
      placeAll(wanted, placesIn(reading, wanted));
    } catch {
      // What cannot be read a second time keeps its row and column.
    } finally {
      reading.close();
    }
  }
}

function placeAll(
  wanted: Map<string, DatasetViolation[]>,
  places: Iterable<[key: string, location: () => Location]>,
): void {
  for (const [key, location] of places) {
    for (const violation of wanted.get(key) ?? []) violation.location = { ...location() };
    if (wanted.delete(key) && wanted.size === 0) return;
  }
}

/** What tells a place of a file from its others; none for what needs no region. */
function keyOf(location: Unplaced): string | undefined {
  switch (location.kind) {
    case 'cell':
      return `${location.cell.row},${location.cell.column}`;
    case 'rows':
      return `row ${location.rows.join()}`;
    case 'json':
      return `${location.record ?? ''}${location.pointer}`;
    default:
      return undefined;
  }
}

function* placesIn(
  { document, bytes }: ReadDocument,
  wanted: ReadonlyMap<string, unknown>,
): Iterable<[string, () => Location]> {
  const records = [...wanted.keys()].some((key) => /^\d+\//.test(key)) ? recordLines(bytes) : undefined;
  const rows = rowsOf(wanted.keys());
  for (const field of document.fields()) {
    const cell = cellOf(field);
    if (cell) {
      // Of a long table few rows are meant: the places of the others need no words.
      if (!rows.has(cell.row)) continue;
      // A row is shown at its first cell, so that what is said of others can be seen beside it.
      if (cell.column === 1) yield [`row ${cell.row}`, () => rowAt(cell.row, field.location)];
      yield [`${cell.row},${cell.column}`, () => field.location];
      continue;
    }
    const { location } = field;
    if (location.kind !== 'json') continue;
    yield [`${records?.get(location.region.startLine) ?? ''}${location.pointer}`, () => location];
  }
}

/** The rows of cells and rows by their keys. */
function rowsOf(keys: Iterable<string>): Set<number> {
  return new Set([...keys].flatMap((key) => /^(?:row )?(\d+)(?:,|$)/.exec(key)?.slice(1).map(Number) ?? []));
}

function rowAt(row: number, first: Location): Location {
  const { region } = first as CellLocation;
  return { kind: 'rows', rows: [row], ...(region === undefined ? {} : { region }) };
}

/** The number of the record in each line of JSON Lines, from 1; lines without one do not count. */
function recordLines(bytes: ByteReader): Map<number, number> {
  const records = new Map<number, number>();
  for (const { text, firstLine } of readTextChunks(bytes, [])) {
    for (const [index, line] of text.split('\n').entries()) {
      if (line.trim() !== '') records.set(firstLine + index, records.size + 1);
    }
  }
  return records;
}
