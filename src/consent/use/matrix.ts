import type { Terms } from '../../model/consent.generated.ts';
import type { DiseaseAncestors } from '../duo/diseases.ts';
import { parseTerms } from '../duo/parse-terms.ts';
import { isEnded, statusOn } from '../status-on.ts';
import type { ConsentStatus } from '../subjects/subject-consent.ts';
import type { Circumstances } from './circumstances.ts';
import { type Decision, decideUse } from './decide.ts';
import type { IntendedUse } from './intended-use.ts';
import type { Answer } from './question.ts';

/** One record of what a person agreed to, with the dataset's terms where it says nothing else. */
export interface SubjectTerms {
  readonly subject: string;
  readonly terms: Terms;
  /** Where the record stands, for whoever shows it. */
  readonly row?: number;
  /** `consented` without it. */
  readonly status?: ConsentStatus;
  /** YYYY-MM-DD. From this day a time limit (`TS`) runs when the circumstances name no other. */
  readonly signed?: string;
  /** The last day on which the consent holds, YYYY-MM-DD. */
  readonly validUntil?: string;
  /** YYYY-MM-DD. */
  readonly withdrawnOn?: string;
}

/** Records that have the same answer for the same reasons. */
export interface UseGroup extends Decision {
  readonly records: readonly SubjectTerms[];
}

/** What may be done for one purpose. */
export interface UseRow {
  readonly use: IntendedUse;
  /** Subjects, each once: of several records of a subject the strictest counts. */
  readonly allowed: number;
  readonly blocked: number;
  readonly unknown: number;
  /** Blocked first, then unknown, then allowed; the largest first among equals. */
  readonly groups: readonly UseGroup[];
}

/** Records for which nothing can differ in any answer. */
interface Alike {
  readonly example: SubjectTerms;
  readonly records: SubjectTerms[];
}

const strictness: readonly Answer[] = ['allowed', 'unknown', 'blocked'];

/**
 * What may be done with a dataset: for each use, how many subjects allow it, block it, or leave it open, and by which records.
 * Records are told apart once, whatever the number of uses, and those alike are decided once, so that 200,000 of them take the
 * time of their different terms.
 */
export class UseMatrix {
  readonly #alike: readonly Alike[];
  readonly #repeated: ReadonlyMap<string, ReadonlySet<number>>;

  /** @param today YYYY-MM-DD */
  constructor(
    subjects: Iterable<SubjectTerms>,
    private readonly circumstances: Circumstances,
    private readonly today: string,
    private readonly ancestors?: DiseaseAncestors,
  ) {
    this.#alike = groupAlike(subjects, today);
    this.#repeated = groupsOfRepeated(this.#alike);
  }

  /** What one use comes to. */
  rowOf(use: IntendedUse): UseRow {
    const { circumstances, today, ancestors } = this;
    const decisions = this.#alike.map(({ example }) => decideRecord(example, use, circumstances, today, ancestors));
    return {
      use,
      ...countSubjects(this.#alike, decisions, this.#repeated),
      groups: groupsOf(this.#alike, decisions),
    };
  }
}

/** Terms as they are told from others. */
interface KnownTerms {
  readonly number: number;
  /** Whether the day of the signature matters to them. */
  readonly runOut: boolean;
}

function groupAlike(subjects: Iterable<SubjectTerms>, today: string): Alike[] {
  const byObject = new Map<Terms, KnownTerms>();
  const byText = new Map<string, KnownTerms>();
  const groups = new Map<string, Alike>();
  for (const record of subjects) {
    const { number, runOut } = known(record.terms);
    const key = `${number} ${statusOf(record, today)} ${runOut ? record.signed : ''}`;
    const group = groups.get(key);
    if (group) group.records.push(record);
    else groups.set(key, { example: record, records: [record] });
  }
  return [...groups.values()];

  /** Terms that are one object are known at once, others by their text. */
  function known(terms: Terms): KnownTerms {
    let found = byObject.get(terms);
    if (found) return found;
    const text = JSON.stringify(terms);
    found = byText.get(text) ?? { number: byText.size, runOut: hasTimeLimit(terms) };
    byText.set(text, found);
    byObject.set(terms, found);
    return found;
  }
}

function hasTimeLimit({ duo }: Terms): boolean {
  return parseTerms(duo ?? []).terms.some(({ code }) => code === 'TS');
}

function statusOf(record: SubjectTerms, today: string): ConsentStatus {
  return statusOn(today, { ...record, status: record.status ?? 'consented' });
}

const withoutConsent = {
  withdrawn: { answer: 'blocked', sentence: 'Consent was withdrawn.' },
  refused: { answer: 'blocked', sentence: 'Consent was refused.' },
  expired: { answer: 'blocked', sentence: 'Consent has expired.' },
  pending: { answer: 'unknown', sentence: 'Consent is pending: nobody has agreed to anything yet.' },
} as const;

function decideRecord(
  record: SubjectTerms,
  use: IntendedUse,
  circumstances: Circumstances,
  today: string,
  ancestors?: DiseaseAncestors,
): Decision {
  const status = statusOf(record, today);
  if (isEnded(status)) {
    const { answer, sentence } = withoutConsent[status];
    return { answer, because: [{ source: 'status', sentence }] };
  }
  const hasStart = circumstances.start !== undefined || circumstances.monthsSince !== undefined;
  const own = hasStart || record.signed === undefined ? circumstances : { ...circumstances, start: record.signed };
  return decideUse(record.terms, use, own, today, ancestors);
}

/** The groups in which a subject stands that has several records. */
function groupsOfRepeated(alike: readonly Alike[]): Map<string, Set<number>> {
  const seen = new Map<string, number>();
  const repeated = new Map<string, Set<number>>();
  for (const [at, { records }] of alike.entries()) {
    for (const { subject } of records) {
      const first = seen.get(subject);
      if (first === undefined) seen.set(subject, at);
      else repeated.set(subject, (repeated.get(subject) ?? new Set([first])).add(at));
    }
  }
  return repeated;
}

function countSubjects(
  alike: readonly Alike[],
  decisions: readonly Decision[],
  repeated: ReadonlyMap<string, ReadonlySet<number>>,
): Record<Answer, number> {
  const counts = { allowed: 0, blocked: 0, unknown: 0 };
  for (const [at, { records }] of alike.entries()) {
    const alone = repeated.size === 0 ? records.length : records.filter(({ subject }) => !repeated.has(subject)).length;
    counts[decisions[at]!.answer] += alone;
  }
  for (const groups of repeated.values()) {
    const answers = [...groups].map((at) => strictness.indexOf(decisions[at]!.answer));
    counts[strictness[Math.max(...answers)]!] += 1;
  }
  return counts;
}

function groupsOf(alike: readonly Alike[], decisions: readonly Decision[]): UseGroup[] {
  const groups = new Map<string, { decision: Decision; lists: SubjectTerms[][] }>();
  for (const [at, decision] of decisions.entries()) {
    const key = JSON.stringify(decision);
    const group = groups.get(key);
    if (group) group.lists.push(alike[at]!.records);
    else groups.set(key, { decision, lists: [alike[at]!.records] });
  }
  return [...groups.values()]
    .map(({ decision, lists }) => ({ ...decision, records: lists[0]!.concat(...lists.slice(1)) }))
    .sort(
      (left, right) =>
        strictness.indexOf(right.answer) - strictness.indexOf(left.answer) ||
        right.records.length - left.records.length,
    );
}
