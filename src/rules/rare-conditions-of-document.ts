import type { Table } from '../model/document.ts';
import { cellOf, type Field } from '../model/field.ts';
import type { Location } from '../model/location.ts';
import type { Violation } from '../model/violation.ts';
import type { RareConditionMatch } from '../vocabulary/matcher.ts';
import type { FieldSetting } from './field-setting.ts';
import { holdsConditions, type RareConditions, rareConditionId, rarityOf } from './judge-rare-conditions.ts';
import { wherein } from './place.ts';
import { sampleColumns } from './table-sample.ts';

/** From this share of rows on, a condition is what the table is about, and tells its people apart no more. */
const shareOfCohort = 0.5;
/** One row alone is one person. */
const leastRows = 2;

/**
 * Rare conditions in the fields of one document. A study of one rare disease has it in each row: that is said once, at the
 * heading of the column, and any other condition at its very cell.
 */
export class RareConditionsOfDocument {
  /** By column from 1, the conditions that most rows state. */
  readonly #cohort = new Map<number, ReadonlySet<string>>();
  readonly #said = new Map<string, Violation>();

  constructor(
    private readonly conditions: RareConditions,
    private readonly table: Table | undefined,
  ) {}

  /** The violations in a field, in the order of its text. @param known found in it already: what they cover is not said again */
  judge(field: Field, setting: FieldSetting, known: readonly Violation[]): Violation[] {
    const matches = this.conditions.matches(field);
    if (matches.length === 0) return nothing;
    return matches.flatMap((match) => {
      const text = field.text.slice(match.start, match.end);
      if (known.some(({ value }) => value?.includes(text)) || this.#isOfCohort(field, match)) return [];
      return [this.conditions.violation(field, match, setting)];
    });
  }

  /** What was found of whole columns, once all fields were judged. */
  ofColumns(): Iterable<Violation> {
    return this.#said.values();
  }

  #isOfCohort(field: Field, match: RareConditionMatch): boolean {
    const column = cellOf(field)?.column;
    const { table } = this;
    if (!table || column === undefined || match.assertion !== 'affirmed') return false;
    let cohort = this.#cohort.get(column);
    if (!cohort) {
      cohort = this.#conditionsOfMost(table, column, field);
      this.#cohort.set(column, cohort);
    }
    if (!cohort.has(match.condition)) return false;
    const key = `${column} ${match.condition}`;
    if (!this.#said.has(key)) this.#said.set(key, this.#ofColumn(table, column, field, match));
    return true;
  }

  #conditionsOfMost(table: Table, column: number, field: Field): ReadonlySet<string> {
    const columns = sampleColumns(table);
    const holds = holdsConditions(field)!;
    const rows = Math.max(0, ...columns.map(({ values }) => values.length));
    const counts = new Map<string, number>();
    for (const value of columns[column - 1]?.values ?? []) {
      const affirmed = this.conditions.matchesIn(value, holds).filter(({ assertion }) => assertion === 'affirmed');
      for (const condition of new Set(affirmed.map((match) => match.condition))) {
        counts.set(condition, (counts.get(condition) ?? 0) + 1);
      }
    }
    const least = Math.max(leastRows, shareOfCohort * rows);
    return new Set([...counts].flatMap(([condition, count]) => (count >= least ? [condition] : [])));
  }

  #ofColumn(table: Table, column: number, field: Field, match: RareConditionMatch): Violation {
    const { location } = field;
    const sheet = location.kind === 'cell' ? location.sheet : undefined;
    const heading: Location = table.headingLocation?.(column - 1) ?? { kind: 'column', column };
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

const nothing: Violation[] = [];
