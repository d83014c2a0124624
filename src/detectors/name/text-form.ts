import type { DetectionContext } from '../../model/span.ts';

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
  if (value.has(kind ?? '') || (name !== undefined && name !== '') || member.test(text))
    return isSentence(text) ? 'prose' : 'value';
  if (heading.test(text)) return 'table';
  return /\s/.test(text) || !/[/_\\.]/.test(text) ? 'prose' : 'path';
}

function isSentence(text: string): boolean {
  if (text.length < leastSentence) return false;
  if (text.length > 400) return true;
  const words = text.split(/\s+/);
  return (
    words.length >= wordsOfSentence && words.filter((word) => /^[("]?\p{Ll}/u.test(word)).length * 2 > words.length
  );
}
