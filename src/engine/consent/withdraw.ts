import { subjectKey } from '../../cohort/bids-table.ts';
import { decidingRow } from '../../consent/checks/deciding-rows.ts';
import type { ConsentingPerson } from '../../consent/disclosures/disclosed-people.ts';
import type { SubjectConsent } from '../../consent/subjects/subject-consent.ts';
import { termsOfSubject } from '../../consent/terms-of-subject.ts';
import { type RecipientToTell, withdrawnAfterDisclosure } from '../../consent/withdrawal/after-disclosure.ts';
import { type DatasetFile, type FilesOfSubject, filesOfSubject } from '../../consent/withdrawal/files-of-subject.ts';
import { type RemovalPlan, removalPlan, type WithdrawalScope } from '../../consent/withdrawal/removal-plan.ts';
import { compareText } from '../../model/compare-text.ts';
import { RequestError } from '../request-error.ts';
import { DatasetDocuments, type WalkOptions } from './dataset-documents.ts';
import { filesIn } from './dataset-files.ts';
import { type ConsentRecords, readRecords } from './records.ts';
import { subjectsOf } from './subjects-of-dataset.ts';

/** Who withdraws. */
export interface WithdrawalRequest extends WalkOptions {
  readonly folder: string;
  readonly subject: string;
  /** What the same person is called elsewhere in the dataset, as a PatientID. */
  readonly aliases?: readonly string[];
  /** What the withdrawal ends; else what the terms in force for the person say. */
  readonly scope?: WithdrawalScope;
  /** The day of the withdrawal, YYYY-MM-DD. */
  readonly day: string;
}

/** A row of the table of people that has to be changed by hand. */
export interface RowToChange {
  readonly path: string;
  /** The header is row 1. */
  readonly row: number;
  /** In the file, from 1. */
  readonly line: number;
  readonly status: SubjectConsent['status'];
  readonly withdrawnOn?: string;
}

/** Everything that follows from a withdrawal, for a person to review. Names are raw. */
export interface Withdrawal {
  /** Absolute path of the dataset's folder. */
  readonly root: string;
  readonly subject: string;
  readonly day: string;
  /** Who says what the withdrawal ends; `nobody` where it was taken for erasure since nobody does. */
  readonly scopeFrom: 'request' | 'terms' | 'nobody';
  readonly found: FilesOfSubject;
  readonly plan: RemovalPlan;
  /** Absent where the dataset has no table of people. */
  readonly rows?: readonly RowToChange[];
  /** The table has no column for the day. */
  readonly lacksDayColumn: boolean;
  /** Who has to be told; absent where there is no ledger. */
  readonly recipients?: readonly RecipientToTell[];
  /** What asks that they are told. */
  readonly toldBy?: string;
  /** The first mistake of a record, of which something may not be followed here; it holds no text of the record. */
  readonly recordMistake?: string;
  /** Lines of the ledger that do not follow the one before, or cannot be read: they may hide a recipient. */
  readonly doubtfulLines: readonly number[];
  /** Entries that could not be read, and of which the path does not say that they are the person's. */
  readonly unread: readonly { readonly path: string; readonly reason: string }[];
  /** Entries that ignore files leave out. */
  readonly ignored: number;
  /** Paths that are no text, so that no command can name them. */
  readonly unwritable: ReadonlySet<string>;
}

/**
 * Lists every file of a person in a dataset, who has to be told, and what is proposed to become of each. Nothing is changed.
 * @throws RequestError for a path or record that cannot be used, for somebody of whom nothing is there, and when the signal ended
 * the walk
 */
export async function prepareWithdrawal(request: WithdrawalRequest): Promise<Withdrawal> {
  const { folder, subject, aliases = [], day, signal, onProgress } = request;
  if (subjectKey(subject) === '') throw new RequestError('Name the subject that withdraws, as in consent.tsv.');
  // Who withdraws does not wait until the manifest is mended.
  let recordMistake: string | undefined;
  const records = readRecords(folder, (sentence) => {
    recordMistake = sentence;
  });
  const documents = await DatasetDocuments.open(records.root);
  const files: DatasetFile[] = [];
  const unwritable = new Set<string>();
  for await (const opened of documents.read({ ...(signal ? { signal } : {}), ...(onProgress ? { onProgress } : {}) })) {
    if (opened.entry.rawPath) unwritable.add(opened.entry.path);
    files.push(...(await filesIn(opened)));
  }
  if (signal?.aborted) throw new RequestError('Stopped before all files were read: no plan was made.');
  for (const { entry } of documents.unread) {
    if (entry.rawPath) unwritable.add(entry.path);
    files.push({ path: entry.path });
  }
  const keys = new Set([subject, ...aliases].map(subjectKey));
  const others = [...subjectsOf(files), ...(records.people?.rows ?? []).map((row) => row.subject)].filter(
    (name) => !keys.has(subjectKey(name)),
  );
  files.sort((left, right) => compareText(left.path, right.path));
  const found = await filesOfSubject({ subject, aliases, others }, files);
  const row = rowThatCounts(records, keys, day);
  const { scope, scopeFrom } = scopeOf(request, records, row);
  const recordPaths = new Set(Object.values(records.paths));
  const plan = removalPlan(found, scope, recordPaths);
  if (plan.steps.length === 0) {
    throw new RequestError(
      `Nothing in "${folder}" is of the subject that you named: check the spelling, or say with --alias what files call the person.`,
    );
  }
  const named = new Set(found.files.map(({ path }) => path));
  return {
    root: records.root,
    subject,
    day,
    scopeFrom,
    found,
    plan,
    ...rowsToChange(records, keys),
    ...recipientsToTell(records, { ...row, status: 'withdrawn', withdrawnOn: row?.withdrawnOn ?? day }, scope, keys),
    unread: documents.unread.flatMap(({ entry: { path }, reason }) => (named.has(path) ? [] : [{ path, reason }])),
    ignored: documents.ignored,
    unwritable,
    ...(recordMistake === undefined ? {} : { recordMistake }),
  };
}

function rowsOf({ people }: ConsentRecords, keys: ReadonlySet<string>): SubjectConsent[] {
  return (people?.rows ?? []).filter(({ subject }) => keys.has(subjectKey(subject)));
}

/** The row that counts until the person withdraws, under whichever of their names it stands. */
function rowThatCounts(records: ConsentRecords, keys: ReadonlySet<string>, day: string): SubjectConsent | undefined {
  const rows = rowsOf(records, keys);
  return rows.length === 0 ? undefined : decidingRow(rows, day);
}

function scopeOf(
  { scope }: WithdrawalRequest,
  records: ConsentRecords,
  row: SubjectConsent | undefined,
): { scope: WithdrawalScope; scopeFrom: Withdrawal['scopeFrom'] } {
  if (scope) return { scope, scopeFrom: 'request' };
  const said = records.manifest && termsOfSubject(records.manifest, row).terms.withdrawalScope?.value;
  return said ? { scope: said, scopeFrom: 'terms' } : { scope: 'erasure', scopeFrom: 'nobody' };
}

function rowsToChange(records: ConsentRecords, keys: ReadonlySet<string>): Pick<Withdrawal, 'rows' | 'lacksDayColumn'> {
  const { people, paths } = records;
  if (!people) return { lacksDayColumn: false };
  const rows = rowsOf(records, keys).map(({ row, status, withdrawnOn }) => ({
    path: paths.subjects,
    row,
    line: people.lineOf(row),
    status,
    ...(withdrawnOn === undefined ? {} : { withdrawnOn }),
  }));
  return { rows, lacksDayColumn: !people.columns.some(({ name }) => name === 'withdrawnOn') };
}

/** The person is taken for one who withdrew on that day, whatever the table says until somebody changes it. */
function recipientsToTell(
  records: ConsentRecords,
  withdrawn: Omit<ConsentingPerson, 'subject'>,
  scope: WithdrawalScope,
  keys: ReadonlySet<string>,
): Pick<Withdrawal, 'recipients' | 'toldBy' | 'doubtfulLines'> {
  const { ledger } = records;
  if (!ledger) return { doubtfulLines: [] };
  const deciding = new Map([...keys].map((key) => [key, { ...withdrawn, subject: key }]));
  const rows = rowsOf(records, keys);
  const people = new Map([...deciding].map(([key, person]) => [key, rows.length > 0 ? rows : [person]]));
  const told = withdrawnAfterDisclosure(deciding, people, ledger, scope);
  const doubtful = [...ledger.chain.breaks.map(({ line }) => line), ...ledger.problems.map(({ line }) => line)];
  return {
    recipients: mergedRecipients(told.flatMap(({ recipients }) => recipients)),
    ...(told[0] ? { toldBy: told[0].reference } : {}),
    doubtfulLines: [...new Set(doubtful)].toSorted((left, right) => left - right),
  };
}

/** Who is named under two names of the person is told once. */
function mergedRecipients(recipients: readonly RecipientToTell[]): RecipientToTell[] {
  const byName = new Map<string, RecipientToTell>();
  for (const recipient of recipients) {
    const known = byName.get(recipient.name);
    const lines = new Set(known?.disclosures.map(({ line }) => line));
    const disclosures = [
      ...(known?.disclosures ?? []),
      ...recipient.disclosures.filter(({ line }) => !lines.has(line)),
    ];
    byName.set(recipient.name, { ...recipient, ...known, disclosures });
  }
  return [...byName.values()];
}
