import type { Table } from '../../model/document.ts';
import type { IdentifierClass } from '../../model/identifier-class.ts';
import { documentRule } from '../../model/rule.ts';
import type { SeveritySetting } from '../../model/severity.ts';
import type { Violation } from '../../model/violation.ts';
import { meaningOfKey } from '../../policies/key-meaning.ts';
import { type ColumnSample, sampleColumns, shareOf } from '../table-sample.ts';

/** What says which part of a date a column holds; what is left of the heading says which date. */
const parts = {
  day: /(?:^|[ _.-])(?:day|dd|tag|jour|dia|día|dag)(?:$|[ _.-])/i,
  month: /(?:^|[ _.-])(?:month|mon|mm|monat|mois|mes|maand)(?:$|[ _.-])/i,
  year: /(?:^|[ _.-])(?:year|yr|yyyy|jahr|ann[ée]e|año|ano|jaar)(?:$|[ _.-])/i,
} as const;
const ranges: Readonly<Record<keyof typeof parts, readonly [number, number]>> = {
  day: [1, 31],
  month: [1, 12],
  year: [1900, 2100],
};
const birth = /birth|dob|born|geb|naissance|nac(?:imiento)?|geboorte/i;
const ageInDays = /^(?:age|alter|edad|leeftijd)[ _.-]?(?:in[ _.-]?)?(?:days|d|tage|tagen|jours|dias|días|dagen)$/i;
const firstName = /^(?:first|given|fore|vorname|prenom|prénom|nombre|voornaam)$/i;
const lastName = /^(?:last|family|sur|nachname|nom|apellido|apellidos|achternaam)$/i;

/** Fewer rows than this say nothing of a column. */
const leastRows = 2;
/** Share of the values that must fit. */
const mostFit = 0.9;

export default documentRule({
  id: 'identifier/split-value',
  severity: 'error',
  title: 'Identifier split over columns',
  rationale:
    'Each column looks harmless, but together they spell one identifier: day, month and year are a date, two words a name, and the day of a visit less the age in days is the day of birth. Whoever reads the row puts them together.',
  references: ['45 CFR 164.514(b)(2)(i)(C)', '45 CFR 164.514(b)(2)(i)(A)', 'GDPR recital 26'],
  remedies: ['drop-column', 'generalise-column'],
  messages: {
    date: 'Columns {columns} together are a full date',
    birth: 'Columns {columns} together are a birth date',
    derived: 'The birth date follows from columns {columns}',
    name: 'Columns {columns} together are a person name',
  },
  *check({ table }, { policy, circumstances }) {
    if (!table || table.columns.length < 2) return;
    const columns = sampleColumns(table).filter(({ values }) => values.length >= leastRows);
    const found = [...splitDates(columns), ...derivedBirthDates(columns), ...splitNames(columns)];
    for (const split of found) {
      const severity = policy.severityOf(split.class, 'patient', circumstances);
      if (severity !== 'off') yield violationOf(split, table, severity);
    }
  },
});

interface Split {
  class: IdentifierClass;
  messageId: string;
  columns: readonly ColumnSample[];
}

/** `birth_day`, `birth_month`, `birth_year`: three columns whose headings differ in the part of the date alone. */
function* splitDates(columns: readonly ColumnSample[]): Iterable<Split> {
  for (const day of columns) {
    const stem = stemOf(day, 'day');
    if (stem === undefined) continue;
    const month = columns.find((column) => stemOf(column, 'month') === stem);
    const year = columns.find((column) => stemOf(column, 'year') === stem);
    const isBirth = birth.test(stem);
    if (!month || (!year && !isBirth)) continue;
    yield {
      class: isBirth ? 'birth-date' : 'date',
      messageId: isBirth ? 'birth' : 'date',
      columns: [day, month, ...(year ? [year] : [])],
    };
  }
}

/** What a heading says beside the part of the date; `undefined` for a column that is no such part. */
function stemOf({ heading, values }: ColumnSample, part: keyof typeof parts): string | undefined {
  const spaced = heading.replace(/([a-z])([A-Z])/g, '$1_$2');
  if (!parts[part].test(spaced)) return undefined;
  const [least, most] = ranges[part];
  const fits = (value: string): boolean => /^\d{1,4}$/.test(value) && Number(value) >= least && Number(value) <= most;
  if (shareOf(values, fits) < mostFit) return undefined;
  return spaced
    .replace(parts[part], '_')
    .replace(/[ _.-]+|\bof\b/g, ' ')
    .trim()
    .toLowerCase();
}

/** A day of examination beside an age that is exact to the day. */
function* derivedBirthDates(columns: readonly ColumnSample[]): Iterable<Split> {
  const age = columns.find(
    ({ heading, values }) => ageInDays.test(heading) && shareOf(values, isWholeNumber) >= mostFit,
  );
  if (!age) return;
  const date = columns.find(({ heading, values }) => {
    const meaning = meaningOfKey(heading, 'cell');
    return meaning?.kind === 'identifier' && meaning.class === 'date' && shareOf(values, isFullDate) >= mostFit;
  });
  if (date) yield { class: 'birth-date', messageId: 'derived', columns: [date, age] };
}

const isWholeNumber = (value: string): boolean => /^\d{1,5}$/.test(value);
const isFullDate = (value: string): boolean =>
  /^(?:\d{4}-?\d{2}-?\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})(?:[T ]|$)/.test(value);

/** Columns `first` and `last`, which by themselves say nothing. */
function* splitNames(columns: readonly ColumnSample[]): Iterable<Split> {
  const isWords = ({ values }: ColumnSample): boolean =>
    shareOf(values, (value) => /^\p{Lu}[\p{L}' -]+$/u.test(value)) >= mostFit;
  const first = columns.find((column) => firstName.test(column.heading) && isWords(column));
  const last = columns.find((column) => lastName.test(column.heading) && isWords(column));
  const isNamed = [first, last].some((column) => column && meaningOfKey(column.heading, 'cell')?.kind === 'identifier');
  if (first && last && !isNamed) yield { class: 'name', messageId: 'name', columns: [first, last] };
}

function violationOf(
  { class: identifier, messageId, columns }: Split,
  table: Table,
  severity: SeveritySetting,
): Violation {
  const headings = columns.map(({ heading }) => heading);
  return {
    ruleId: 'identifier/split-value',
    severity,
    confidence: 0.9,
    location: table.headingLocation?.(columns[0]!.index) ?? { kind: 'file' },
    class: identifier,
    role: 'patient',
    messageId,
    parameters: { columns: `${headings.slice(0, -1).join(', ')} and ${headings.at(-1)}` },
    identity: headings.join('\0'),
    place: `columns ${headings.join(', ')}`,
  };
}
