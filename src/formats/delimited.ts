
/** A cell as it stands in a text. */
export interface Cell {
  /** The value, quotes resolved. */
  text: string;
  /** Offsets of the value in the chunk, quotes excluded. */
  start: number;
  end: number;
  /** The value stands in quotes and holds doubled ones, so that offsets inside it shift. */
  hasDoubledQuotes: boolean;
}

/** A record: its cells, and the line of the chunk's file on which it starts. */
export interface CellRecord {
  cells: Cell[];
  /** Offset in the chunk after the record and its line end. */
  end: number;
  /** The text ended inside quotes. */
  isOpen: boolean;
}

/**
 * Reads one record of delimited text (RFC 4180; in TSV of BIDS quotes have no meaning).
 * @param offset where the record starts
 */
export function readRecord(text: string, offset: number, delimiter: string, quoted: boolean): CellRecord {
  const cells: Cell[] = [];
  let at = offset;
  for (;;) {
    const isQuoted = quoted && text[at] === '"';
    const cell = isQuoted ? readQuoted(text, at) : readPlain(text, at, delimiter);
    cells.push(cell);
    at = isQuoted ? cell.end + 1 : cell.end;
    if (isQuoted && cell.end >= text.length) return { cells, end: text.length, isOpen: true };
    // What follows a closing quote up to the delimiter is a mistake of the writer; it is passed over.
    while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at += 1;
    if (text[at] !== delimiter) break;
    at += 1;
  }
  if (text[at] === '\r') at += 1;
  if (text[at] === '\n') at += 1;
  return { cells, end: at, isOpen: false };
}

function readPlain(text: string, start: number, delimiter: string): Cell {
  let end = start;
  while (end < text.length) {
    const unit = text[end];
    if (unit === delimiter || unit === '\n' || unit === '\r') break;
    end += 1;
  }
  return { text: text.slice(start, end), start, end, hasDoubledQuotes: false };
}

function readQuoted(text: string, quote: number): Cell {
  const start = quote + 1;
  let end = start;
  let hasDoubledQuotes = false;
  for (;;) {
    const next = text.indexOf('"', end);
    if (next < 0) return { text: text.slice(start).replaceAll('""', '"'), start, end: text.length, hasDoubledQuotes };
    if (text[next + 1] !== '"') {
      return { text: text.slice(start, next).replaceAll('""', '"'), start, end: next, hasDoubledQuotes };
    }
    hasDoubledQuotes = true;
    end = next + 2;
  }
}

/** The delimiter of a CSV file by its first line: the one of comma, semicolon and tab that stands in it most often. */
export function delimiterOf(firstLine: string): string {
  let best = ',';
  let most = 0;
  for (const delimiter of [',', ';', '\t', '|']) {
    const count = firstLine.split(delimiter).length - 1;
    if (count > most) {
      most = count;
      best = delimiter;
    }
  }
  return best;
}

