/** What may stand before the text of a line: indentation, and the marks of a quoted mail or list. */
const lineLead = /^[\s>?|#*•"'-]*/;

/** A line of a text: where what it says starts and ends, without marks of quotation and white space. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

/** The longest line that is looked at, in UTF-16 units: no line of an address is longer. */
const longest = 160;

/** The line that an offset is in, cut at both sides where it is a paragraph. */
export function lineAt(text: string, offset: number): Line {
  const first = Math.max(0, offset - longest);
  const from = first + text.slice(first, offset).lastIndexOf('\n') + 1;
  const rest = text.slice(offset, offset + longest);
  const stop = rest.indexOf('\n');
  return trimmed(text, from, offset + (stop === -1 ? rest.length : stop));
}

/** The line before another; `undefined` at the start of the text. */
export function lineBefore(text: string, line: Line): Line | undefined {
  const end = text.slice(Math.max(0, line.start - longest), line.start).lastIndexOf('\n');
  if (end === -1) return undefined;
  return lineAt(text, Math.max(0, line.start - longest) + end);
}

/** The line after another; `undefined` at the end of the text. */
export function lineAfter(text: string, line: Line): Line | undefined {
  const stop = text.slice(line.end, line.end + longest).indexOf('\n');
  return stop === -1 ? undefined : lineAt(text, line.end + stop + 1);
}

function trimmed(text: string, from: number, to: number): Line {
  const raw = text.slice(from, to);
  const lead = lineLead.exec(raw)![0].length;
  const end = from + raw.trimEnd().length;
  return { start: Math.min(from + lead, end), end };
}
