import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const announced = new Set<string>();

/**
 * Path of a folder or file of the real data beside the repository, `undefined` where it is absent; says so once. A test
 * that gets `undefined` skips itself.
 */
export function sharedData(sub: string): string | undefined {
  const path = fileURLToPath(new URL(`../../shared/data/${sub}`, import.meta.url));
  if (existsSync(path)) return path;
  if (!announced.has(sub)) {
    announced.add(sub);
    console.log(`    (shared data "${sub}" is not here: its tests are skipped)`);
  }
  return undefined;
}
