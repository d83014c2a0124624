import type { AttributeChange, Comparison, Survivor } from './comparison.generated.ts';
import { type FailOn, reaches } from './severity.ts';

/** Attributes that were kept although the policy has them go. */
export function keptWrongly({ attributes }: Comparison): AttributeChange[] {
  return attributes.filter(({ judgement }) => judgement === 'kept-wrongly');
}

/** Attributes that the policy would have let stand. */
export function lostNeedlessly({ attributes }: Comparison): AttributeChange[] {
  return attributes.filter(({ judgement }) => judgement === 'lost-needlessly');
}

/** Whether something of the source that identifies is still in the copy, at or above a severity. */
export function identifies(comparison: Comparison, failOn: FailOn): boolean {
  const left: readonly (Survivor | AttributeChange)[] = [...comparison.survivors, ...keptWrongly(comparison)];
  return left.some(({ severity }) => severity !== undefined && reaches(severity, failOn));
}
