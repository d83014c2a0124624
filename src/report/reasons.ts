import type { DatasetScan } from '../engine/scan-dataset.ts';
import { groupBy } from '../model/group-by.ts';
import { classPhrase, classPlural, type IdentifierClass } from '../model/identifier-class.ts';
import { listText } from '../model/list-text.ts';
import { number, plural } from '../model/numerals.ts';
import type { Issue } from '../model/report.generated.ts';
import { compareSeverity, type Severity } from '../model/severity.ts';
import { type RemedyDescription, remedyOf } from '../remedies/catalogue.ts';
import { ruleById } from '../rules/index.ts';
import { isOpen } from '../scan/weighing/verdict.ts';
import { capital } from './wording.ts';

/** One of the strongest reasons for a verdict. */
export interface StrongReason {
  severity: Severity;
  /** For a lawyer and an engineer alike; nothing in it is raw. */
  sentence: string;
  /** The issues that say it; none when the reason is that something was not read. */
  issues: readonly Issue[];
  remedies: readonly RemedyDescription[];
}

/** More reasons than this are a list, not an answer. */
const most = 3;

/**
 * Why a dataset is blocked or wants a review: open issues that say the same thing of a person, in one sentence each, the
 * worst first. When nothing but notes was found, what was not read is a reason as well.
 */
export function strongestReasons(scan: DatasetScan): StrongReason[] {
  const open = scan.summary.issues.filter((issue) => isOpen(issue) && issue.severity !== 'info');
  const groups = groupBy(open, (issue) => `${issue.severity} ${classSaid(issue) ?? issue.ruleId}`);
  const strongest = [...groups.values()].sort((left, right) => compareStrength(left[0]!, right[0]!)).slice(0, most);
  const reasons = strongest.map((issues) => reasonOf(issues, scan));
  return reasons.length < most ? [...reasons, ...unread(scan)] : reasons;
}

/** The class of values that stand somewhere; a rule over a whole dataset says more of them, which its message does. */
function classSaid({ ruleId, class: identifier }: Issue): IdentifierClass | undefined {
  return ruleById.get(ruleId)?.scope === 'dataset' ? undefined : (identifier as IdentifierClass | undefined);
}

/** What names or reaches a person at once, the most direct first. */
const direct: readonly (string | undefined)[] = [
  'identifier/key-file',
  'name',
  'ssn',
  'national-id',
  'health-id',
  'mrn',
  'email',
  'phone',
];

/** The worst first, then what names a person; otherwise the order of the report. */
function compareStrength(left: Issue, right: Issue): number {
  const rank = ({ class: identifier }: Issue): number => {
    const at = direct.indexOf(identifier);
    return at < 0 ? direct.length : at;
  };
  return compareSeverity(left.severity, right.severity) || rank(left) - rank(right);
}

function reasonOf(issues: readonly Issue[], scan: DatasetScan): StrongReason {
  const [first] = issues;
  const { severity, ruleId } = first!;
  const identifier = classSaid(first!);
  const remedies = (ruleById.get(ruleId)?.remedies ?? []).map(remedyOf);
  const sentence = identifier === undefined ? message(issues) : identifiers(identifier, issues, scan);
  return { severity, sentence, issues, remedies };
}

/** "Person names of 2 people stand in PatientName, StudyDescription and 3 other places, 31 times." */
function identifiers(identifier: IdentifierClass, issues: readonly Issue[], scan: DatasetScan): string {
  if (countOf(issues) === 1) return `${capital(classPhrase(identifier))} stands in ${onlyPlace(issues[0]!, scan)}.`;
  const people = new Set(issues.flatMap(({ id }) => [...(scan.tallies.get(id)?.subjects ?? [])])).size;
  const whose = people > 0 ? ` of ${plural(people, 'person', 'people')}` : '';
  return `${capital(classPlural(identifier))}${whose} stand in ${fieldList(issues)}, ${times(issues)}.`;
}

function message(issues: readonly Issue[]): string {
  const [first] = issues;
  // Some messages end as sentences; here more follows.
  const start = first!.message.replace(/\.$/, '');
  const said = issues.length > 1 ? `${start}, and ${plural(issues.length - 1, 'similar issue')}` : start;
  return countOf(issues) > 1 ? `${said}: ${times(issues)}.` : `${said}.`;
}

/** The one place of a single finding: its field, and the file where the field alone would not lead to it. */
function onlyPlace({ id, field }: Issue, { tallies }: DatasetScan): string {
  const path = tallies.get(id)?.places[0]?.path;
  return [field ?? 'text', path && `in ${path}`].filter(Boolean).join(' ');
}

const named = 2;

function fieldList(issues: readonly Issue[]): string {
  const fields = [...new Set(issues.map(({ field }) => field ?? 'text'))];
  const shown = fields.slice(0, fields.length === named + 1 ? named + 1 : named);
  const others = fields.length - shown.length;
  if (others > 0) return `${shown.join(', ')} and ${plural(others, 'other field')}`;
  return listText(shown);
}

function times(issues: readonly Issue[]): string {
  const count = countOf(issues);
  return count === 1 ? 'once' : `${number(count)} times`;
}

function countOf(issues: readonly Issue[]): number {
  return issues.reduce((sum, { count, suppressed = 0 }) => sum + count - suppressed, 0);
}

function unread({ summary, reasons }: DatasetScan): StrongReason[] {
  const { partial, notInspected } = summary.coverage;
  const count = partial + notInspected;
  if (count === 0) return [];
  const [main] = [...reasons].sort((left, right) => right[1] - left[1]);
  const why = main ? ` Most often: ${main[0]}.` : '';
  const verb = count === 1 ? 'was' : 'were';
  return [
    {
      severity: 'warning',
      sentence: `${plural(count, 'entry', 'entries')} ${verb} not read whole, so that nothing can be said of them.${why}`,
      issues: [],
      remedies: [],
    },
  ];
}
