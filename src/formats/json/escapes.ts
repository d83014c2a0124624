/**
 * Where each UTF-16 unit of a decoded JSON string stands in its source.
 * @param source the string as it stands in the file, without its quotes
 * @returns for each unit the offset in `source`, and one more for the end
 */
export function escapedOffsets(source: string): number[] {
  const offsets: number[] = [];
  let index = 0;
  while (index < source.length) {
    offsets.push(index);
    if (source[index] !== '\\') index += 1;
    else index += source[index + 1] === 'u' ? 6 : 2;
  }
  offsets.push(source.length);
  return offsets;
}
