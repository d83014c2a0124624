/** The line, from 1, that an offset is in. @param start in UTF-16 units */
export function lineNumber(text: string, start: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < start; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}
