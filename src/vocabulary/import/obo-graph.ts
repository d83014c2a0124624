import { JSONParser } from '@streamparser/json';
import { type Condition, VocabularyError } from '../condition.ts';
import { finish } from './draft-condition.ts';
import type { Imported, Importer } from './importer.ts';
import { versionOf } from './obo.ts';
import { levelBySubsets } from './rare-subsets.ts';

/** A node of an OBO graph, as far as it is read; nothing about it is certain. */
interface GraphNode {
  id?: unknown;
  lbl?: unknown;
  meta?: {
    deprecated?: unknown;
    subsets?: unknown;
    synonyms?: { pred?: unknown; val?: unknown }[];
    xrefs?: { val?: unknown }[];
    basicPropertyValues?: { pred?: unknown; val?: unknown }[];
  };
}

/** MONDO as OBO Graph JSON 0.3: `graphs[].nodes[]`, read node by node. */
export const oboGraph: Importer = {
  source: 'MONDO',
  recognises: (head) => /^\s*\{/.test(head),
  async read(chunks) {
    const conditions: Condition[] = [];
    let version: string | undefined;
    let nodes = 0;
    let problem: Error | undefined;
    const parser = new JSONParser({ paths: ['$.graphs.*.nodes.*', '$.graphs.*.meta.version'], keepStack: false });
    parser.onValue = ({ value, key }) => {
      if (key === 'version' && typeof value === 'string') version ??= value;
      if (typeof key !== 'number' || value === null || typeof value !== 'object') return;
      nodes += 1;
      const condition = conditionOf(value as GraphNode);
      if (condition) conditions.push(condition);
    };
    parser.onError = (error) => {
      problem ??= error;
    };
    for await (const chunk of chunks) {
      parser.write(chunk);
      // What the parser says would quote the file.
      if (problem) throw new VocabularyError('it is no whole JSON: it may have been cut or changed');
    }
    if (!parser.isEnded) throw new VocabularyError('it ends in the middle: it may have been cut');
    if (nodes === 0) throw new VocabularyError('it is JSON without "graphs" and "nodes", so no OBO graph');
    return { conditions, version: versionOf(version) } satisfies Imported;
  },
};

function conditionOf({ id, lbl, meta }: GraphNode): Condition | undefined {
  const [, mondo] = /MONDO[_:](\d{7})$/.exec(String(id)) ?? [];
  if (mondo === undefined || typeof lbl !== 'string' || lbl === '' || !meta || meta.deprecated === true)
    return undefined;
  const level = levelBySubsets(listOf(meta.subsets).filter((subset) => typeof subset === 'string'));
  if (level === undefined) return undefined;
  const matches = listOf<{ pred?: unknown; val?: unknown }>(meta.basicPropertyValues).filter(({ pred }) =>
    String(pred).endsWith('#exactMatch'),
  );
  // Where the graph says which references are the same disease, the others are not.
  const codes =
    matches.length > 0
      ? matches.map(({ val }) => codeOfAddress(String(val)))
      : listOf<{ val?: unknown }>(meta.xrefs).map(({ val }) => String(val));
  return finish({
    name: lbl,
    mondo,
    level,
    prevalence: 'unknown',
    synonyms: listOf<{ pred?: unknown; val?: unknown }>(meta.synonyms)
      .filter(({ pred, val }) => pred === 'hasExactSynonym' && typeof val === 'string')
      .map(({ val }) => val as string),
    codes: codes.map((code) => ({ code, mapping: 'exact' as const })),
  });
}

/** `Orphanet:15` of `http://www.orpha.net/ORDO/Orphanet_15`, and the like of `…/icd10cm/Q77.4` and `…/omim.org/entry/100800`. */
function codeOfAddress(address: string): string {
  const [, orpha] = /Orphanet_(\d+)$/.exec(address) ?? [];
  if (orpha) return `Orphanet:${orpha}`;
  const [, omim] = /omim(?:\.org\/entry)?\/(\d{6})$/i.exec(address) ?? [];
  if (omim) return `OMIM:${omim}`;
  const [, icd] = /icd10(?:cm|who)?\/([A-Z][\w.]+)$/i.exec(address) ?? [];
  return icd ? `ICD10CM:${icd}` : address;
}

function listOf<One = unknown>(value: unknown): One[] {
  return Array.isArray(value) ? (value.filter((one) => one !== null && one !== undefined) as One[]) : [];
}
