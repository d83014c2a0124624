import type { ConsentOfDataset } from '../consent/records/consent-of-dataset.ts';
import { checkRows, type RowConflict } from '../consent/subjects/check-rows.ts';

const known = new WeakMap<ConsentOfDataset, (RowConflict & { subject: string })[]>();

/** Contradictions in the rows of the table of people, each with whom it is of. */
export function rowConflicts(consent: ConsentOfDataset): (RowConflict & { subject: string })[] {
  const found = known.get(consent) ?? conflictsOf(consent);
  known.set(consent, found);
  return found;
}

function conflictsOf({ rows, today }: ConsentOfDataset): (RowConflict & { subject: string })[] {
  const subjects = new Map(rows.map(({ row, subject }) => [row, subject]));
  return checkRows(rows, today).map((conflict) => ({ ...conflict, subject: subjects.get(conflict.rows[0]!) ?? '' }));
}
