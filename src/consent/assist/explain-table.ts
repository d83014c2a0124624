import type { Consent, Form } from '../../model/consent.generated.ts';
import { listText } from '../../model/list-text.ts';
import { markdownText } from '../../model/markdown-text.ts';
import { missingIn, usuallyMissing } from '../../tables/missing-values.ts';
import { countryCode, countryName } from '../duo/countries.ts';
import { readCodes } from '../duo/read-codes.ts';
import { headingOf } from '../subjects/columns.ts';
import type { SubjectColumn, SubjectConsent } from '../subjects/subject-consent.ts';
import { futureUseWords, meaningOf, permissionWords, statusWords } from '../subjects/words.ts';
import { termsOfSubject } from '../terms-of-subject.ts';
import type { Explanation } from './assistance.ts';
import { columnHelp } from './column-help.ts';
import { countingSentence, rowAt } from './counting-row.ts';
import { dayInWords } from './day-text.ts';
import { explainCodes } from './duo-text.ts';
import type { ConsentTable, TablePlace } from './table-place.ts';
import { termSentence, termsTable } from './terms-text.ts';

/** What of `consent.json` the table is read with. */
export type TableManifest = Pick<Consent, 'terms' | 'forms'>;

const isMissing = missingIn('', usuallyMissing);

/**
 * What a heading or cell of `consent.tsv` means: of a heading the column, of the subject what is in force, of any other cell its
 * word, codes, form or day; of both as well that another row of the person counts.
 * @param today YYYY-MM-DD
 * @param manifest of the dataset, where it can be read
 */
export function explainTable(
  table: ConsentTable,
  offset: number,
  today: string,
  manifest?: TableManifest,
): Explanation | undefined {
  const place = table.at(offset);
  if (place?.column === undefined) return undefined;
  const markdown = place.isHeader
    ? explainColumn(place.column)
    : explainCell(table, place, place.column, today, manifest);
  const { start, end } = place.cell;
  return markdown && start < end ? { start, end, markdown } : undefined;
}

/** What a column is for, which words it may hold, and an example. */
export function explainColumn(column: SubjectColumn): string {
  const { meaning, words, holds, example } = columnHelp[column];
  const list = Object.entries(words ?? {}).map(([word, sense]) => `- \`${word}\`: ${sense}`);
  return [
    `**${headingOf(column)}**`,
    meaning,
    list.join('\n'),
    holds && `${words ? 'Or it' : 'It'} holds ${holds}.`,
    `As in \`${example}\`.`,
  ]
    .filter(Boolean)
    .join('\n\n');
}

function explainCell(
  table: ConsentTable,
  place: TablePlace,
  column: SubjectColumn,
  today: string,
  manifest: TableManifest | undefined,
): string {
  const row = rowAt(table, place);
  const other = row && countingSentence(table, place, row, today);
  if (column === 'subject') return row ? [other, ofSubject(row, manifest)].filter(Boolean).join('\n\n') : '';
  const text = place.cell.text.trim();
  const said = isMissing(text) ? `No ${headingOf(column)} is given.` : ofCell(column, text, manifest);
  const inForce = manifest && row && termSentence(manifest, row, column);
  return [other, said, inForce].filter(Boolean).join('\n\n');
}

function ofSubject(row: SubjectConsent, manifest: TableManifest | undefined): string {
  const status = `**${row.status}**: ${columnHelp.status.words?.[row.status]}`;
  if (!manifest) return [status, 'No `consent.json` can be read that says what else is in force.'].join('\n\n');
  const isUnknown = termsOfSubject(manifest, row).isFormUnknown;
  const unknown = isUnknown && 'The form version is none that `consent.json` describes: what was signed is not known.';
  return [status, unknown, termsTable(manifest, row)].filter(Boolean).join('\n\n');
}

function ofCell(column: SubjectColumn, text: string, manifest: TableManifest | undefined): string | undefined {
  switch (column) {
    case 'duo':
      return explainCodes(readCodes(text).codes);
    case 'formVersion':
      return ofForm(text, manifest?.forms);
    case 'jurisdiction': {
      const code = countryCode(text.slice(0, text.includes('-') ? 2 : undefined));
      return code && markdownText(countryName(code));
    }
    case 'signed':
    case 'validUntil':
    case 'withdrawnOn': {
      const day = dayInWords(text);
      return day && `**${day}**\n\n${columnHelp[column].meaning}`;
    }
    case 'subject':
    case 'authorizationId':
      return columnHelp[column].meaning;
    default:
      return ofWord(column, text);
  }
}

function ofWord(column: SubjectColumn, text: string): string {
  const { meaning, words } = columnHelp[column];
  const known = column === 'status' ? statusWords : column === 'futureUse' ? futureUseWords : permissionWords;
  const word: string | undefined = meaningOf<string>(text, known);
  const sense = word && words?.[word];
  return sense ? `**${word}**: ${sense}\n\n${meaning}` : meaning;
}

/** A version of the form, with its document and the days on which it was signed. */
export function explainForm({ version, document, usedFrom, usedUntil, language }: Form): string {
  const days = [usedFrom && `from ${dayInWords(usedFrom)}`, usedUntil && `until ${dayInWords(usedUntil)}`];
  const used = days.filter(Boolean).join(' ');
  return [
    `**Form ${markdownText(version)}**`,
    document ? `Document: ${markdownText(document)}` : 'Its document is not named.',
    used && `Signed ${used}.`,
    language && `Language: ${markdownText(language)}`,
  ]
    .filter(Boolean)
    .join('\n\n');
}

function ofForm(text: string, forms: readonly Form[] | undefined): string {
  const form = forms?.find(({ version }) => version.trim() === text);
  if (form) return explainForm(form);
  if (!forms || forms.length === 0) return 'No `consent.json` describes this version of the form.';
  const known = listText(forms.map(({ version }) => markdownText(version)));
  return `No form of this version stands in \`consent.json\`, which describes ${known}.`;
}
