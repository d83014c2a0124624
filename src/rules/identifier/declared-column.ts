import type { Table } from '../../model/document.ts';
import { type Fact, sourceOf } from '../../model/fact.ts';
import type { Location } from '../../model/location.ts';
import { type DatasetViolation, datasetRule, type RuleContext } from '../../model/rule.ts';
import { isPlaceholder } from '../../policies/placeholder.ts';
import { sampleColumns } from '../table-sample.ts';

/** A data dictionary: its variables, and which of them it declares to be identifiers. */
interface Dictionary {
  variables: string[];
  identifiers: string[];
}

/** The columns of a table, and where the headings stand of those that hold more than a dummy. */
interface Columns {
  headings: string[];
  locations: (Location | null)[];
}

/** Headings of REDCap's data dictionary; older versions write them without signs. */
const variableHeading = /^(?:variable \/ field name|field_name|variable)$/i;
const identifierHeading = /^(?:identifier\??|identifier_y_n)$/i;

/** So many variables of a dictionary make a table an export of it; a heading alone is anybody's. */
const leastShared = 3;
/** A table with more columns is a matrix, and no export of a form. */
const mostColumns = 5_000;
/** Tables of one recording: no form is exported there. */
const ofRecording = /(?:^|\/)sub-[^/]+\//;

export default datasetRule({
  id: 'identifier/declared-column',
  severity: 'error',
  title: 'Column that the data dictionary declares an identifier',
  rationale:
    'Whoever built the form marked this field as one that identifies people. An export that is meant to be shared leaves such fields out; this one still has values in it.',
  references: ['45 CFR 164.514(b)(2)(i)', 'GDPR Art. 4(1)', 'REDCap data dictionary, column "Identifier?"'],
  remedies: ['drop-column', 'pseudonymize'],
  messages: { found: 'Column {column} holds values, and the data dictionary declares it an identifier' },
  needs: ['data-dictionary', 'table-columns'],
  *collect({ table, dicom }, context) {
    if (dicom) return;

    if (!table || table.columns.length > mostColumns) return;
    const dictionary = dictionaryOf(table);
    if (dictionary) yield { kind: 'data-dictionary', data: dictionary };
    else if (!ofRecording.test(context.path)) {
      const columns = columnsOf(table);
      if (columns.headings.length >= leastShared) yield { kind: 'table-columns', data: columns };
    }
  },
  *check(facts, context) {
    const dictionaries = facts.filter(({ kind }) => kind === 'data-dictionary').map(({ data }) => data as Dictionary);
    if (dictionaries.length === 0) return;
    for (const fact of facts) {
      if (fact.kind === 'table-columns') yield* judgeTable(fact, dictionaries, context);
    }
  },
});

/** What a table declares where it is a data dictionary with identifiers in it. */
function dictionaryOf(table: Table): Dictionary | undefined {
  const variable = table.columns.findIndex((heading) => variableHeading.test(heading.trim()));
  const identifier = table.columns.findIndex((heading) => identifierHeading.test(heading.trim()));
  if (variable < 0 || identifier < 0) return undefined;
  const dictionary: Dictionary = { variables: [], identifiers: [] };
  for (const { cells } of table.rows()) {
    const name = normal(cells[variable] ?? '');
    if (name === '') continue;
    dictionary.variables.push(name);
    if (/^(?:y|yes|1|true)$/i.test((cells[identifier] ?? '').trim())) dictionary.identifiers.push(name);
  }
  return dictionary;
}

function columnsOf(table: Table): Columns {
  const columns = sampleColumns(table);
  return {
    headings: columns.map(({ heading }) => heading),
    locations: columns.map(({ index, values }) => {
      const isFilled = new Set(values).size > 1 || values.some((value) => !isPlaceholder(value));
      return isFilled ? (table.headingLocation?.(index) ?? { kind: 'column', column: index + 1 }) : null;
    }),
  };
}

function* judgeTable(
  fact: Fact,
  dictionaries: readonly Dictionary[],
  { policy }: RuleContext,
): Iterable<DatasetViolation> {
  const { headings, locations } = fact.data as Columns;
  const variables = headings.map(variableOf);
  const dictionary = dictionaries.find(({ variables: known }) => {
    const declared = new Set(known);
    return variables.filter((name) => declared.has(name)).length >= Math.min(leastShared, known.length);
  });
  const identifiers = new Set(dictionary?.identifiers);
  for (const [index, name] of variables.entries()) {
    const location = locations[index];
    if (!identifiers.has(name) || !location) continue;
    const heading = headings[index]!;
    yield {
      ruleId: 'identifier/declared-column',
      severity: policy.severityOfRule('identifier/declared-column', 'error'),
      confidence: 0.95,
      ...sourceOf(fact),
      location,
      messageId: 'found',
      parameters: { column: heading },
      identity: name,
      place: `column ${heading}`,
      field: `column ${heading}`,
    };
  }
}

/** The variable behind a heading: each choice of a checkbox is a column of its own, `symptoms___3`. */
function variableOf(heading: string): string {
  return normal(heading).replace(/___.*$/, '');
}

function normal(name: string): string {
  return name.trim().toLowerCase();
}
