import type { Table } from '../../model/document.ts';
import { documentRule } from '../../model/rule.ts';
import type { Violation } from '../../model/violation.ts';
import { isCodeName } from '../../policies/code-name.ts';
import { firstUnshiftedYear } from '../../policies/dummy-date.ts';
import { meaningOfKey } from '../../policies/key-meaning.ts';
import { isPseudonym } from '../../policies/pseudonym.ts';
import { rankAgreement } from '../../statistics/rank-agreement.ts';
import { alphabetOf, daysOf, yearOfDay } from '../column-order.ts';
import { type ColumnSample, sampleColumns, shareOf } from '../table-sample.ts';

/** Fewer persons than this are in order by chance too often. */
const leastPersons = 8;
/** Persons that say whether a table is in order; all of a longer table say it again. */
const mostPersons = 1000;
/** Kendall's rank correlation from which a list can be laid beside the numbers: a few late entries may stand out of order. */
const leastAgreement = 0.9;
/** How probable an order may be for numbers that were drawn at random. */
const mostByChance = 1e-4;
/** Share of the values that must fit. */
const mostFit = 0.9;

/** Columns of a number for each person that are called by less than the codes of a study. */
const personNumber = /^(?:id|no|nr|nummer|number|pat(?:ient)?[ _.-]?(?:id|no|nr|nummer|number)|patient)$/i;
/** What codes are called that number other things than persons as well: trials, studies, records. */
const ambiguousCode = /^(?:trial.*|study|research|record|codes?|coded|key|new|public|bids|id|no|nr|nummer|number)$/i;
/** What columns of names are called that say too little to be judged as names cell by cell. */
const plainName =
  /^(?:names?|first|last|given|family|sur|nom|nombre|naam|patient|person|initials|initialen|initiales|iniciales)$/i;
/** Regions, channels and countries have names as well. */
const nameOfAnything = /^(?:names?|nom|nombre|naam)$/i;
const words = /^\p{L}[\p{L}'’.,^ -]*$/u;

export default documentRule({
  id: 'identifier/ordered-pseudonym',
  severity: 'error',
  title: 'Pseudonyms in the order of names or dates',
  rationale:
    'Numbers that were given along an alphabetical list, or along the days of births or admissions, are no secret: whoever has the list of the clinic lays it beside them and reads off who is who. It stays so when the column of names is dropped, and when all dates are shifted by the same time. Numbers drawn at random say nothing.',
  references: ['GDPR Art. 4(5)', 'WP216', '45 CFR 164.514(c)'],
  remedies: ['pseudonymize'],
  messages: {
    names: 'The numbers in {code} follow the alphabetical order of {column}',
    dates: 'The numbers in {code} follow the order of the dates in {column}',
    shifted:
      'The numbers in {code} follow the order of the dates in {column}, which shifting the dates has not changed',
  },
  *check({ table }, { policy, subject }) {
    // What lies with one subject lists no others.
    if (!table || table.columns.length < 2 || subject !== undefined) return;
    const columns = sampleColumns(table).filter(({ values }) => values.length >= leastPersons);
    const code = columns.find(isCode);
    if (!code) return;
    for (const column of columns) {
      if (column === code) continue;
      const messageId = orderOf(code, column, table);
      if (messageId === undefined) continue;
      const severity = messageId === 'names' ? 'error' : 'warning';
      yield violationOf(
        messageId,
        code,
        column,
        table,
        policy.severityOfRule('identifier/ordered-pseudonym', severity),
      );
    }
  },
});

type Order = 'names' | 'dates' | 'shifted';

/** A person's number, and what stands beside it. */
interface Numbered {
  number: number;
  value: string;
}

function isCode({ heading, values }: ColumnSample): boolean {
  if (isCodeName(heading)) return shareOf(values, (value) => numberIn(value) !== undefined) >= mostFit;
  return personNumber.test(heading) && shareOf(values, isPseudonym) >= mostFit;
}

/** The order of a column that the numbers follow. */
function orderOf(code: ColumnSample, column: ColumnSample, table: Table): Order | undefined {
  const meaning = meaningOfKey(column.heading, 'cell');
  if (meaning?.kind === 'harmless') return undefined;
  const isNamed = meaning?.kind === 'identifier' && meaning.class === 'name' && meaning.role === 'patient';
  if (isNamed || (!meaning && plainName.test(column.heading))) {
    if (ambiguousCode.test(code.heading) && nameOfAnything.test(column.heading)) return undefined;
    if (shareOf(column.values, (value) => words.test(value)) < mostFit) return undefined;
    return followNames(numberedOf(code, column, table)) ? 'names' : undefined;
  }
  if (ambiguousCode.test(code.heading)) return undefined;
  const isDate = meaning?.kind === 'identifier' && (meaning.class === 'date' || meaning.class === 'birth-date');
  if (meaning && !isDate) return undefined;
  const days = daysOf(column.values).filter((day) => day !== undefined);
  if (days.length < column.values.length * mostFit) return undefined;
  if (!followDates(numberedOf(code, column, table))) return undefined;
  const shifted = days.filter((day) => yearOfDay(day) < firstUnshiftedYear).length;
  return shifted >= days.length * mostFit ? 'shifted' : 'dates';
}

/** The persons with the most common kind of number (`sub-`, or the letter of one site), by their first row each. */
function numberedOf(code: ColumnSample, column: ColumnSample, table: Table): Numbered[] {
  const byStem = new Map<string, Map<number, Numbered[]>>();
  let rows = 0;
  for (const { cells } of table.rows()) {
    rows += 1;
    if (rows > mostPersons) break;
    const parsed = numberIn(cells[code.index]?.trim() ?? '');
    const value = cells[column.index]?.trim() ?? '';
    if (!parsed || value === '' || value === 'n/a') continue;
    const { stem, number } = parsed;
    const persons = byStem.get(stem) ?? new Map<number, Numbered[]>();
    byStem.set(stem, persons.set(number, [...(persons.get(number) ?? []), { number, value }]));
  }
  const [most] = [...byStem.values()].sort((left, right) => right.size - left.size);
  return [...(most?.values() ?? [])].flat();
}

/** The running number of a code, and what stands around it. */
function numberIn(code: string): { stem: string; number: number } | undefined {
  const match = /^(.{0,24}?)(\d{1,9})(\D{0,8})$/.exec(code);
  return match ? { stem: `${match[1]}\0${match[3]}`, number: Number(match[2]) } : undefined;
}

/** By the names as they stand, or by their last words: lists are ordered by the family name. */
function followNames(persons: readonly Numbered[]): boolean {
  const forms = [(name: string) => name, (name: string) => /\S+$/.exec(name)?.[0] ?? name];
  return forms.some((form) => {
    const places = alphabetOf(persons.map(({ value }) => form(value)));
    return isInOrder(
      persons.map(({ number }, index) => ({ number, place: places[index]! })),
      forms.length,
    );
  });
}

function followDates(persons: readonly Numbered[]): boolean {
  const days = daysOf(persons.map(({ value }) => value));
  return isInOrder(
    persons.flatMap(({ number }, index) => (days[index] === undefined ? [] : [{ number, place: days[index] }])),
    1,
  );
}

/**
 * Whether numbers follow places more closely than chance would have it. A person counts by the first place, and of those
 * who share a place one, so that neither visits nor ties count as order.
 * @param tries orders that are tried for one column
 */
function isInOrder(persons: readonly { number: number; place: number }[], tries: number): boolean {
  const placeOf = new Map<number, number>();
  for (const { number, place } of persons) placeOf.set(number, Math.min(place, placeOf.get(number) ?? place));
  const firstAt = new Map<number, number>();
  for (const [number, place] of placeOf) firstAt.set(place, Math.min(number, firstAt.get(place) ?? number));
  if (firstAt.size < leastPersons) return false;
  const places = [...firstAt].sort(([, left], [, right]) => left - right).map(([place]) => place);
  const { tau, probability } = rankAgreement(places);
  return Math.abs(tau) >= leastAgreement && probability * tries < mostByChance;
}

function violationOf(
  messageId: Order,
  code: ColumnSample,
  column: ColumnSample,
  table: Table,
  severity: Violation['severity'],
): Violation {
  return {
    ruleId: 'identifier/ordered-pseudonym',
    severity,
    confidence: messageId === 'names' ? 0.95 : 0.9,
    location: table.headingLocation?.(code.index) ?? { kind: 'file' },
    messageId,
    parameters: { code: code.heading, column: column.heading },
    identity: `${code.heading}\0${column.heading}`,
    place: `columns ${code.heading} and ${column.heading}`,
  };
}
