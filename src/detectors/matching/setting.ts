import type { DetectionContext } from '../../model/span.ts';
import { trait, traitsOf } from './traits.ts';

/**
 * Whether a text is the value of a named field, of a cell or of a path, too short for words around a value to speak; or rows of
 * cells, which say no more.
 */
export function isStructured(text: string, { kind, name }: DetectionContext): boolean {
  if (kind !== undefined) return kind !== 'prose';
  return (name !== undefined && name !== '') || isTable(text);
}

/** Whether tabs divide the first two lines of a text into as many cells. */
function isTable(text: string): boolean {
  const tabs = tabsUpTo(text, 0);
  if (tabs === 0) return false;
  const next = text.indexOf('\n');
  return next !== -1 && next + 1 < text.length && tabsUpTo(text, next + 1) === tabs;
}

/** How many tabs stand in the line that starts at an offset. */
function tabsUpTo(text: string, start: number): number {
  let tab = text.indexOf('\t', start);
  if (tab === -1) return 0;
  const end = text.indexOf('\n', start);
  let count = 0;
  for (; tab !== -1 && (end === -1 || tab < end); tab = text.indexOf('\t', tab + 1)) count += 1;
  return count;
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
