import { number, plural } from '../../model/numerals.ts';
import type { ConsentEnding, ConsentUseCounts } from '../../model/protocol.ts';
import type { ConsentDisclosure, ConsentPlace, ConsentSubjects, ConsentUse } from '../../model/report.generated.ts';
import { capital, placeText } from '../wording.ts';

/** Whether a purpose is allowed, blocked, or nobody can tell. */
export type Answer = ConsentUse['groups'][number]['answer'];

/** The order in which answers stand beside each other. */
export const answers: readonly Answer[] = ['allowed', 'blocked', 'unknown'];

type Status = ConsentSubjects['byStatus'][number]['status'];

const statusWords: Readonly<Record<Status, string>> = {
  consented: 'consented',
  waived: 'waived',
  deceased: 'deceased',
  pending: 'pending',
  expired: 'expired',
  withdrawn: 'withdrawn',
  refused: 'refused',
};

/** People of a status; `without-record` where data are here and nobody knows. */
export interface StatusCount {
  readonly status: Status | 'without-record';
  readonly word: string;
  readonly subjects: number;
}

/** People by status: those whose data may be here first, and those without a record last. A status of nobody is left out. */
export function statusCounts({ byStatus, withoutRecord }: ConsentSubjects): StatusCount[] {
  const known = (Object.keys(statusWords) as Status[]).map((status) => ({
    status,
    word: statusWords[status],
    subjects: byStatus.filter((one) => one.status === status).reduce((sum, one) => sum + one.subjects, 0),
  }));
  const without = { status: 'without-record' as const, word: 'without a record', subjects: withoutRecord };
  return [...known, without].filter(({ subjects }) => subjects > 0);
}

/** `180 consented, 12 withdrawn, 3 without a record`. */
export function statusText(subjects: ConsentSubjects): string {
  const counts = statusCounts(subjects).map((one) => `${number(one.subjects)} ${one.word}`);
  return counts.length === 0 ? 'nobody' : counts.join(', ');
}

/** How the configuration says what a dataset is for. */
export const intendedUseExample = '"intended-use": ["ai-training"]';

/** A purpose as a heading has it: `Training of AI models`, `Sharing with a named third party: Example Ltd`. */
export function useTitle({ title, use }: Pick<ConsentUse, 'title' | 'use'>): string {
  const [, argument = ''] = /:(.*)$/s.exec(use) ?? [];
  return [capital(title), argument.trim()].filter((part) => part !== '').join(': ');
}

/** `150 allowed, 12 blocked, 38 unknown`. */
export function useCountsText(counts: Pick<ConsentUseCounts, Answer>): string {
  return answers.map((answer) => `${number(counts[answer])} ${answer}`).join(', ');
}

type Reason = ConsentUse['groups'][number]['reasons'][number];

const sources: Readonly<Record<string, string>> = {
  status: 'status of the record',
  record: 'no record',
  duo: 'codes of the Data Use Ontology',
};

/** An answer with whom it is for: `Blocked for 6 people`. */
export function groupText({ answer, subjects }: Pick<ConsentUse['groups'][number], 'answer' | 'subjects'>): string {
  return `${capital(answer)} for ${plural(subjects, 'person', 'people')}`;
}

/** What a reason rests on: a code with its id and label, else the key of the terms. */
export function sourceText({ source, reference }: Pick<Reason, 'source' | 'reference'>): string {
  if (reference !== undefined) return `${source}, ${reference}`;
  return Object.hasOwn(sources, source) ? sources[source]! : source;
}

/** What has an end. */
export const endingWord: Readonly<Record<ConsentEnding['kind'], string>> = {
  consent: 'Consent',
  'ethics-approval': 'Ethics approval',
  authorization: 'Authorization',
  retention: 'Retention',
};

/** When something ends: a day, a month or a span of days. */
export function endingDay({ from, to }: Pick<ConsentEnding, 'from' | 'to'>): string {
  if (from === to) return from;
  for (const length of [7, 4]) if (from.slice(0, length) === to.slice(0, length)) return from.slice(0, length);
  return `${from} to ${to}`;
}

/** Whom an ending concerns: `3 people`, and on how many days where they are several. */
export function endingPeople({ subjects, days }: Pick<ConsentEnding, 'subjects' | 'days'>): string {
  const people = plural(subjects, 'person', 'people');
  return days > 1 ? `${people} on ${number(days)} days` : people;
}

/** Grounds of disclosures in words, with the law that knows them; `src/model/disclosure.generated.ts` lists them. */
const grounds: Readonly<Record<string, readonly [words: string, law?: string]>> = {
  consent: ['Consent', 'GDPR Art. 6(1)(a), 9(2)(a)'],
  authorization: ['Authorization', '45 CFR 164.508'],
  waiver: ['Waiver of authorization', '45 CFR 164.512(i)(1)(i)'],
  'preparatory-to-research': ['Review preparatory to research', '45 CFR 164.512(i)(1)(ii)'],
  decedents: ['Research on deceased people', '45 CFR 164.512(i)(1)(iii)'],
  'limited-data-set': ['Limited data set', '45 CFR 164.514(e)'],
  'de-identified': ['De-identified data', '45 CFR 164.514(a)–(c)'],
  'public-health': ['Public health', '45 CFR 164.512(b)'],
  'required-by-law': ['Required by law', '45 CFR 164.512(a)'],
  other: ['Another ground'],
};

/** The legal ground of a disclosure in words, and where the law says so; one that is not known stands as the ledger writes it. */
export function groundText({ ground }: Pick<ConsentDisclosure, 'ground'>): { words: string; law?: string } {
  const [words = ground, law] = Object.hasOwn(grounds, ground) ? grounds[ground]! : [];
  return law === undefined ? { words } : { words, law };
}

/** Whose data were disclosed. */
export function disclosedText({ subjects }: Pick<ConsentDisclosure, 'subjects'>): string {
  return subjects === 'all' ? 'all people' : plural(subjects, 'person', 'people');
}

/** Whether a line of the ledger holds the hash of the one before; nobody says so of a ledger that could not be followed. */
export function chainText({ isChained }: Pick<ConsentDisclosure, 'isChained'>): string {
  if (isChained === undefined) return 'not known';
  return isChained ? 'yes' : 'no';
}

/** A record by whose it is and where it stands: `sub-07 · consent.tsv row 8`. */
export function recordText({ subject, path, row, region }: ConsentPlace): string {
  const part = row === undefined ? {} : { part: `row ${number(row)}` };
  const at = row !== undefined || region === undefined ? part : { line: region.startLine, column: region.startColumn };
  return said(subject, placeText({ path, ...at }));
}

/** The same below the name of its file: `sub-07 · row 8`, `line 12`. */
export function recordInFile({ subject, row, region }: ConsentPlace): string {
  const line = region === undefined ? undefined : `line ${number(region.startLine)}`;
  return said(subject, row === undefined ? line : `row ${number(row)}`) || 'the file';
}

function said(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(' · ');
}
