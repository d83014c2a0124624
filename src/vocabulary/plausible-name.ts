import { shortestName } from './stop-list.ts';
import type { NameKind } from './term-index.ts';

/** What a name is judged by. */
export interface NameSettings {
  /** What the field holds that the text is of. */
  readonly field: 'diagnosis' | 'code' | 'prose';
  readonly kind: NameKind;
  readonly isOneToken: boolean;
}

/** What is counted or measured by a number before it; a disease has no such number: "tuberous sclerosis 2 years ago". */
const quantity =
  /^\s*(?:[%/°]|(?:years?|yrs?|months?|mos?|weeks?|wks?|days?|hours?|times?|mm|cm|ml|mg|kg|of|out|th|st|nd|rd|x|patients?|subjects?|cases?|scans?|jahren?|monaten?|wochen?|tagen?|ans?|mois|semaines?|jours?|años?|anos?|mes(?:es)?|semanas?|días?|jaar|maand(?:en)?|weken|dagen)(?![\p{L}\p{N}]))/iu;

/**
 * Whether a name that stands in a text is one as it is written: an abbreviation only in a field for diagnoses, in capitals or
 * as the whole value; a short word only there as well.
 * @param start where it begins in the text
 * @param end where it ends
 */
export function isWritten(
  text: string,
  start: number,
  end: number,
  { field, kind, isOneToken }: NameSettings,
): boolean {
  if (kind === 'abbreviation') {
    if (field !== 'diagnosis') return false;
    return end - start === text.trim().length || isInCapitals(text.slice(start, end));
  }
  return !isOneToken || field === 'diagnosis' || end - start >= shortestName;
}

/** Whether the last token of a name is a number of something that follows it, of a list, or a part of a longer number. */
export function followsQuantity(text: string, start: number, end: number): boolean {
  if (!/^(?:\d|[ivx]{1,4}$)/i.test(text.slice(start, end))) return false;
  // A bracket or colon closes the name: "(tuberous sclerosis): 1".
  if (/[):=]\s*$/.test(text.slice(Math.max(0, start - 4), start))) return true;
  const following = text.slice(end, end + 16);
  return /^[.,/-]\d/.test(following) || quantity.test(following);
}

/** Whether at least half of the letters are capitals, as in `NF1`, `aHUS` and `X-ALD`. */
function isInCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  const capitals = letters.replace(/[^\p{Lu}]/gu, '');
  return 2 * capitals.length >= letters.length;
}
