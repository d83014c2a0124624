import type { Consent, LegalBasis } from '../../model/consent.generated.ts';
import type { Disclosure } from '../../model/disclosure.generated.ts';
import { groupBy } from '../../model/group-by.ts';
import { type Hindrance, hindranceOn } from '../status-on.ts';
import { termsOfSubject } from '../terms-of-subject.ts';
import { type ConsentingPerson, type DisclosedPerson, disclosedPeople, type PeopleByName } from './disclosed-people.ts';
import type { DisclosureIssue } from './disclosure-issue.ts';
import { accountingOf, partOfPeople } from './grounds.ts';
import type { LedgerEntry } from './read-ledger.ts';
import { recipientIssues, type ThirdParties } from './recipient-issues.ts';

/** What is known beside the ledger. */
export interface AccountingContext {
  /** YYYY-MM-DD. */
  readonly today: string;
  /** The manifest; without it nothing is said of recipients but that a limited data set needs an agreement. */
  readonly consent?: Pick<Consent, 'terms' | 'legalBasis' | 'forms'>;
  /** Without it nothing is said of people. */
  readonly people?: PeopleByName;
}

/** An accounting covers the six years before it is asked for (45 CFR 164.528(a)(1)). */
const yearsCovered = 6;
/** From so many people on a protocol may stand for them (45 CFR 164.528(b)(4)(i)). */
const leastForProtocol = 50;

type Known = AccountingContext & {
  /** What is in force of third parties for a person, or for all. */
  readonly thirdPartiesOf: (row: ConsentingPerson | undefined) => ThirdParties | undefined;
};

/**
 * What is to be said of the disclosures in a ledger: what an accounting has to have and has not, recipients that people did not
 * agree to, people whose data were not to be disclosed on that day. In the order of the lines.
 */
export function checkDisclosures(entries: Iterable<LedgerEntry>, context: AccountingContext): DisclosureIssue[] {
  const known: Known = {
    ...context,
    thirdPartiesOf: thirdPartiesIn(context.consent ?? { terms: {} }),
  };
  return [...entries].flatMap((entry) => [...issuesOf(entry, known)]);
}

/** A ledger names the same people again and again: of each row is found out once. */
function thirdPartiesIn(consent: Pick<Consent, 'terms' | 'forms'>): Known['thirdPartiesOf'] {
  const nobody = {};
  const known = new WeakMap<object, { readonly value: ThirdParties | undefined }>();
  return (row) => {
    const found = known.get(row ?? nobody) ?? { value: termsOfSubject(consent, row).terms.thirdParties?.value };
    known.set(row ?? nobody, found);
    return found.value;
  };
}

function* issuesOf(entry: LedgerEntry, known: Known): Generator<DisclosureIssue> {
  const { disclosure } = entry;
  if (isOlder(disclosure.date, known.today)) {
    yield { ...ofLine(entry, 'older-than-six-years', '45 CFR 164.528(a)(1)'), isViolation: false };
    return;
  }
  if (disclosure.date > known.today) yield ofLine(entry, 'date-in-future', '45 CFR 164.528(b)(2)(i)');
  if (accountingOf(disclosure.ground).accounting === 'asked-for') yield* contentIssues(entry, known);
  const people = known.people && disclosedPeople(disclosure, known.people);
  yield* sharingIssues(entry, known, people);
  if (people) yield* personIssues(entry, known, people);
}

/** Of 29 February six years before is a text that may be no day, and stands between the two that are. */
function isOlder(day: string, today: string): boolean {
  const since = `${String(Number(today.slice(0, 4)) - yearsCovered).padStart(4, '0')}${today.slice(4)}`;
  return day < since;
}

/** 45 CFR 164.528(b)(2), and (b)(4) for a protocol in the place of people. */
function* contentIssues(entry: LedgerEntry, { people }: Known): Generator<DisclosureIssue> {
  const { recipient, what, purpose, protocol, subjects } = entry.disclosure;
  if (saysNothing(recipient.name)) yield ofLine(entry, 'name-missing', '45 CFR 164.528(b)(2)(ii)');
  // The law asks for it "if known".
  if (saysNothing(recipient.address ?? '')) {
    yield { ...ofLine(entry, 'address-unknown', '45 CFR 164.528(b)(2)(ii)'), isViolation: false };
  }
  if (saysNothing(what)) yield ofLine(entry, 'description-missing', '45 CFR 164.528(b)(2)(iii)');
  if (saysNothing(purpose)) yield ofLine(entry, 'purpose-missing', '45 CFR 164.528(b)(2)(iv)');
  // Who names people has accounted for each, whatever the protocol.
  if (protocol !== undefined && subjects === 'all' && people && people.size < leastForProtocol) {
    yield ofLine(entry, 'protocol-for-few', '45 CFR 164.528(b)(4)(i)');
  }
}

/** Words that stand where something was to be written. "Research" is short for a purpose, and one. */
const placeholder =
  /^(?:n\/?a|t\.?b\.?[ad]\.?|to ?do|none|null|unknown|unspecified|not (?:known|specified|available|applicable))$/i;

function saysNothing(text: string): boolean {
  return !/\p{L}|\p{N}/u.test(text) || placeholder.test(text.trim());
}

/** People who agreed to the same are judged once. */
function* sharingIssues(
  entry: LedgerEntry,
  { consent, thirdPartiesOf }: Known,
  people: readonly DisclosedPerson[] | undefined,
): Generator<DisclosureIssue> {
  const { disclosure, line } = entry;
  if (!consent) {
    const needed = recipientIssues(disclosure, undefined).filter(({ kind }) => kind === 'agreement-missing');
    for (const issue of needed) yield { ...issue, line, subjects: disclosure.subjects };
    return;
  }
  if (!people || people.length === 0) {
    for (const issue of recipientIssues(disclosure, thirdPartiesOf(undefined))) {
      yield { ...issue, line, subjects: disclosure.subjects };
    }
    return;
  }
  const found = [...groupBy(people, ({ row }) => JSON.stringify(thirdPartiesOf(row)))].flatMap(([, group]) =>
    recipientIssues(disclosure, thirdPartiesOf(group[0]!.row)).map((issue) => ({ issue, group })),
  );
  for (const [, same] of groupBy(found, ({ issue }) => `${issue.kind} ${issue.reference}`)) {
    const subjects = same.flatMap(({ group }) => group.map(({ subject }) => subject));
    yield { ...same[0]!.issue, line, subjects };
  }
}

function* personIssues(
  entry: LedgerEntry,
  { consent }: Known,
  people: readonly DisclosedPerson[],
): Generator<DisclosureIssue> {
  const { line, disclosure } = entry;
  const part = partOfPeople(disclosure.ground, consent?.legalBasis);
  if (part === 'is-not-asked') return;
  const without = people.filter(({ row }) => !row).map(({ subject }) => subject);
  if (part === 'agrees' && without.length > 0) {
    yield { ...ofLine(entry, 'without-record', 'GDPR Art. 7(1)'), subjects: without };
  }
  const hindered = people.flatMap(({ subject, row, isNamed }) => {
    const hindrance = row && hindranceOn(disclosure.date, row);
    if (!hindrance || (part === 'may-object' && !isObjection(hindrance))) return [];
    // What a waiver or a task in the public interest allows in spite of an objection, only a person can say.
    const isCertain = hindrance.isCertain && isNamed && part !== 'may-object';
    return [{ subject, kind: hindrance.kind, isCertain }];
  });
  for (const [, same] of groupBy(hindered, ({ kind, isCertain }) => `${kind} ${isCertain}`)) {
    const { kind, isCertain } = same[0]!;
    const reference =
      part === 'may-object'
        ? objectionClause(disclosure.ground, consent?.legalBasis)
        : references[kind][lawOf(disclosure.ground)];
    yield { kind, line, subjects: same.map(({ subject }) => subject), reference, isViolation: true, isCertain };
  }
}

/**
 * What a person may object by to what is disclosed without asking them: under the GDPR to research, unless a task in the public
 * interest needs it (Art. 21(6)). HIPAA knows no objection: its clause is that of the ground, which has to hold in spite of it. The
 * GDPR is not about people who died (recital 27).
 */
function objectionClause(ground: Disclosure['ground'], legalBasis: readonly LegalBasis[] = []): string {
  const isUnderGdpr = ground !== 'decedents' && legalBasis.some(({ law }) => law === 'gdpr');
  return isUnderGdpr ? 'GDPR Art. 21(6)' : accountingOf(ground).reference;
}

function isObjection({ kind }: Hindrance): boolean {
  return kind === 'withdrawn' || kind === 'refused';
}

function lawOf(ground: LedgerEntry['disclosure']['ground']): 'hipaa' | 'gdpr' {
  return ground === 'authorization' ? 'hipaa' : 'gdpr';
}

const references: Readonly<Record<Hindrance['kind'], Readonly<Record<'hipaa' | 'gdpr', string>>>> = {
  withdrawn: { hipaa: '45 CFR 164.508(b)(5)', gdpr: 'GDPR Art. 7(3)' },
  refused: { hipaa: '45 CFR 164.508(a)(1)', gdpr: 'GDPR Art. 6(1)(a)' },
  expired: { hipaa: '45 CFR 164.508(b)(2)(i)', gdpr: 'GDPR Art. 6(1)(a)' },
  pending: { hipaa: '45 CFR 164.508(a)(1)', gdpr: 'GDPR Art. 7(1)' },
  'not-yet-signed': { hipaa: '45 CFR 164.508(a)(1)', gdpr: 'GDPR Art. 7(1)' },
};

function ofLine({ line, disclosure }: LedgerEntry, kind: DisclosureIssue['kind'], reference: string): DisclosureIssue {
  return { kind, line, subjects: disclosure.subjects, reference, isViolation: true, isCertain: true };
}
