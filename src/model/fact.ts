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

/** Where something of the whole dataset was seen: the entry, and the file inside of it. */
export function sourceOf({ path, member }: Pick<Fact, 'path' | 'member'>): Pick<Fact, 'path' | 'member'> {
  return { path, ...(member === undefined ? {} : { member }) };
}
