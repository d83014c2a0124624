import { type Fact, sourceOf } from '../../model/fact.ts';
import type { Region } from '../../model/region.ts';
import { type DatasetViolation, datasetRule, type RuleContext } from '../../model/rule.ts';
import { quasiIdentifierOf } from '../../policies/quasi-identifier.ts';
import { anonymityOf } from '../../statistics/k-anonymity.ts';

/** A participants table as the check needs it: for each quasi-identifier the keyed value of each row. */
interface Participants {
  quasiIdentifiers: string[];
  /** The keyed subject of each row. */
  subjects: string[];
  rows: string[][];
  /** Where each row stands. */
  places: { number: number; region?: Region }[];
}

const participantsFile = /(^|\/)participants\.(tsv|csv)$/;
const subjectColumn = /^(participant|subject|patient)(_?id)?$/i;

export default datasetRule({
  id: 'outlier/small-class',
  severity: 'warning',
  title: 'People who stand out',
  rationale:
    'Someone who knows a few facts about a person, such as age, sex and hospital, can find that person in the table when too few others share them. In a k-anonymous table every combination is shared by at least k people; smaller classes point at someone.',
  references: ['Sweeney 2002, k-anonymity', 'GDPR recital 26', '45 CFR 164.514(b)(2)(i)(R)', 'WP216'],
  remedies: ['generalise-column', 'suppress-cell', 'drop-column'],
  messages: {
    small: 'A person is in a group of fewer than {k} by {columns}',
    cohort: 'A cohort of {records} people is too small to judge: whoever knows {columns} can pick each of them out',
  },
  options: {
    k: { type: 'integer', description: 'Smallest equivalence class that is allowed.', default: 5, minimum: 2 },
    smallestCohort: {
      type: 'integer',
      description: 'Below this many people the cohort as a whole is reported, not each person.',
      default: 20,
      minimum: 2,
    },
    quasiIdentifiers: {
      type: 'array',
      items: { type: 'string' },
      description: 'Columns to use as quasi-identifiers; recognised by name when empty.',
      default: [],
    },
  },
  needs: ['participants'],
  *collect(document, context) {
    if (!document.table || !participantsFile.test(context.path)) return;
    const { columns } = document.table;
    const chosen = context.options.quasiIdentifiers as string[];
    const indices = columns.flatMap((column, index) =>
      (chosen.length > 0 ? chosen.includes(column) : quasiIdentifierOf(column) !== undefined) ? [index] : [],
    );
    if (indices.length === 0) return;
    const subjectIndex = columns.findIndex((column) => subjectColumn.test(column.trim()));
    const data: Participants = {
      quasiIdentifiers: indices.map((index) => columns[index]!),
      subjects: [],
      rows: [],
      places: [],
    };
    for (const { number, cells, region } of document.table.rows()) {
      data.subjects.push(context.digest(cells[subjectIndex] ?? ''));
      data.rows.push(indices.map((index) => context.digest(cells[index] ?? '')));
      data.places.push({ number, ...(region === undefined ? {} : { region }) });
    }
    yield { kind: 'participants', data };
  },
  *check(facts, context) {
    for (const fact of facts) yield* judgeTable(fact, context);
  },
  summarize(facts, { options }) {
    const fact = facts[0];
    if (!fact) return {};
    const { quasiIdentifiers, rows } = fact.data as Participants;
    const { k, classes, uniqueRecords, sizes } = anonymityOf(rows);
    const table = { records: rows.length, quasiIdentifiers, path: fact.path };
    return {
      cohort: { kAnonymity: { k, classes, uniqueRecords, ...table, wanted: options.k, sizes: classesBySize(sizes) } },
    };
  },
});

function* judgeTable(fact: Fact, { policy, options }: RuleContext): Iterable<DatasetViolation> {
  const { quasiIdentifiers, rows, subjects, places } = fact.data as Participants;
  const k = options.k as number;
  const { sizes } = anonymityOf(rows);
  const columns = listOf(quasiIdentifiers);
  const severity = policy.severityOfRule('outlier/small-class', 'warning');
  const common = { ruleId: 'outlier/small-class', severity, ...sourceOf(fact), place: `by ${columns}` };
  if (sizes.every((size) => size >= k)) return;
  if (rows.length < (options.smallestCohort as number)) {
    yield {
      ...common,
      confidence: 0.6,
      location: { kind: 'file' },
      messageId: 'cohort',
      parameters: { records: rows.length, columns },
    };
    return;
  }
  for (const [index, size] of sizes.entries()) {
    if (size >= k) continue;
    const { number, region } = places[index]!;
    yield {
      ...common,
      confidence: 0.8,
      location: { kind: 'rows', rows: [number], ...(region === undefined ? {} : { region }) },
      messageId: 'small',
      parameters: { k, columns },
      identity: subjects[index]!,
    };
  }
}

/** How many classes there are of each size, smallest first. @param sizes of the class of each record */
function classesBySize(sizes: readonly number[]): { size: number; classes: number }[] {
  const records = new Map<number, number>();
  for (const size of sizes) records.set(size, (records.get(size) ?? 0) + 1);
  return [...records].sort(([left], [right]) => left - right).map(([size, count]) => ({ size, classes: count / size }));
}

function listOf(names: readonly string[]): string {
  if (names.length <= 1) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
