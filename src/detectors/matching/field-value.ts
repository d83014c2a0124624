import type { FieldKind } from '../../model/field.ts';
import type { IdentifierClass } from '../../model/identifier-class.ts';
import { Memo } from '../../model/memo.ts';
import type { Meaning } from '../../model/policy.ts';
import type { DetectionContext, Span } from '../../model/span.ts';
import { meaningOfKey } from '../../policies/key-meaning.ts';
import { isPlaceholder } from '../../policies/placeholder.ts';

/** A member of a JSON object as one line of text. */
const member = /^\s*"[^"\n]{1,64}"\s*:\s*"(.*)"\s*,?\s*$/su;

/** What names of fields mean, by their kind: a dataset has few fields and many values. */
const meanings = new Map<FieldKind | undefined, Memo<string, Meaning | 'none'>>();
const mostMeanings = 5_000;
/** The field that was asked about last: several detectors ask about one in turn. */
let lastName: string | undefined;
let lastKind: FieldKind | undefined;
let lastMeaning: Meaning | 'none' = 'none';

function meaningOf(name: string, kind: FieldKind | undefined): Meaning | 'none' {
  if (name === lastName && kind === lastKind) return lastMeaning;
  let ofKind = meanings.get(kind);
  if (!ofKind) {
    ofKind = new Memo(mostMeanings);
    meanings.set(kind, ofKind);
  }
  lastMeaning = ofKind.get(name, () => meaningOfKey(name, kind ?? 'member') ?? 'none');
  lastName = name;
  lastKind = kind;
  return lastMeaning;
}

/** Whether the name of a field says that it holds one of some classes. */
export function isFieldOf({ name, kind }: DetectionContext, classes: readonly IdentifierClass[]): boolean {
  if (!name || kind === 'prose' || kind === 'heading') return false;
  const meaning = meaningOf(name, kind);
  return meaning !== 'none' && meaning.kind === 'identifier' && classes.includes(meaning.class);
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
  const meaning = meaningOf(name, kind);
  if (meaning === 'none' || meaning.kind !== 'identifier' || !classes.includes(meaning.class)) return undefined;
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
