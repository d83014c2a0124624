import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The files that a bundle needs before it runs: itself, what it imports, and what that imports. @param file absolute */
export function loadedBy(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, path] of readFileSync(file, 'utf8').matchAll(/(?:from|import)"(\.[^"]+)"/g)) {
    loadedBy(join(dirname(file), path!), seen);
  }
  return seen;
}
