import { createScanner, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';

/** A mistake of the text as JSON (RFC 8259). */
export interface SyntaxMistake {
  kind: SyntaxMistakeKind;
  offset: number;
  length: number;
}

/** What the parser names, and what is told apart here: a comma too many, and nesting that is not followed. */
export type SyntaxMistakeKind = ReturnType<typeof printParseErrorCode> | 'TrailingComma' | 'Depth' | 'Empty';

/** A text as a tree of values with their places, as far as it can be read. */
export interface JsonTree {
  root?: Node;
  /** In the order of the text; of those that cost something the first of each line. */
  mistakes: readonly SyntaxMistake[];
  /** A mistake may have cost a value; comments and commas too many cost nothing. */
  isPartial: boolean;
  /** Offset behind which nothing is certain. */
  end: number;
}

/** No consent file nests deeper; one that does wants to exhaust the stack. */
const deepest = 64;

/** So far behind a mistake is looked for what the parser passed over. */
const longestPassed = 1024;

/** Tokens of the scanner (`SyntaxKind`, an ambient enum that modules compiled one by one cannot name). */
const token = { openBrace: 1, closeBrace: 2, openBracket: 3, closeBracket: 4, end: 17 } as const;

const harmless: ReadonlySet<SyntaxMistakeKind> = new Set(['InvalidCommentToken', 'TrailingComma']);

/** Reads a JSON text without giving up at the first mistake. @param text without a byte order mark */
export function readJsonTree(text: string): JsonTree {
  const tooDeep = offsetOfDepth(text);
  if (tooDeep !== undefined) return unread({ kind: 'Depth', offset: tooDeep, length: 1 });
  if (text.trim() === '') return unread({ kind: 'Empty', offset: 0, length: 0 });
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  const all = onePerPlace(errors).map((error) => mistakeOf(text, error));
  const end = all.find((mistake) => losesNesting(text, mistake))?.offset ?? text.length;
  const mistakes = withoutConsequences(
    text,
    all.filter(({ offset }) => offset <= end),
  );
  return { ...(root ? { root } : {}), mistakes, isPartial: mistakes.some(({ kind }) => !harmless.has(kind)), end };
}

/**
 * The value of a tree. Of a key that stands twice the last value counts, as for `JSON.parse`; a member without a value is
 * left out, and `__proto__` is a key like any other.
 */
export function treeValue(node: Node): unknown {
  const children = node.children ?? [];
  if (node.type === 'array') return children.map(treeValue);
  if (node.type !== 'object') return node.value;
  const members = children.flatMap(({ children: [key, value] = [] }) =>
    key && value ? [[String(key.value), treeValue(value)] as const] : [],
  );
  return Object.fromEntries(members);
}

function unread(mistake: SyntaxMistake): JsonTree {
  return { mistakes: [mistake], isPartial: true, end: mistake.offset };
}

function offsetOfDepth(text: string): number | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (;;) {
    const found: number = scanner.scan();
    if (found === token.end) return undefined;
    if (found === token.openBrace || found === token.openBracket) depth += 1;
    else if (found === token.closeBrace || found === token.closeBracket) depth -= 1;
    if (depth > deepest) return scanner.getTokenOffset();
  }
}

/**
 * One mistake makes the parser see others behind it: of those that cost something the first of each line is told, and none
 * directly behind another.
 */
function withoutConsequences(text: string, mistakes: readonly SyntaxMistake[]): SyntaxMistake[] {
  let last: SyntaxMistake | undefined;
  return mistakes.filter((mistake) => {
    if (harmless.has(mistake.kind)) return true;
    const isConsequence =
      last !== undefined &&
      (!/[\r\n]/.test(text.slice(last.offset, mistake.offset)) ||
        text.slice(last.offset + last.length, mistake.offset).trim() === '');
    last = mistake;
    return !isConsequence;
  });
}

/**
 * Whether the parser no longer knows in which object it is behind a mistake: it goes on at the next brace or comma, which
 * may stand inside an object or list that it passed over.
 */
function losesNesting(text: string, { kind, offset }: SyntaxMistake): boolean {
  if (kind === 'CommaExpected') return text[offset] === '}' || text[offset] === ']';
  if (kind !== 'ColonExpected' && kind !== 'PropertyNameExpected' && kind !== 'ValueExpected') return false;
  return /^[^},]*[{[]/.test(text.slice(offset, offset + longestPassed));
}

/** In place of a key the parser misses a value as well: one place is one mistake. */
function onePerPlace(errors: readonly ParseError[]): ParseError[] {
  const seen = new Set<number>();
  return errors.filter(({ offset }) => !seen.has(offset) && seen.add(offset)).sort((a, b) => a.offset - b.offset);
}

function mistakeOf(text: string, { error, offset, length }: ParseError): SyntaxMistake {
  const kind = printParseErrorCode(error);
  const isClosing = text[offset] === '}' || text[offset] === ']';
  if (!isClosing || (kind !== 'PropertyNameExpected' && kind !== 'ValueExpected')) return { kind, offset, length };
  let before = offset - 1;
  while (/\s/.test(text[before] ?? '')) before -= 1;
  if (text[before] !== ',') return { kind, offset, length };
  return { kind: 'TrailingComma', offset: before, length: 1 };
}
