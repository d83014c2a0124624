import type { EncodedColumn } from '../../model/encoded-column.ts';
import { equivalenceClasses } from '../equivalence-classes.ts';
import { readValues } from './read-values.ts';
import type { GeneralisableColumn, Step } from './step.ts';
import { nothingTold, valueGroups } from './value-groups.ts';

/** A table after some steps. */
export interface ChangedTable {
  /** As many columns as before; one that was dropped has `*` everywhere. */
  readonly columns: readonly EncodedColumn[];
  /** The records that were suppressed, rising: they have `*` everywhere and are in no class. */
  readonly suppressed: Uint32Array;
}

/**
 * Carries out the steps of a suggestion. What stands in the new columns are labels: "35–39", "90+", "1950s", "941*", "other".
 * @param generalisable the columns that the suggestion was made for
 * @param steps which column a step is for is its index among these
 * @param records how many there are
 */
export function applySteps(
  generalisable: readonly GeneralisableColumn[],
  steps: readonly Step[],
  records: number,
): ChangedTable {
  const columns = generalisable.map((one, column) => {
    const own = steps.filter((step) => step.kind !== 'suppress' && step.column === column);
    return own.length === 0 ? one.column : coarser(one, own);
  });
  const below = Math.max(0, ...steps.map((step) => (step.kind === 'suppress' ? step.below : 0)));
  if (below === 0) return { columns, suppressed: new Uint32Array() };
  const { classOf, sizes } = equivalenceClasses(columns, records);
  const isSuppressed = (record: number) => sizes[classOf[record]!]! < below;
  const suppressed = Uint32Array.from(classOf.keys()).filter(isSuppressed);
  return { columns: columns.map((column) => withCells(column, isSuppressed)), suppressed };
}

function coarser(generalisable: GeneralisableColumn, steps: readonly Step[]): EncodedColumn {
  const { column } = generalisable;
  const { groupOf, labels, missing } = valueGroups(
    readValues(generalisable),
    steps.filter((step) => step.kind !== 'suppress'),
  );
  const codes = column.codes.map((code) => groupOf[code]!);
  return inOrder(column.name, codes, labels, missing);
}

function withCells(column: EncodedColumn, isBlank: (record: number) => boolean): EncodedColumn {
  const { name, values, missing } = column;
  const known = values.indexOf(nothingTold);
  const blank = known < 0 ? values.length : known;
  const codes = column.codes.map((code, record) => (isBlank(record) ? blank : code));
  return inOrder(name, codes, known < 0 ? [...values, nothingTold] : values, missing);
}

/** A column with those values alone that occur, in the order in which they do. */
function inOrder(
  name: string,
  codes: Uint32Array,
  values: readonly string[],
  missing: number | undefined,
): EncodedColumn {
  const absent = 0xffffffff;
  const codeOf = new Uint32Array(values.length).fill(absent);
  const kept: string[] = [];
  const renumbered = codes.map((code) => {
    if (codeOf[code] === absent) {
      codeOf[code] = kept.length;
      kept.push(values[code]!);
    }
    return codeOf[code]!;
  });
  const missingCode = missing === undefined ? absent : codeOf[missing]!;
  return { name, codes: renumbered, values: kept, ...(missingCode === absent ? {} : { missing: missingCode }) };
}
