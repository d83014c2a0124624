import type { EncodedColumn } from '../model/encoded-column.ts';

/** A column in which texts that a data dictionary declares to stand for no value are missing. */
export function withoutTexts(column: EncodedColumn, texts: readonly string[]): EncodedColumn {
  const declared = new Set(texts);
  const gone = new Set(column.values.flatMap((value, code) => (declared.has(value) ? [code] : [])));
  if (gone.size === 0) return column;
  const missing = column.missing ?? [...gone][0]!;
  return { ...column, codes: column.codes.map((code) => (gone.has(code) ? missing : code)), missing };
}
