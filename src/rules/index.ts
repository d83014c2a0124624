import type { Rule } from '../model/rule.ts';
import { rules } from './registry.generated.ts';

export { rules };

/** Rules by their ids. */
export const ruleById: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));
