import type { IdentifierClass } from '../../model/identifier-class.ts';
import type { DetectionContext, Span } from '../../model/span.ts';
import { meaningOfKey } from '../../policies/key-meaning.ts';
import { isPlaceholder } from '../../policies/placeholder.ts';

/** A member of a JSON object as one line of text. */
const member = /^\s*"[^"\n]{1,64}"\s*:\s*"(.*)"\s*,?\s*$/su;

/** Whether the name of a field says that it holds one of some classes. */
export function isFieldOf({ name, kind }: DetectionContext, classes: readonly IdentifierClass[]): boolean {
  if (!name || kind === 'prose' || kind === 'heading') return false;
  const meaning = meaningOfKey(name, kind ?? 'member');
  return meaning?.kind === 'identifier' && classes.includes(meaning.class);
}

/**
 * The whole value of a field whose name says that it holds one of some classes, as `InstitutionAddress` does.
 * @param text the value, or the line `"name": "value"` that it stands in
 * @returns `undefined` where the name says something else, or the value is a dummy or has no letter and no digit
 */
export function fieldValue(
  text: string,
  context: DetectionContext,
  classes: readonly IdentifierClass[],
): Span | undefined {
  const { name, kind } = context;
  if (!name || text.length > 500 || !isFieldOf(context, classes)) return undefined;
  const meaning = meaningOfKey(name, kind ?? 'member');
  if (meaning?.kind !== 'identifier' || !classes.includes(meaning.class)) return undefined;
  const value = (member.exec(text)?.[1] ?? text).trim();
  if (!/[\p{L}\d]/u.test(value) || isPlaceholder(value, meaning.class, meaning.role)) return undefined;
  const start = text.lastIndexOf(value);
  return {
    start,
    end: start + value.length,
    class: meaning.class,
    confidence: 0.9,
    role: meaning.role,
    reason: 'the name of the field says so',
  };
}
