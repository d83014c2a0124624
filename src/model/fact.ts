/**
 * What a document contributes to a check over the whole dataset: small, mergeable, and without raw values — a value that
 * has to be compared stands in it as a keyed digest.
 */
export interface Fact {
  /** Names the kind of fact, which a dataset rule asks for: `participants`, `consent-record`. */
  readonly kind: string;
  /** Path of the entry it comes from. */
  readonly path: string;
  /** The file inside the entry, as it may be shown. */
  readonly member?: string;
  /** Facts of one kind with one key become one by the `merge` of their rule; those without a key stay as they are. */
  readonly key?: string;
  /**
   * JSON values only: facts cross threads and processes. A place in it is an object with `path` and `member` as above, by
   * which it is masked when a path turns out to name a person.
   */
  readonly data: unknown;
}

/** What a rule finds in a document; the scan adds where that stands. */
export type Contribution = Pick<Fact, 'kind' | 'key' | 'data'>;

/** A file, and the file inside of it, as it may be shown. */
export interface FilePlace {
  readonly path?: string;
  readonly member?: string;
}

/**
 * Stands in what a document contributes for the file itself: how its path may be shown is not known to a rule that collects,
 * and many files contribute the same.
 */
export const here: FilePlace = Object.freeze({});

/**
 * A copy of a fact in which its file stands where its rule wrote `here`. The original stays as it is and may be handed over
 * again, whatever the copy is merged with.
 */
export function placed(fact: Fact): Fact {
  return { ...fact, data: copyOf(fact.data, sourceOf(fact)) };
}

function copyOf(value: unknown, source: FilePlace): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (value === here) return { ...source };
  if (Array.isArray(value)) return value.map((item) => copyOf(item, source));
  const copy: Record<string, unknown> = {};
  for (const [name, item] of Object.entries(value)) copy[name] = copyOf(item, source);
  return copy;
}

/** Where something of the whole dataset was seen: the entry, and the file inside of it. */
export function sourceOf({ path, member }: Pick<Fact, 'path' | 'member'>): FilePlace & { path: string } {
  return { path, ...(member === undefined ? {} : { member }) };
}
