import type { Finding } from '../model/report.generated.ts';

/** Two sequences in the order of their paths as one. Where paths are equal the first sequence comes first. */
export function* mergeByPath<Record extends { item: Finding }>(
  first: Iterable<Record>,
  second: Iterable<Record>,
): Generator<Record> {
  const path = ({ item }: Record): string => item.location.path ?? '';
  const later = second[Symbol.iterator]();
  let next = later.next();
  try {
    for (const record of first) {
      while (!next.done && path(next.value) < path(record)) {
        yield next.value;
        next = later.next();
      }
      yield record;
    }
    while (!next.done) {
      yield next.value;
      next = later.next();
    }
  } finally {
    // A reader that stops early must not leave the other's file open.
    later.return?.();
  }
}
