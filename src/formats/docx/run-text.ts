import type { Attributes } from '../office/xml.ts';

/** The texts of a paragraph by who sees them. */
export interface ParagraphTexts {
  shown: string;
  /** By a tracked change; it is gone only when the change is accepted. */
  deleted: string;
  hidden: string;
  /** Instructions of fields: addresses of links, names of merged columns. */
  codes: string;
}

/** Collects the text of a paragraph from its runs (ECMA-376 part 1, section 17.3). */
export class RunText {
  #texts = emptyTexts();
  #collects: keyof ParagraphTexts | undefined;
  #isRun = false;
  #isHidden = false;

  get length(): number {
    const { shown, deleted, hidden, codes } = this.#texts;
    return shown.length + deleted.length + hidden.length + codes.length;
  }

  open(name: string, { val }: Attributes): void {
    switch (name) {
      case 'r':
        this.#isRun = true;
        this.#isHidden = false;
        return;
      case 'vanish':
        if (this.#isRun) this.#isHidden = !/^(0|false|off)$/.test(val ?? '');
        return;
      case 't':
        this.#collects = this.#isHidden ? 'hidden' : 'shown';
        return;
      case 'delText':
        this.#collects = 'deleted';
        return;
      case 'instrText':
      case 'delInstrText':
        this.#collects = 'codes';
        return;
      case 'tab':
        // The same name stands for a tab stop in the properties of a paragraph.
        if (this.#isRun) this.#append('\t');
        return;
      case 'br':
      case 'cr':
        this.#append('\n');
        return;
      case 'noBreakHyphen':
        this.#append('-');
    }
  }

  add(text: string): void {
    if (this.#collects) this.#texts[this.#collects] += text;
  }

  close(name: string): void {
    if (name === 'r') this.#isRun = false;
    this.#collects = undefined;
  }

  /** What was collected by now; it is forgotten. */
  take(): ParagraphTexts {
    const texts = this.#texts;
    this.#texts = emptyTexts();
    return texts;
  }

  #append(text: string): void {
    this.#texts[this.#isHidden ? 'hidden' : 'shown'] += text;
  }
}

function emptyTexts(): ParagraphTexts {
  return { shown: '', deleted: '', hidden: '', codes: '' };
}
