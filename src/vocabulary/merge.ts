import type { Condition, IcdCode, Vocabulary } from './condition.ts';

/**
 * The conditions of several vocabularies, each once: those with the same ORPHA or MONDO number are one, with all names and
 * codes. The name and level are those of the first vocabulary that has the condition, the prevalence is the first that is known.
 */
export function mergeVocabularies(vocabularies: readonly Vocabulary[]): Condition[] {
  const merged: Condition[] = [];
  const byCode = new Map<string, number>();
  for (const { conditions } of vocabularies) {
    for (const condition of conditions) {
      const keys = keysOf(condition);
      const known = keys.map((key) => byCode.get(key)).find((index) => index !== undefined);
      const index = known ?? merged.length;
      merged[index] = known === undefined ? condition : together(merged[known]!, condition);
      for (const key of keys) if (!byCode.has(key)) byCode.set(key, index);
    }
  }
  return merged;
}

function keysOf({ orpha, mondo }: Condition): string[] {
  return [...(orpha === undefined ? [] : [`ORPHA:${orpha}`]), ...(mondo === undefined ? [] : [`MONDO:${mondo}`])];
}

function together(first: Condition, second: Condition): Condition {
  const synonyms = new Set([...first.synonyms, second.name, ...second.synonyms]);
  synonyms.delete(first.name);
  const orpha = first.orpha ?? second.orpha;
  const mondo = first.mondo ?? second.mondo;
  return {
    name: first.name,
    synonyms: [...synonyms],
    abbreviations: [...new Set([...first.abbreviations, ...second.abbreviations])],
    ...(orpha === undefined ? {} : { orpha }),
    ...(mondo === undefined ? {} : { mondo }),
    omim: [...new Set([...first.omim, ...second.omim])],
    icd: codesOf(first.icd, second.icd),
    prevalence: first.prevalence === 'unknown' ? second.prevalence : first.prevalence,
    level: first.level,
  };
}

/** All codes; where two vocabularies judge one code differently, it is the broader. */
function codesOf(first: readonly IcdCode[], second: readonly IcdCode[]): IcdCode[] {
  const codes = new Map<string, IcdCode>();
  for (const one of [...first, ...second]) {
    if (codes.get(one.code)?.mapping !== 'broader') codes.set(one.code, one);
  }
  return [...codes.values()];
}
