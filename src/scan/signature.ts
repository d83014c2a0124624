import { createHash } from 'node:crypto';
import { configurationFile } from '../configuration/file-name.ts';
import type { Entry } from '../model/source.ts';

/** The digest over some entries of a walk. */
export function signatureOf(entries: Iterable<Pick<Entry, 'path' | 'size' | 'modified'>>): string {
  const signature = new Signature();
  for (const entry of entries) signature.add(entry);
  return signature.digest();
}

/**
 * A digest over the names, sizes and times of change of a walk: two equal ones mean that nothing a scan would see has
 * changed. It costs no reading.
 */
export class Signature {
  readonly #hash = createHash('sha256');

  /** Entries are added in the order of the walk. The configuration is none of them: settings are compared by themselves. */
  add({ path, size, modified }: Pick<Entry, 'path' | 'size' | 'modified'>): void {
    if (path === configurationFile) return;
    this.#hash.update(`${path}\0${size}\0${modified}\n`);
  }

  /** Nothing can be added after this. */
  digest(): string {
    return this.#hash.digest('hex');
  }
}
