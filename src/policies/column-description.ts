/** What a sidecar says of a column (BIDS, "Tabular files"): `participants.json` beside `participants.tsv`. */
export interface ColumnDescription {
  readonly text: string;
  readonly units?: string;
  /** What each value stands for. */
  readonly levels: readonly string[];
}

/**
 * Reads the entry of one column in a sidecar. What is not as the standard has it is left out.
 * @param entry parsed JSON
 */
export function columnDescription(entry: unknown): ColumnDescription | undefined {
  if (typeof entry !== 'object' || entry === null) return undefined;
  const { Description, LongName, Units, Levels } = entry as Record<string, unknown>;
  const text = [LongName, Description].filter((one) => typeof one === 'string').join('. ');
  const levels = typeof Levels === 'object' && Levels !== null ? Object.values(Levels).map(levelText) : [];
  return { text, levels: levels.filter((one) => one !== ''), ...(typeof Units === 'string' ? { units: Units } : {}) };
}

/** A level is a text, or an object with one (BIDS 1.8). */
function levelText(level: unknown): string {
  if (typeof level === 'string') return level;
  const description = typeof level === 'object' && level !== null && (level as Record<string, unknown>).Description;
  return typeof description === 'string' ? description : '';
}

const topics: readonly (readonly [RegExp, 'quasi-identifier' | 'sensitive', string])[] = [
  [/\b(diagnos\w*|disease|disorder|patients? (or|vs\.?|and) (healthy )?controls?)\b/i, 'sensitive', 'diagnosis'],
  [/\b(genotype|allele|mutation)\b/i, 'sensitive', 'genotype'],
  [/\b(sexual orientation)\b/i, 'sensitive', 'sexual life'],
  [/\b(questionnaire|inventory|rating scale|test score|total score|subscale)\b/i, 'sensitive', 'score'],
  [/\b(income|salary)\b/i, 'sensitive', 'income'],
  [/\bage (of|at|in)\b|\bsubject age\b|^age\b/i, 'quasi-identifier', 'age'],
  [/\b(biological |phenotypical |self-reported )?(sex|gender) (of|for)\b|^(sex|gender)\b/i, 'quasi-identifier', 'sex'],
  [/\bhandedness\b|\bdominant hand\b/i, 'quasi-identifier', 'handedness'],
  [/\b(ethnicity|race|nationality|native language)\b/i, 'quasi-identifier', 'ethnicity'],
  [/\b(site|hospital|cent(er|re)) (where|of|at|that)\b|\bacquisition site\b/i, 'quasi-identifier', 'place'],
  [/\b(years of education|education level)\b/i, 'quasi-identifier', 'education'],
];

/** What a description says that a column tells of a person. */
export function topicOf({
  text,
}: ColumnDescription): { role: 'quasi-identifier' | 'sensitive'; kind: string } | undefined {
  for (const [pattern, role, kind] of topics) if (pattern.test(text)) return { role, kind };
  return undefined;
}
