/** Whether a separator stands some times in a row at one distance from the next: a look at a value's form before its pattern. */
export function hasEvery(text: string, separator: string, distance: number, times: number): boolean {
  for (let at = text.indexOf(separator); at !== -1; at = text.indexOf(separator, at + 1)) {
    let count = 1;
    while (count < times && text[at + count * distance] === separator) count += 1;
    if (count === times) return true;
  }
  return false;
}
