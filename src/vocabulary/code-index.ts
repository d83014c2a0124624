import type { CodeSystem, FoundCode } from './codes.ts';
import { keyOfCode } from './codes.ts';
import type { Condition } from './condition.ts';

/** What a code designates. */
export interface Designated {
  /** Index of the condition; of several that share the code, the most common one. */
  readonly condition: number;
  /** How many other conditions have the same code. */
  readonly others: number;
  /** The code is below that of the condition: `Q85.01` where the vocabulary has `Q85.0`. */
  readonly isBelow: boolean;
}

/** Finds conditions by their codes. */
export class CodeIndex {
  readonly #conditions = new Map<string, number[]>();

  /** Adds the codes of a condition, but those that common conditions have as well. */
  add({ orpha, mondo, omim, icd }: Condition, index: number): void {
    if (orpha !== undefined) this.#add('orpha', orpha, index);
    if (mondo !== undefined) this.#add('mondo', mondo, index);
    for (const number of omim) this.#add('omim', number, index);
    for (const { code, mapping } of icd) if (mapping === 'exact') this.#add('icd10', code, index);
  }

  /**
   * The condition of a code. A code of ICD-10 without a condition of its own has that of the nearest code above it.
   * @param commonnessOf how common the condition at an index is
   */
  find({ system, key }: FoundCode, commonnessOf: (index: number) => number): Designated | undefined {
    const shortest = system === 'icd10' ? 3 : key.length;
    for (let length = key.length; length >= shortest; length -= 1) {
      const indexes = this.#conditions.get(`${system} ${key.slice(0, length)}`);
      if (!indexes) continue;
      const [first, ...rest] = indexes;
      const condition = rest.reduce((best, one) => (commonnessOf(one) > commonnessOf(best) ? one : best), first!);
      return { condition, others: rest.length, isBelow: length < key.length };
    }
    return undefined;
  }

  #add(system: CodeSystem, code: string, index: number): void {
    const key = `${system} ${keyOfCode(system, code)}`;
    const indexes = this.#conditions.get(key);
    if (!indexes) this.#conditions.set(key, [index]);
    else if (!indexes.includes(index)) indexes.push(index);
  }
}
