import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Puts a table between the comments of a document that a command fills in: `<!-- NAME -->` and `<!-- end of NAME -->`.
 * @param lines of the table
 */
export function writeTable(document: string, name: string, lines: readonly string[]): void {
  const text = readFileSync(document, 'utf8');
  const [start, end] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${document} has no place for the table "${name}".`);
  writeFileSync(document, `${text.slice(0, from + start.length)}\n\n${lines.join('\n')}\n\n${text.slice(to)}`);
}
