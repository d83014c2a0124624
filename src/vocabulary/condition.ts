import { commonness, type PrevalenceClass } from './prevalence.ts';

/**
 * What a condition is among others (Orphanet's "disorder", "group of disorders" and "subtype of a disorder"): a group holds
 * many conditions and is rare only in its parts.
 */
export type ConditionLevel = 'disorder' | 'group' | 'subtype';

/** An ICD-10 code of a condition. */
export interface IcdCode {
  /** As its publisher writes it: `Q85.0`. */
  readonly code: string;
  /** `exact` where whoever has the code has a rare condition; `broader` where common conditions have it too. */
  readonly mapping: 'exact' | 'broader';
}

/** A rare condition, under all its names. */
export interface Condition {
  /** Preferred name. */
  readonly name: string;
  /** Other names that mean exactly the same. */
  readonly synonyms: readonly string[];
  /** Short forms, which mean something else elsewhere: `CF`. */
  readonly abbreviations: readonly string[];
  /** Number under which Orphanet has it: `15`. */
  readonly orpha?: string;
  /** Number under which MONDO has it, with its zeros: `0007037`. */
  readonly mondo?: string;
  /** Numbers of it in OMIM: `100800`. */
  readonly omim: readonly string[];
  /** Codes of ICD-10 (WHO) and ICD-10-CM. */
  readonly icd: readonly IcdCode[];
  readonly prevalence: PrevalenceClass;
  readonly level: ConditionLevel;
}

/** Conditions from one source. */
export interface Vocabulary {
  /** Who published it: `MONDO`. */
  readonly source: string;
  /** As its publisher names it: `2026-01-06`. */
  readonly version: string;
  readonly conditions: readonly Condition[];
}

/** A vocabulary that cannot be read; its message is one line that names the place and the remedy. */
export class VocabularyError extends Error {}

/**
 * Whether a condition is so rare that it alone, with a region of a million people, leaves at most about 100: a class of 1-9 in
 * 100,000 or rarer, or a single condition of a catalogue of rare ones whose number nobody knows. A group of unknown number does
 * not: Orphanet's groups hold glioma and polycystic kidney disease.
 */
export function singlesOut({ prevalence, level }: Pick<Condition, 'prevalence' | 'level'>): boolean {
  if (prevalence === 'unknown') return level !== 'group';
  return commonness(prevalence) <= commonness('1-9/100000');
}

/** How people cite a condition: by Orphanet if it has a number there, else by MONDO, OMIM or ICD-10; else nothing. */
export function codeOf({ orpha, mondo, omim, icd }: Condition): string | undefined {
  if (orpha !== undefined) return `ORPHA:${orpha}`;
  if (mondo !== undefined) return `MONDO:${mondo}`;
  if (omim[0] !== undefined) return `OMIM:${omim[0]}`;
  return icd[0] && `ICD-10:${icd[0].code}`;
}
