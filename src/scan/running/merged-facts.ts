import { type Fact, placed } from '../../model/fact.ts';
import type { DatasetRule } from '../../model/rule.ts';
import { rules } from '../../rules/index.ts';
import { datedFolderKind, mergeDatedFolders } from '../judging/dated-folders.ts';

/** How facts of a kind are merged, and whether the same again makes a difference. */
export type Merging = Required<Pick<DatasetRule, 'merge'>> & Pick<DatasetRule, 'counts'>;

/** How facts of a kind are merged; a kind belongs to the rule that merges it, whichever others need it too. */
const mergingOfKind: ReadonlyMap<string, Merging> = new Map<string, Merging>([
  ...rules.flatMap((rule) => {
    if (rule.scope !== 'dataset' || !rule.merge) return [];
    return rule.needs.map((kind) => [kind, rule as DatasetRule & Merging] as const);
  }),
  [datedFolderKind, { merge: mergeDatedFolders }],
]);

/** The facts of a dataset in the order of their paths, those of one kind and key as one at the place of the first. */
export class MergedFacts {
  readonly #facts: Fact[] = [];
  readonly #indexOfKey = new Map<string, number>();
  /** What was merged into each fact last, as it was collected: slices of a series contribute the same object. */
  readonly #last: unknown[] = [];

  /** @param mergingOf by the rules of the registry */
  constructor(
    facts: Iterable<Fact> = [],
    private readonly mergingOf: ReadonlyMap<string, Merging> = mergingOfKind,
  ) {
    this.add(facts);
  }

  get all(): readonly Fact[] {
    return this.#facts;
  }

  /** @param later facts of paths after those that were added before */
  add(later: Iterable<Fact>): void {
    for (const fact of later) this.#addOne(fact);
  }

  /** Changes every fact; its kind and key stay. */
  replace(change: (fact: Fact) => Fact): void {
    for (const [index, fact] of this.#facts.entries()) this.#facts[index] = change(fact);
  }

  #addOne(fact: Fact): void {
    const merging = fact.key === undefined ? undefined : this.mergingOf.get(fact.kind);
    if (!merging) {
      this.#facts.push(fact);
      return;
    }
    const key = `${fact.kind}\0${fact.key}`;
    const index = this.#indexOfKey.get(key);
    if (index === undefined) {
      this.#indexOfKey.set(key, this.#facts.length);
      this.#last[this.#facts.length] = fact.data;
      this.#facts.push(placed(fact));
    } else if (merging.counts || this.#last[index] !== fact.data) {
      this.#last[index] = fact.data;
      this.#facts[index] = merging.merge(this.#facts[index]!, placed(fact));
    }
  }
}
