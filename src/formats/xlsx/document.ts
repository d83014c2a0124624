import type { Document } from '../../model/document.ts';
import type { Field } from '../../model/field.ts';
import { PartField } from '../fields/part-field.ts';
import { mostCells } from '../fields/sheet.ts';
import { AnyTextReader } from '../office/any-text.ts';
import type { OfficePackage } from '../office/package.ts';
import { propertyFields } from '../office/properties.ts';
import { linkFields, relationsOf } from '../office/relations.ts';
import { labelOf, sheetItemFields, sheetTable } from '../office/sheet-items.ts';
import { CommentReader } from './comments.ts';
import { SharedStringReader } from './shared-strings.ts';
import { type CellContext, SheetReader } from './sheet.ts';
import { StyleReader } from './styles.ts';
import { readWorkbook, type SheetEntry, type Workbook } from './workbook.ts';

/** Parts with texts beside the sheets, and what a person calls them. */
const otherParts: readonly (readonly [pattern: RegExp, part: string])[] = [
  [/^xl\/persons\//i, 'comment author'],
  [/^xl\/connections\.xml$/i, 'data connection'],
  [/^xl\/queryTables\//i, 'data connection'],
  [/^xl\/pivotCache\/.*\.xml$/i, 'kept data of a pivot table'],
  [/^xl\/externalLinks\/[^/]*\.xml$/i, 'kept data of another workbook'],
  [/^xl\/drawings\/[^/]*\.xml$/i, 'drawing'],
  [/^xl\/charts\/chart[^/]*\.xml$/i, 'chart'],
  [/^xl\/revisions\/[^/]*\.xml$/i, 'revision'],
  [/^customXml\/item\d+\.xml$/i, 'attached data'],
];

/** What is read as the workbook's own, or says how it looks; everything else was put into it. */
const ownParts = /\.(xml|rels|vml)$|^\[Content_Types\]|^xl\/printerSettings\//i;

/** Reads a workbook: properties, sheets, and what hides beside the sheets. */
export function workbookDocument(office: OfficePackage): Document {
  const workbook = readWorkbook(office);
  let context: CellContext | undefined;
  const sharedContext = (): CellContext => {
    context ??= cellContext(office, workbook);
    return context;
  };
  const [only] = workbook.sheets;
  return {
    problems: office.problems,
    *fields() {
      yield* propertyFields(office);
      yield* workbook.fields;
      const left = { cells: mostCells };
      for (const sheet of workbook.sheets) yield* sheetFields(office, sheet, sharedContext(), left);
      for (const [pattern, part] of otherParts) {
        for (const path of office.paths(pattern)) yield* office.read(path, new AnyTextReader(part));
      }
      yield* printerFields(office);
    },
    members: () => office.embedded(ownParts),
    ...(workbook.sheets.length === 1 && only
      ? { table: sheetTable(() => office.read(only.path, new SheetReader(sharedContext()))) }
      : {}),
  };
}

function cellContext(office: OfficePackage, { from1904 }: Workbook): CellContext {
  const styles = new StyleReader();
  const strings = new SharedStringReader();
  office.readAll('xl/styles.xml', styles);
  office.readAll('xl/sharedStrings.xml', strings);
  if (strings.isCut)
    office.problems.push('its texts are more than can be held in memory: cells with the last of them are not read');
  return { styles, strings: strings.texts, from1904 };
}

function* sheetFields(
  office: OfficePackage,
  sheet: SheetEntry,
  context: CellContext,
  left: { cells: number },
): Iterable<Field> {
  const { path, number } = sheet;
  const reader = new SheetReader(context);
  if (!office.has(path)) office.problems.push(`sheet ${number} is missing: get a complete copy`);
  const opened = { items: office.read(path, reader), hiddenColumns: reader.hiddenColumns };
  yield* sheetItemFields(sheet, opened, left, office.problems);
  if (reader.missing > 0)
    office.problems.push(`${reader.missing} cells refer to texts that are not there: save it anew`);
  yield* besideSheet(office, path, labelOf(sheet), number);
}

/** Links and remarks of a sheet. */
function* besideSheet(office: OfficePackage, path: string, label: string, number: number): Iterable<Field> {
  const relations = relationsOf(office, path);
  yield* linkFields(relations, `sheet ${number} `);
  for (const { type, target } of relations) {
    if (type === 'comments' || type === 'threadedComment') yield* office.read(target, new CommentReader(label));
  }
}

/** The names of the printers that it was set up for, which are those of rooms and departments (Windows, DEVMODEW). */
function* printerFields(office: OfficePackage): Iterable<Field> {
  const told = new Set<string>();
  for (const member of office.members) {
    if (!/^xl\/printerSettings\/[^/]*\.bin$/i.test(member.path) || member.problem !== undefined) continue;
    if (member.size > longestPrinterSettings) continue;
    const bytes = Buffer.from(member.open(longestPrinterSettings).read(0, 64));
    const name = bytes.toString('utf16le').split('\0', 1)[0]!;
    if (/^[\p{L}\p{N}\p{P}\p{S} ]{2,32}$/u.test(name) && !told.has(name)) {
      told.add(name);
      yield new PartField('member', 'printer', name, `printer ${told.size}`);
    }
  }
}

const longestPrinterSettings = 1024 * 1024;
