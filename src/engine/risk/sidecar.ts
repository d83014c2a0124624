import { existsSync, readFileSync, statSync } from 'node:fs';
import { type ColumnDescription, columnDescription } from '../../policies/column-description.ts';
import { declaredMissing } from '../../tables/missing-values.ts';

/** What the data dictionary beside a table says of its columns. */
export interface Sidecar {
  /** By heading. */
  readonly descriptions: ReadonlyMap<string, ColumnDescription>;
  /** By heading the codes that stand for no value. */
  readonly missing: Readonly<Record<string, readonly string[]>>;
  /** Why it was not used, as a sentence. */
  readonly caution?: string;
}

const none: Sidecar = { descriptions: new Map(), missing: {} };
/** A dictionary is for people to write; a longer file is data. */
const mostBytes = 4 * 1024 * 1024;

/**
 * The JSON file with the name of a table beside it: `participants.json` of `participants.tsv` (BIDS 1.10, Tabular files). A
 * table without one, or that is JSON itself, has none.
 */
export function sidecarOf(table: string): Sidecar {
  const path = table.replace(/(?:\.(?:gz|bz2|xz|zst))?$/i, '').replace(/\.[^./\\]+$/, '.json');
  if (path === table || /\.json(\.\w+)?$/i.test(table) || !existsSync(path)) return none;
  try {
    if (statSync(path).size > mostBytes) return none;
    const dictionary: unknown = JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
    if (typeof dictionary !== 'object' || dictionary === null || Array.isArray(dictionary)) return none;
    const descriptions = Object.entries(dictionary).flatMap(([heading, entry]) => {
      const description = columnDescription(entry);
      return description ? [[heading, description] as const] : [];
    });
    return { descriptions: new Map(descriptions), missing: declaredMissing(dictionary) };
  } catch {
    return { ...none, caution: 'The JSON file beside the table cannot be read as JSON and was not used: correct it.' };
  }
}
