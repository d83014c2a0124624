/**
 * How a comparison of two files is called: by their names, and where these are the same by the folders in which their paths
 * differ, as in `IM0001.dcm: source ↔ copies/released`.
 * @param first path with `/`
 */
export function differenceTitle(first: string, second: string): string {
  const before = first.split('/');
  const after = second.split('/');
  if (before.at(-1) !== after.at(-1)) return `${before.at(-1)} ↔ ${after.at(-1)}`;
  const name = before.at(-1);
  while (before.length > 0 && after.length > 0 && before.at(-1) === after.at(-1)) {
    before.pop();
    after.pop();
  }
  while (before.length > 1 && after.length > 1 && before[0] === after[0]) {
    before.shift();
    after.shift();
  }
  return `${name}: ${before.join('/')} ↔ ${after.join('/')}`;
}
