import { missingIn, usuallyMissing } from '../../tables/missing-values.ts';
import { onlyCodes } from '../duo/read-codes.ts';
import { duoFieldName } from './duo-field.ts';
import { Findings, type FoundOfSubject, type TextImporter, type TextSource } from './imported.ts';
import { readJson } from './json-part.ts';
import { type ConsentColumn, consentColumn } from './participant-columns.ts';

type Column =
  | ConsentColumn
  | { readonly column: 'duo'; readonly read: (cell: string) => FoundOfSubject['value'] | undefined };

/** Columns of `participants.tsv` that say what each person agreed to; codes are read by the `Levels` of the sidecar. */
const bidsParticipants = {
  kind: 'text',
  id: 'bids-participants',
  title: 'Consent columns of BIDS participants',
  follows: 'BIDS 1.10, participants.tsv',
  recognises: ({ path }) => /(?:^|\/)participants\.tsv$/.test(path),
  read(source) {
    const findings = new Findings();
    const [heading = [], ...rows] = recordsOf(source.text);
    const subjects = heading.indexOf('participant_id');
    const columns = heading.map((name) => columnOf(name));
    if (columns.every((column) => column === undefined)) return findings;
    const { path } = source;
    if (subjects < 0) {
      findings.problem('no-subject', "There is no column participant_id, so consent is nobody's.", { path, line: 1 });
      return findings;
    }
    for (const [index, column] of columns.entries()) {
      if (column) readColumn(findings, { source, rows, heading: heading[index]!, index, subjects, column });
    }
    return findings;
  },
} satisfies TextImporter;

export default bidsParticipants;

function columnOf(name: string): Column | undefined {
  if (!duoFieldName.test(name.trim())) return consentColumn(name);
  return {
    column: 'duo',
    read: (cell) => {
      const codes = onlyCodes(cell);
      return codes.length > 0 ? codes : undefined;
    },
  };
}

interface ColumnOfTable {
  source: TextSource;
  rows: readonly (readonly string[])[];
  heading: string;
  index: number;
  subjects: number;
  column: Column;
}

function readColumn(findings: Findings, { source, rows, heading, index, subjects, column }: ColumnOfTable): void {
  const isMissing = missingIn(heading, usuallyMissing);
  const levels = levelsOf(source, heading);
  const notUnderstood: number[] = [];
  for (const [row, cells] of rows.entries()) {
    const line = row + 2;
    const cell = (cells[index] ?? '').trim();
    const subject = (cells[subjects] ?? '').trim();
    if (subject === '' || isMissing(cell)) continue;
    const value = column.read(levels.get(cell) ?? cell);
    if (value === undefined) notUnderstood.push(line);
    else
      findings.found.push({ subject, path: column.column, value, from: { path: source.path, line } } as FoundOfSubject);
  }
  if (notUnderstood.length === 0) return;
  const message = `Column ${index + 1} has ${notUnderstood.length} ${notUnderstood.length === 1 ? 'cell' : 'cells'} that say neither yes nor no nor a day: explain the codes under "Levels" in participants.json.`;
  findings.problem('not-understood', message, { path: source.path, line: notUnderstood[0]! });
}

/** What the codes of a column mean, as one word each: of "1": "Yes, consent was given" it is "Yes". */
function levelsOf({ dictionary }: TextSource, heading: string): Map<string, string> {
  if (dictionary === undefined) return new Map();
  const levels = readJson(dictionary).root.get(heading).get('Levels');
  return new Map(
    levels.parts().flatMap((level) => {
      const text = level.text() ?? level.get('Description').text();
      const code = level.pointer
        .slice(levels.pointer.length + 1)
        .replaceAll('~1', '/')
        .replaceAll('~0', '~');
      return text === undefined ? [] : [[code, text.split(/[,;:(]|\s[-–]\s/)[0]!.trim()] as const];
    }),
  );
}

/** The records of a table with tabs, in which cells are not quoted (BIDS 1.10, Tabular files). */
function recordsOf(text: string): string[][] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  while (lines.at(-1) === '') lines.pop();
  return lines.map((line) => line.split('\t'));
}
