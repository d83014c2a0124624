import type { ConsentRule } from '../model/rule.ts';
import type { ConsentOfDataset } from './records/consent-of-dataset.ts';

/** Declares a rule over what people agreed to. */
export function consentRule(rule: Omit<ConsentRule<ConsentOfDataset>, 'scope'>): ConsentRule<ConsentOfDataset> {
  return { scope: 'consent', ...rule };
}
