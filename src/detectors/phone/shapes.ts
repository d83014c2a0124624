import { hint } from './hints.ts';

/** A national or international way to group a telephone number, told without a label. */
export interface Shape {
  pattern: RegExp;
  /** Bits of `hint` of which the surroundings of every match have all. */
  needs: number;
  confidence: number;
  reason: string;
  /** Fewer digits are no number of this kind; nine when absent. */
  leastDigits?: number;
}

const trunkReason = 'a national form with its trunk prefix';

/** International form by ITU-T E.123: a plus sign, then 8 to 15 digits. */
export const international = /(?<![\p{L}\d+.])\+ ?\(?[1-9](?:[ .\-–()/]{0,4}\d){6,18}(?!\d|\.\d)/gu;
/** The prefix that most countries dial instead of the plus sign. */
export const prefixed =
  /(?<![\p{L}\d+.,:/-]|\d )00[1-9]\d{0,2}(?:[ -]\d{1,8}){2,6}(?!\d)|(?<![\p{L}\d+.,:/-]|\d )00[1-9]\d{8,13}(?![\p{L}\d]|[.,-]\d)/gu;

/** National forms. Each is run on a few dozen characters around a candidate. */
export const nationalShapes: readonly Shape[] = [
  {
    pattern:
      /(?<![\p{L}\d+.(-])(?:1[-. ])?(?:\([2-9]\d{2}\)[-. ]?|[2-9]\d{2}([-.]))[2-9]\d{2}(?:\1|[-. ])\d{4}(?!\d|[-.]\d)/gu,
    needs: hint.tenDigits | hint.closedGroup,
    confidence: 0.8,
    reason: 'grouped 3-3-4 in the North American plan',
  },
  {
    pattern:
      /(?<![\p{L}\d+.,:/-]|\d )\(?0[1-9]\d{0,4}\)?(?:[ \-/]{1,2}| - )\d{2,8}(?:[ -]\d{2,6}){0,4}(?!\d|[.,:]\d)/gu,
    needs: hint.trunk,
    confidence: 0.6,
    reason: trunkReason,
  },
  {
    pattern: /(?<![\p{L}\d.,-])0[1-9](?:[ .-]\d{2}){4}(?![\d]|[.,-]\d)/gu,
    needs: hint.trunk,
    confidence: 0.6,
    reason: trunkReason,
  },
  {
    pattern: /(?<![\p{L}\d.,:+-]|\d )0[ -]?\(?[1-9]\d{2}\)?[ -]\d{3}[ -]?\d{2}[ -]?\d{2}(?!\d|[.,:-]\d)/gu,
    needs: hint.trunk,
    confidence: 0.6,
    reason: trunkReason,
  },
  {
    pattern: /(?<![\p{L}\d.,:+-]|\d )0(?:[89]00|180\d)[ -]\d{4,7}(?!\d|[.,:-]\d)/gu,
    needs: hint.trunk,
    confidence: 0.6,
    reason: 'a freephone or premium number',
    leastDigits: 8,
  },
  {
    pattern: /(?<![\p{L}\d.,:+-])\([1-9]\d{1,3}\)[ -]?(?:\d{3,5}[ -]\d{3,5}|\d{7,9})(?!\d|[.,:-]\d)/gu,
    needs: hint.parenthesis,
    confidence: 0.6,
    reason: 'an area code in parentheses',
  },
  {
    pattern: /(?<![\p{L}\d.,:+-])(?!\d{3}\.\d{2}\.\d{4}(?!\d|\.\d))0[1-9]\d{0,3}(?:\.\d{2,4}){2,4}(?!\d|[.,:-]\d)/gu,
    needs: hint.trunk,
    confidence: 0.6,
    reason: trunkReason,
  },
  {
    pattern: /(?<![\p{L}\d.,:+-])\(0[1-9]\d{0,3}\)\d{6,8}(?!\d|[.,:-]\d)/gu,
    needs: hint.parenthesis | hint.trunk,
    confidence: 0.7,
    reason: trunkReason,
  },
  {
    pattern: /(?<![\p{L}\d.,:+-]|\d )[6-9]\d{2} \d{2} \d{2} \d{2}(?! ?\d|[.,-]\d)/gu,
    needs: hint.spaced,
    confidence: 0.6,
    reason: 'grouped 3-2-2-2 as in Spain',
  },
];

const dateLike = /^\d{1,2}([-/])\d{1,2}\1\d{4}|^\d{4}-\d{2}-\d{2}/;
const wholeDate = /^(?:\d{1,2}([-/.])\d{1,2}\1(?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2})$/;

/** Whether digits begin as a date does. */
export function beginsAsDate(number: string): boolean {
  return dateLike.test(number);
}

/** Whether digits are a date and nothing else. */
export function isWholeDate(number: string): boolean {
  return wholeDate.test(number);
}
