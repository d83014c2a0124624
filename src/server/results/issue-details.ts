import { partOf } from '../../model/location.ts';
import type { IssueDetails, Place, PlacePage, PlacesParams, RuleText } from '../../model/protocol.ts';
import type { Finding } from '../../model/report.generated.ts';
import { isResolvedByCopy } from '../../remedies/by-copy.ts';
import { remedyOf } from '../../remedies/catalogue.ts';
import { toReference } from '../../report/reported-issue.ts';
import { ruleById } from '../../rules/index.ts';
import type { DatasetResult } from './result.ts';

const valuesShown = 200;
const subjectsShown = 100;
/** Distinct values are counted in this many findings: more would keep a reader waiting for a list that ends at 200. */
const findingsCounted = 20_000;

/** Everything about an issue except the rest of its places. @throws Error with one line when there is none of that id */
export function issueDetails(result: DatasetResult, id: string): IssueDetails {
  const issue = result.issues.row(id);
  if (!issue) throw new Error('There is no such issue any more: the dataset was scanned again.');
  const counts = new Map<string, number>();
  const decisions = new Set<string>();
  const { remedies } = ruleById.get(issue.ruleId)!;
  let resolvedByCopy = false;
  const counted = placesOf(result, id).slice(0, findingsCounted);
  for (const finding of result.index.read(counted)) {
    if (finding.evidence !== undefined) counts.set(finding.evidence, (counts.get(finding.evidence) ?? 0) + 1);
    resolvedByCopy ||= isResolvedByCopy(remedies, finding.location);
    const decision = result.scan.decisionOf(finding);
    if (decision !== undefined) decisions.add(decision);
  }
  const values = [...counts].sort((left, right) => right[1] - left[1]);
  return {
    issue,
    rule: ruleText(issue.ruleId),
    values: values.slice(0, valuesShown).map(([evidence, count]) => ({ evidence, count })),
    distinctValues: values.length,
    counted: counted.length,
    resolvedByCopy,
    subjects: [...(result.scan.tallies.get(id)?.subjects ?? [])].slice(0, subjectsShown),
    suppressions: result.scan.summary.suppressions.filter((one) => decisions.has(one.id)),
  };
}

/** A page of the places of an issue. */
export function placePage(result: DatasetResult, params: PlacesParams): PlacePage {
  const { issue, subject, offset, limit } = params;
  const places = placesOf(result, issue, subject);
  const rows = result.index.read(places.slice(offset, offset + limit)).map((finding) => toPlace(result, finding));
  return { total: places.length, offset, rows };
}

/** What a rule says about itself, with links and remedies in full. */
function ruleText(ruleId: string): RuleText {
  const rule = ruleById.get(ruleId)!;
  return {
    id: rule.id,
    title: rule.title,
    rationale: rule.rationale,
    references: rule.references.map(toReference),
    remedies: rule.remedies.map(remedyOf),
  };
}

function placesOf({ index }: DatasetResult, issue: string, subject?: string): number[] {
  const issueNumber = index.issues.find(issue);
  const subjectNumber = subject === undefined ? undefined : (index.subjects.find(subject) ?? Number.NaN);
  return index.select(
    (finding) => finding.issue === issueNumber && (subjectNumber === undefined || finding.subject === subjectNumber),
  );
}

function toPlace(result: DatasetResult, finding: Finding): Place {
  const { location, fingerprint, evidence, subject, confidence } = finding;
  const { path, region, member } = location;
  const part = partOf(location);
  const suppressed = result.scan.decisionOf(finding);
  return {
    fingerprint,
    confidence,
    ...(path === undefined ? {} : { path }),
    ...(region === undefined ? {} : { line: region.startLine, column: region.startColumn }),
    ...(member === undefined ? {} : { member }),
    ...(part === undefined ? {} : { part }),
    ...(evidence === undefined ? {} : { evidence }),
    ...(subject === undefined ? {} : { subject }),
    ...(suppressed === undefined ? {} : { suppressed }),
  };
}
