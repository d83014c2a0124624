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
  /** Whether what was found is the whole of its text. */
  readonly isCovered: boolean;
  /** The last batch in which it stood. */
  batch: number;
}

/**
 * What was found in fields that stand unchanged in one file after the other, under circumstances that are the same. The
 * policy, the rules and their settings are those of one pass.
 */
export class RecurringFields {
  #batch = 0;

  /** From here on a field is met for the first time in its batch, however often it stood in those before. */
  startBatch(): void {
    this.#batch += 1;
  }

  /**
   * @param circumstances as `circumstancesKey` puts them
   * @returns `undefined` for a field that was not judged under them
   */
  judgement(recurrence: Recurrence, circumstances: string): Judgement | undefined {
    const known = recurrence.judgement as Judgement | undefined;
    return known?.by === this && known.circumstances === circumstances ? known : undefined;
  }

  /** Whether a field was judged under them, nothing was found, and its batch has met it. */
  isSilent(recurrence: Recurrence, circumstances: string): boolean {
    const known = this.judgement(recurrence, circumstances);
    return known?.found.length === 0 && known.batch === this.#batch;
  }

  /** @returns whether it is met for the first time in its batch */
  meet(judgement: Judgement): boolean {
    if (judgement.batch === this.#batch) return false;
    judgement.batch = this.#batch;
    return true;
  }

  /** Keeps what a field came to, not met yet in its batch. */
  remember(recurrence: Recurrence, judged: Pick<Judgement, 'circumstances' | 'found' | 'isCovered'>): Judgement {
    const judgement: Judgement = { by: this, batch: -1, ...judged };
    recurrence.judgement = judgement;
    return judgement;
  }
}

/** Circumstances as a text that is equal where they are. */
export function circumstancesKey(circumstances: Circumstances): string {
  return JSON.stringify(circumstances);
}
