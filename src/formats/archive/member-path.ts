/**
 * The path of a file inside a container as a POSIX path below it: no drive, no leading slash, no `.` and `..`, so that it
 * names no place outside.
 * @returns `unnamed` where nothing is left
 */
export function memberPath(name: string): string {
  const segments = name
    .replaceAll('\\', '/')
    .replace(/^[A-Za-z]:/, '')
    .split('/')
    .filter((segment) => segment !== '' && segment !== '.' && segment !== '..');
  return segments.length === 0 ? 'unnamed' : segments.join('/');
}
