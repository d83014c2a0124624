import type { ColumnRole } from '../model/column-role.ts';
import type { EncodedColumn } from '../model/encoded-column.ts';
import type { ColumnDescription } from '../policies/column-description.ts';
import { columnRole } from '../policies/column-role.ts';
import { headingName } from '../policies/heading.ts';
import type { CohortColumn } from './cohort.ts';

/** What somebody says of columns, which wins over what is found. */
export interface NamedColumns {
  /** Headings; where any is given, no other column is a quasi-identifier. */
  readonly quasiIdentifiers?: readonly string[];
  /** Headings; where any is given, no other column is a sensitive attribute. */
  readonly sensitive?: readonly string[];
}

/** What is known of columns beside their values. */
export interface ColumnKnowledge extends NamedColumns {
  /** By heading, from sidecars. */
  readonly descriptions?: ReadonlyMap<string, ColumnDescription>;
}

/**
 * A column with its role and why. One that is named as a quasi-identifier or a sensitive attribute is one; another that
 * would have been one keeps its kind and is `other`.
 * @param column with a row for each record
 * @param people how many people have a value in it
 */
export function withRole(column: EncodedColumn, people: number, known: ColumnKnowledge = {}): CohortColumn {
  const { name, values, missing } = column;
  const found = columnRole({
    name,
    values: missing === undefined ? values : values.filter((_, code) => code !== missing),
    people,
    ...descriptionOf(name, known),
  });
  return { ...column, ...namedRole(name, found, known) };
}

function descriptionOf(name: string, { descriptions }: ColumnKnowledge): { description?: ColumnDescription } {
  const description = descriptions?.get(name);
  return description ? { description } : {};
}

function namedRole(
  name: string,
  found: ColumnRole,
  { quasiIdentifiers = [], sensitive = [] }: NamedColumns,
): ColumnRole {
  if (isNamed(name, quasiIdentifiers)) return named(found, 'quasi-identifier');
  if (isNamed(name, sensitive)) return named(found, 'sensitive');
  const isOverruled =
    (found.role === 'quasi-identifier' && quasiIdentifiers.length > 0) ||
    (found.role === 'sensitive' && sensitive.length > 0);
  return isOverruled ? { ...found, role: 'other', reason: 'Others were named instead.', confidence: 1 } : found;
}

function named({ kind }: ColumnRole, role: ColumnRole['role']): ColumnRole {
  return { role, kind, reason: 'It was named as one.', confidence: 1 };
}

/** Whether a heading is among those that somebody wrote; case, accents and separators do not matter. */
export function isNamed(heading: string, names: readonly string[]): boolean {
  const name = headingName(heading);
  return names.some((one) => headingName(one) === name);
}

/** Whether a column numbers people, which its name says. */
export function namesPeople(heading: string): boolean {
  const { role, kind } = columnRole({ name: heading, values: [], people: 0 });
  return role === 'identifier' && kind === 'subject';
}
