import { findNodeAtOffset, getLocation, getNodePath, type JSONPath, type Node } from 'jsonc-parser';
import { readJsonTree, treeValue } from '../manifest/json-tree.ts';
import { longestJson } from './assistance.ts';

/** What stands at a place of a JSON text. */
export interface JsonPlace {
  /** From the root to the value, or to the value of the key. */
  readonly path: JSONPath;
  readonly isKey: boolean;
  readonly value: unknown;
  /** The whole document, as far as it can be read. */
  readonly document: unknown;
  readonly start: number;
  readonly end: number;
}

/** The key or single value at an offset. @returns `undefined` between them, and in a text that is too long or too deep */
export function jsonPlaceAt(text: string, offset: number): JsonPlace | undefined {
  const root = rootOf(text);
  const node = root && findNodeAtOffset(root, offset, true);
  if (!root || !node || node.children) return undefined;
  const isKey = node.parent?.type === 'property' && node.parent.children?.[0] === node;
  const { offset: start, length } = node;
  const place = { path: getNodePath(node), isKey, value: node.value as unknown, document: treeValue(root) };
  return { ...place, start, end: start + length };
}

/** A place at which something is typed. */
export interface TypingPlace extends Omit<JsonPlace, 'value'> {
  /** Letters of a snippet or value go between these offsets, quotes included. */
  readonly start: number;
  readonly end: number;
  /** A colon follows the key already. */
  readonly hasValue: boolean;
}

/** Where the text goes that is typed at an offset. @returns `undefined` in a text that is too long or too deep */
export function typingPlaceAt(text: string, offset: number): TypingPlace | undefined {
  const root = rootOf(text);
  if (text.length > longestJson || (!root && text.trim() !== '')) return undefined;
  const { path, isAtPropertyKey: isKey, previousNode } = getLocation(text, offset);
  const document = root && treeValue(root);
  const range = rangeOf(text, offset, previousNode);
  return { path, isKey, document, ...range, hasValue: /^\s*:/.test(text.slice(range.end, range.end + 64)) };
}

/** A string that is never closed goes on to the end of its line, which is not replaced. */
function rangeOf(text: string, offset: number, node: Node | undefined): { start: number; end: number } {
  const end = node === undefined ? offset : node.offset + node.length;
  if (node && node.offset <= offset && offset <= end) {
    const isClosed = node.type !== 'string' || (node.length > 1 && text[end - 1] === '"');
    return { start: node.offset, end: isClosed ? end : offset };
  }
  const typed = /[\w:-]*$/.exec(text.slice(Math.max(0, offset - 64), offset))![0];
  return { start: offset - typed.length, end: offset };
}

function rootOf(text: string): Node | undefined {
  return text.length > longestJson ? undefined : readJsonTree(text).root;
}
