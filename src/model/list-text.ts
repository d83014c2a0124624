/** Names as a sentence has them: `age`, `age and sex`, `age, sex and site`. */
export function listText(names: readonly string[], last = 'and'): string {
  if (names.length <= 1) return names.join('');
  return `${names.slice(0, -1).join(', ')} ${last} ${names.at(-1)}`;
}
