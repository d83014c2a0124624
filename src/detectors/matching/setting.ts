import type { DetectionContext } from '../../model/span.ts';
import { trait, traitsOf } from './traits.ts';

/** Whether a text is the value of a named field, of a cell or of a path: too short for words around a value to speak. */
export function isStructured({ kind, name }: DetectionContext): boolean {
  return kind === undefined ? name !== undefined && name !== '' : kind !== 'prose';
}

let lastText: string | undefined;
let lastAnswer = false;

/** Whether a text has letters and all of them are small: what a capital says elsewhere, it cannot say here. */
export function isUncapitalised(text: string): boolean {
  const { mask } = traitsOf(text);
  if ((mask & trait.beyondAscii) === 0) return (mask & (trait.capital | trait.letter)) === trait.letter;
  if (text !== lastText) {
    lastText = text;
    lastAnswer = !/\p{Lu}/u.test(text) && /\p{Ll}/u.test(text);
  }
  return lastAnswer;
}
