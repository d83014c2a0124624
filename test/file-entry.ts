import type { Entry } from '../src/model/source.ts';

/** A regular file as a walk finds it. @param size in bytes */
export function fileEntry(path: string, size = 1): Entry {
  return { path, kind: 'file', size, modified: 0, firstNewSegment: 0 };
}
