import { subjectKey } from '../../cohort/bids-table.ts';
import type { PeopleProblem } from '../../consent/checks/people.ts';
import type { ConsentOfDataset } from '../../consent/records/consent-of-dataset.ts';
import { listsOf, rowsOf } from '../../consent/records/subjects-here.ts';
import { consentRule } from '../../consent/rule.ts';
import { plural } from '../../model/numerals.ts';
import type { DatasetViolation } from '../../model/rule.ts';
import { peopleProblems } from '../consent-people.ts';
import { consentViolation, consentViolationAt } from '../consent-violation.ts';

const id = 'consent/data-without-consent';

type Ended = Extract<PeopleProblem, { kind: 'data-without-consent' }>;

export default consentRule({
  id,
  looksAt: 'people',
  severity: 'error',
  title: 'Data of a person who does not agree',
  rationale:
    'Somebody withdrew, refused, was not asked yet, or agreed until a day that has passed, and their data are still here. What is used of them is used without a ground. Where the manifest says that a withdrawal ends future use alone, data collected before are not used any more; where it says erasure, they go. Whether they may be kept in the first case is for the law: the GDPR asks for erasure where no other ground is left, unless research would be seriously impaired, and HIPAA lets stand what was done in reliance on an authorization.',
  references: [
    'GDPR Art. 7(3)',
    'GDPR Art. 17(1)(b)',
    'GDPR Art. 17(3)(d)',
    'GDPR Art. 6(1)',
    'GDPR Art. 5(1)(b)',
    '45 CFR 164.508(b)(5)',
    '45 CFR 164.508(b)(2)(i)',
    '45 CFR 164.508(a)(1)',
    '45 CFR 46.116(a)(1)',
    '45 CFR 46.116(b)(8)',
  ],
  remedies: ['remove-subject'],
  messages: {
    withdrawn: 'Data of a person who withdrew: no use from then on; whether they are erased the manifest does not say',
    'withdrawn-future-use': 'Data of a person who withdrew: by the manifest future use ends, and they are kept at most',
    'withdrawn-erasure': 'Data of a person who withdrew: they have to be erased',
    refused: 'Data of a person who refused',
    expired: 'Data of a person whose consent has ended by its day',
    pending: 'Data of a person who has not agreed yet',
    listed: 'A list names a person who {did}: who works through it uses their data, or looks for them',
    record: 'The person {did}, and {what} still here',
  },
  *check(consent, { policy }) {
    const severity = policy.severityOfRule(id, 'error');
    const ended = peopleProblems(consent).filter(
      (problem): problem is Ended => problem.kind === 'data-without-consent',
    );
    const keys = new Set(ended.map(({ subject }) => subjectKey(subject!)));
    const rows = consent.here ? rowsOf(consent.here, keys) : new Map();
    for (const problem of ended)
      yield* ofPerson(consent, problem, rows.get(subjectKey(problem.subject!)) ?? [], severity);
  },
});

const did = {
  withdrawn: 'withdrew',
  refused: 'refused',
  expired: 'agreed until a day that has passed',
  pending: 'has not agreed yet',
} as const;

/** The row that says it, every file, and every row of another table. */
function* ofPerson(
  consent: ConsentOfDataset,
  problem: Ended,
  tables: readonly { path: string; member?: string; rows: readonly number[] }[],
  severity: DatasetViolation['severity'],
): Iterable<DatasetViolation> {
  const person = consent.here?.files.get(subjectKey(problem.subject!));
  const records = consent.shown(consent.records.subjects!.path);
  const others = tables.filter(({ path }) => path !== records);
  const tablePaths = new Set(others.map(({ path }) => path));
  // Of a table of the person alone its rows are named.
  const files = (person?.paths ?? []).filter(({ member, path }) => member !== undefined || !tablePaths.has(path!));
  const withoutRows = others.filter((table) => table.rows.length === 0);
  const lists = consent.here ? listsOf(consent.here, subjectKey(problem.subject!)) : [];
  const counts = {
    files: files.length + withoutRows.length,
    rows: others.reduce((sum, table) => sum + table.rows.length, 0),
    entries: lists.reduce((sum, { count }) => sum + count, 0),
  };
  const common = { ruleId: id, severity, messageId: messageOf(problem) };
  yield consentViolation(consent, problem, {
    ...common,
    messageId: 'record',
    parameters: { did: did[problem.status], what: stillHere(counts) },
    column: 'status',
    alike: problem.status,
  });
  for (const file of files) yield consentViolationAt({ ...file, location: { kind: 'file' } }, problem, common);
  for (const { rows: _, ...file } of withoutRows) {
    yield consentViolationAt({ ...file, location: { kind: 'file' } }, problem, common);
  }
  for (const { rows: numbers, ...table } of others) {
    for (const row of numbers) {
      yield consentViolationAt({ ...table, location: { kind: 'rows', rows: [row] } }, problem, common);
    }
  }
  for (const { places, count: _, ...list } of lists) {
    for (const { region, pointer } of places) {
      const location =
        pointer === undefined ? { kind: 'text' as const, region } : { kind: 'json' as const, pointer, region };
      yield consentViolationAt({ ...list, location }, problem, {
        ...common,
        messageId: 'listed',
        parameters: { did: did[problem.status] },
        alike: problem.status,
      });
    }
  }
}

function messageOf({ status, scope }: Ended): string {
  return status === 'withdrawn' && scope !== undefined ? `withdrawn-${scope}` : status;
}

function stillHere({ files, rows, entries }: Record<'files' | 'rows' | 'entries', number>): string {
  const said = [
    files > 0 ? plural(files, 'file') : '',
    rows > 0 ? `${plural(rows, 'row')} of tables` : '',
    entries > 0 ? `${plural(entries, 'entry', 'entries')} of lists` : '',
  ].filter((part) => part !== '');
  return `${new Intl.ListFormat('en-GB').format(said)} ${files + rows + entries === 1 ? 'is' : 'are'}`;
}
