import type { PeopleSeen } from '../../cohort/people-seen.ts';
import type { RawValue } from '../../model/raw-value.ts';
import type { ShownPath } from '../masking/placed-finding.ts';
import type { Emit } from './emitter.ts';
import type { FindingSink } from './entry-judgement.ts';
import type { MemberBudget } from './member-budget.ts';

/** The entry, the file inside of it, and what takes the raw values that are new. */
export interface WhereSeen {
  entry: ShownPath;
  /** Path of the file inside the entry. */
  member?: ShownPath;
  raw: RawValue[];
}

/** Where a document stands while it is judged: an entry of the dataset, or a file inside one. */
export interface ReadingPlace extends WhereSeen {
  /** Of the entry, or of the file inside it, by which it is recognised. */
  path: string;
  /** The raw subject that the path names. */
  bySegment?: string;
  /** Takes what is seen of people; absent where nobody asks for it. */
  people?: PeopleSeen;
  emit: Emit;
  sink: FindingSink;
  /** How many containers it lies in. */
  depth: number;
  budget: MemberBudget;
}

/** How a fact or a raw value names where it was seen. */
export function shownSource({ entry, member }: Pick<WhereSeen, 'entry' | 'member'>): { path: string; member?: string } {
  return { path: entry.shown, ...(member ? { member: member.shown } : {}) };
}
