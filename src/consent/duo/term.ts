import type { DuoCode } from '../../model/consent.generated.ts';
import { type DuoShorthand, duoEntry } from './codes.ts';

/** A code with its argument read: which one it has, `duoEntry(code).argument` says. */
export interface NormalTerm {
  readonly code: DuoShorthand;
  /** Of `DS`, as `diseaseCodes` writes them: any of them may be studied. */
  readonly diseases?: readonly string[];
  /** Of `TS`. */
  readonly months?: number;
  /** Of `MOR`, YYYY-MM-DD. */
  readonly day?: string;
  /** Of `GS`, as `countryCode` writes them. */
  readonly countries?: readonly string[];
  /** Of `IS`, `PS`, `US` and `RS`, as they were written. */
  readonly names?: readonly string[];
}

/** The code as `consent.json` has it. */
export function toDuoCode(term: NormalTerm): DuoCode {
  const { code, diseases, months, day, countries, names } = term;
  const list = diseases ?? countries ?? names;
  const argument = months ?? day ?? (list?.length === 1 ? list[0] : list && [...list]);
  return argument === undefined ? code : { code, argument };
}

/** Whether the code has the argument that it needs, or needs none. */
export function isComplete(term: NormalTerm): boolean {
  return duoEntry(term.code).argument === undefined || typeof toDuoCode(term) !== 'string';
}
