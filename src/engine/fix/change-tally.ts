import { compareText } from '../../model/compare-text.ts';
import type { ChangeAction, Changes } from '../../remedies/dicom/change.ts';

/** What was done to an attribute over all files. */
export interface ChangeCount {
  /** As `PatientName`, or `private (0029,xx10)`; no value of it. */
  attribute: string;
  action: ChangeAction;
  /** Files in which it was done. */
  files: number;
}

/** Counts changes by attribute and action, and remembers where they are, to hold the copy against them. */
export class ChangeTally {
  readonly #counts = new Map<string, ChangeCount>();
  /** Files of one series are changed at the same places: each list is kept once. */
  readonly #places = new Map<string, ReadonlySet<string>>();
  readonly #byPath = new Map<string, ReadonlySet<string>>();
  readonly #named = new Map<string, ReadonlySet<string>>();

  /** @param key the path of the original */
  add(key: string, changes: Changes): void {
    const seen = new Set<string>();
    for (const { name, action } of changes.values()) {
      const id = `${name}\0${action}`;
      if (seen.has(id)) continue;
      seen.add(id);
      const count = this.#counts.get(id) ?? { attribute: name, action, files: 0 };
      count.files += 1;
      this.#counts.set(id, count);
    }
    const list = [...changes.keys()].join(' ');
    const places = this.#places.get(list) ?? new Set(changes.keys());
    this.#places.set(list, places);
    this.#byPath.set(key, places);
  }

  /** The name of a file in the copy, by which it is found from then on. */
  rename(key: string, named: string): void {
    const places = this.#byPath.get(key);
    if (places !== undefined) this.#named.set(named, places);
    this.#byPath.delete(key);
  }

  /** The attributes that were changed of a file of the copy. */
  placesOf(key: string): ReadonlySet<string> | undefined {
    return this.#named.get(key);
  }

  /** By attribute. */
  counts(): ChangeCount[] {
    return [...this.#counts.values()].sort(
      (left, right) => compareText(left.attribute, right.attribute) || compareText(left.action, right.action),
    );
  }
}
