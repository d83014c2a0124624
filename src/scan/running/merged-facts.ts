import type { Fact } from '../../model/fact.ts';
import type { DatasetRule } from '../../model/rule.ts';
import { rules } from '../../rules/index.ts';

type Merge = NonNullable<DatasetRule['merge']>;

/** How facts of a kind are merged; a kind belongs to the rule that merges it, whichever others need it too. */
const mergeOfKind: ReadonlyMap<string, Merge> = new Map(
  rules.flatMap((rule) =>
    rule.scope === 'dataset' && rule.merge ? rule.needs.map((kind) => [kind, rule.merge!] as const) : [],
  ),
);

/** The facts of a dataset in the order of their paths, those of one kind and key as one at the place of the first. */
export class MergedFacts {
  readonly #facts: Fact[] = [];
  readonly #indexOfKey = new Map<string, number>();

  /** @param mergeOf how facts of a kind are merged, by the rules of the registry */
  constructor(
    facts: Iterable<Fact> = [],
    private readonly mergeOf: ReadonlyMap<string, Merge> = mergeOfKind,
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
    const merge = fact.key === undefined ? undefined : this.mergeOf.get(fact.kind);
    if (!merge) {
      this.#facts.push(fact);
      return;
    }
    const key = `${fact.kind}\0${fact.key}`;
    const index = this.#indexOfKey.get(key);
    if (index === undefined) {
      this.#indexOfKey.set(key, this.#facts.length);
      this.#facts.push(fact);
    } else {
      this.#facts[index] = merge(this.#facts[index]!, fact);
    }
  }
}
