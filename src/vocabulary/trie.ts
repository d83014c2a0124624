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
    const nodes = new Int32Array(nodeLength * this.#values.length);
    const others: [node: number, token: number, target: number][] = [];
    for (const [node, value] of this.#values.entries()) nodes[node * nodeLength + nodeValue] = value;
    for (const [key, target] of this.#children) {
      const node = Math.floor(key / mostTokens);
      const token = key - node * mostTokens;
      const at = node * nodeLength;
      if (node === 0) roots[token] = target;
      else if (nodes[at + nodeTarget] === 0) {
        nodes[at] = token;
        nodes[at + nodeTarget] = target;
      } else {
        nodes[at + nodeHasMore] = 1;
        others.push([node, token, target]);
      }
    }
    const edges = new Int32Array(edgeLength * 2 ** Math.ceil(Math.log2(Math.max(16, others.length * 2))));
    for (const [node, token, target] of others) addEdge(edges, node, token, target);
    return new Trie(roots, nodes, edges);
  }
}

const mostTokens = 2 ** 22;

function keyOf(node: number, token: number): number {
  return node * mostTokens + token;
}

/**
 * A node is four numbers: the token below it that was set first, the node below by that token (0 where none is), its value, and
 * whether there are more below it. Most have one, and lie behind each other in the order of a sequence.
 */
const nodeLength = 4;
const nodeTarget = 1;
const nodeValue = 2;
const nodeHasMore = 3;

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
 * Sequences of tokens as a trie in arrays of numbers. What is first below a node is known to the node; all else is found by open
 * addressing, half of the places being free. The first token of a sequence is looked up directly.
 */
export class Trie {
  readonly #roots: Uint32Array;
  readonly #nodes: Int32Array;
  /** The node of an edge is 0 where there is none. */
  readonly #edges: Int32Array;

  constructor(roots: Uint32Array, nodes: Int32Array, edges: Int32Array) {
    this.#roots = roots;
    this.#nodes = nodes;
    this.#edges = edges;
  }

  /** The node of the sequences that begin with a token, 0 where none does. */
  root(token: number): number {
    return token >= 0 && token < this.#roots.length ? this.#roots[token]! : 0;
  }

  /** The node below a node by a token, 0 where none is. */
  next(node: number, token: number): number {
    const own = node * nodeLength;
    if (this.#nodes[own] === token) return this.#nodes[own + nodeTarget]!;
    if (this.#nodes[own + nodeHasMore] === 0) return 0;
    const edges = this.#edges;
    for (let at = placeOf(edges, node, token); edges[at] !== 0; at = (at + edgeLength) & (edges.length - 1)) {
      if (edges[at] === node && edges[at + 1] === token) return edges[at + 2]!;
    }
    return 0;
  }

  /** Number of the sequence that ends at a node, -1 where none does. */
  value(node: number): number {
    return this.#nodes[node * nodeLength + nodeValue]!;
  }

  /** How many bytes the trie takes. */
  get byteLength(): number {
    return this.#roots.byteLength + this.#nodes.byteLength + this.#edges.byteLength;
  }
}
