import type { Node } from './item-tables.ts';

/**
 * The tables of macros that are functional groups, in the edition of 2008: of all multi-frame images, of enhanced MR and its
 * spectroscopy, of enhanced CT, of enhanced XA and XRF, and of segmentations. Groups that came later are not in it.
 */
const tables = [
  ...range('C.7.6.16-', 2, 19),
  'C.7.16-13',
  ...range('C.8-', 88, 100),
  'C.8-104',
  'C.8-105',
  ...range('C.8-', 117, 126),
  'C.8-126b',
  ...range('C.8.19.6-', 1, 14),
  'C.8.20-3',
];

type Tree = Map<string, Node>;

/** What an item of the shared or per-frame functional groups may hold. @param part3 PS3.3 as XML, with tables of macros */
export function functionalGroups(part3: string): Tree {
  const macros = new Map<string, string>();
  const tablesOnly = part3.replace(/<!--[\s\S]*?-->/g, '');
  for (const [, table, body] of tablesOnly.matchAll(/<macro table="([^"]*)"[^>]*>([\s\S]*?)<\/macro>/g)) {
    macros.set(table!, body!);
  }
  const groups: Tree = new Map();
  for (const table of tables) {
    const body = macros.get(table);
    if (body === undefined) continue;
    for (const [tag, node] of treeOf(body, macros, 0)) groups.set(tag, node);
  }
  return groups;
}

/** A row of a table: tag, marks of its depth, name and Type; or marks of depth and the table that is included. */
const row =
  /<entry group="(\w{4})" element="(\w{4})" name="((?:&gt;|\s)*)([^"]*)" type="([^"]*)"|<include ref="((?:&gt;|\s)*)[^"]*Table ([\w.-]*\w)/g;

/** Of code sequences; not every one names it. */
const codeMacro = '8.8-1';

/** Macros that include each other end after a few levels, as the items of real objects do. */
const deepest = 6;

/** The rows of a macro as a tree; the depth of a row is the number of `>` before its name. */
function treeOf(body: string, macros: ReadonlyMap<string, string>, depth: number): Tree {
  const root: Tree = new Map();
  const levels: (Tree | undefined)[] = [root];
  let last: Node | undefined;
  for (const [, group, element, entryMarks, name, type, includeMarks, table] of body.matchAll(row)) {
    const level = ((entryMarks ?? includeMarks)?.match(/&gt;/g) ?? []).length;
    if (level === levels.length && last) {
      last.items ??= new Map();
      levels.push(last.items);
    }
    levels.length = Math.min(levels.length, level + 1);
    const target = levels[level];
    if (!target) continue;
    if (table !== undefined) {
      const included = macros.get(table);
      if (included === undefined || depth >= deepest) continue;
      for (const [tag, node] of treeOf(included, macros, depth + 1)) target.set(tag, node);
    } else if (/^[123]C?$/.test(type!)) {
      last = { type: type! };
      if (name!.endsWith('Code Sequence')) last.items = treeOf(macros.get(codeMacro) ?? '', macros, deepest);
      target.set(`${group}${element}`.toUpperCase(), last);
    }
  }
  return root;
}

function range(prefix: string, from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => `${prefix}${from + index}`);
}
