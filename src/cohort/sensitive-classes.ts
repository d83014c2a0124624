import type { PeopleOfDataset, PlacedColumn } from '../model/people.ts';
import { type SensitiveClassMeasures, sensitiveMeasures } from '../statistics/sensitive-measures.ts';

/** What few want known of them; a score is a measurement, which differs from person to person. */
const kinds: ReadonlySet<string> = new Set([
  ...['diagnosis', 'treatment', 'outcome', 'genotype', 'income', 'sexual life', 'belief', 'infection', 'habit'],
]);
/** Says that somebody has nothing: who learns it learns little. */
const nothing =
  /^(?:none|no|n|0|false|negative|neg|controls?|ctrl|con|healthy|hc|cn|nc|td|normal|unaffected|kontrolle|gesund|saine?|témoin|temoin|sano|sana)$|healthy[\s_-]*(?:control|volunteer|subject)/i;

/** A sensitive attribute with its measures for each equivalence class. */
export interface SensitiveColumn {
  readonly column: PlacedColumn;
  readonly measures: SensitiveClassMeasures;
}

/** The sensitive attributes of a cohort that differ among its people, with what each class tells of them. */
export function sensitiveColumns(cohort: PeopleOfDataset): SensitiveColumn[] {
  const columns = cohort.columns.filter(
    ({ role, kind, values, missing }) =>
      role === 'sensitive' && kinds.has(kind) && values.length - (missing === undefined ? 0 : 1) > 1,
  );
  if (columns.length === 0 || cohort.quasiIdentifiers.length === 0) return [];
  const measures = sensitiveMeasures(cohort.quasiIdentifiers, columns, cohort.people, {
    missing: 'left-out',
    distance: 'equal',
  });
  return columns.map((column, index) => ({ column, measures: measures[index]! }));
}

/** The value that most people of a class have, and their share of those with a value. */
export function commonest(
  people: readonly number[],
  { codes, missing }: PlacedColumn,
): { code: number; share: number } | undefined {
  const counts = new Map<number, number>();
  let known = 0;
  for (const person of people) {
    const code = codes[person]!;
    if (code === missing) continue;
    counts.set(code, (counts.get(code) ?? 0) + 1);
    known += 1;
  }
  const [first] = [...counts].sort(([left, most], [right, more]) => more - most || left - right);
  return first && { code: first[0], share: first[1] / known };
}

/** Whether a value says that a person has an illness, takes a drug, believes: and not that there is nothing to say. */
export function saysSomething({ values }: PlacedColumn, code: number): boolean {
  return !nothing.test(values[code]!.trim());
}
