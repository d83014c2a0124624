import type { RuleContext } from '../../src/model/rule.ts';
import { resolvePolicy } from '../../src/policies/presets.ts';

/** The context of a rule over a document or a dataset, in which a digest is the value itself. */
export function documentContext(policy = 'hipaa-safe-harbor', context: Partial<RuleContext> = {}): RuleContext {
  return {
    policy: resolvePolicy(policy),
    circumstances: {},
    path: 'a.dcm',
    options: {},
    digest: (value) => value,
    ...context,
  };
}
