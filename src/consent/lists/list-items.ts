import { type JsonValue, pointerOf } from '../../formats/json/values.ts';

/** What stands between spaces, commas and semicolons, without quotes, brackets, and the colon of a key in YAML. */
export function tokensOf(line: string): string[] {
  return line
    .split(/[\s,;|]+/)
    .map((token) => token.replace(/^["'`([{]+|["'`)\]}:]+$/g, ''))
    .filter((token) => token !== '' && token !== '-');
}

/** What goes with a value: the item of the innermost list that has it, or else the value itself. */
export function itemOf({ path }: JsonValue): string {
  const index = path.findLastIndex((step) => typeof step === 'number');
  return pointerOf({ path: index < 0 ? path : path.slice(0, index + 1) });
}
