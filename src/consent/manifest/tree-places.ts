import type { Node } from 'jsonc-parser';
import { LineIndex, type Region } from '../../model/region.ts';
import { below } from './pointer.ts';

/** Where values and keys stand in a JSON text, by their pointers. */
export class TreePlaces {
  readonly #values = new Map<string, Node>();
  readonly #keys = new Map<string, Node>();
  readonly #repeated: { pointer: string; node: Node }[] = [];
  readonly #lines: LineIndex;

  constructor(text: string, root: Node | undefined) {
    this.#lines = new LineIndex(text);
    if (root) this.#enter('', root);
  }

  /** How many values there are, objects and lists included. */
  get count(): number {
    return this.#values.size;
  }

  /** Keys that stand a second time in their object. */
  get repeatedKeys(): { pointer: string; region: Region }[] {
    return this.#repeated.map(({ pointer, node }) => ({ pointer, region: this.#regionOf(node) }));
  }

  /** Between two offsets; what has no length is shown as one character. */
  between(offset: number, length: number): Region {
    return this.#lines.region(offset, offset + Math.max(1, length));
  }

  /** Of a value; of an object or list its key, or its bracket, since a whole block helps nobody to find the mistake. */
  ofValue(pointer: string): Region {
    const node = this.#values.get(pointer);
    if (!node) return this.between(0, 1);
    if (node.type !== 'object' && node.type !== 'array') return this.#regionOf(node);
    return this.ofKey(pointer);
  }

  /** Of a key; of an item the first character. */
  ofKey(pointer: string): Region {
    const key = this.#keys.get(pointer);
    if (key) return this.#regionOf(key);
    return this.between(this.#values.get(pointer)?.offset ?? 0, 1);
  }

  #regionOf({ offset, length }: Node): Region {
    return this.between(offset, length);
  }

  #enter(pointer: string, node: Node): void {
    this.#values.set(pointer, node);
    if (node.type === 'array') {
      for (const [index, item] of (node.children ?? []).entries()) this.#enter(below(pointer, index), item);
    } else if (node.type === 'object') {
      for (const { children: [key, value] = [] } of node.children ?? []) {
        if (!key) continue;
        const here = below(pointer, String(key.value));
        if (this.#keys.has(here)) this.#repeated.push({ pointer: here, node: key });
        this.#keys.set(here, key);
        if (value) this.#enter(here, value);
      }
    }
  }
}
