import type { Policy } from '../../model/policy.ts';
import type { ConsentRule, DatasetRule, DocumentRule, PeopleRule, Rule, ValuesRule } from '../../model/rule.ts';
import type { SeveritySetting } from '../../model/severity.ts';
import { policyFromFile, resolvePolicy } from '../../policies/presets.ts';
import { ruleById, rules } from '../../rules/index.ts';
import type { JudgeSetup } from '../setup.ts';

/** The rules in force with what policy and settings make of them. */
export class RuleTable {
  readonly policy: Policy;
  readonly document: readonly DocumentRule[];
  readonly dataset: readonly DatasetRule[];
  readonly values: readonly ValuesRule[];
  readonly people: readonly PeopleRule[];
  readonly consent: readonly ConsentRule[];
  readonly #options = new Map<Rule, Readonly<Record<string, unknown>>>();

  constructor(private readonly setup: Pick<JudgeSetup, 'policy' | 'policyText' | 'rules' | 'only'>) {
    this.policy =
      setup.policyText === undefined ? resolvePolicy(setup.policy) : policyFromFile(setup.policyText, setup.policy);
    const enabled = rules.filter((rule) => this.#isAsked(rule) && setup.rules[rule.id]?.severity !== 'off');
    this.document = enabled.filter((rule) => rule.scope === 'document');
    this.dataset = enabled.filter((rule) => rule.scope === 'dataset');
    this.people = enabled.filter((rule) => rule.scope === 'people');
    this.consent = enabled.filter((rule) => rule.scope === 'consent');
    this.values = enabled.filter((rule) => rule.scope === 'values');
  }

  /** @throws Error for an id that no rule has: a mistake of the program, not of its input */
  get(id: string): Rule {
    const rule = ruleById.get(id);
    if (!rule) throw new Error(`No rule "${id}".`);
    return rule;
  }

  /** What a violation weighs: a person's setting for the rule wins over what the policy said. */
  severityOf(ruleId: string, byPolicy: SeveritySetting): SeveritySetting {
    const rule = ruleById.get(ruleId);
    if (rule && !this.#isAsked(rule)) return 'off';
    return this.setup.rules[ruleId]?.severity ?? byPolicy;
  }

  /** That there is no record at all a rule of another kind tells. */
  #isAsked({ id, scope }: Rule): boolean {
    return this.setup.only === undefined || scope === 'consent' || id === 'consent/missing-record';
  }

  /** The rule's options, defaults filled in. */
  optionsOf(rule: Rule): Readonly<Record<string, unknown>> {
    const known = this.#options.get(rule) ?? this.#readOptions(rule);
    this.#options.set(rule, known);
    return known;
  }

  #readOptions(rule: Rule): Readonly<Record<string, unknown>> {
    const defaults = Object.fromEntries(
      Object.entries(rule.options ?? {}).map(([name, option]) => [name, option.default]),
    );
    return { ...defaults, ...this.setup.rules[rule.id]?.options };
  }
}
