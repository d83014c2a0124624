/** How values of the source became values of the copy, over the whole dataset. Holds digests, not values. */
export class Replacements {
  readonly #after = new Map<string, Set<string>>();
  readonly #before = new Map<string, Set<string>>();

  add(before: string, after: string): void {
    addTo(this.#after, before, after);
    addTo(this.#before, after, before);
  }

  /** Values of the source. */
  get before(): number {
    return this.#after.size;
  }

  /** Values of the copy. */
  get after(): number {
    return this.#before.size;
  }

  /** Values that stayed as they were and became nothing else. */
  get kept(): number {
    return [...this.#after].filter(([before, after]) => after.size === 1 && after.has(before)).length;
  }

  /** Values of the source that became several: what belonged together does so no longer. */
  get split(): string[] {
    return severalOf(this.#after);
  }

  /** Values of the copy that were several: what was apart is one now. */
  get merged(): string[] {
    return severalOf(this.#before);
  }
}

function addTo(map: Map<string, Set<string>>, key: string, value: string): void {
  const values = map.get(key);
  if (values) values.add(value);
  else map.set(key, new Set([value]));
}

function severalOf(map: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  return [...map].flatMap(([key, values]) => (values.size > 1 ? [key] : []));
}
