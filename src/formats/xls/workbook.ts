import type { Field } from '../../model/field.ts';
import type { ByteReader } from '../../model/source.ts';
import { encodingOfCodePage } from '../compound/code-page.ts';
import { PartField } from '../fields/part-field.ts';
import { isPersonal } from '../office/account.ts';
import type { SheetName } from '../office/sheet-items.ts';
import { kindOfCode, kindOfFormat, type NumberKind } from '../xlsx/styles.ts';
import { record } from './kinds.ts';
import { RecordCursor, type TextForm } from './record-cursor.ts';
import { recordsOf } from './records.ts';

/** A sheet, and where its records start. */
export interface XlsSheet extends SheetName {
  readonly start: number;
}

/** What cells need to be read. */
export interface XlsContext {
  readonly form: TextForm;
  readonly strings: readonly string[];
  readonly from1904: boolean;
  /** What the number of a cell means by the index of its style. */
  kindOf(style: number): NumberKind;
}

/** What a workbook says of itself, in front of its sheets. */
export interface XlsWorkbook {
  readonly sheets: readonly XlsSheet[];
  readonly context: XlsContext;
  /** Names of sheets and ranges, who saved it last, files it is linked to. */
  readonly fields: readonly Field[];
}

/** Texts of all cells that are held in memory, in characters. */
const mostText = 256 * 1024 * 1024;

/** BIFF8 (Excel 97 to 2003); 0x500 is BIFF5 and BIFF7. */
const wideVersion = 0x0600;

/**
 * Reads the records in front of the sheets (MS-XLS, section 2.1.7.20.3).
 * @param place what comes before the names of parts
 * @throws Error with one line when it is encrypted or of a version that is not read
 */
export function readXlsWorkbook(bytes: ByteReader, place: string, problems: string[]): XlsWorkbook {
  const reader = new WorkbookReader(place, problems);
  let depth = 0;
  for (const one of recordsOf(bytes, 0)) {
    if (one.kind === record.start) depth += 1;
    if (one.kind === record.end) depth -= 1;
    if (depth <= 0) break;
    reader.add(one.kind, new RecordCursor(one, reader.form));
  }
  return reader.workbook();
}

class WorkbookReader {
  form: TextForm = { isWide: true, encoding: 'windows-1252' };
  readonly #fields: Field[] = [];
  readonly #sheets: XlsSheet[] = [];
  readonly #formats = new Map<number, NumberKind>();
  readonly #styles: number[] = [];
  readonly #counts = new Map<string, number>();
  #strings: string[] = [];
  #from1904 = false;

  constructor(
    private readonly place: string,
    private readonly problems: string[],
  ) {}

  workbook(): XlsWorkbook {
    const kindOf = (style: number) => kindOfFormat(this.#styles[style] ?? 0, this.#formats);
    const context = { form: this.form, strings: this.#strings, from1904: this.#from1904, kindOf };
    return { sheets: this.#sheets, fields: this.#fields, context };
  }

  add(kind: number, cursor: RecordCursor): void {
    switch (kind) {
      case record.start: {
        const version = cursor.word();
        if (version < 0x0500)
          throw new Error('it is of Excel 4 or earlier: open it in a spreadsheet program, save anew');
        this.form = { ...this.form, isWide: version >= wideVersion };
        return;
      }
      case record.encrypted:
        throw new Error('it is encrypted: save it without a password and scan again');
      case record.codePage:
        this.form = { ...this.form, encoding: encodingOfCodePage(cursor.word()) };
        return;
      case record.dateMode:
        this.#from1904 = cursor.word() === 1;
        return;
      case record.format: {
        const id = cursor.word();
        this.#formats.set(id, kindOfCode(cursor.text(this.form.isWide ? 2 : 1)));
        return;
      }
      case record.style:
        cursor.skip(2);
        this.#styles.push(cursor.word());
        return;
      case record.sheet:
        this.#addSheet(cursor);
        return;
      case record.sharedTexts:
        this.#addTexts(cursor);
        return;
      default:
        this.#addRemark(kind, cursor);
    }
  }

  #addSheet(cursor: RecordCursor): void {
    const start = cursor.long();
    const isHidden = (cursor.byte() & 3) !== 0;
    cursor.skip(1);
    const name = cursor.text(1);
    const number = this.#sheets.length + 1;
    this.#sheets.push({ number, name, isHidden, start });
    this.#add('heading', '', name, `sheet ${number} name`);
  }

  /** Every text of a cell stands once in a list; what cannot be read ends it. */
  #addTexts(cursor: RecordCursor): void {
    cursor.skip(4);
    const count = cursor.long();
    let length = 0;
    try {
      for (let index = 0; index < count && length < mostText; index += 1) {
        const text = cursor.text(2);
        length += text.length;
        this.#strings.push(text);
      }
    } catch {
      this.problems.push('its list of texts is cut or damaged: cells with the last of them are not read');
    }
    if (length >= mostText)
      this.problems.push('its texts are more than can be held in memory: cells with the last of them are not read');
  }

  /** What is said about the workbook; a record of it that is damaged is left out. */
  #addRemark(kind: number, cursor: RecordCursor): void {
    try {
      switch (kind) {
        case record.lastUser:
          this.#addUser(cursor.text(this.form.isWide ? 2 : 1), 'workbook user');
          return;
        case record.reservedBy:
          cursor.skip(4);
          this.#addUser(cursor.text(this.form.isWide ? 2 : 1), 'workbook reservation');
          return;
        case record.definedName:
          this.#addName(cursor);
          return;
        case record.linkedWorkbook:
          this.#addLink(cursor);
          return;
        case record.linkedCells:
          this.#addLinkedCells(cursor);
      }
    } catch {
      this.problems.push('a record of the workbook is damaged: open it in a spreadsheet program and save it anew');
    }
  }

  #addUser(name: string, part: string): void {
    if (isPersonal(name)) this.#add('member', 'username', name.replaceAll('\0', ' ').trim(), part);
  }

  #addName(cursor: RecordCursor): void {
    const isBuiltIn = (cursor.word() & 0x20) !== 0;
    cursor.skip(1);
    const length = cursor.byte();
    cursor.skip(10);
    if (!isBuiltIn) this.#add('heading', '', cursor.characters(length), this.#numbered('defined name'));
  }

  /** The path of another workbook, whose steps are parted by control characters (section 2.5.277). */
  #addLink(cursor: RecordCursor): void {
    if (!this.form.isWide) return;
    cursor.skip(2);
    const length = cursor.word();
    if (length === 0x0401 || length === 0x3a01) return;
    const path = cursor.characters(length).replace(/^[\x00-\x08]+|[\x00-\x08]+/g, '/');
    this.#add('prose', '', path, this.#numbered('linked file'));
  }

  /** Values of another workbook that are kept (CRN, SerAr). */
  #addLinkedCells(cursor: RecordCursor): void {
    if (!this.form.isWide) return;
    cursor.skip(4);
    while (!cursor.isAtEnd) {
      if (cursor.byte() === 2) this.#add('member', '', cursor.text(2), this.#numbered('kept data of another workbook'));
      else cursor.skip(8);
    }
  }

  #add(kind: 'heading' | 'member' | 'prose', name: string, text: string, part: string): void {
    if (text.trim() !== '') this.#fields.push(new PartField(kind, name, text, this.place + part));
  }

  #numbered(what: string): string {
    const number = (this.#counts.get(what) ?? 0) + 1;
    this.#counts.set(what, number);
    return `${what} ${number}`;
  }
}
