import { TermMatcher } from '../detectors/known-terms/matcher.ts';
import type { WordSketch } from '../detectors/known-terms/word-sketch.ts';
import type { Field } from '../model/field.ts';
import type { IdentifierClass, Role } from '../model/identifier-class.ts';
import type { RawValue } from '../model/raw-value.ts';
import type { Violation } from '../model/violation.ts';
import type { FieldSetting } from './field-setting.ts';
import { covers } from './judge-known-terms.ts';
import { placeOf, wherein } from './place.ts';

/** An identifier that one field of the dataset declares to be a person's. */
export interface DeclaredTerm {
  readonly value: string;
  readonly class: IdentifierClass;
  readonly role: Role;
  /** The field that declares it, as messages name it. */
  readonly place: string;
}

/** Classes that are looked for in other files: a birth date elsewhere is a date like any other. */
const sought: ReadonlySet<IdentifierClass | undefined> = new Set([
  'name',
  'mrn',
  'accession',
  'ssn',
  'national-id',
  'health-id',
]);
/** A shorter name or number stands in texts that mean something else. */
const leastLetters = 5;
const leastDigits = 6;

/** So many persons of a dataset are looked for; with more of them left in it, it is not nearly ready to leave. */
const mostTerms = 5_000;

/** What of the raw values of a dataset is worth looking for in all of its files, each value once. */
export function declaredTerms(values: readonly RawValue[]): DeclaredTerm[] {
  const terms = new Map<string, DeclaredTerm>();
  for (const term of values.flatMap(worthSeeking)) {
    if (!terms.has(term.value) && terms.size < mostTerms) terms.set(term.value, term);
  }
  return [...terms.values()];
}

function worthSeeking({ use, value, class: identifier, role, place }: RawValue): DeclaredTerm[] {
  if (use !== 'identity' || !identifier || !role || !sought.has(identifier)) return [];
  const digits = value.replace(/\D/g, '').length;
  const letters = value.replace(/[^\p{L}]/gu, '').length;
  const isLong =
    identifier === 'name' ? letters >= leastLetters && /\p{L}[\s^,]+\p{L}/u.test(value) : digits >= leastDigits;
  return isLong ? [{ value, class: identifier, role, place }] : [];
}

/** Finds declared terms where nothing announces them. */
export class LeftElsewhere {
  readonly #terms: TermMatcher;
  readonly #byValue: ReadonlyMap<string, DeclaredTerm>;

  constructor(terms: readonly DeclaredTerm[]) {
    this.#byValue = new Map(terms.map((term) => [term.value, term]));
    // A mistyped name of a list that a program gathered would more often be another word.
    this.#terms = new TermMatcher(this.#byValue.keys(), false);
  }

  /** Whether a declared term may stand in texts, by their words. */
  mayStandIn(words: WordSketch): boolean {
    return this.#terms.mayStandIn(words);
  }

  /** A text with each declared term in it replaced. */
  replace(text: string, by: (term: string) => string): string {
    let replaced = text;
    for (const { start, end } of this.#terms.find(text).reverse()) {
      replaced = `${replaced.slice(0, start)}${by(text.slice(start, end))}${replaced.slice(end)}`;
    }
    return replaced;
  }

  /** @param violations of the field by itself: what they cover is found already */
  judge(field: Field, { policy, circumstances }: FieldSetting, violations: () => readonly Violation[]): Violation[] {
    const matches = this.#terms.find(field.text);
    if (matches.length === 0) return [];
    const known = violations();
    return matches.flatMap((match) => {
      if (known.some(({ value }) => covers(field.text, match, value))) return [];
      const term = this.#byValue.get(match.term)!;
      const severity = policy.severityOf(term.class, term.role, circumstances);
      if (severity === 'off') return [];
      const violation: Violation = {
        ruleId: 'identifier/left-elsewhere',
        severity,
        confidence: Math.min(match.confidence, 0.95),
        reason: match.reason,
        location: field.locate(match.start, match.end),
        class: term.class,
        role: term.role,
        messageId: match.kind,
        parameters: { place: placeOf(field), declared: term.place },
        value: field.text.slice(match.start, match.end),
        ...wherein(field),
      };
      return [violation];
    });
  }
}
