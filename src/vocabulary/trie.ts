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
    const roots = new Uint32Array(tokenCount);
    const edges = new Int32Array(edgeLength * 2 ** Math.ceil(Math.log2(Math.max(16, this.#children.size * 2))));
    for (const [key, target] of this.#children) {
      const node = Math.floor(key / mostTokens);
      const token = key - node * mostTokens;
      if (node === 0) roots[token] = target;
      else addEdge(edges, node, token, target);
    }
    return new Trie(roots, edges, Int32Array.from(this.#values));
  }
}

const mostTokens = 2 ** 22;

function keyOf(node: number, token: number): number {
  return node * mostTokens + token;
}

/** An edge is three numbers and a free one, so that it lies in one line of the cache: node, token, and the node that it leads to. */
const edgeLength = 4;

function addEdge(edges: Int32Array, node: number, token: number, target: number): void {
  let at = placeOf(edges, node, token);
  while (edges[at] !== 0) at = (at + edgeLength) & (edges.length - 1);
  edges.set([node, token, target], at);
}

/** Where an edge is looked for first. */
function placeOf(edges: Int32Array, node: number, token: number): number {
  const hash = Math.imul(Math.imul(node, 0x9e3779b1) ^ token, 0x85ebca6b);
  return ((hash ^ (hash >>> 15)) * edgeLength) & (edges.length - 1);
}

/**
 * Sequences of tokens as a trie in arrays of numbers. Edges are found by open addressing, half of the places being free; the
 * first token of a sequence is looked up directly.
 */
export class Trie {
  readonly #roots: Uint32Array;
  /** The node of an edge is 0 where there is none. */
  readonly #edges: Int32Array;
  readonly #values: Int32Array;

  constructor(roots: Uint32Array, edges: Int32Array, values: Int32Array) {
    this.#roots = roots;
    this.#edges = edges;
    this.#values = values;
  }

  /** The node of the sequences that begin with a token, 0 where none does. */
  root(token: number): number {
    return token >= 0 && token < this.#roots.length ? this.#roots[token]! : 0;
  }

  /** The node below a node by a token, 0 where none is. */
  next(node: number, token: number): number {
    const edges = this.#edges;
    for (let at = placeOf(edges, node, token); edges[at] !== 0; at = (at + edgeLength) & (edges.length - 1)) {
      if (edges[at] === node && edges[at + 1] === token) return edges[at + 2]!;
    }
    return 0;
  }

  /** Number of the sequence that ends at a node, -1 where none does. */
  value(node: number): number {
    return this.#values[node]!;
  }

  /** How many bytes the trie takes. */
  get byteLength(): number {
    return this.#roots.byteLength + this.#edges.byteLength + this.#values.byteLength;
  }
}
