import {
  applyEdits,
  createScanner,
  type Edit,
  findNodeAtLocation,
  type JSONPath,
  type Node,
  parseTree,
} from 'jsonc-parser';

/**
 * Changes of a JSON text that leave every comment where it stands and every line that is not meant as it is. `modify` of
 * `jsonc-parser` takes comments away with a last member, moves those at the end of a line to the next one, and breaks a list that
 * stands on one line when its last item is removed (3.3.1).
 */

/** One change. `set` writes a member or item that is there, or a new member; `insert` adds an item before an index. */
export type JsonChange =
  | { readonly kind: 'set' | 'insert'; readonly path: JSONPath; readonly value: unknown }
  | { readonly kind: 'remove'; readonly path: JSONPath };

/** At which place among its siblings a new key belongs. */
export type KeyPlace = (key: string, siblings: readonly string[]) => number;

/** A comma, as the scanner numbers it (`SyntaxKind`, an ambient enum that modules compiled one by one cannot name). */
const commaToken = 5;
const trailingComment = /^[ \t]*(?:\/\/[^\r\n]*|\/\*[^\r\n]*?\*\/)/;
const restOfLine = /^[ \t]*(?:\/\/[^\r\n]*|\/\*[^\r\n]*?\*\/[ \t]*)?(?:\r\n|\r|\n)/;

/**
 * Makes one change.
 * @param text JSON that can be read, comments allowed
 * @throws Error for a path that is not in it: a mistake of ours
 */
export function withChange(text: string, change: JsonChange, placeOf: KeyPlace): string {
  const root = parseTree(text);
  const node = root && findNodeAtLocation(root, [...change.path]);
  if (change.kind === 'remove') return applyEdits(text, removal(text, found(node, change.path)));
  const valueText = (depth: number): string => written(change.value, text, depth);
  if (change.kind === 'set' && node) {
    const content = valueText(change.path.length);
    return applyEdits(text, [{ offset: node.offset, length: node.length, content }]);
  }
  const parent = found(root && findNodeAtLocation(root, change.path.slice(0, -1)), change.path);
  const last = change.path.at(-1)!;
  const children = parent.children ?? [];
  const keys = children.map(({ children: [key] = [] }) => String(key?.value));
  const index = typeof last === 'number' ? last : placeOf(last, keys);
  const content = `${typeof last === 'number' ? '' : `${JSON.stringify(last)}: `}${valueText(change.path.length)}`;
  return applyEdits(text, insertion(text, parent, index, content, change.path.length));
}

function found(node: Node | undefined, path: JSONPath): Node {
  if (!node) throw new Error(`There is nothing at ${path.join('/')}.`);
  return node;
}

/** A value as it is written at a depth of the text, in lines of its own as soon as it holds something. */
function written(value: unknown, text: string, depth: number): string {
  const unit = indentOf(text);
  return JSON.stringify(value, null, unit).replaceAll('\n', eolOf(text) + unit.repeat(depth));
}

function eolOf(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}

function indentOf(text: string): string {
  return /[\r\n]([ \t]+)"/.exec(text)?.[1] ?? '  ';
}

/** A new child of an object or list, without what separates it from its siblings. */
function insertion(text: string, parent: Node, index: number, content: string, depth: number): Edit[] {
  const children = parent.children ?? [];
  const ownLine = eolOf(text) + indentOf(text).repeat(depth);
  const previous = children[index - 1];
  const next = children[index];
  if (!previous && !next) {
    const closing = eolOf(text) + indentOf(text).repeat(depth - 1);
    const isBare = /^\s*$/.test(text.slice(parent.offset + 1, endOf(parent) - 1));
    const length = isBare ? parent.length - 2 : 0;
    return [{ offset: parent.offset + 1, length, content: ownLine + content + (isBare ? closing : '') }];
  }
  if (!previous) {
    const separator = startsLine(text, next!) ? ownLine : ' ';
    return [{ offset: next!.offset, length: 0, content: `${content},${separator}` }];
  }
  const separator = startsLine(text, previous) ? ownLine : ' ';
  const comma = commaBehind(text, previous);
  const behind = comma === undefined ? endOf(previous) : comma + 1;
  const comment = startsLine(text, previous) ? (trailingComment.exec(text.slice(behind))?.[0].length ?? 0) : 0;
  const addition = {
    offset: behind + comment,
    length: 0,
    content: separator + content + (comma === undefined ? '' : ','),
  };
  return comma === undefined ? [{ offset: endOf(previous), length: 0, content: ',' }, addition] : [addition];
}

/** A member or item with its comma, its line, and the comment at the end of that line. */
function removal(text: string, value: Node): Edit[] {
  const child = value.parent?.type === 'property' ? value.parent : value;
  const siblings = child.parent?.children ?? [];
  const previous = siblings[siblings.indexOf(child) - 1];
  const comma = commaBehind(text, child);
  let start = child.offset;
  while (start > 0 && /[ \t]/.test(text[start - 1]!)) start -= 1;
  const behind = comma === undefined ? endOf(child) : comma + 1;
  const rest = startsLine(text, child) ? restOfLine.exec(text.slice(behind))?.[0].length : undefined;
  const edits: Edit[] = [];
  const before = previous && comma === undefined ? commaBehind(text, previous) : undefined;
  if (before !== undefined) edits.push({ offset: before, length: 1, content: '' });
  if (rest !== undefined) edits.push({ offset: start, length: behind + rest - start, content: '' });
  else if (comma === undefined) edits.push({ offset: start, length: behind - start, content: '' });
  else {
    const spaces = /^[ \t]*/.exec(text.slice(behind))![0].length;
    edits.push({ offset: child.offset, length: behind + spaces - child.offset, content: '' });
  }
  return edits;
}

function endOf({ offset, length }: Node): number {
  return offset + length;
}

/** Whether nothing stands before a child on its line. */
function startsLine(text: string, { offset }: Node): boolean {
  return /(?:^|[\r\n])[ \t]*$/.test(text.slice(Math.max(0, offset - 200), offset));
}

/** Offset of the comma behind a child, comments passed over; `undefined` behind the last. */
function commaBehind(text: string, child: Node): number | undefined {
  const scanner = createScanner(text, true);
  scanner.setPosition(endOf(child));
  const token: number = scanner.scan();
  return token === commaToken ? scanner.getTokenOffset() : undefined;
}
