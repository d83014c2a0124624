import type { SheetCellText, SheetItem } from '../office/sheet-items.ts';
import type { Attributes, PartReader } from '../office/xml.ts';
import { cellOf } from './cell-reference.ts';
import { numberText } from './number-text.ts';
import type { StyleReader } from './styles.ts';

/** What cells need to be read. */
export interface CellContext {
  readonly styles: Pick<StyleReader, 'kindOf'>;
  readonly strings: readonly string[];
  readonly from1904: boolean;
}

/** Excel's own limit. */
const mostColumns = 16_384;
/** A longer text in a cell is cut; Excel's own limit is 32,767. */
const longestText = 1024 * 1024;

const pageTexts = new Set('oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter'.split(' '));

/** Reads a worksheet (ECMA-376 part 1, section 18.3) row by row. */
export class SheetReader implements PartReader<SheetItem> {
  readonly finished: SheetItem[] = [];
  readonly hiddenColumns: [first: number, last: number][] = [];
  /** Texts that a cell refers to and that are not there. */
  missing = 0;
  #row = 0;
  #isHidden = false;
  #cells: SheetCellText[] = [];
  #column = 0;
  #type = 'n';
  #style = 0;
  #value = '';
  #formula = '';
  #collects: 'value' | 'formula' | 'page' | undefined;
  #page = '';
  #phonetic = 0;

  constructor(private readonly context: CellContext) {}

  open(name: string, attributes: Attributes): void {
    switch (name) {
      case 'row':
        this.#row = countOf(attributes.r) ?? this.#row + 1;
        this.#isHidden = isTrue(attributes.hidden);
        this.#cells = [];
        this.#column = 0;
        return;
      case 'c':
        this.#column = cellOf(attributes.r ?? '')?.column ?? this.#column + 1;
        this.#type = attributes.t ?? 'n';
        this.#style = countOf(attributes.s) ?? 0;
        this.#value = '';
        this.#formula = '';
        return;
      case 'v':
      case 't':
        if (this.#phonetic === 0) this.#collects = 'value';
        return;
      case 'f':
      case 'formula1':
        this.#collects = 'formula';
        return;
      case 'rPh':
        this.#phonetic += 1;
        return;
      case 'col':
        if (isTrue(attributes.hidden)) {
          this.hiddenColumns.push([countOf(attributes.min) ?? 0, countOf(attributes.max) ?? 0]);
        }
        return;
      case 'dataValidation':
      case 'hyperlink':
        this.#remarks(name, attributes);
        return;
      default:
        if (pageTexts.has(name)) this.#collects = 'page';
    }
  }

  text(text: string): void {
    if (this.#collects === 'value' && this.#value.length < longestText) this.#value += text;
    else if (this.#collects === 'formula' && this.#formula.length < longestText) this.#formula += text;
    else if (this.#collects === 'page' && this.#page.length < longestText) this.#page += text;
  }

  close(name: string): void {
    this.#collects = undefined;
    if (name === 'rPh') this.#phonetic -= 1;
    else if (name === 'c') this.#closeCell();
    else if (name === 'row') {
      if (this.#cells.length > 0) {
        this.finished.push({ kind: 'row', row: this.#row, isHidden: this.#isHidden, cells: this.#cells });
      }
    } else if (name === 'formula1') {
      if (this.#formula.includes('"'))
        this.finished.push({ kind: 'text', part: 'list of choices', text: this.#formula });
      this.#formula = '';
    } else if (pageTexts.has(name)) {
      const part = /Header$/.test(name) ? 'page header' : 'page footer';
      // Codes for font, size, place and page number (section 18.3.1.46).
      const text = this.#page.replace(/&"[^"]*"|&\d{1,3}|&[A-Z]/g, ' ').trim();
      if (text !== '') this.finished.push({ kind: 'text', part, text });
      this.#page = '';
    }
  }

  #closeCell(): void {
    if (this.#column < 1 || this.#column > mostColumns) return;
    const text = this.#text();
    const formula = this.#formula.includes('"') ? this.#formula : undefined;
    if (text === '' && formula === undefined) return;
    this.#cells.push({ column: this.#column, text, ...(formula === undefined ? {} : { formula }) });
  }

  #text(): string {
    const value = this.#value;
    switch (this.#type) {
      case 's': {
        const text = this.context.strings[Number(value)];
        if (text === undefined) this.missing += 1;
        return text ?? '';
      }
      case 'n':
        return numberText(value, this.context.styles.kindOf(this.#style), this.context.from1904);
      case 'b':
        return value === '1' ? 'TRUE' : 'FALSE';
      case 'e':
        return '';
      default:
        return value;
    }
  }

  #remarks(name: string, attributes: Attributes): void {
    const { prompt, promptTitle, error, errorTitle, display, tooltip } = attributes;
    const part = name === 'hyperlink' ? 'link text' : 'input message';
    for (const text of [promptTitle, prompt, errorTitle, error, display, tooltip]) {
      if (text) this.finished.push({ kind: 'text', part, text });
    }
  }
}

function isTrue(text: string | undefined): boolean {
  return text === '1' || text === 'true';
}

function countOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}
