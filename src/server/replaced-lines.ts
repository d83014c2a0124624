import { LineIndex } from '../model/region.ts';

/** A replacement of some lines; lines and characters from 0, as in the Language Server Protocol. */
export interface ReplacedLines {
  startLine: number;
  startCharacter: number;
  endLine: number;
  endCharacter: number;
  newText: string;
}

/** The replacement that turns one text into another and touches no line above the first or below the last that differs. */
export function replacedLines(before: string, after: string): ReplacedLines {
  const [old, now] = [before, after].map((text) => text.split(/(?<=\n)/)) as [string[], string[]];
  let above = 0;
  while (above < old.length && above < now.length && old[above] === now[above]) above += 1;
  let below = 0;
  while (below < Math.min(old.length, now.length) - above && old.at(-1 - below) === now.at(-1 - below)) below += 1;
  const start = old.slice(0, above).join('').length;
  const end = before.length - old.slice(old.length - below).join('').length;
  const { startLine, startColumn, endLine, endColumn } = new LineIndex(before, 0).region(start, end);
  return {
    startLine,
    startCharacter: startColumn - 1,
    endLine,
    endCharacter: endColumn - 1,
    newText: now.slice(above, now.length - below).join(''),
  };
}
