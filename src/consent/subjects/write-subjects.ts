import type { DuoCode } from '../../model/consent.generated.ts';
import { headingOf, subjectColumns } from './columns.ts';
import type { SubjectColumn, SubjectConsent } from './subject-consent.ts';

/** A row as it is written; who has no status is pending, since nobody is known to have agreed. */
export type WrittenSubject = Pick<SubjectConsent, 'subject'> &
  Partial<Omit<SubjectConsent, 'subject' | 'row' | 'duo' | 'thirdParties'>> & {
    readonly duo?: readonly DuoCode[];
    readonly thirdParties?: 'allowed' | 'not-allowed' | readonly string[];
  };

/** What stands where there is no value (BIDS 1.10, Tabular files). */
const noValue = 'n/a';

/** The text of `consent.tsv`, which `readSubjects` reads back: columns that somebody has a value in, and a row for each subject. */
export function subjectsText(subjects: readonly WrittenSubject[]): string {
  const used = subjectColumns.filter(
    (column) => column === 'subject' || column === 'status' || subjects.some((row) => row[column] !== undefined),
  );
  const rows = subjects.map((row) => used.map((column) => cell(cellText(row, column))).join('\t'));
  return `${[used.map(headingOf).join('\t'), ...rows].join('\n')}\n`;
}

function cellText(row: WrittenSubject, column: SubjectColumn): string {
  if (column === 'duo') return row.duo === undefined ? noValue : row.duo.map(codeText).join('; ');
  if (column === 'status') return row.status ?? 'pending';
  const value = row[column];
  if (typeof value === 'string') return value;
  // A name with a semicolon would become two.
  return value === undefined ? noValue : value.map((name) => name.replaceAll(';', ',')).join('; ');
}

function codeText(code: DuoCode): string {
  if (typeof code === 'string') return code;
  const { argument } = code;
  const parts = Array.isArray(argument) ? argument : [String(argument)];
  // Signs that part arguments, or end them, would make two of one.
  return `${code.code}(${parts.map((part) => part.replace(/[,;|()[\]]+/g, ' ').trim()).join(', ')})`;
}

/** A tab or a line break would begin another cell, and a quote at the start would open one. */
function cell(text: string): string {
  const plain = text.replace(/[\t\r\n]+/g, ' ').trim();
  if (plain === '') return noValue;
  return plain.startsWith('"') ? `"${plain.replaceAll('"', '""')}"` : plain;
}
