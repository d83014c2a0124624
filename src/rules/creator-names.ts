import { listed, listsOf, nameLists } from '../detectors/name/name-lists.ts';
import { hashWord } from '../detectors/name/tokens.ts';
import type { IdentifierClass } from '../model/identifier-class.ts';
import type { Span } from '../model/span.ts';
import { isWordOfCreators } from '../standards/private-dictionary.ts';

/** A creator names the organisation that made the program, as it should, and some number their organisation by a UID. */
export const silentInCreators: ReadonlySet<IdentifierClass> = new Set(['organization', 'uid']);

/** What companies, programs and modalities are called by: `DR Systems, Inc.`, `SIEMENS MR SDS 01`. */
const maker =
  /_\d+$|(?<!\p{L})(?:inc|ltd|llc|gmbh|ag|ab|as|bv|nv|srl|co|corp|company|laborator(?:y|ies)|labs?|medical|med|imaging|systems?|software|health(?:care)?|technolog(?:y|ies)|instruments?|engineering|diagnostics?|radiology|private|groups?|extensions?|zeiss|laurel bridge|attributes?|header|release|annotations?|viewer|pacs|mr|ct|pt|nm|us|xa|sr|sc|dr|cr|dx|mg)(?!\p{L})/iu;

/**
 * Whether what reads as a name in a private creator is a person's. Creators are names of companies and products, which read
 * like surnames, so it takes two words of which one is on a list of names, and none that a company is called by.
 */
export function isPersonInCreator(creator: string, { start, end }: Span): boolean {
  if (maker.test(creator)) return false;
  const words = creator.slice(start, end).match(/\p{L}{2,}/gu) ?? [];
  if (words.length < 2 || words.some(isWordOfCreators)) return false;
  const lists = nameLists();
  return words.some(
    (word) => (listsOf(word, 0, word.length, hashWord(word), lists) & (listed.given | listed.family)) !== 0,
  );
}
