import type { DocumentRule } from '../../src/model/rule.ts';
import type { Violation } from '../../src/model/violation.ts';
import { resolvePolicy } from '../../src/policies/presets.ts';
import { documentOf } from '../formats/document-of.ts';

/** What a document rule finds in a table that is written as TSV. */
export function checkTable(rule: DocumentRule, rows: string, path = 'table.tsv'): Violation[] {
  const document = documentOf(path.endsWith('.tsv') ? path : 'table.tsv', rows);
  const policy = resolvePolicy('hipaa-safe-harbor');
  const context = { policy, circumstances: {}, path, options: {}, digest: (value: string) => value };
  return [...rule.check(document, context)];
}
