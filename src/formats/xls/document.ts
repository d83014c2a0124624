import type { Table } from '../../model/document.ts';
import type { Field } from '../../model/field.ts';
import type { ByteReader } from '../../model/source.ts';
import type { CompoundFile } from '../compound/file.ts';
import { PartField } from '../fields/part-field.ts';
import { mostCells } from '../fields/sheet.ts';
import { labelOf, sheetItemFields, sheetTable } from '../office/sheet-items.ts';
import { ToldOnce } from '../office/told-once.ts';
import { record } from './kinds.ts';
import { RecordCursor } from './record-cursor.ts';
import { recordsOf } from './records.ts';
import { XlsSheetReader } from './sheet.ts';
import { readXlsWorkbook, type XlsWorkbook } from './workbook.ts';

/**
 * The sheets of an older workbook, with what hides beside them.
 * @param storage path of the workbook in the file, with a slash; '' for the file's own
 * @param place what comes before the names of parts
 * @throws Error with one line when it is encrypted or of a version that is not read
 */
export function* xlsFields(file: CompoundFile, storage: string, place: string, problems: string[]): Iterable<Field> {
  const bytes = workbookStream(file, storage)!;
  const workbook = readXlsWorkbook(bytes, place, problems);
  yield* workbook.fields;
  const left = { cells: mostCells };
  const once = new ToldOnce();
  for (const sheet of workbook.sheets) {
    const reader = new XlsSheetReader(workbook.context);
    const items = guarded(() => reader.read(bytes, sheet.start), sheet.number, problems);
    yield* sheetItemFields(sheet, { items, hiddenColumns: reader.hiddenColumns }, left, problems, place);
    yield* reader.remarks.fields(place + labelOf(sheet), `${place}sheet ${sheet.number}`, once);
    if (reader.missing > 0)
      problems.push(`sheet ${sheet.number} has ${reader.missing} cells or remarks that are damaged: save it anew`);
  }
  yield* pivotFields(file, storage, place, workbook, problems);
}

/** A workbook of one sheet as a table, which is opened when it is asked for; none where it has more, or cannot be read. */
export function xlsTable(file: CompoundFile): Table | undefined {
  const bytes = workbookStream(file, '');
  if (!bytes || sheetCount(bytes) !== 1) return undefined;
  let table: Table | undefined;
  const opened = (): Table => {
    table ??= openTable(bytes);
    return table;
  };
  return {
    get columns() {
      return opened().columns;
    },
    rows: () => opened().rows(),
  };
}

function openTable(bytes: ByteReader): Table {
  let workbook: XlsWorkbook;
  try {
    workbook = readXlsWorkbook(bytes, '', []);
  } catch {
    // The fields of the document say why.
    return { columns: [], rows: () => [] };
  }
  const { context, sheets } = workbook;
  const start = sheets[0]?.start ?? 0;
  return sheetTable(() => guarded(() => new XlsSheetReader(context).read(bytes, start), 1, []));
}

/** How many sheets are listed in front of them, without a look at their texts; 0 where the list is damaged. */
function sheetCount(bytes: ByteReader): number {
  let count = 0;
  try {
    for (const { kind } of recordsOf(bytes, 0)) {
      if (kind === record.end) return count;
      if (kind === record.sheet) count += 1;
    }
  } catch {
    return 0;
  }
  return 0;
}

function workbookStream(file: CompoundFile, storage: string): ByteReader | undefined {
  return file.open(`${storage}Workbook`) ?? file.open(`${storage}Book`);
}

/** What is there of a sheet, or of kept data, that is cut. */
function* guarded<Item>(read: () => Iterable<Item>, sheet: number, problems: string[]): Iterable<Item> {
  try {
    yield* read();
  } catch {
    problems.push(`sheet ${sheet} is cut: get a complete copy`);
  }
}

/** Data that pivot tables keep although the cells may be gone (SXString). */
function* pivotFields(
  file: CompoundFile,
  storage: string,
  place: string,
  { context }: XlsWorkbook,
  problems: string[],
): Iterable<Field> {
  let number = 0;
  for (const path of file.paths) {
    if (!path.startsWith(`${storage}_SX_DB_CUR/`)) continue;
    try {
      for (const one of recordsOf(file.open(path)!, 0)) {
        if (one.kind !== record.pivotText) continue;
        number += 1;
        const text = new RecordCursor(one, context.form).text(2);
        yield new PartField('member', '', text, `${place}kept data of a pivot table ${number}`);
      }
    } catch {
      problems.push('kept data of a pivot table is cut or damaged: get a complete copy');
    }
  }
}
