import type { Condition, ConditionLevel, IcdCode } from '../condition.ts';
import type { PrevalenceClass } from '../prevalence.ts';

/** Longer names are descriptions. */
const longestName = 200;
/** An abbreviation of a whole catalogue has at least so many signs: of two letters everything is an abbreviation. */
const shortestAbbreviation = 3;

/** A condition while it is read, as its publisher gives it. */
export interface DraftCondition {
  name: string;
  synonyms: string[];
  /** Codes with their systems: `Orphanet:15`, `ICD10CM:Q77.4`, `OMIM:100800`. */
  codes: { code: string; mapping: IcdCode['mapping'] }[];
  mondo?: string;
  orpha?: string;
  prevalence: PrevalenceClass;
  level: ConditionLevel;
}

/** A condition as vocabularies hold it: codes by their systems, abbreviations apart from names. */
export function finish({
  name,
  synonyms,
  codes,
  prevalence,
  level,
  mondo,
  orpha: ownOrpha,
}: DraftCondition): Condition {
  const names = [...new Set(synonyms)].filter((synonym) => synonym !== name && synonym.length <= longestName);
  const omim = new Set<string>();
  const icd = new Map<string, IcdCode>();
  let orpha = ownOrpha;
  for (const { code: text, mapping } of codes) {
    const [, system, code] = /^([\w-]+):(.+)$/.exec(text.trim()) ?? [];
    if (/^orpha(?:net)?$/i.test(system ?? '') && /^\d{1,7}$/.test(code!)) orpha ??= code!;
    else if (/^o?mim$/i.test(system ?? '') && /^\d{6}$/.test(code!)) omim.add(code!);
    else if (/^icd-?10(?:cm|who)?$/i.test(system ?? '') && icdCode.test(code!))
      icd.set(code!, { code: code!, mapping });
  }
  return {
    name,
    synonyms: names.filter((one) => !isAbbreviation(one)),
    abbreviations: names.filter((one) => isAbbreviation(one) && one.length >= shortestAbbreviation),
    ...(orpha === undefined ? {} : { orpha }),
    ...(mondo === undefined ? {} : { mondo }),
    omim: [...omim],
    icd: [...icd.values()],
    prevalence,
    level,
  };
}

const icdCode = /^[A-Z]\d[\dA-Z](?:\.[\dA-Z]{1,4})?$/;

/** Whether a name is written as abbreviations are: one word with two capitals or more, and no three small letters in a row. */
function isAbbreviation(name: string): boolean {
  return !/\s/.test(name) && /\p{Lu}.*\p{Lu}/u.test(name) && !/\p{Ll}{3}/u.test(name);
}
