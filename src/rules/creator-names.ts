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

/** What belongs to somebody, and the two to four words behind it that begin with a capital. */
const owned =
  /(?<!\p{L})(?:workstation|station|computer|pc|laptop|desktop|account|licen[cs]ed|property|owned|belongs|registered) (?:of|to|by|for) ((?:\p{Lu}[\p{L}'’-]+)(?: \p{Lu}[\p{L}'’.-]*){1,3})$/iu;
const isCapitalised = /^\p{Lu}[\p{Ll}'’-]/u;

/**
 * Who owns what a creator speaks of, where it is written like a person: `WORKSTATION OF Niamh Delacroix`. It takes no list of
 * names, and no company is owned by another.
 */
export function ownerInCreator(creator: string): Span | undefined {
  const match = owned.exec(creator.trimEnd());
  const owner = match?.[1];
  if (owner === undefined || maker.test(owner)) return undefined;
  const words = owner.split(' ');
  if (words.some((word) => !isCapitalised.test(word) || isWordOfCreators(word))) return undefined;
  const start = creator.indexOf(owner);
  return {
    start,
    end: start + owner.length,
    class: 'name',
    confidence: 0.6,
    reason: 'who owns it, as the words before say',
  };
}
