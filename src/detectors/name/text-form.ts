import type { DetectionContext } from '../../model/span.ts';
import { trait, traitsOf } from '../matching/traits.ts';
import { kindOf, lower, newline, space } from './characters.ts';

/** How a text reads: sentences and letters, one value of a field, rows of a table, or a path. */
export type TextForm = 'prose' | 'value' | 'table' | 'path';

const member = /^\s{0,20}"[^"\n]{1,200}"\s{0,4}:/;
const heading = /^[^\n\t]{0,200}\t/;
const value = new Set(['member', 'cell', 'attribute', 'slot', 'heading']);

const leastSentence = 40;

/** A value of so many words, most of them written small, is a sentence. */
const wordsOfSentence = 7;

/** How to read a text: by the kind of its field, else by how it looks. */
export function formOf(text: string, { kind, name }: DetectionContext): TextForm {
  if (kind === 'segment') return 'path';
  if (kind === 'prose') return 'prose';
  if (value.has(kind ?? '') || (name !== undefined && name !== '') || (text.includes('"') && member.test(text)))
    return isSentence(text) ? 'prose' : 'value';
  if (text.includes('\t') && heading.test(text)) return 'table';
  return /\s/.test(text) || !/[/_\\.]/.test(text) ? 'prose' : 'path';
}

function isSentence(text: string): boolean {
  if (text.length < leastSentence) return false;
  if (text.length > 400) return true;
  const { mask, spaces } = traitsOf(text);
  if (spaces + 1 < wordsOfSentence && (mask & trait.beyondAscii) === 0) return false;
  // As many words as there are runs of white space, and one more.
  let words = 1;
  let small = 0;
  let before = space;
  let isStart = true;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    const kind = kindOf(unit);
    const isSpace = kind === space || kind === newline;
    if (isSpace && (before !== space || index === 0)) words += 1;
    if (isStart && kind === lower) small += 1;
    isStart = isSpace || (before === space && (unit === 0x28 || unit === 0x22));
    before = isSpace ? space : kind;
  }
  return words >= wordsOfSentence && small * 2 > words;
}
