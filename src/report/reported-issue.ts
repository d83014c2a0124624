import type { DatasetScan } from '../engine/scan-dataset.ts';
import type { Reference, Remedy } from '../model/protocol.ts';
import type { Issue } from '../model/report.generated.ts';
import { remedyOf } from '../remedies/catalogue.ts';
import { ruleById } from '../rules/index.ts';
import type { IssuePlace } from '../scan/weighing/tally.ts';
import { linkOf } from '../standards/reference-links.ts';

/** An issue with all that a report says of it. */
export interface ReportedIssue extends Issue {
  places: readonly Pick<IssuePlace, 'path' | 'member' | 'line' | 'column' | 'part' | 'evidence' | 'fingerprint'>[];
  rationale: string;
  references: readonly Reference[];
  remedies: readonly Remedy[];
}

/** The issues of a scan in the order of the report, each with its first places. */
export function* reportedIssues(scan: DatasetScan): Iterable<ReportedIssue> {
  for (const issue of scan.summary.issues) {
    const rule = ruleById.get(issue.ruleId);
    yield {
      ...issue,
      places: scan.tallies.get(issue.id)?.places ?? [],
      rationale: rule?.rationale ?? '',
      references: (rule?.references ?? []).map(toReference),
      remedies: (rule?.remedies ?? []).map(remedyOf),
    };
  }
}

/** A reference with the address where it can be read, where it has one. */
export function toReference(text: string): Reference {
  const url = linkOf(text);
  return url === undefined ? { text } : { text, url };
}
