/** What a manifest says, as far as a form has been filled in. */
export type Draft = Readonly<Record<string, unknown>>;

/** What a manifest has to have, even when nothing is in it. */
const required: ReadonlySet<string> = new Set(['/controller', '/legalBasis', '/terms', '/terms/aiTraining/onlyWith']);

/** The keys of a manifest hold neither `~` nor `/`, so that a pointer (RFC 6901) is its steps. */
function stepsOf(pointer: string): string[] {
  return pointer.split('/').slice(1);
}

/** The value at a pointer; `undefined` where there is none. */
export function valueAt(draft: unknown, pointer: string): unknown {
  return stepsOf(pointer).reduce<unknown>(
    (value, step) => (isContainer(value) && Object.hasOwn(value, step) ? value[step] : undefined),
    draft,
  );
}

/** The entries of a list; none where there is no list. */
export function listAt(draft: unknown, pointer: string): readonly unknown[] {
  const value = valueAt(draft, pointer);
  return Array.isArray(value) ? value : [];
}

/**
 * The draft with another value at a pointer.
 * @param value `undefined` takes the key away, and with it objects and lists that hold nothing then, but for entries of lists and for
 * what a manifest has to have
 */
export function withValue(draft: Draft, pointer: string, value: unknown): Draft {
  return changed(draft, stepsOf(pointer), '', value) as Draft;
}

/** The draft without an entry of a list. */
export function withoutItem(draft: Draft, list: string, index: number): Draft {
  const kept = listAt(draft, list).filter((_, at) => at !== index);
  return withValue(draft, list, kept.length === 0 && !required.has(list) ? undefined : kept);
}

/** The draft with one more entry at the end of a list. */
export function withItem(draft: Draft, list: string, item: unknown): Draft {
  return withValue(draft, list, [...listAt(draft, list), item]);
}

/** The draft with a word in a list, once, or without it. A list that is empty then is taken away, but for one that says so. */
export function withWord(draft: Draft, list: string, word: string, isIn: boolean): Draft {
  const said = listAt(draft, list);
  if (isIn === said.includes(word)) return draft;
  return isIn ? withItem(draft, list, word) : withoutItem(draft, list, said.indexOf(word));
}

/** Whether two values are the same JSON; the order of keys does not count. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!isContainer(one) || !isContainer(other) || Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isSame(one[key], other[key]))
  );
}

function changed(value: unknown, [step, ...rest]: readonly string[], pointer: string, to: unknown): unknown {
  if (step === undefined) return to;
  const here = `${pointer}/${step}`;
  const container = isContainer(value) ? value : {};
  const entry = changed(container[step], rest, here, to);
  if (Array.isArray(container)) return container.map((old, index) => (String(index) === step ? (entry ?? {}) : old));
  const { [step]: _, ...others } = container;
  if (entry !== undefined) return { ...container, [step]: entry };
  const isEmpty = Object.keys(others).length === 0;
  return isEmpty && pointer !== '' && !required.has(pointer) ? undefined : others;
}

function isContainer(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
