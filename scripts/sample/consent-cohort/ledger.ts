import { createHash } from 'node:crypto';
import type { CohortFiles } from './cohort-files.ts';
import type { Person } from './people.ts';

const consortium = { name: 'North Imaging Consortium', address: '1 Example Street, Utrecht', country: 'NL' };
const company = { name: 'Example Imaging Ltd', address: '2 Example Road, Boston', country: 'US' };
const university = { name: 'South University', address: '3 Example Weg, Kassel', country: 'DE' };

const path = 'disclosures.jsonl';

/**
 * Writes the accounting of disclosures: one older than six years, one without an agreement, one of somebody who had withdrawn, one
 * whose purpose was changed afterwards, so that the line behind it names a line that is not there, and one of somebody unknown.
 */
export function writeLedger(files: CohortFiles, people: readonly Person[]): void {
  const of = (group: string): string[] =>
    people.filter((person) => person.group.name === group).map(({ subject }) => subject);
  const agreed = of('second form');
  const told = of('withdrew, gone, recipients told');
  const late = of('withdrew, and was disclosed later');
  const [unknown] = of('nobody in the table');
  const images = {
    what: 'T1-weighted images, age and sex',
    purpose: 'Brain volume over the life span',
    ground: 'consent',
  };
  const records: object[] = [
    { date: '2015-03-02', recipient: university, ...images, ground: 'other', subjects: 'all' },
    {
      date: '2021-05-10',
      recipient: consortium,
      ...images,
      agreement: 'DTA-2021-04',
      subjects: [...agreed.slice(0, 12), ...told, ...of('withdrew, gone, recipients not told')],
    },
    { date: '2022-08-15', recipient: company, ...images, ground: 'limited-data-set', subjects: agreed.slice(0, 5) },
    { kind: 'withdrawal-notice', date: '2023-04-11', recipient: consortium, subjects: told },
    {
      date: '2024-09-02',
      recipient: university,
      ...images,
      agreement: 'DTA-2024-01',
      subjects: [...agreed.slice(5, 8), ...late],
    },
    {
      date: '2025-03-03',
      recipient: { name: 'Registry of Example County' },
      ...images,
      ground: 'waiver',
      subjects: of('routine care under a waiver').slice(0, 2),
    },
    {
      date: '2025-06-20',
      recipient: consortium,
      ...images,
      agreement: 'DTA-2021-04',
      subjects: [...agreed.slice(12, 15), unknown],
    },
  ];
  const lines = chained(records);
  lines[5] = lines[5]!.replace('"Brain volume over the life span"', '"TBD"');
  files.write(path, `${lines.join('\n')}\n`);
  const at = (line: number, ruleId: string, severity: 'error' | 'info', subject?: string) =>
    files.expect({ ruleId, severity, path, place: `line ${line}`, ...(subject === undefined ? {} : { subject }) });
  at(1, 'consent/disclosure-entry', 'info');
  at(3, 'consent/disclosure-recipient', 'error');
  at(5, 'consent/disclosure-without-consent', 'error', late[0]);
  // Without the address of the recipient, and without a purpose.
  at(6, 'consent/disclosure-entry', 'info');
  at(6, 'consent/disclosure-entry', 'error');
  at(7, 'consent/disclosure-log', 'error');
  at(7, 'consent/disclosure-without-consent', 'error', unknown);
}

/** Each line with the SHA-256 of the one before it. */
function chained(records: readonly object[]): string[] {
  const lines: string[] = [];
  for (const record of records) {
    const before = lines.at(-1);
    const previous = before === undefined ? null : createHash('sha256').update(before, 'utf8').digest('hex');
    lines.push(JSON.stringify({ schemaVersion: 1, ...record, previous }));
  }
  return lines;
}
