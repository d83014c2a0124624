import type { Finding } from '../model/report.generated.ts';

/** Two sequences in the order of their paths as one. Where paths are equal the first sequence comes first. */
export function* mergeByPath<Record extends { item: Finding }>(
  stream: Iterable<Record>,
  few: readonly Record[],
): Generator<Record> {
  const path = ({ item }: Record): string => item.location.path ?? '';
  let next = 0;
  for (const record of stream) {
    while (next < few.length && path(few[next]!) < path(record)) yield few[next++]!;
    yield record;
  }
  yield* few.slice(next);
}
