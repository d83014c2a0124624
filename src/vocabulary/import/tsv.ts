import { type Condition, VocabularyError } from '../condition.ts';
import { finish } from './draft-condition.ts';
import type { Imported, Importer } from './importer.ts';

/**
 * MONDO's rare diseases as a table with tabs: `id` and `label`, and where there are such columns `synonyms`, `icd10` and `orpha`
 * with `|` between several, and `tier` (1 for a disease, 2 for a group or what other catalogues alone call rare).
 */
export const tsv: Importer = {
  source: 'MONDO',
  recognises: (head) => /^\uFEFF?(?:[^\n]*\t)?(?:mondo_)?id\t/i.test(head),
  async read(chunks) {
    const conditions: Condition[] = [];
    let columns: string[] | undefined;
    let number = 0;
    let rest = '';
    const read = (line: string): void => {
      number += 1;
      if (line.trim() === '') return;
      const fields = line.replace(/^\uFEFF|\r$/g, '').split('\t');
      if (!columns) {
        columns = fields.map((name) =>
          name
            .trim()
            .toLowerCase()
            .replace(/^mondo_/, ''),
        );
        if (!columns.includes('label')) throw new VocabularyError('its first line has no column "label"');
        return;
      }
      conditions.push(rowOf(columns, fields, number));
    };
    for await (const chunk of chunks) {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop()!;
      for (const line of lines) read(line);
    }
    read(rest);
    if (conditions.length === 0) throw new VocabularyError('it has no line below its columns');
    return { conditions, version: undefined } satisfies Imported;
  },
};

function rowOf(columns: readonly string[], fields: readonly string[], number: number): Condition {
  if (fields.length !== columns.length) {
    throw new VocabularyError(`line ${number} has ${fields.length} columns where the first has ${columns.length}`);
  }
  const row = new Map(columns.map((name, index) => [name, fields[index]!.trim()]));
  const [, mondo] = /^MONDO:(\d{7})$/.exec(row.get('id') ?? '') ?? [];
  const name = row.get('label') ?? '';
  if (mondo === undefined || name === '') throw new VocabularyError(`line ${number} has no MONDO number or no label`);
  const several = (column: string): string[] => (row.get(column) ?? '').split('|').filter((one) => one !== '');
  return finish({
    name,
    mondo,
    synonyms: several('synonyms'),
    codes: [...several('orpha'), ...several('icd10'), ...several('omim')].map((code) => ({ code, mapping: 'exact' })),
    prevalence: 'unknown',
    level: row.get('tier') === '2' ? 'group' : 'disorder',
  });
}
