import type { CohortRisk } from '../model/report.generated.ts';
import { type JudgedColumn, judgeTable } from '../policies/disclosure/judge-table.ts';
import { disclosureThresholds } from '../policies/disclosure/thresholds.ts';
import { meaningOfKey } from '../policies/key-meaning.ts';
import { shapeOf } from '../policies/value-shape.ts';
import { type ClassSizes, recordsUnder } from '../statistics/class-sizes.ts';
import type { CohortColumn } from './cohort.ts';
import { valueSeparator } from './people.ts';

/**
 * What authorities ask of a cohort, and whether it meets it; last what was asked for here.
 * @param columns all of the cohort: a rule on values holds for those that are no quasi-identifiers too
 * @param wanted the smallest class that is allowed
 */
export function thresholdVerdicts(
  columns: readonly CohortColumn[],
  sizes: ClassSizes,
  wanted: number,
): CohortRisk['thresholds'] {
  // Values are judged by the policies; people are counted here, since classes overlap where a missing value matches anything.
  const verdicts = judgeTable({ classSizes: [], columns: columns.flatMap(judgedColumn) }, { k: wanted });
  return verdicts.map(({ id, reading, k, against }) => {
    const preset = disclosureThresholds.find((one) => one.id === id);
    const peopleBelow = k === undefined ? 0 : recordsUnder(sizes, k);
    return {
      id,
      title: preset?.title ?? 'wanted here',
      ...(preset ? { source: preset.source } : {}),
      ...(reading === undefined ? {} : { reading }),
      ...(k === undefined ? {} : { k }),
      holds: peopleBelow === 0 && against.length === 0,
      peopleBelow,
      against: against.map((one) => ({ ...one })),
    };
  });
}

function judgedColumn(column: CohortColumn): JudgedColumn[] {
  const values = column.values
    .filter((_, code) => code !== column.missing)
    .flatMap((value) => (value.includes(valueSeparator) ? value.split(valueSeparator) : [value]));
  const kind = judgedKind(column, values);
  return kind ? [{ name: column.name, kind, values: [...new Set(values)] }] : [];
}

/** What a threshold would look at in the column. */
function judgedKind({ name, kind }: CohortColumn, values: readonly string[]): JudgedColumn['kind'] | undefined {
  if (kind === 'age' || kind === 'date' || kind === 'birth') return kind;
  const meaning = meaningOfKey(name, 'cell');
  const isZip = (meaning?.kind === 'identifier' && meaning.class === 'postcode') || shapeOf(values) === 'zip';
  return isZip ? 'zip' : undefined;
}
