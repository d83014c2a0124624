/** Which texts of a table stand for no value. */
export interface MissingTexts {
  /** In any column; letter case and surrounding white space do not count. */
  readonly texts: readonly string[];
  /** What a data dictionary declares for one column, by its heading: codes such as 999, exactly as they stand. */
  readonly byColumn?: Readonly<Record<string, readonly string[]>>;
}

/**
 * What stands for no value where nobody says otherwise: an empty cell, `n/a` (BIDS 1.10, Tabular files), `NA` (R), `NaN`,
 * `NULL`, `<NA>` (pandas), `#N/A` (Excel), a dot (SAS, Stata), a dash, and the star of a suppressed cell (ARX), which is no
 * value that anybody has. Numbers such as 999 are values until a data dictionary says that they are none.
 */
export const usuallyMissing: MissingTexts = {
  texts: ['', 'n/a', 'na', 'nan', 'null', '<na>', '#n/a', '.', '-', '*'],
};

/** A test for the cells of one column. @param heading as it stands in the table */
export function missingIn(heading: string, { texts, byColumn }: MissingTexts): (text: string) => boolean {
  const everywhere = new Set(texts.map((text) => text.trim().toLowerCase()));
  const declared = byColumn && Object.hasOwn(byColumn, heading) ? byColumn[heading] : undefined;
  const here = new Set(declared?.map((text) => text.trim()));
  return (text) => {
    const trimmed = text.trim();
    return here.has(trimmed) || everywhere.has(trimmed.toLowerCase());
  };
}

/** A description of a level that says that there is no value. */
const saysMissing =
  /^\W*(?:data |value )?(?:missing|not (?:available|recorded|reported|applicable|collected|assessed|known)|no (?:data|answer|response)|unknown|n\/?a)\b/i;

/**
 * The codes that a data dictionary declares as missing: of each column the `Levels` (BIDS 1.10, JSON sidecars of tabular
 * files) whose description says so, and what it lists itself under `MissingValues`.
 * @param dictionary the parsed JSON; what is not of its form declares nothing
 */
export function declaredMissing(dictionary: unknown): Record<string, string[]> {
  const declared: [string, string[]][] = [];
  for (const [column, about] of entriesOf(dictionary)) {
    const { Levels: levels, MissingValues: listed } = Object.fromEntries(entriesOf(about));
    const codes = entriesOf(levels).flatMap(([code, level]) => (saysMissing.test(descriptionOf(level)) ? [code] : []));
    if (Array.isArray(listed)) codes.push(...listed.map(String));
    if (codes.length > 0) declared.push([column, codes]);
  }
  return Object.fromEntries(declared);
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}

/** A level is a text, or an object with a `Description`. */
function descriptionOf(level: unknown): string {
  if (typeof level === 'string') return level;
  const description = entriesOf(level).find(([key]) => key === 'Description')?.[1];
  return typeof description === 'string' ? description : '';
}
