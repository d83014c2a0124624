import type { EncodedTable, TableColumn } from './encoded-table.ts';
import type { SubjectFact } from './subject-facts.ts';

/** A tabular file of a BIDS dataset. */
export interface BidsTable {
  /** POSIX path relative to the dataset. */
  readonly path: string;
  readonly table: Pick<EncodedTable, 'columns' | 'rows'>;
}

/** The files that say something of subjects, and the column that says of which row (BIDS 1.10, Modality-agnostic files). */
const kinds: readonly (readonly [pattern: RegExp, kind: 'participants' | 'sessions' | 'scans', key: string])[] = [
  [/(?:^|\/)participants\.tsv$/, 'participants', 'participant_id'],
  [/(?:^|[/_])sessions\.tsv$/, 'sessions', 'session_id'],
  [/(?:^|[/_])scans\.tsv$/, 'scans', 'filename'],
];

/**
 * What `participants.tsv`, `sessions.tsv` and `scans.tsv` say of each subject, for `subjectTable`. The subject of a row is its
 * `participant_id`, else that in its `filename`, else that in the path of the table. Columns of the latter two files carry
 * the file's name (`sessions.age`), and how many sessions and scans a subject has are columns of their own. Rows of which
 * the subject is not known, and other files, say nothing.
 */
export function* bidsFacts(tables: Iterable<BidsTable>): Generator<SubjectFact> {
  const counts = { sessions: new Map<string, Set<string>>(), scans: new Map<string, Set<string>>() };
  for (const { path, table } of tables) {
    const [, kind, key] = kinds.find(([pattern]) => pattern.test(path)) ?? [];
    if (kind === undefined) continue;
    const ofPath = subjectIn(path);
    const participants = table.columns.find(({ name }) => name === 'participant_id');
    const keys = table.columns.find(({ name }) => name === key);
    const others = table.columns.filter((column) => column !== participants && column !== keys);
    for (let row = 0; row < table.rows; row += 1) {
      const id = textAt(participants, row);
      const subject = id === '' ? (subjectIn(textAt(keys, row)) ?? ofPath) : withPrefix(id);
      if (subject === undefined) continue;
      for (const column of others) {
        const attribute = kind === 'participants' ? column.name : `${kind}.${column.name}`;
        yield { subject, attribute, value: textAt(column, row) };
      }
      // A participant of whom nothing else is known is one all the same.
      if (others.length === 0 && kind === 'participants') yield { subject, attribute: 'participant_id', value: '' };
      if (kind === 'participants') continue;
      const seen = counts[kind].get(subject) ?? new Set<string>();
      // The same file may be named from two folders: below the session, and below the subject.
      seen.add(textAt(keys, row).split('/').at(-1)!);
      counts[kind].set(subject, seen);
    }
  }
  for (const [kind, bySubject] of Object.entries(counts)) {
    for (const [subject, seen] of bySubject)
      yield { subject, attribute: `number of ${kind}`, value: String(seen.size) };
  }
}

/** `sub-01` of a path or a file name; BIDS labels are letters and digits, to which newer versions add `+`. */
function subjectIn(path: string): string | undefined {
  return /(?:^|\/)(sub-[a-zA-Z0-9+]+)(?=[/_.]|$)/.exec(path)?.[1];
}

function withPrefix(id: string): string {
  return id.startsWith('sub-') ? id : `sub-${id}`;
}

/** The text of a cell; empty where it is missing. */
function textAt(column: TableColumn | undefined, row: number): string {
  if (!column) return '';
  const code = column.codes[row]!;
  return code === column.missing ? '' : column.values[code]!;
}
