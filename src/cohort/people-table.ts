import type { Document } from '../model/document.ts';
import type { EncodedColumn } from '../model/encoded-column.ts';
import type { ByteReader } from '../model/source.ts';
import { headingName } from '../policies/heading.ts';
import { quasiIdentifierOf } from '../policies/quasi-identifier.ts';
import { sensitiveAttributeOf } from '../policies/sensitive-attribute.ts';
import { encodeTable } from '../tables/encode-table.ts';
import type { TableColumn } from '../tables/encoded-table.ts';
import { bidsSubjectIn, bidsTableKind } from './bids-table.ts';
import { namesPeople } from './cohort-columns.ts';

/** A table that tells of people, as it was read. Raw: it stays in the memory of the scan. */
export interface PeopleTable {
  /** All headings, in their order. */
  readonly headings: readonly string[];
  readonly columns: readonly TableColumn[];
  readonly rows: number;
  /** For each record its row; absent where record `i` is row `i + 2`. */
  readonly rowNumbers?: Uint32Array;
  /** Whose each record is, raw; absent where nothing says it. */
  readonly subject?: Pick<EncodedColumn, 'codes' | 'values' | 'missing'>;
  /** What of it is not in the columns, a sentence each, without text of the table. */
  readonly problems: readonly string[];
  /** Its records are objects of JSON, which have no cells: of a document, or one a line. */
  readonly json?: 'document' | 'lines';
}

/** A document that may be a table, with its bytes. */
export interface ReadTable {
  readonly path: string;
  readonly format: string;
  readonly document: Document;
  readonly bytes: ByteReader;
}

/** Of a wider or larger table only columns are kept whose names say something of a person: measurements have a value each. */
const mostColumns = 200;
const largestWhole = 64 * 1024 * 1024;
/** A JSON document that is larger is no table of people that somebody keeps. */
const largestDocument = 32 * 1024 * 1024;

/**
 * Reads a table if it may be one of people: it numbers them, or its headings name two things that others know of a person.
 * @returns `undefined` for any other file
 */
export async function readPeopleTable({ path, format, document, bytes }: ReadTable): Promise<PeopleTable | undefined> {
  const headings = document.table?.columns;
  const json = format === 'json' && !document.table ? jsonKind(path, bytes) : undefined;
  if (headings ? !mayTellOfPeople(path, headings) : json === undefined) return undefined;
  const isLarge = bytes.size > largestWhole || (headings?.length ?? 0) > mostColumns;
  const wants = isLarge ? tellsSomething : undefined;
  const table = await encodeTable(path, bytes, wants ? { wants } : {}).catch(() => undefined);
  if (!table || table.rows === 0 || !mayTellOfPeople(path, table.headings)) return undefined;
  const subject = subjectOf(path, table.columns, table.rows);
  return {
    headings: table.headings,
    columns: table.columns.filter(({ name }) => !namesPeople(name)),
    rows: table.rows,
    problems: table.problems,
    ...(table.rowNumbers ? { rowNumbers: table.rowNumbers } : {}),
    ...(subject ? { subject } : {}),
    ...(json ? { json } : {}),
  };
}

function mayTellOfPeople(path: string, headings: readonly string[]): boolean {
  if (bidsTableKind(path)) return true;
  const telling = headings.filter(tellsSomething).length;
  return headings.some(namesPeople) ? telling > 1 : headings.filter(isKnownToOthers).length > 1;
}

function tellsSomething(heading: string): boolean {
  const name = headingName(heading);
  return namesPeople(heading) || isKnownToOthers(heading) || sensitiveAttributeOf(name) !== undefined;
}

/** By the whole name or a word of it: "age", "Age at diagnosis". */
function isKnownToOthers(heading: string): boolean {
  const name = headingName(heading);
  return [name, ...name.split('_')].some((word) => quasiIdentifierOf(word) !== undefined);
}

/** JSON that may be records: Lines by their name, a document by how it begins. */
function jsonKind(path: string, bytes: ByteReader): PeopleTable['json'] {
  if (/\.(?:jsonl|ndjson)$/i.test(path)) return 'lines';
  if (bytes.size > largestDocument) return undefined;
  const head = new TextDecoder().decode(bytes.read(0, 256));
  return /^\uFEFF?\s*\[\s*\{/.test(head) ? 'document' : undefined;
}

/** By a column that numbers people; else by names of files in the table, or by that of the table itself. */
function subjectOf(path: string, columns: readonly TableColumn[], rows: number): PeopleTable['subject'] {
  const named = columns.find(({ name }) => namesPeople(name));
  if (named) return named;
  const ofPath = bidsSubjectIn(path);
  if (ofPath !== undefined) return { codes: new Uint32Array(rows), values: [ofPath] };
  const files = bidsTableKind(path) === 'scans' && columns.find(({ name }) => name === 'filename');
  if (!files) return undefined;
  const values = files.values.map((file) => bidsSubjectIn(file) ?? '');
  const none = values.indexOf('');
  return none < 0
    ? { codes: files.codes, values }
    : { codes: files.codes.map((code) => (values[code] === '' ? none : code)), values, missing: none };
}
