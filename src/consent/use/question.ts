import type { Terms } from '../../model/consent.generated.ts';
import type { UseKind } from '../../model/intended-use.ts';
import type { DiseaseAncestors } from '../duo/diseases.ts';
import type { NormalTerm } from '../duo/term.ts';
import type { Circumstances } from './circumstances.ts';
import type { IntendedUse } from './intended-use.ts';

/** Whether data may be used for something. What nobody said is unknown, and never allowed. */
export type Answer = 'allowed' | 'blocked' | 'unknown';

/** Where an answer comes from. */
export interface Reason {
  /** A code of the ontology (`NMDS`), or a field of the terms (`aiTraining`). */
  readonly source: string;
  /** Id and label of the code, as reports cite it. */
  readonly reference?: string;
  /** Without names, codes and days of the consent or the configuration. */
  readonly sentence: string;
}

/** What one code or field says: it grants the use, holds and is met, blocks it, or cannot be told. */
export interface Statement extends Reason {
  readonly says: 'grants' | 'met' | 'blocks' | 'unclear';
}

/** What is asked of one set of terms. */
export interface Question {
  readonly use: IntendedUse;
  readonly circumstances: Circumstances;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Codes, each once. */
  readonly duo: readonly NormalTerm[];
  readonly fields: Terms;
  readonly ancestors?: DiseaseAncestors;
}

/** What a code or field says of a use, before its source stands with it. */
export type Said = Pick<Statement, 'says' | 'sentence'>;

export function grants(sentence: string): Said {
  return { says: 'grants', sentence };
}

export function met(sentence: string): Said {
  return { says: 'met', sentence };
}

export function blocks(sentence: string): Said {
  return { says: 'blocks', sentence };
}

export function unclear(sentence: string): Said {
  return { says: 'unclear', sentence };
}

const researchKinds: readonly UseKind[] = [
  'research',
  'health-research',
  'disease-research',
  'methods-development',
  'genetic-studies',
  'ancestry-research',
];

/** Whether a use is research in the sense of the ontology. AI training is none by itself: a product may come of it. */
export function isResearch(kind: UseKind): boolean {
  return researchKinds.includes(kind);
}

/** What the use studies, if that is said. */
export function studiedDiseases({ use, circumstances }: Question): readonly string[] | undefined {
  return use.diseases ?? circumstances.diseases;
}

/** Whether the use makes money. */
export function isCommercial({ use, circumstances }: Question): boolean | undefined {
  if (use.kind === 'commercial') return true;
  return circumstances.purpose === undefined ? undefined : circumstances.purpose === 'commercial';
}

/** Whether the ontology has codes that permit or limit such a use; of the others only plain fields speak. */
export function isOfOntology({ use }: Question): boolean {
  return !['face-reconstruction', 'reidentification', 'recontact'].includes(use.kind);
}
