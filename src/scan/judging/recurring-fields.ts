import type { Circumstances } from '../../model/policy.ts';
import type { Violation } from '../../model/violation.ts';
import type { MaskedViolation } from '../masking/finding.ts';

/** A violation of a field, and what it is once it is masked. */
export interface Found {
  readonly violation: Violation;
  readonly masked: MaskedViolation;
}

/**
 * What was found in fields that stand unchanged in one file after the other, under circumstances that are the same. The
 * policy, the rules and their settings are those of one pass.
 */
export class RecurringFields {
  readonly #known = new WeakMap<object, { circumstances: string; found: readonly Found[] }>();

  /** @param recurrence of the field @param circumstances as `circumstancesKey` puts them @returns `undefined` the first time */
  found(recurrence: object, circumstances: string): readonly Found[] | undefined {
    const known = this.#known.get(recurrence);
    return known?.circumstances === circumstances ? known.found : undefined;
  }

  remember(recurrence: object, circumstances: string, found: readonly Found[]): void {
    this.#known.set(recurrence, { circumstances, found });
  }
}

/** Circumstances as a text that is equal where they are. */
export function circumstancesKey(circumstances: Circumstances): string {
  return JSON.stringify(circumstances);
}
