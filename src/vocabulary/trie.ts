/** Collects sequences of tokens, each with a number, and makes a trie of them. */
export class TrieBuilder {
  /** Node below a node by a token: `node * 2^22 + token` → node. */
  readonly #children = new Map<number, number>();
  readonly #values: number[] = [-1];

  /** The number under which a sequence stands, -1 where none does. */
  valueOf(tokens: ArrayLike<number>, length: number): number {
    let node = 0;
    for (let at = 0; at < length; at += 1) {
      const next = this.#children.get(keyOf(node, tokens[at]!));
      if (next === undefined) return -1;
      node = next;
    }
    return this.#values[node]!;
  }

  /** Sets the number (0 or more) of a sequence. */
  set(tokens: ArrayLike<number>, length: number, value: number): void {
    let node = 0;
    for (let at = 0; at < length; at += 1) {
      const key = keyOf(node, tokens[at]!);
      let next = this.#children.get(key);
      if (next === undefined) {
        next = this.#values.length;
        this.#values.push(-1);
        this.#children.set(key, next);
      }
      node = next;
    }
    this.#values[node] = value;
  }

  /** The trie of what was set. @param tokenCount how many tokens there are */
  build(tokenCount: number): Trie {
    const keys = Float64Array.from(this.#children.keys()).sort();
    const nodes = this.#values.length;
    const first = new Uint32Array(nodes + 1);
    const tokens = new Uint32Array(keys.length);
    const targets = new Uint32Array(keys.length);
    for (let edge = 0; edge < keys.length; edge += 1) {
      const key = keys[edge]!;
      const node = Math.floor(key / mostTokens);
      first[node + 1] = edge + 1;
      tokens[edge] = key - node * mostTokens;
      targets[edge] = this.#children.get(key)!;
    }
    for (let node = 1; node <= nodes; node += 1) first[node] = Math.max(first[node]!, first[node - 1]!);
    const roots = new Uint32Array(tokenCount);
    for (let edge = first[0]!; edge < first[1]!; edge += 1) roots[tokens[edge]!] = targets[edge]!;
    return new Trie(roots, first, tokens, targets, Int32Array.from(this.#values));
  }
}

const mostTokens = 2 ** 22;

function keyOf(node: number, token: number): number {
  return node * mostTokens + token;
}

/**
 * Sequences of tokens as a trie in arrays of numbers. The edges of node `n` are `first[n]` to `first[n + 1]`, by their token; the
 * first token of a sequence is looked up directly.
 */
export class Trie {
  readonly #roots: Uint32Array;
  readonly #first: Uint32Array;
  readonly #tokens: Uint32Array;
  readonly #targets: Uint32Array;
  readonly #values: Int32Array;

  constructor(roots: Uint32Array, first: Uint32Array, tokens: Uint32Array, targets: Uint32Array, values: Int32Array) {
    this.#roots = roots;
    this.#first = first;
    this.#tokens = tokens;
    this.#targets = targets;
    this.#values = values;
  }

  /** The node of the sequences that begin with a token, 0 where none does. */
  root(token: number): number {
    return token >= 0 && token < this.#roots.length ? this.#roots[token]! : 0;
  }

  /** The node below a node by a token, 0 where none is. */
  next(node: number, token: number): number {
    let low = this.#first[node]!;
    let high = this.#first[node + 1]!;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const found = this.#tokens[middle]!;
      if (found === token) return this.#targets[middle]!;
      if (found < token) low = middle + 1;
      else high = middle;
    }
    return 0;
  }

  /** Number of the sequence that ends at a node, -1 where none does. */
  value(node: number): number {
    return this.#values[node]!;
  }

  /** How many bytes the trie takes. */
  get byteLength(): number {
    return (
      this.#roots.byteLength +
      this.#first.byteLength +
      this.#tokens.byteLength +
      this.#targets.byteLength +
      this.#values.byteLength
    );
  }
}
