import { partOf } from '../../model/location.ts';
import type { Finding } from '../../model/report.generated.ts';

/** One place of an issue, as lists of places show it. */
export interface IssuePlace {
  path?: string;
  line?: number;
  column?: number;
  /** The file inside the entry, and the place in one that has no lines. */
  member?: string;
  part?: string;
  evidence?: string;
  fingerprint: string;
  /** The raw value and path; present only where the user asked to see them, and never written to disk. */
  raw?: { value?: string; path?: string };
}

/** What the findings that say the same thing come to. */
export interface IssueTally {
  /** A finding that stands for all. */
  example: Pick<Finding, 'ruleId' | 'category' | 'class' | 'severity' | 'message' | 'field' | 'issue'>;
  count: number;
  files: number;
  /** Distinct subjects, at most `subjectCap` of them. */
  subjects: Set<string>;
  /** The first places, at most `placeCap` of them. */
  places: IssuePlace[];
  lastPath: string | undefined;
}

/** How many places an issue keeps in memory; the count goes on. */
const placeCap = 100;
/** How many distinct subjects an issue tells apart. */
const subjectCap = 100_000;

/**
 * How many places of each issue a thread has handed over. Its batches come in their order, so that with `placeCap` of them no
 * later one is among the first.
 */
export class PlacesGiven {
  readonly #counts = new Map<string, number>();

  /** Whether another place of an issue can be among the first. */
  wants(issue: string): boolean {
    return (this.#counts.get(issue) ?? 0) < placeCap;
  }

  add(issue: string): void {
    this.#counts.set(issue, (this.#counts.get(issue) ?? 0) + 1);
  }
}

/** A finding that is counted; most are counted without being looked at. */
export interface Tallied {
  readonly issue: string;
  readonly path: string | undefined;
  readonly subject: string | undefined;
  finding(): Finding;
}

/** A finding that was put together already. */
export function tallied(finding: Finding): Tallied {
  const { issue, subject, location } = finding;
  return { issue, path: location.path, subject, finding: () => finding };
}

/** Groups findings into issues. Memory grows with the number of issues, not of findings. */
export class IssueTallies {
  readonly issues = new Map<string, IssueTally>();

  /** @param given places of these issues by earlier batches of the same thread */
  constructor(private readonly given = new PlacesGiven()) {}

  /** Counts a finding. Findings of one path come one after the other. */
  add(found: Tallied, raw?: IssuePlace['raw']): void {
    const { issue, path, subject } = found;
    let tally = this.issues.get(issue);
    if (!tally) {
      const example = summaryOf(found.finding());
      tally = { example, count: 0, files: 0, subjects: new Set(), places: [], lastPath: undefined };
      this.issues.set(issue, tally);
    }
    tally.count += 1;
    if (path !== undefined && path !== tally.lastPath) tally.files += 1;
    tally.lastPath = path;
    if (subject !== undefined && tally.subjects.size < subjectCap) tally.subjects.add(subject);
    if (!this.given.wants(issue)) return;
    this.given.add(issue);
    tally.places.push(placeOf(found.finding(), raw));
  }

  /** Adds what a later batch counted. No path spans two batches. */
  merge(later: IssueTallies): void {
    for (const [id, other] of later.issues) {
      const tally = this.issues.get(id);
      if (!tally) {
        this.issues.set(id, other);
        continue;
      }
      tally.count += other.count;
      tally.files += other.files;
      tally.lastPath = other.lastPath;
      for (const subject of other.subjects) if (tally.subjects.size < subjectCap) tally.subjects.add(subject);
      tally.places.push(...other.places.slice(0, placeCap - tally.places.length));
    }
  }
}

function placeOf({ location, evidence, fingerprint }: Finding, raw: IssuePlace['raw']): IssuePlace {
  const { path, region, member } = location;
  const part = partOf(location);
  return {
    fingerprint,
    ...(path === undefined ? {} : { path }),
    ...(region ? { line: region.startLine, column: region.startColumn } : {}),
    ...(member === undefined ? {} : { member }),
    ...(part === undefined ? {} : { part }),
    ...(evidence === undefined ? {} : { evidence }),
    ...(raw === undefined ? {} : { raw }),
  };
}

function summaryOf(finding: Finding): IssueTally['example'] {
  const { ruleId, category, severity, message, issue } = finding;
  return {
    ruleId,
    category,
    severity,
    message,
    issue,
    ...(finding.class === undefined ? {} : { class: finding.class }),
    ...(finding.field === undefined ? {} : { field: finding.field }),
  };
}
