/** The words of a list that is written as one text, so that a table of hundreds reads like prose. */
export function wordsOf(list: string): string[] {
  return list.trim().split(/\s+/);
}
