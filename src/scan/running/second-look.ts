import { WordSketch } from '../../detectors/known-terms/word-sketch.ts';
import type { Entry } from '../../model/source.ts';
import { type DeclaredTerm, LeftElsewhere } from '../../rules/judge-left-elsewhere.ts';
import { signatureOf } from '../signature.ts';
import type { BatchResult } from './batch.ts';

/** What the second pass looks for in a batch. */
export interface SecondLook {
  /** What a first pass found to be declared as persons', the same for all batches. */
  declared: readonly DeclaredTerm[];
  /** None of it stands in what the entries hold, which is not read again: their names are. */
  namesAlone: boolean;
}

/** Remembers the words of each batch of the first pass, so that the second one reads only what may hold a declared term. */
export class BatchWords {
  readonly #bySignature = new Map<string, Uint32Array<ArrayBuffer>>();

  add({ signature, words }: Pick<BatchResult, 'signature' | 'words'>): void {
    if (signature !== undefined && words !== undefined) this.#bySignature.set(signature, words);
  }

  /** How to look at batches of a second walk. One that has changed since, or has too many words, is read again. */
  lookingFor(declared: readonly DeclaredTerm[]): (batch: readonly Entry[]) => SecondLook {
    const terms = new LeftElsewhere(declared);
    return (batch) => {
      const words = this.#bySignature.get(signatureOf(batch));
      return { declared, namesAlone: words !== undefined && !terms.mayStandIn(new WordSketch(words)) };
    };
  }
}
