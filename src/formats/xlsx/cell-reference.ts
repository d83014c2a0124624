/** `AB12` is row 12, column 28; `undefined` for what is no reference to one cell. */
export function cellOf(reference: string): { row: number; column: number } | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})/.exec(reference);
  return match ? { row: Number(match[2]), column: columnOf(match[1]!) } : undefined;
}

function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}
