import type { DatasetScan } from '../../engine/scan-dataset.ts';
import type { ReportFormat } from '../report-format.ts';
import { reportedIssues } from '../reported-issue.ts';
import type { Write } from '../write.ts';

const csv: ReportFormat = {
  id: 'csv',
  title: 'CSV',
  purpose: 'The issues as a table',
  extension: 'csv',
  write: writeCsvReport,
};

export default csv;

const headings = [
  'severity',
  'message',
  'rule',
  'field',
  'findings',
  'accepted',
  'files',
  'subjects',
  'first file',
  'source',
];

/** Writes the issues as a table for a spreadsheet (RFC 4180), in the order of the report. */
async function writeCsvReport(scan: DatasetScan, write: Write): Promise<void> {
  await write(line(headings));
  for (const issue of reportedIssues(scan)) {
    const { severity, message, ruleId, field = '', count, suppressed = 0, files, subjects, places, references } = issue;
    const source = references[0]?.text ?? '';
    const cells = [severity, message, ruleId, field, count, suppressed, files, subjects, places[0]?.path ?? '', source];
    await write(line(cells));
  }
}

function line(cells: readonly (string | number)[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

/** A text that a spreadsheet would take for a formula is kept from being one (OWASP, CSV injection). */
function cell(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
