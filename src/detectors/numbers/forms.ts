import type { Scheme } from './scheme.ts';

/** How much a form tells; see `Forms`. */
export type Tier = 'typical' | 'rare' | 'plain';

/** Schemes that write their numbers in one form. */
export interface FormEntry {
  readonly scheme: Scheme;
  readonly tier: Tier;
}

/** A step through the forms: from a token by its shape, or by the character between two tokens. */
export interface FormNode {
  readonly next: Map<string, FormNode>;
  readonly entries: FormEntry[];
}

/**
 * All forms of some tiers of all schemes as one tree, so that a text is compared with each of them at once and most numbers are done
 * with after a step or two.
 */
export function treeOf(schemes: readonly Scheme[], tiers: readonly Tier[]): FormNode {
  const root = emptyNode();
  for (const scheme of schemes) {
    for (const tier of tiers) {
      for (const form of (scheme.forms[tier] ?? []).flatMap(writtenOut)) insert(root, form, { scheme, tier });
    }
  }
  return root;
}

/** The shape of a token of letters and digits: its letters as `A`, its digits as `9`. */
export function shapeOf(text: string, start: number, end: number): string {
  let runs = '';
  for (let at = start; at < end; ) {
    const isDigit = text.charCodeAt(at) < 58;
    let next = at + 1;
    while (next < end && text.charCodeAt(next) < 58 === isDigit) next += 1;
    runs += (isDigit ? digits : letters)[next - at];
    at = next;
  }
  return runs;
}

const digits = Array.from({ length: 32 }, (_, count) => '9'.repeat(count));
const letters = Array.from({ length: 32 }, (_, count) => 'A'.repeat(count));

/** The key of a token of which only the length is told. */
export function lengthKey(length: number): string {
  return `*${length}`;
}

function emptyNode(): FormNode {
  return { next: new Map(), entries: [] };
}

function insert(root: FormNode, form: string, entry: FormEntry): void {
  let node = root;
  for (const step of form.match(/\*\d+|[A9]+|[^A9]/g) ?? []) {
    const next = node.next.get(step) ?? emptyNode();
    node.next.set(step, next);
    node = next;
  }
  node.entries.push(entry);
}

/** A form with each `*` as a letter and as a digit; one of nothing but `*` by its length. */
function writtenOut(form: string): string[] {
  if (/^\*+$/.test(form)) return [lengthKey(form.length)];
  const star = form.indexOf('*');
  if (star < 0) return [form];
  return ['A', '9'].flatMap((kind) => writtenOut(form.slice(0, star) + kind + form.slice(star + 1)));
}
