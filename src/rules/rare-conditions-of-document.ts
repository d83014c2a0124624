import type { Table } from '../model/document.ts';
import { cellOf, type Field } from '../model/field.ts';
import type { Location } from '../model/location.ts';
import type { Violation } from '../model/violation.ts';
import { type ConditionField, groupByIllness, isGroupByIllness } from '../policies/condition-field.ts';
import type { RareConditionMatch } from '../vocabulary/matcher.ts';
import type { FieldSetting } from './field-setting.ts';
import {
  holdsConditions,
  mayHoldCondition,
  type RareConditions,
  rareConditionId,
  rarityOf,
} from './judge-rare-conditions.ts';
import { wherein } from './place.ts';
import { type ColumnSample, sampleColumns } from './table-sample.ts';

/** From this share of rows on, a condition is what the table is about, and tells its people apart no more. */
const shareOfCohort = 0.5;
/** One row alone is one person. */
const leastRows = 2;

/**
 * Rare conditions in the fields of one document. A study of one rare disease has it in each row: that is said once, at the
 * heading of the column, and any other condition at its very cell.
 */
export class RareConditionsOfDocument {
  /** By column from 1, what is known of the columns of the table. */
  readonly #columns = new Map<number, Column>();
  readonly #said = new Map<string, Violation>();

  constructor(
    private readonly conditions: RareConditions,
    private readonly table: Table | undefined,
  ) {}

  /** The violations in a field, in the order of its text. @param known found in it already: what they cover is not said again */
  judge(field: Field, setting: FieldSetting, known: readonly Violation[]): readonly Violation[] {
    if (!mayHoldCondition(field)) return nothing;
    const column = this.#columnOf(field);
    const holds = column ? column.holds : holdsConditions(field);
    if (!holds) return nothing;
    const { text } = field;
    const matches = this.conditions.matches(text, holds);
    if (matches.length === 0) return nothing;
    return matches.flatMap((match) => {
      const words = text.slice(match.start, match.end);
      const isSaid = known.some(({ value }) => value?.includes(words)) || this.#isOfCohort(field, column, match);
      return isSaid ? [] : [this.conditions.violation(field, match, setting)];
    });
  }

  /** What was found of whole columns, once all fields were judged. */
  ofColumns(): Iterable<Violation> {
    return this.#said.values();
  }

  /** The column that a cell stands in; `undefined` for what is no cell, and in another sheet than the one that was sampled. */
  #columnOf(field: Field): Column | undefined {
    const number = this.table && cellOf(field)?.column;
    if (number === undefined) return undefined;
    let column = this.#columns.get(number);
    if (!column) {
      const sample = sampleColumns(this.table!)[number - 1];
      const isGroup = sample?.heading === field.name && isGroupByIllness(sample.heading, sample.values);
      column = { number, heading: field.name, sample, holds: isGroup ? groupByIllness : holdsConditions(field) };
      this.#columns.set(number, column);
    }
    return column.heading === field.name ? column : undefined;
  }

  #isOfCohort(field: Field, column: Column | undefined, match: RareConditionMatch): boolean {
    if (!column || match.assertion !== 'affirmed') return false;
    column.cohort ??= this.#conditionsOfMost(column);
    if (!column.cohort.has(match.condition)) return false;
    const key = `${column.number} ${match.condition}`;
    if (!this.#said.has(key)) this.#said.set(key, this.#ofColumn(column.number, field, match));
    return true;
  }

  #conditionsOfMost({ sample, heading, holds }: Column): ReadonlySet<string> {
    if (!sample || !holds || sample.heading !== heading) return new Set();
    const rows = Math.max(...sampleColumns(this.table!).map(({ values }) => values.length));
    const counts = new Map<string, number>();
    for (const value of sample.values) {
      const affirmed = this.conditions.matches(value, holds).filter(({ assertion }) => assertion === 'affirmed');
      for (const condition of new Set(affirmed.map((match) => match.condition))) {
        counts.set(condition, (counts.get(condition) ?? 0) + 1);
      }
    }
    const least = Math.max(leastRows, shareOfCohort * rows);
    return new Set([...counts].flatMap(([condition, count]) => (count >= least ? [condition] : [])));
  }

  #ofColumn(column: number, field: Field, match: RareConditionMatch): Violation {
    const { location } = field;
    const sheet = location.kind === 'cell' ? location.sheet : undefined;
    const heading: Location = this.table!.headingLocation?.(column - 1) ?? { kind: 'column', column };
    return {
      ruleId: rareConditionId,
      severity: this.conditions.severityOfCohort,
      confidence: match.confidence,
      location: sheet === undefined || heading.kind !== 'column' ? heading : { ...heading, sheet },
      messageId: 'cohort',
      parameters: { rarity: rarityOf(match), place: wherein(field).place },
      identity: match.condition,
      ...wherein(field),
    };
  }
}

const nothing: readonly never[] = [];

/** A column of the table of a document. */
interface Column {
  /** From 1. */
  readonly number: number;
  readonly heading: string;
  readonly sample: ColumnSample | undefined;
  readonly holds: ConditionField | undefined;
  /** The conditions that most rows state; counted when one was found. */
  cohort?: ReadonlySet<string>;
}
