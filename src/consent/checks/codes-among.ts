import type { DuoCode } from '../../model/consent.generated.ts';
import type { DuoShorthand } from '../duo/codes.ts';
import { parseTerms } from '../duo/parse-terms.ts';

/** Which of some codes are among the codes of terms, however they are written. */
export function codesAmong(codes: readonly DuoCode[] | undefined, wanted: readonly DuoShorthand[]): DuoShorthand[] {
  const said = new Set(parseTerms(codes ?? []).terms.map(({ code }) => code));
  return wanted.filter((code) => said.has(code));
}
