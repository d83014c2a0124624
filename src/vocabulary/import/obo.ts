import { type Condition, VocabularyError } from '../condition.ts';
import { type DraftCondition, finish } from './draft-condition.ts';
import type { Imported, Importer } from './importer.ts';
import { levelBySubsets } from './rare-subsets.ts';

/** MONDO in the OBO Flat File Format 1.4: one stanza a term, one tag a line. */
export const obo: Importer = {
  source: 'MONDO',
  recognises: (head) => /^format-version:/m.test(head),
  async read(chunks) {
    const conditions: Condition[] = [];
    let version: string | undefined;
    let stanza: string[] = [];
    let kind = '';
    const end = (): void => {
      const condition = kind === '[Term]' ? termOf(stanza) : undefined;
      if (condition) conditions.push(condition);
      stanza = [];
    };
    let rest = '';
    for await (const chunk of chunks) {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop()!;
      for (const raw of lines) {
        const line = raw.trim();
        if (line.startsWith('[')) {
          end();
          kind = line;
        } else if (kind === '') version ??= /^data-version:\s*(.+)$/.exec(line)?.[1];
        else stanza.push(line);
      }
    }
    stanza.push(rest.trim());
    end();
    if (kind === '') throw new VocabularyError('it has no term: it may have been cut');
    return { conditions, version: versionOf(version) } satisfies Imported;
  },
};

/** `2026-01-06` of `releases/2026-01-06/mondo.owl`. */
export function versionOf(text: string | undefined): string | undefined {
  return /\d{4}-\d\d-\d\d/.exec(text ?? '')?.[0];
}

/** The condition of a term; `undefined` for one that is obsolete, of another ontology, or not rare. */
function termOf(lines: readonly string[]): Condition | undefined {
  const subsets: string[] = [];
  const draft: DraftCondition = { name: '', synonyms: [], codes: [], prevalence: 'unknown', level: 'disorder' };
  for (const line of lines) {
    const [, tag, value] = /^([\w-]+):\s*(.*)$/.exec(line) ?? [];
    if (tag === 'id') {
      const [, number] = /^MONDO:(\d{7})$/.exec(value!) ?? [];
      if (number === undefined) return undefined;
      draft.mondo = number;
    } else if (tag === 'name') draft.name = value!;
    else if (tag === 'is_obsolete' && value === 'true') return undefined;
    else if (tag === 'subset') subsets.push(value!.split(/\s/)[0]!);
    else if (tag === 'synonym') {
      const [, text, scope] = /^"((?:[^"\\]|\\.)*)"\s+(\w+)/.exec(value!) ?? [];
      if (scope === 'EXACT' && !/\bDEPRECATED\b/.test(value!)) draft.synonyms.push(text!.replace(/\\(.)/g, '$1'));
    } else if (tag === 'xref') {
      const [code] = value!.split(/\s/);
      // What a reference means stands behind it; one that is not the same disease is broader or narrower.
      const isSame = !value!.includes('{') || value!.includes('equivalentTo');
      if (isSame) draft.codes.push({ code: code!, mapping: 'exact' });
    }
  }
  const level = levelBySubsets(subsets);
  if (level === undefined || draft.name === '' || draft.mondo === undefined) return undefined;
  return finish({ ...draft, level });
}
