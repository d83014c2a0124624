import type { Circumstances, Policy } from '../model/policy.ts';
import type { Question, Recurrence } from '../model/recurrence.ts';

/**
 * Questions whose answers depend on a policy and on circumstances: one for each pair of them.
 * @param question makes that of a pair
 */
export function questionsByPolicy<
  Asked extends { readonly recurrence?: Recurrence | undefined },
  Answer extends NonNullable<unknown>,
>(
  question: (policy: Policy, circumstances: Circumstances) => Question<Asked, Answer>,
): (policy: Policy, circumstances?: Circumstances) => Question<Asked, Answer> {
  const made = new WeakMap<Policy, Map<string, Question<Asked, Answer>>>();
  return (policy, circumstances = {}) => {
    const ofPolicy = made.get(policy) ?? new Map<string, Question<Asked, Answer>>();
    made.set(policy, ofPolicy);
    const key = JSON.stringify(circumstances);
    const known = ofPolicy.get(key) ?? question(policy, circumstances);
    ofPolicy.set(key, known);
    return known;
  };
}
