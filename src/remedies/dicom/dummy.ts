/** Dates that are no one's: before all that are shifted (BIDS), and a birth year before all that are real. */
const dummyDate = '19000101';
/** In every representation of text that is no code of the standard; nothing in it is a word of a person. */
export const dummyWord = 'REMOVED';

/** Dummies of representations whose form is not free (PS3.5 section 6.2). */
const byRepresentation: Readonly<Record<string, string>> = {
  AS: '000Y',
  DA: dummyDate,
  DT: `${dummyDate}000000`,
  DS: '0',
  IS: '0',
  TM: '000000',
  PN: 'Anonymous',
  UR: 'urn:removed',
};

/** Bytes of one number or code; what is no text is zeros. */
const sizes: Readonly<Record<string, number>> = { US: 2, SS: 2, OW: 2, UL: 4, SL: 4, FL: 4, OF: 4, OL: 4, AT: 4 };
const eightBytes = new Set(['FD', 'OD', 'OV', 'SV', 'UV']);

/**
 * A value that means nothing, valid for the representation, which `isPlaceholder` knows as such.
 * @returns text for representations of text, bytes for the others
 */
export function dummyOf(vr: string): string | Uint8Array {
  const text = byRepresentation[vr];
  if (text !== undefined) return text;
  if (/^(?:AE|CS|LO|LT|SH|ST|UC|UT)$/.test(vr)) return dummyWord;
  return new Uint8Array(eightBytes.has(vr) ? 8 : (sizes[vr] ?? 2));
}
