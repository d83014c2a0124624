/** Lines under a title, with an empty one before; nothing where there are none. */
export function titledLines(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];
}
