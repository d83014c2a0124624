import type { Suggestion } from '../../../src/consent/assist/assistance.ts';

/** A text and the offset of the bar in it, which is taken out. */
export function atBar(marked: string): { text: string; offset: number } {
  const offset = marked.indexOf('¦');
  return { text: marked.slice(0, offset) + marked.slice(offset + 1), offset };
}

/** The text after a suggestion was taken. */
export function taken(text: string, suggestion: Suggestion | undefined): string {
  if (!suggestion) throw new Error('There is no such suggestion.');
  return text.slice(0, suggestion.start) + suggestion.insert + text.slice(suggestion.end);
}

/** Editors that read schemas, and those that do not. */
export const plainEditor = { readsSchemas: false };
export const schemaEditor = { readsSchemas: true };
