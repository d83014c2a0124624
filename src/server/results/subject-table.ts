import type { SubjectPage, SubjectRow, SubjectsParams } from '../../model/protocol.ts';
import type { DatasetResult } from './result.ts';

/** A page of the people in a dataset, with the open issues about each. */
export function subjectPage(result: DatasetResult, params: Omit<SubjectsParams, 'folder'>): SubjectPage {
  const { search, sort, descending, offset, limit } = params;
  const wanted = search?.trim().toLowerCase() ?? '';
  // Made when it is first needed: the rules of a language take longer to load than the rest of the server's tables.
  const { compare } = new Intl.Collator('en', { numeric: true });
  const rows = subjectRows(result).filter(({ subject }) => subject.toLowerCase().includes(wanted));
  rows.sort(
    (left, right) =>
      (sort === 'subject' ? 0 : left[sort] - right[sort]) * (descending ? -1 : 1) ||
      compare(left.subject, right.subject) * (sort === 'subject' && descending ? -1 : 1),
  );
  return { total: rows.length, offset, rows: rows.slice(offset, offset + limit) };
}

const remembered = new WeakMap<DatasetResult, SubjectRow[]>();

/** One row for every subject that the scan saw, those without findings included. */
function subjectRows(result: DatasetResult): SubjectRow[] {
  let rows = remembered.get(result);
  if (!rows) {
    rows = countRows(result);
    remembered.set(result, rows);
  }
  return [...rows];
}

function countRows({ scan, index }: DatasetResult): SubjectRow[] {
  const severities = new Map(scan.summary.issues.map(({ id, severity }) => [id, severity]));
  const seen = index.subjects.texts.map(() => ({ issues: new Set<number>(), paths: new Set<number>(), findings: 0 }));
  for (let at = 0; at < index.length; at += 1) {
    const { subject, issue, path, isSuppressed } = index.finding(at);
    if (subject < 0 || isSuppressed) continue;
    const one = seen[subject]!;
    one.issues.add(issue);
    one.paths.add(path);
    one.findings += 1;
  }
  const rows = index.subjects.texts.map((subject, number): SubjectRow => {
    const { issues, paths, findings } = seen[number]!;
    const row: SubjectRow = { subject, error: 0, warning: 0, info: 0, findings, files: paths.size };
    for (const issue of issues) row[severities.get(index.issues.texts[issue]!)!] += 1;
    return row;
  });
  const known = new Set(index.subjects.texts);
  const silent = [...scan.subjects].filter((subject) => !known.has(subject));
  return [...rows, ...silent.map((subject) => ({ subject, error: 0, warning: 0, info: 0, findings: 0, files: 0 }))];
}
