/** A stretch of a decoded text and of the source that it comes from. */
interface Piece {
  /** Offset of its first unit in the decoded text. */
  at: number;
  /** Offset of its first unit in the source, and after its last. */
  start: number;
  end: number;
  /** Each unit is one unit of the source; else all of it stands for all of the source, as `&` does for `&amp;`. */
  isVerbatim: boolean;
}

/** A text without the escapes, entities and tags of its source, which knows where every unit of it stands there. */
export class MappedText {
  /** @param pieces in the order of the text, without gaps in it */
  constructor(
    readonly text: string,
    private readonly pieces: readonly Piece[],
  ) {}

  /** A text that stands in the source as it is. @param start its offset there */
  static verbatim(text: string, start: number): MappedText {
    return new MappedText(text, [{ at: 0, start, end: start + text.length, isVerbatim: true }]);
  }

  /** Offset in the source at which a unit of the text starts. */
  startOf(offset: number): number {
    const piece = this.#pieceAt(offset);
    if (!piece) return 0;
    return piece.isVerbatim ? Math.min(piece.start + offset - piece.at, piece.end) : piece.start;
  }

  /** Offset in the source after the unit before `offset`: where a part that ends there ends. */
  endOf(offset: number): number {
    if (offset <= 0) return this.startOf(0);
    const piece = this.#pieceAt(offset - 1);
    if (!piece) return 0;
    return piece.isVerbatim ? Math.min(piece.start + offset - piece.at, piece.end) : piece.end;
  }

  /** A part of the text; the whole of what an escape stands for, where the part starts or ends inside. */
  slice(start: number, end: number): MappedText {
    return new MappedText(this.text.slice(start, end), this.#between(start, end));
  }

  /** The pieces that make up a part of the text; `at` counts from the part's start. */
  #between(start: number, end: number): Piece[] {
    const parts: Piece[] = [];
    for (let index = this.#indexAt(start); index >= 0 && index < this.pieces.length; index += 1) {
      const piece = this.pieces[index]!;
      if (piece.at >= end) break;
      const skipped = Math.max(0, start - piece.at);
      const left = end - piece.at;
      parts.push({
        at: Math.max(0, piece.at - start),
        start: piece.isVerbatim ? piece.start + skipped : piece.start,
        end: piece.isVerbatim ? Math.min(piece.end, piece.start + left) : piece.end,
        isVerbatim: piece.isVerbatim,
      });
    }
    return parts;
  }

  #pieceAt(offset: number): Piece | undefined {
    return this.pieces[Math.max(0, this.#indexAt(offset))];
  }

  /** Index of the last piece that starts at or before an offset. */
  #indexAt(offset: number): number {
    let low = 0;
    let high = this.pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.pieces[middle]!.at <= offset) low = middle;
      else high = middle - 1;
    }
    return high < 0 ? -1 : low;
  }
}

/** Puts a decoded text together from parts of a source. */
export class MappedTextBuilder {
  readonly #parts: string[] = [];
  readonly #pieces: Piece[] = [];
  #length = 0;

  /** UTF-16 units so far. */
  get length(): number {
    return this.#length;
  }

  /**
   * Adds a part. One that is as long as its source stands there as it is; any other is the whole of its source.
   * @param start offset of its first unit in the source
   * @param end offset after its last unit there
   */
  add(text: string, start: number, end: number): this {
    if (text === '') return this;
    const isVerbatim = text.length === end - start;
    const last = this.#pieces.at(-1);
    if (isVerbatim && last?.isVerbatim && last.end === start) last.end = end;
    else this.#pieces.push({ at: this.#length, start, end, isVerbatim });
    this.#parts.push(text);
    this.#length += text.length;
    return this;
  }

  build(): MappedText {
    return new MappedText(this.#parts.join(''), this.#pieces);
  }
}
