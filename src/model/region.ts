/** A range of text. Lines and columns count from 1, columns in UTF-16 units as VS Code's do; the end is exclusive. */
export interface Region {
  startLine: number;
  startColumn: number;
  endLine: number;
  endColumn: number;
}

/** Turns offsets of a text into lines and columns: one pass to build, a binary search to ask. */
export class LineIndex {
  readonly #starts: number[] = [0];

  /**
   * @param text the whole text; `\n`, `\r\n` and a lone `\r` end a line, as in VS Code
   * @param firstLine the number of the text's first line in its file, for a text that is read in parts
   */
  constructor(
    text: string,
    private readonly firstLine = 1,
  ) {
    for (let offset = 0; offset < text.length; offset += 1) {
      const unit = text.charCodeAt(offset);
      if (unit === 10) this.#starts.push(offset + 1);
      else if (unit === 13 && text.charCodeAt(offset + 1) !== 10) this.#starts.push(offset + 1);
    }
  }

  /** How many lines the text has; an empty text has one. */
  get lineCount(): number {
    return this.#starts.length;
  }

  /** Line and column (both from 1) of a UTF-16 offset. */
  position(offset: number): { line: number; column: number } {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + this.firstLine, column: offset - this.#starts[low]! + 1 };
  }

  /** The region between two UTF-16 offsets. */
  region(start: number, end: number): Region {
    const from = this.position(start);
    const to = this.position(end);
    return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
  }
}
