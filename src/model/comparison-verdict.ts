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

/** Objects of the source whose half in the copy is known. */
export function pairedCount({ objects: { paired } }: Comparison): number {
  return paired.pixels + paired.attributes + paired.uid + paired.path;
}

/** How many objects and files were looked at in part, or have no counterpart that they could be held against. */
export function notCompared({ objects, gaps }: Comparison): number {
  return objects.ambiguous.length + objects.notInSource.count + gaps.length;
}

/**
 * What a comparison comes to: `blocked` where something of the source that identifies is left, `clear` where nothing is and
 * all of the copy was compared with something, else `needs-review`.
 */
export function verdictOf(comparison: Comparison): 'blocked' | 'needs-review' | 'clear' {
  if (identifies(comparison, 'warning')) return 'blocked';
  return comparison.complete && notCompared(comparison) === 0 && pairedCount(comparison) > 0 ? 'clear' : 'needs-review';
}
