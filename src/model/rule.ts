import type { Document } from './document.ts';
import type { Contribution, Fact } from './fact.ts';
import { type IdentifierClass, severityOfClass } from './identifier-class.ts';
import type { PeopleOfDataset } from './people.ts';
import type { Circumstances, Policy } from './policy.ts';
import type { RawValue } from './raw-value.ts';
import type { Severity } from './severity.ts';
import type { Violation } from './violation.ts';

/** Rules are grouped by what they protect against. */
export type Category =
  | 'identifier'
  | 'pixel'
  | 'biometric'
  | 'outlier'
  | 'consent'
  | 'exposure'
  | 'integrity'
  | 'hygiene';

/** What every rule says about itself; the rule table, the documentation, the schemas and a test follow from it. */
export interface RuleDescription {
  /** `category/name`, lower case with hyphens. */
  readonly id: string;
  /** By default; the policy and the configuration may change it. */
  readonly severity: Severity;
  /** A noun phrase: "E-mail address". */
  readonly title: string;
  /** Why it matters, two or three sentences that a lawyer and an engineer both understand. */
  readonly rationale: string;
  /** Law, standard or paper, as cited in reports. */
  readonly references: readonly string[];
  /** Remedies by id, so that rules know no layer below them. */
  readonly remedies: readonly string[];
  /** Messages by id with `{placeholders}`. */
  readonly messages: Readonly<Record<string, string>>;
  /** Typed options, as JSON Schema properties with defaults; they become part of the configuration's schema. */
  readonly options?: Readonly<Record<string, RuleOption>>;
}

/** One option of a rule. */
export interface RuleOption {
  readonly type: 'integer' | 'number' | 'string' | 'boolean' | 'array';
  readonly description: string;
  readonly default: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  /** The values that a `string` may have. */
  readonly enum?: readonly string[];
  /** Element type of an `array`. */
  readonly items?: { readonly type: 'string' };
}

/** Values in which the rule must, and must not, find something. A test runs each. */
export interface Examples {
  readonly flagged: readonly string[];
  readonly silent: readonly string[];
}

/** What a document or dataset rule may use. */
export interface RuleContext {
  readonly policy: Policy;
  readonly circumstances: Circumstances;
  /** Path of the entry under judgement; empty for the dataset. */
  readonly path: string;
  /** The subject by the path or the object, raw; `undefined` when ambiguous. */
  readonly subject?: string | undefined;
  /** The rule's options, defaults filled in. */
  readonly options: Readonly<Record<string, unknown>>;
  /** A keyed digest of a value for facts: equal values have equal digests, and nobody without the key can test one. */
  digest(value: string): string;
}

/** What a rule that examines raw values may use. */
export interface ExamineContext extends RuleContext {
  readonly signal?: AbortSignal;
}

/** A rule for one class of spans, or for what fields mean; the engine judges every field of every format by it. */
export interface FieldRule extends RuleDescription {
  readonly scope: 'field';
  readonly spans?: IdentifierClass;
  readonly examples: Examples;
}

/** A rule that sees a whole document. */
export interface DocumentRule extends RuleDescription {
  readonly scope: 'document';
  /** Values, as `key=value`, of a rule that fields are judged by as well. */
  readonly examples?: Examples;
  check(document: Document, context: RuleContext): Iterable<Violation>;
}

/** A rule over the facts of all documents. */
export interface DatasetRule extends RuleDescription {
  readonly scope: 'dataset';
  /** The kinds of facts it needs. */
  readonly needs: readonly string[];
  /** What one document contributes. */
  collect(document: Document, context: RuleContext): Iterable<Contribution>;
  /**
   * Makes one fact of two of one kind and key, the first of which comes from an earlier path. With it memory grows with the
   * number of keys, such as series or subjects, and not with that of files. May change and return `earlier`.
   */
  merge?(earlier: Fact, later: Fact): Fact;
  /** The number of files counts: what the next file contributes is merged even where it is the same again. */
  readonly counts?: true;
  /** Judges all facts, which come in the order of their paths. */
  check(facts: readonly Fact[], context: RuleContext): Iterable<DatasetViolation>;
  /** What the rule adds to the report beside findings, e.g. `cohort.kAnonymity`. */
  summarize?(facts: readonly Fact[], context: RuleContext): Readonly<Record<string, unknown>>;
}

/** A rule over raw values, for what only a comparison of them can tell. They never leave the memory of the scan. */
export interface ValuesRule extends RuleDescription {
  readonly scope: 'values';
  examine(values: readonly RawValue[], context: ExamineContext): AsyncIterable<DatasetViolation>;
}

/** What a rule over people may use. */
export interface PeopleContext extends RuleContext {
  /** The smallest equivalence class that is allowed. */
  readonly k: number;
  /** With fewer people nobody is picked out: each of them stands out. */
  readonly smallestCohort: number;
  /** What a missing quasi-identifier is: a value of its own, or any value. */
  readonly missing: 'own-class' | 'matches-anything';
}

/** A rule over the people of a dataset, of whom tables and headers tell. Their values never leave the memory of the scan. */
export interface PeopleRule extends RuleDescription {
  readonly scope: 'people';
  check(people: PeopleOfDataset, context: PeopleContext): Iterable<DatasetViolation>;
}

/**
 * A rule over what people agreed to and what of them is here. `Records` is what the layer makes of it that reads the records
 * (`consentRule`); nothing here looks into it.
 */
export interface ConsentRule<Records = never> extends RuleDescription {
  readonly scope: 'consent';
  /** `records`: what is written is enough, so that an editor can judge it alone; else what of people is here counts as well. */
  readonly looksAt: 'records' | 'people';
  check(records: Records, context: RuleContext): Iterable<DatasetViolation>;
}

/** A violation with the entry it stands in; none for the dataset as a whole. */
export interface DatasetViolation extends Violation {
  path?: string;
  /** The file inside the entry. */
  member?: string;
}

/** Any rule. */
export type Rule = FieldRule | DocumentRule | DatasetRule | ValuesRule | PeopleRule | ConsentRule;

type SpanRule = Omit<FieldRule, 'scope' | 'messages' | 'severity'> & Partial<Pick<FieldRule, 'messages' | 'severity'>>;

/**
 * Declares a field rule. Its severity is that of its class; without messages it says that a value of its title stands in a
 * place, and whose it is.
 */
export function fieldRule(rule: SpanRule): FieldRule {
  return {
    scope: 'field',
    severity: rule.spans === undefined ? 'error' : severityOfClass(rule.spans),
    messages: { found: `${rule.title}{whose} in {place}` },
    ...rule,
  };
}

/** Declares a document rule. */
export function documentRule(rule: Omit<DocumentRule, 'scope'>): DocumentRule {
  return { scope: 'document', ...rule };
}

/** Declares a dataset rule. */
export function datasetRule(rule: Omit<DatasetRule, 'scope'>): DatasetRule {
  return { scope: 'dataset', ...rule };
}

/** Declares a rule over raw values. */
export function valuesRule(rule: Omit<ValuesRule, 'scope'>): ValuesRule {
  return { scope: 'values', ...rule };
}

/** Declares a rule over people. */
export function peopleRule(rule: Omit<PeopleRule, 'scope'>): PeopleRule {
  return { scope: 'people', ...rule };
}

/** The category in a rule's id. */
export function categoryOf(ruleId: string): Category {
  return ruleId.slice(0, ruleId.indexOf('/')) as Category;
}
