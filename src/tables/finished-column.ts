import type { EncodedColumn } from '../model/encoded-column.ts';
import type { TableColumn } from './encoded-table.ts';

const unseen = 0xffffffff;

/**
 * A column as statistics want it: values that no record has any more (of rows that were left out) are gone, and all texts
 * that stand for missing are one value.
 * @param codes for each record the index of its text; changed in place
 * @param texts each once
 * @param unused whether there may be texts that no record has
 */
export function finishedColumn(
  name: string,
  codes: Uint32Array,
  texts: readonly string[],
  isMissing: (text: string) => boolean,
  unused: 'possible' | 'none' = 'possible',
): EncodedColumn & Pick<TableColumn, 'missingTexts'> {
  if (unused === 'none' && !texts.some(isMissing)) return { name, codes, values: texts, missingTexts: [] };
  const records = new Uint32Array(texts.length);
  for (const code of codes) records[code]! += 1;
  const missingTexts: { text: string; records: number }[] = [];
  const values: string[] = [];
  const renumbered = new Uint32Array(texts.length).fill(unseen);
  let missing: number | undefined;
  let changes = false;
  for (const [code, text] of texts.entries()) {
    if (records[code] === 0) continue;
    if (isMissing(text)) {
      missingTexts.push({ text, records: records[code]! });
      missing ??= values.push(text) - 1;
      renumbered[code] = missing;
    } else renumbered[code] = values.push(text) - 1;
    changes ||= renumbered[code] !== code;
  }
  if (changes) for (let row = 0; row < codes.length; row += 1) codes[row] = renumbered[codes[row]!]!;
  return { name, codes, values, missingTexts, ...(missing === undefined ? {} : { missing }) };
}
