import { CST, Parser } from 'yaml';

/** Metadata that people write nests less. */
const deepest = 32;

/**
 * Whether YAML nests so deep that no person wrote it. To compose it would take a call for each level, and a stack that is full
 * ends the whole process where V8 compiles a regular expression; the tokens of the parser cost no stack.
 */
export function isTooDeep(text: string): boolean {
  const pending: { token: CST.Token; depth: number }[] = [];
  for (const document of new Parser().parse(text)) pending.push({ token: document, depth: 0 });
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { token, depth } = next;
    if (depth > deepest) return true;
    const inner =
      token.type === 'document'
        ? [token.value]
        : CST.isCollection(token)
          ? token.items.flatMap(({ key, value }) => [key, value])
          : [];
    for (const child of inner) if (child) pending.push({ token: child, depth: depth + 1 });
  }
  return false;
}
