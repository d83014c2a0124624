/** The steps of a JSON Pointer (RFC 6901); none for the whole document. */
export function stepsOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** A JSON Pointer one step further down. */
export function below(pointer: string, step: string | number): string {
  return `${pointer}/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** The last step that is no index of a list. */
export function lastKey(pointer: string): string | undefined {
  return stepsOf(pointer).findLast((step) => !/^\d+$/.test(step));
}
