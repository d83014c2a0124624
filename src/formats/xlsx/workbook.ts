import type { Field } from '../../model/field.ts';
import { PartField } from '../fields/part-field.ts';
import type { OfficePackage } from '../office/package.ts';
import { linkFields, relationsOf } from '../office/relations.ts';
import type { Attributes, PartReader } from '../office/xml.ts';

/** A sheet of a workbook. */
export interface SheetEntry {
  /** From 1, in the order of the tabs. */
  readonly number: number;
  readonly name: string;
  readonly isHidden: boolean;
  readonly path: string;
}

/** What a workbook says of itself (ECMA-376 part 1, section 18.2). */
export interface Workbook {
  readonly sheets: readonly SheetEntry[];
  /** Days count from 1904 on, as they did on the Macintosh. */
  readonly from1904: boolean;
  /** Names of sheets and ranges, the folder in which it was saved, links to other files. */
  readonly fields: readonly Field[];
}

/** @throws Error when the archive holds no workbook */
export function readWorkbook(office: OfficePackage): Workbook {
  const path = relationsOf(office, '').find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  if (!office.has(path)) throw new Error('it holds no workbook: open it in a spreadsheet program and save it anew');
  const relations = relationsOf(office, path);
  const reader = new WorkbookReader();
  const fields = office.readAll(path, reader);
  const sheets = reader.sheets.map(({ relation, ...sheet }, index) => ({
    ...sheet,
    number: index + 1,
    path: relations.find(({ id }) => id === relation)?.target ?? `xl/worksheets/sheet${index + 1}.xml`,
  }));
  return { sheets, from1904: reader.from1904, fields: [...fields, ...linkFields(relations, 'workbook ')] };
}

class WorkbookReader implements PartReader<Field> {
  readonly finished: Field[] = [];
  readonly sheets: { name: string; isHidden: boolean; relation: string }[] = [];
  from1904 = false;
  #definedName: { name: string; text: string } | undefined;
  #names = 0;

  open(element: string, attributes: Attributes): void {
    const { name = '', state = 'visible', id = '', url = '', userName = '' } = attributes;
    if (element === 'sheet') {
      this.sheets.push({ name, isHidden: state !== 'visible', relation: id });
      this.finished.push(new PartField('heading', '', name, `sheet ${this.sheets.length} name`));
    }
    if (element === 'workbookPr') this.from1904 = /^(1|true)$/.test(attributes.date1904 ?? '');
    // Excel keeps the folder in which the file was saved last, with the account's name in it.
    if (element === 'absPath' && url !== '') this.finished.push(new PartField('prose', '', url, 'workbook folder'));
    if (userName !== '') this.finished.push(new PartField('member', 'username', userName, 'workbook user'));
    if (element === 'definedName') this.#definedName = { name, text: '' };
  }

  text(text: string): void {
    if (this.#definedName) this.#definedName.text += text;
  }

  close(element: string): void {
    if (element !== 'definedName' || !this.#definedName) return;
    const { name, text } = this.#definedName;
    this.#definedName = undefined;
    this.#names += 1;
    // What Excel defines itself begins like this and is a range.
    if (name.startsWith('_xlnm.')) return;
    this.finished.push(new PartField('heading', '', name, `defined name ${this.#names}`));
    if (text.includes('"')) this.finished.push(new PartField('member', name, text, `defined name ${this.#names}`));
  }
}
