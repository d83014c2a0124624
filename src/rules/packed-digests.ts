/** Characters of a digest in a pack: 40 bits, of which a million meet by chance once in a million comparisons. */
const length = 8;

/**
 * Keyed digests in one string, eight characters each. A dataset has as many instances as files, and a string of them takes a
 * tenth of what a list would.
 */
export const PackedDigests = {
  /** A digest as it stands in a pack. */
  short(digest: string): string {
    return digest.slice(-length).padStart(length, '-');
  },

  /** The digests of a pack, in their order. */
  *each(pack: string): Iterable<string> {
    for (let start = 0; start < pack.length; start += length) yield pack.slice(start, start + length);
  },

  /** Those of one pack, and those of another that are not in it, up to a number. */
  union(pack: string, more: string, most: number): string {
    if (more === '' || more === pack || pack.length >= most * length) return pack;
    const known = new Set(PackedDigests.each(pack));
    let all = pack;
    for (const digest of PackedDigests.each(more)) {
      if (known.has(digest)) continue;
      known.add(digest);
      all += digest;
      if (all.length >= most * length) break;
    }
    return all;
  },
};
