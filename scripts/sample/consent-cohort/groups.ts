import type { Group } from './group.ts';
import { agreed } from './groups/agreed.ts';
import { answeredOtherwise } from './groups/answered-otherwise.ts';
import { ended } from './groups/ended.ts';
import { minors } from './groups/minors.ts';
import { mistaken } from './groups/mistaken.ts';
import { ownCodes } from './groups/own-codes.ts';

/** All groups of the cohort. Their people are two hundred. */
export const groups: readonly Group[] = [
  ...agreed,
  ...answeredOtherwise,
  ...ownCodes,
  ...ended,
  ...mistaken,
  ...minors,
];
