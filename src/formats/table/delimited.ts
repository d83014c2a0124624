/** A cell as it stands in a text. */
export interface Cell {
  /** The value, quotes resolved. */
  text: string;
  /** Offsets of the value in the text, quotes excluded. */
  start: number;
  end: number;
  /** The value holds quotes that are doubled in the text, so that offsets inside it shift. */
  hasDoubledQuotes: boolean;
}

/** A record: its cells, and where it ends. */
interface CellRecord {
  cells: Cell[];
  /** Offset in the text after the record and its line end. */
  end: number;
  /** The text ended inside quotes. */
  isOpen: boolean;
}

/** How cells are written: quoted as in RFC 4180, or bare as in the TSV of BIDS, where a quote is a character. */
type Quoting = 'rfc4180' | 'none';

const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * Reads one record of delimited text.
 * @param offset where the record starts
 * @param delimiter one UTF-16 unit
 */
export function readRecord(text: string, offset: number, delimiter: string, quoting: Quoting): CellRecord {
  const cells: Cell[] = [];
  const separator = delimiter.charCodeAt(0);
  let at = offset;
  for (;;) {
    const quoted = quoting === 'rfc4180' && text.charCodeAt(at) === quote ? readQuoted(text, at) : undefined;
    if (quoted && quoted.end >= text.length) {
      cells.push(quoted);
      return { cells, end: text.length, isOpen: true };
    }
    if (quoted && endsCell(text, quoted.end + 1, separator)) {
      cells.push(quoted);
      at = quoted.end + 1;
    } else {
      // Text after a closing quote is a writer's mistake; the cell is read as it stands, so that none of it is lost.
      const plain = readPlain(text, at, separator);
      cells.push(plain);
      at = plain.end;
    }
    if (text.charCodeAt(at) !== separator) break;
    at += 1;
  }
  if (text.charCodeAt(at) === carriageReturn) at += 1;
  if (text.charCodeAt(at) === lineFeed) at += 1;
  return { cells, end: at, isOpen: false };
}

/** Where a part of a cell's value starts or ends in the text. @param offset in UTF-16 units of the value */
export function offsetInText(cell: Cell, offset: number): number {
  if (!cell.hasDoubledQuotes) return cell.start + offset;
  let doubled = 0;
  for (let index = 0; index < offset; index += 1) if (cell.text.charCodeAt(index) === quote) doubled += 1;
  return cell.start + offset + doubled;
}

/** The delimiter of a CSV file by its first line: the one of comma, semicolon, tab and bar that stands in it most often. */
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

function endsCell(text: string, at: number, separator: number): boolean {
  const unit = text.charCodeAt(at);
  return at >= text.length || unit === separator || unit === lineFeed || unit === carriageReturn;
}

function readPlain(text: string, start: number, separator: number): Cell {
  let end = start;
  while (!endsCell(text, end, separator)) end += 1;
  return { text: text.slice(start, end), start, end, hasDoubledQuotes: false };
}

function readQuoted(text: string, opening: number): Cell {
  const start = opening + 1;
  let end = start;
  let hasDoubledQuotes = false;
  for (;;) {
    const next = text.indexOf('"', end);
    const last = next < 0 ? text.length : next;
    if (next < 0 || text.charCodeAt(next + 1) !== quote) {
      const value = text.slice(start, last);
      return { text: hasDoubledQuotes ? value.replaceAll('""', '"') : value, start, end: last, hasDoubledQuotes };
    }
    hasDoubledQuotes = true;
    end = next + 2;
  }
}
