import { readJsonTree, treeValue } from '../manifest/json-tree.ts';
import { TreePlaces } from '../manifest/tree-places.ts';

/**
 * What a text says that can be edited key by key, whatever the schema says of it: JSON but for comments and commas too many.
 * @param text without a byte order mark
 * @returns `undefined` for anything else: broken JSON, no object, or a key that stands twice, of which nobody knows which is meant
 */
export function editableManifest(text: string): Record<string, unknown> | undefined {
  if (text.includes('\0')) return undefined;
  const { root, isPartial } = readJsonTree(text);
  if (isPartial || root?.type !== 'object') return undefined;
  if (new TreePlaces(text, root).repeatedKeys.length > 0) return undefined;
  return treeValue(root) as Record<string, unknown>;
}
