import type { DuoCode } from '../../model/consent.generated.ts';
import type { RowTerms } from '../terms-of-subject.ts';

/** Columns with an answer of the person. */
const answers = ['aiTraining', 'thirdParties', 'futureUse', 'commercialUse', 'publicRelease', 'faceImages'] as const;

type Answer = RowTerms[(typeof answers)[number]];

/**
 * One row for rows of a person of which nobody knows which one holds: of each answer the strictest, and the codes of all. It
 * stands where the row with most of these answers stands.
 * @param rows of one person, at least one
 */
export function strictestRow<Row extends RowTerms>(rows: readonly Row[]): Row {
  const [first] = rows;
  if (rows.length === 1) return first!;
  const strictest = Object.fromEntries(
    answers.flatMap((column) => {
      const value = strictestOf(rows.map((row) => row[column]));
      return value === undefined ? [] : [[column, value]];
    }),
  ) as Partial<RowTerms>;
  const agreeing = rows.map((row) => answers.filter((column) => isSame(row[column], strictest[column])).length);
  const merged: Partial<Record<string, unknown>> = { ...rows[agreeing.indexOf(Math.max(...agreeing))]! };
  for (const column of answers) delete merged[column];
  const duo = codesOf(rows);
  return { ...merged, ...strictest, ...(duo.length > 0 ? { duo } : {}) } as Row;
}

/** What forbids before what asks, before names, before nothing said, before what allows. Of two lists what both name. */
function strictestOf(given: readonly Answer[]): Answer {
  const lists = given.filter((value) => Array.isArray(value));
  if (given.includes('not-allowed')) return 'not-allowed';
  if (given.includes('ask-again')) return 'ask-again';
  if (lists.length > 0) {
    const common = lists[0]!.filter((name) => lists.every((list) => list.includes(name)));
    return common.length > 0 ? common : 'not-allowed';
  }
  return given.includes(undefined) ? undefined : 'allowed';
}

function codesOf(rows: readonly RowTerms[]): DuoCode[] {
  const byText = new Map(rows.flatMap(({ duo = [] }) => duo).map((code) => [JSON.stringify(code), code]));
  return [...byText.values()];
}

function isSame(left: Answer, right: Answer): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
