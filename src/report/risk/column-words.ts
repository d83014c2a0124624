import { plural } from '../../model/numerals.ts';
import type { CohortRisk } from '../../model/report.generated.ts';
import { percent } from '../wording.ts';

type Column = CohortRisk['columns'][number];
type Sensitive = CohortRisk['sensitive'][number];

/** What a column of each role is called. */
export const roleWord: Readonly<Record<Column['role'], string>> = {
  identifier: 'identifier',
  'quasi-identifier': 'quasi-identifier',
  sensitive: 'sensitive',
  other: 'plays no part',
};

/** `age, 34 different values`. */
export function columnFacts({ kind, values, confidence }: Column): string {
  const facts = [kind, plural(values, 'different value')];
  return (confidence < 1 ? [...facts, `${percent(confidence)} sure`] : facts).join(', ');
}

/** Columns that play a part, and those that do not. */
export function byPart(columns: readonly Column[]): { parts: Column[]; others: Column[] } {
  const order = ['quasi-identifier', 'sensitive'] as const;
  return {
    parts: order.flatMap((role) => columns.filter((column) => column.role === role)),
    others: columns.filter(({ role }) => !order.some((one) => one === role)),
  };
}

/** What groups give away of a sensitive column, for whoever is no statistician. */
export function disclosureText({ distinctL, alpha }: Sensitive): string {
  if (distinctL <= 1)
    return 'there is a group in which all have the same value: whoever is found in it is known to have it';
  return `each group has at least ${plural(distinctL, 'different value')}, of which the most frequent has up to ${percent(alpha)}`;
}

/** The same by the measures of the field. */
export function measuresText(sensitive: Sensitive): string {
  const { distinctL, entropyL, recursiveC, t, distance, delta, basicBeta, enhancedBeta, alpha } = sensitive;
  const measures = [
    `distinct l = ${distinctL}`,
    `entropy l = ${rounded(entropyL)}`,
    recursiveC !== undefined && `recursive c > ${rounded(recursiveC)}`,
    `t = ${rounded(t)} (${distance} distance)`,
    `δ = ${rounded(delta)}`,
    `basic β = ${rounded(basicBeta)}`,
    `enhanced β = ${rounded(enhancedBeta)}`,
    `α = ${rounded(alpha)}`,
  ];
  return measures.filter(Boolean).join(', ');
}

function rounded(value: number | null): string {
  return value === null ? '∞' : String(Number(value.toPrecision(3)));
}
