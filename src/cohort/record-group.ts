import type { EncodedColumn } from '../model/encoded-column.ts';
import { type FilePlace, sourceOf } from '../model/fact.ts';
import type { PersonPlace } from '../model/people.ts';
import { rowNumberOf, type TableColumn } from '../tables/encoded-table.ts';
import { bidsTableKind } from './bids-table.ts';
import { nobody } from './people.ts';
import type { ScanSeen, TableSeen } from './people-seen.ts';
import { scanAttributes, scanPlace } from './scan-attributes.ts';

/** Records of people that have the same columns: a table, the tables of one kind of all subjects, the scans. */
export interface RecordGroup {
  /** Names the group before its columns where another has a column of the same name; empty for the main table. */
  readonly title: string;
  readonly group: string;
  /** The folder in which names of subjects are those of the same people; absent where they are so everywhere. */
  readonly root?: string;
  readonly from: 'table' | 'scans';
  readonly files: readonly FilePlace[];
  readonly records: number;
  /** What could not be read of its files. */
  readonly problems: readonly string[];
  /** Whose each record is, raw; absent where each record is a person. */
  readonly subject?: Pick<EncodedColumn, 'codes' | 'values' | 'missing'>;
  readonly columns: readonly EncodedColumn[];
  /** For each column its place in its table, from 0. */
  readonly places: readonly number[];
  /** What makes a subject's records worth counting: "sessions". */
  readonly counted?: string;
  /** Where a record stands. */
  placeOf(record: number): PersonPlace;
  /** Where a value of it stands. @param column index in `columns` */
  valuePlaceOf(record: number, column: number): PersonPlace;
}

/** The tables of one group as one; their columns go by their headings. */
export function groupOfTables(tables: readonly TableSeen[]): RecordGroup {
  const first = tables[0]!;
  const starts: number[] = [];
  let records = 0;
  for (const { table } of tables) {
    starts.push(records);
    records += table.rows;
  }
  const headings = [...new Set(tables.flatMap(({ table }) => table.columns.map(({ name }) => name)))];
  const parts = headings.map((name) => tables.map(({ table }) => table.columns.find((column) => column.name === name)));
  const at = (record: number) => {
    let index = starts.length - 1;
    while (starts[index]! > record) index -= 1;
    return { index, record: record - starts[index]! };
  };
  const kind = bidsTableKind(first.path);
  return {
    title: kind === 'participants' ? '' : (kind ?? nameOf(first)),
    group: first.group,
    root: first.root,
    from: 'table',
    files: tables.map(sourceOf),
    records,
    problems: tables.flatMap(({ table }) => table.problems),
    ...(tables.every(({ table }) => table.subject)
      ? { subject: joined(tables.map(({ table }) => ({ part: table.subject, rows: table.rows }))) }
      : {}),
    columns: parts.map((columns, index) => ({
      name: headings[index]!,
      ...joined(columns.map((part, table) => ({ part, rows: tables[table]!.table.rows }))),
    })),
    places: parts.map((columns) => columns.find((column) => column !== undefined)!.index),
    ...(kind === 'sessions' || kind === 'scans' ? { counted: kind } : {}),
    placeOf(record) {
      const { index, record: own } = at(record);
      return placeInTable(tables[index]!, own);
    },
    valuePlaceOf(record, column) {
      const { index, record: own } = at(record);
      return placeInTable(tables[index]!, own, parts[column]![index]);
    },
  };
}

function nameOf({ path, member }: TableSeen): string {
  const whole = member ?? path;
  return whole.slice(whole.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
}

function placeInTable(seen: TableSeen, record: number, column?: TableColumn): PersonPlace {
  const { table } = seen;
  const row = rowNumberOf(table, record);
  const file = sourceOf(seen);
  if (table.json) {
    const steps = [...(table.json === 'lines' ? [] : [String(row - 2)]), ...(column ? [pointerStep(column.name)] : [])];
    const pointer = steps.map((step) => `/${step}`).join('');
    return { ...file, location: { kind: 'json', pointer, ...(table.json === 'lines' ? { record: row - 1 } : {}) } };
  }
  if (!column) return { ...file, location: { kind: 'rows', rows: [row] } };
  return { ...file, location: { kind: 'cell', cell: { row, column: column.index + 1 } } };
}

/** RFC 6901. */
function pointerStep(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** What scans say of the subjects of one folder, or by Patient IDs; a record is a file that says something new. */
export function groupOfScans(scans: readonly ScanSeen[]): RecordGroup {
  const { root } = scans[0]!;
  const subject = encoded(scans.map((scan) => scan.subject));
  const columns = scanAttributes.map(({ name }, index) => ({
    name,
    ...encoded(scans.map(({ values }) => values[index])),
  }));
  return {
    title: 'scans',
    group: '',
    ...(root === undefined ? {} : { root }),
    from: 'scans',
    files: [],
    records: scans.length,
    problems: [],
    subject,
    columns,
    places: columns.map((_, index) => index),
    placeOf: (record) => placeAt(scans[record]!),
    valuePlaceOf: (record, column) => placeAt(scans[record]!, column),
  };
}

/** Of a scan as a whole, the first that it says. */
function placeAt(scan: ScanSeen, attribute = scan.values.findIndex((value) => value !== undefined)): PersonPlace {
  return { ...sourceOf(scan), location: scanPlace(scan.source, attribute, scan.member ?? scan.path) };
}

type Values = Pick<EncodedColumn, 'codes' | 'values' | 'missing'>;

/** Numbers texts in the order in which they come; a missing one has a number as well. */
class Numbering {
  readonly #numbers = new Map<string | undefined, number>();

  of(text: string | undefined): number {
    const known = this.#numbers.get(text) ?? this.#numbers.size;
    this.#numbers.set(text, known);
    return known;
  }

  /** The column that has these numbers. */
  column(codes: Uint32Array): Values {
    const missing = this.#numbers.get(undefined);
    return {
      codes,
      values: [...this.#numbers.keys()].map((text) => text ?? ''),
      ...(missing === undefined ? {} : { missing }),
    };
  }
}

function encoded(texts: readonly (string | undefined)[]): Values {
  const numbering = new Numbering();
  return numbering.column(Uint32Array.from(texts, (text) => numbering.of(text)));
}

/** A column of several tables, one below the other; a table that has no such column has missing values. */
function joined(parts: readonly { readonly part: Values | undefined; readonly rows: number }[]): Values {
  const [only] = parts;
  if (parts.length === 1 && only!.part) {
    const { codes, values, missing } = only!.part;
    return { codes, values, ...(missing === undefined ? {} : { missing }) };
  }
  const numbering = new Numbering();
  const codes = new Uint32Array(parts.reduce((sum, { rows }) => sum + rows, 0));
  let start = 0;
  for (const { part, rows } of parts) {
    if (part) {
      const renumbered = new Uint32Array(part.values.length).fill(nobody);
      for (let row = 0; row < rows; row += 1) {
        const code = part.codes[row]!;
        if (renumbered[code] === nobody)
          renumbered[code] = numbering.of(code === part.missing ? undefined : part.values[code]!);
        codes[start + row] = renumbered[code]!;
      }
    } else if (rows > 0) codes.fill(numbering.of(undefined), start, start + rows);
    start += rows;
  }
  return numbering.column(codes);
}
