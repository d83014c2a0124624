import type { Circumstances } from '../../model/policy.ts';
import type { Recurrence } from '../../model/recurrence.ts';
import type { Violation } from '../../model/violation.ts';
import type { MaskedViolation } from '../masking/finding.ts';

/** A violation of a field, and what it is once it is masked. */
export interface Found {
  readonly violation: Violation;
  readonly masked: MaskedViolation;
}

/** What a field came to, kept with its recurrence: a table of them would cost more than to look there. */
interface Judgement {
  readonly by: RecurringFields;
  readonly circumstances: string;
  readonly found: readonly Found[];
}

/**
 * What was found in fields that stand unchanged in one file after the other, under circumstances that are the same. The
 * policy, the rules and their settings are those of one pass.
 */
export class RecurringFields {
  /**
   * @param circumstances as `circumstancesKey` puts them
   * @returns `undefined` for a field that was not judged under them
   */
  found(recurrence: Recurrence, circumstances: string): readonly Found[] | undefined {
    const known = recurrence.judgement as Judgement | undefined;
    return known?.by === this && known.circumstances === circumstances ? known.found : undefined;
  }

  /** Whether a field was judged under them, and nothing was found. */
  isSilent(recurrence: Recurrence, circumstances: string): boolean {
    return this.found(recurrence, circumstances)?.length === 0;
  }

  remember(recurrence: Recurrence, circumstances: string, found: readonly Found[]): void {
    const judgement: Judgement = { by: this, circumstances, found };
    recurrence.judgement = judgement;
  }
}

/** Circumstances as a text that is equal where they are. */
export function circumstancesKey(circumstances: Circumstances): string {
  return JSON.stringify(circumstances);
}
