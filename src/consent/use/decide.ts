import type { Terms } from '../../model/consent.generated.ts';
import { type DuoShorthand, duoEntry } from '../duo/codes.ts';
import type { DiseaseAncestors } from '../duo/diseases.ts';
import { mergeTerms } from '../duo/merge-terms.ts';
import { parseTerms, type TermProblem } from '../duo/parse-terms.ts';
import type { NormalTerm } from '../duo/term.ts';
import type { Circumstances } from './circumstances.ts';
import { fieldAbout, fieldStatements } from './field-statements.ts';
import type { IntendedUse } from './intended-use.ts';
import { modifierCodes } from './modifier-codes.ts';
import { permissionCodes } from './permission-codes.ts';
import { onPublicRelease } from './public-release.ts';
import {
  type Answer,
  blocks,
  isOfOntology,
  isResearch,
  type Question,
  type Reason,
  type Statement,
  unclear,
} from './question.ts';

/** An answer with what it rests on. */
export interface Decision {
  readonly answer: Answer;
  /** Of a blocked use, what blocks it; of an unknown one, what is not known; of an allowed one, what grants it and conditions met. */
  readonly because: readonly Reason[];
}

/**
 * Whether data may be used for something under what one person, or all, agreed to.
 *
 * A single code or field that blocks decides; else one that cannot be told makes the answer unknown; else one has to grant the
 * use. What nobody said is unknown. Where terms contradict each other the stricter counts.
 * @param terms codes and fields; a field for a person lies over that of the dataset before they come here
 * @param today YYYY-MM-DD
 * @param ancestors the wider diseases of one, where the caller has an ontology
 */
export function decideUse(
  terms: Terms,
  use: IntendedUse,
  circumstances: Circumstances,
  today: string,
  ancestors?: DiseaseAncestors,
): Decision {
  const { terms: codes, problems } = parseTerms(terms.duo ?? []);
  const question: Question = {
    use,
    circumstances,
    today,
    duo: mergeTerms(codes),
    fields: terms,
    ...(ancestors ? { ancestors } : {}),
  };
  const unread = problems.some(({ kind }) => mayLimit.includes(kind));
  const said = [...fieldStatements(question), ...(isOfOntology(question) ? codeStatements(question, unread) : [])];
  return decision([...said, ...futureUse(question, said)], isAsked(question));
}

/** Problems by which a limit may go unread; a code that lacks its argument says so itself. */
const mayLimit: readonly TermProblem['kind'][] = ['unknown-code', 'group-as-code', 'argument-not-taken'];

function codeStatements(question: Question, unread: boolean): Statement[] {
  const said = question.duo.flatMap((term) => {
    const one = codeStatement(question, term);
    return one ? [one] : [];
  });
  const sentence = 'A code, or what stands behind one, is not understood and may limit the use.';
  return unread ? [...said, { source: 'duo', ...unclear(sentence) }] : said;
}

function codeStatement(question: Question, term: NormalTerm): Statement | undefined {
  const judge = permissionCodes[term.code] ?? modifierCodes[term.code];
  const said = question.use.kind === 'public-release' ? onPublicRelease(term.code) : judge?.(question, term);
  return said && { source: term.code, reference: referenceOf(term.code), ...said };
}

function referenceOf(code: DuoShorthand): string {
  const { id, label } = duoEntry(code);
  return `${id} ${label}`;
}

/** Permissions that name no use: research or anything, whatever comes. */
const namesNoUse = ['GRU', 'NRES'];

/**
 * Uses that nobody named when people were asked (`futureUse`): for research a grant, for others at most a prohibition. A field
 * about this very use says that it was named, whatever the answer was.
 */
function futureUse(question: Question, said: readonly Statement[]): Statement[] {
  const { use, fields } = question;
  const source = 'futureUse';
  const isNamed = said.some(({ says, source: from }) => says === 'grants' && !namesNoUse.includes(from));
  switch (isNamed || isAsked(question) ? undefined : fields.futureUse) {
    case 'allowed':
      if (!isResearch(use.kind)) return [];
      return [{ source, says: 'grants', sentence: 'Research that nobody named at the time was agreed to.' }];
    case 'not-allowed':
      return [{ source, ...blocks('Nobody named this use when people were asked, and no other was agreed to.') }];
    case 'ask-again':
      return [{ source, ...blocks('Nobody named this use when people were asked, and they have to be asked again.') }];
    default:
      return [];
  }
}

/** Whether the terms have an answer to the very question, whichever it is. */
function isAsked({ use, fields }: Question): boolean {
  const field = fieldAbout(use.kind);
  return field !== undefined && fields[field] !== undefined;
}

/** @param isAsked a field is about this very use, so that not nothing says whether it was agreed to */
function decision(said: readonly Statement[], isAsked: boolean): Decision {
  const of = (...kinds: Statement['says'][]) => said.filter(({ says }) => kinds.includes(says)).map(reasonOf);
  const blocking = of('blocks');
  if (blocking.length > 0) return { answer: 'blocked', because: blocking };
  const open = of('unclear');
  const granting = of('grants');
  if (granting.length > 0 && open.length === 0) return { answer: 'allowed', because: of('grants', 'met') };
  const unsaid = { source: 'terms', sentence: 'Nothing says whether this use was agreed to.' };
  const isOpen = granting.length > 0 || (isAsked && open.length > 0);
  return { answer: 'unknown', because: isOpen ? open : [...open, unsaid] };
}

function reasonOf({ source, reference, sentence }: Statement): Reason {
  return { source, ...(reference === undefined ? {} : { reference }), sentence };
}
