import { compareText } from '../../model/compare-text.ts';
import type { Terms } from '../../model/consent.generated.ts';
import type { Disclosure } from '../../model/disclosure.generated.ts';
import { groupBy } from '../../model/group-by.ts';
import { type ConsentingPerson, disclosedPeople, type PeopleByName } from '../disclosures/disclosed-people.ts';
import type { Ledger, LedgerEntry, LedgerNotice } from '../disclosures/read-ledger.ts';
import { comparableName } from '../duo/comparable-name.ts';

/** A disclosure of data of somebody who withdrew. */
export interface DisclosureBefore extends Pick<Disclosure, 'date' | 'ground' | 'agreement'> {
  /** In the ledger, from 1. */
  readonly line: number;
  /** `after` is one that should not have been; on the same day, or without a day, nobody knows. */
  readonly when: 'before' | 'same-day' | 'after' | 'unknown';
  /** The ledger names the person; else it says "all". */
  readonly isNamed: boolean;
}

/** Who has data of somebody who withdrew. */
export interface RecipientToTell {
  readonly name: string;
  /** As the latest line with one says. */
  readonly address?: string;
  readonly country?: string;
  /** By day. */
  readonly disclosures: readonly DisclosureBefore[];
}

/** Somebody who withdrew, with all who have their data. */
export interface WithdrawnAndDisclosed<Person extends ConsentingPerson = ConsentingPerson> {
  /** Their row. */
  readonly person: Person;
  /** In the order in which they first received something. */
  readonly recipients: readonly RecipientToTell[];
  /** What asks that they are told. */
  readonly reference: string;
}

/**
 * Who withdrew after their data had been disclosed, and to whom: these must be told. They are told of each disclosure, also of
 * de-identified data, in which a recipient may still find somebody by the code. Who was told already, on the day of the withdrawal
 * or later, is not among them; a notice from before it was of another one.
 * @param deciding the row that counts today of each person (`decidingRows`), which says who withdrew and when
 * @param people all their rows, of which those of the day of a disclosure say whether "all" had them in it
 * @param scope what a withdrawal ends: of an erasure recipients are told by GDPR Art. 19
 * @returns in the order of the rows; nobody of whom nothing was disclosed, or of whom all recipients know
 */
export function withdrawnAfterDisclosure<Person extends ConsentingPerson>(
  deciding: ReadonlyMap<string, Person>,
  people: PeopleByName,
  { entries, notices }: Pick<Ledger, 'entries' | 'notices'>,
  scope?: Terms['withdrawalScope'],
): WithdrawnAndDisclosed<Person>[] {
  const withdrawn = new Map([...deciding].filter(([, person]) => hasWithdrawn(person)));
  const found = new Map([...withdrawn.keys()].map((key) => [key, [] as { entry: LedgerEntry; isNamed: boolean }[]]));
  for (const entry of entries) {
    for (const { key, isNamed } of disclosedPeople(entry.disclosure, people)) found.get(key)?.push({ entry, isNamed });
  }
  const reference = scope === 'erasure' ? 'GDPR Art. 19' : 'GDPR Art. 7(3)';
  const told = toldNames(notices, withdrawn, people);
  return [...withdrawn].flatMap(([key, person]) => {
    const recipients = recipientsOf(person, found.get(key)!, told.get(key) ?? new Set());
    return recipients.length === 0 ? [] : [{ person, recipients, reference }];
  });
}

/** For each person who withdrew, by `subjectKey`, the names of who was told of it. */
function toldNames(
  notices: readonly LedgerNotice[],
  withdrawn: ReadonlyMap<string, ConsentingPerson>,
  people: PeopleByName,
): Map<string, Set<string>> {
  const told = new Map<string, Set<string>>();
  for (const { notice } of notices) {
    for (const { key } of disclosedPeople(notice, people)) {
      const person = withdrawn.get(key);
      // Without its day a withdrawal is known to be no later than what was said of it.
      if (!person || (person.withdrawnOn !== undefined && notice.date < person.withdrawnOn)) continue;
      const names = told.get(key) ?? new Set();
      told.set(key, names.add(comparableName(notice.recipient.name)));
    }
  }
  return told;
}

function hasWithdrawn({ status, withdrawnOn }: ConsentingPerson): boolean {
  return status === 'withdrawn' || withdrawnOn !== undefined;
}

function recipientsOf(
  person: ConsentingPerson,
  disclosures: readonly { entry: LedgerEntry; isNamed: boolean }[],
  told: ReadonlySet<string>,
): RecipientToTell[] {
  const byDay = disclosures.toSorted(
    ({ entry: left }, { entry: right }) =>
      compareText(left.disclosure.date, right.disclosure.date) || left.line - right.line,
  );
  const groups = groupBy(byDay, ({ entry }) => comparableName(entry.disclosure.recipient.name));
  return [...groups].flatMap(([name, group]) => {
    if (told.has(name)) return [];
    const recipients = group.map(({ entry }) => entry.disclosure.recipient);
    const address = recipients.findLast((one) => one.address !== undefined)?.address;
    const country = recipients.findLast((one) => one.country !== undefined)?.country;
    return {
      name: recipients.at(-1)!.name,
      ...(address === undefined ? {} : { address }),
      ...(country === undefined ? {} : { country }),
      disclosures: group.map(({ entry, isNamed }) => disclosureBefore(person, entry, isNamed)),
    };
  });
}

function disclosureBefore(
  person: ConsentingPerson,
  { line, disclosure }: LedgerEntry,
  isNamed: boolean,
): DisclosureBefore {
  const { date, ground, agreement } = disclosure;
  const when = whenTo(date, person.withdrawnOn);
  return { line, date, ground, ...(agreement === undefined ? {} : { agreement }), when, isNamed };
}

function whenTo(day: string, withdrawnOn: string | undefined): DisclosureBefore['when'] {
  if (withdrawnOn === undefined) return 'unknown';
  if (day === withdrawnOn) return 'same-day';
  return day < withdrawnOn ? 'before' : 'after';
}
