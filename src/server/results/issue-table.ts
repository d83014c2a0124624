import type { DatasetScan } from '../../engine/scan-dataset.ts';
import { compareText } from '../../model/compare-text.ts';
import type { IssueFilter, IssuePage, IssueRow, IssuesParams } from '../../model/protocol.ts';
import type { Issue } from '../../model/report.generated.ts';
import { ruleById } from '../../rules/index.ts';
import { isOpen } from '../../scan/weighing/verdict.ts';
import type { FindingIndex } from './finding-index.ts';

type Sort = IssuesParams['sort'];

/** How two issues compare, by column; `severity` is the order of the report, the worst first. */
const comparisons: Readonly<Record<Exclude<Sort, 'severity'>, (left: Issue, right: Issue) => number>> = {
  message: (left, right) => compareText(left.message, right.message),
  rule: (left, right) => compareText(left.ruleId, right.ruleId),
  count: (left, right) => left.count - right.count,
  files: (left, right) => left.files - right.files,
  subjects: (left, right) => left.subjects - right.subjects,
};

/** The issues of a result as a table that is sorted, filtered and searched. Orders are kept once they were asked for. */
export class IssueTable {
  readonly #issues: readonly Issue[];
  readonly #orders = new Map<Sort, Uint32Array>();
  readonly #numbers: ReadonlyMap<string, number>;
  #texts: string[] | undefined;

  constructor(
    private readonly scan: DatasetScan,
    private readonly index: FindingIndex,
  ) {
    this.#issues = scan.summary.issues;
    this.#numbers = new Map(this.#issues.map(({ id }, number) => [id, number]));
  }

  /** Rows of the issues that match, in an order. */
  page({ filter, sort, descending, offset, limit }: Omit<IssuesParams, 'folder'>): IssuePage {
    const matching = this.#matching(filter, this.#order(sort));
    if (descending) matching.reverse();
    const rows = matching.slice(offset, offset + limit).map((number) => this.#row(this.#issues[number]!));
    return { total: matching.length, offset, rows };
  }

  /** @returns `undefined` when no issue has that id */
  row(id: string): IssueRow | undefined {
    const number = this.#numbers.get(id);
    return number === undefined ? undefined : this.#row(this.#issues[number]!);
  }

  #matching(filter: IssueFilter, order: Uint32Array): number[] {
    const tests = [...this.#tests(filter)];
    const matching: number[] = [];
    for (const number of order) if (tests.every((test) => test(this.#issues[number]!, number))) matching.push(number);
    return matching;
  }

  *#tests(filter: IssueFilter): Iterable<(issue: Issue, number: number) => boolean> {
    const { search, severities, categories, rule, subject, path, suppressed = 'open' } = filter;
    if (suppressed !== 'all') yield (issue) => isOpen(issue) === (suppressed === 'open');
    if (severities?.length) yield ({ severity }) => severities.includes(severity);
    if (categories?.length) yield ({ category }) => categories.includes(category);
    if (rule !== undefined) yield ({ ruleId }) => ruleId === rule;
    if (filter.class !== undefined) yield (issue) => issue.class === filter.class;
    if (subject !== undefined || path !== undefined) {
      const ids = this.#issuesAt(subject, path, suppressed);
      yield ({ id }) => ids.has(id);
    }
    const words = search?.toLowerCase().split(/\s+/).filter(Boolean) ?? [];
    if (words.length > 0) {
      const texts = this.#searchTexts();
      yield (_issue, number) => words.every((word) => texts[number]!.includes(word));
    }
  }

  /** Issues with a finding about a subject, and in a file or below a folder. */
  #issuesAt(
    subject: string | undefined,
    path: string | undefined,
    suppressed: IssueFilter['suppressed'],
  ): ReadonlySet<string> {
    const { index } = this;
    const subjectNumber = subject === undefined ? undefined : index.subjects.find(subject);
    const paths = path === undefined ? undefined : pathsAt(index.paths.texts, path);
    const ids = new Set<number>();
    if (subject !== undefined && subjectNumber === undefined) return new Set();
    for (let at = 0; at < index.length; at += 1) {
      const finding = index.finding(at);
      if (subjectNumber !== undefined && finding.subject !== subjectNumber) continue;
      if (paths && !paths.has(finding.path)) continue;
      if (suppressed === 'open' && finding.isSuppressed) continue;
      ids.add(finding.issue);
    }
    return new Set([...ids].map((number) => index.issues.texts[number]!));
  }

  #order(sort: Sort): Uint32Array {
    let order = this.#orders.get(sort);
    if (!order) {
      order = Uint32Array.from(this.#issues.keys());
      if (sort !== 'severity') {
        const compare = comparisons[sort];
        // Equal ones keep the order of the report.
        order.sort((left, right) => compare(this.#issues[left]!, this.#issues[right]!) || left - right);
      }
      this.#orders.set(sort, order);
    }
    return order;
  }

  #searchTexts(): readonly string[] {
    this.#texts ??= this.#issues.map(({ message, ruleId, field = '' }) =>
      `${message} ${ruleId} ${field}`.toLowerCase(),
    );
    return this.#texts;
  }

  #row(issue: Issue): IssueRow {
    const tally = this.scan.tallies.get(issue.id);
    const [subject] = tally?.subjects ?? [];
    const path = tally?.places[0]?.path;
    return {
      ...issue,
      suppressed: issue.suppressed ?? 0,
      ...(issue.subjects === 1 && subject !== undefined ? { subject } : {}),
      ...(path === undefined ? {} : { path }),
      source: ruleById.get(issue.ruleId)?.references[0] ?? '',
    };
  }
}

/** The numbers of a path, or of all below a folder whose path ends in a slash. */
function pathsAt(paths: readonly string[], wanted: string): ReadonlySet<number> {
  const isFolder = wanted.endsWith('/');
  const numbers = new Set<number>();
  for (const [number, path] of paths.entries()) {
    if (isFolder ? path.startsWith(wanted) : path === wanted) numbers.add(number);
  }
  return numbers;
}
