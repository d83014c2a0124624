import type { DuoShorthand } from '../duo/codes.ts';
import { comparableName } from '../duo/comparable-name.ts';
import { diseaseWithin } from '../duo/diseases.ts';
import type { NormalTerm } from '../duo/term.ts';
import { blocks, grants, isResearch, met, type Question, type Said, studiedDiseases, unclear } from './question.ts';

type Permission = (question: Question, term: NormalTerm) => Said | undefined;

/**
 * What each permission of the ontology says of a use; `undefined` where it says nothing. The definitions are those of DUO; how a
 * purpose is matched with a permission follows the Data Use Oversight System (consent-ontology, docs/Algorithms.md, version 4):
 * research into a disease is within GRU, HMB and DS of the same or a wider disease, ancestry within GRU and POA alone. Stricter
 * than there: methods within HMB or DS have to be said to serve these, and commercial use has to be said.
 */
export const permissionCodes: Partial<Record<DuoShorthand, Permission>> = {
  /** DUO:0000004: no restriction on use. Passing data on, and what only a face or a name makes possible, is more than use. */
  NRES({ use }) {
    const isUse = isResearch(use.kind) || ['ai-training', 'commercial', 'clinical-care'].includes(use.kind);
    return isUse ? grants('The use of the data is not restricted.') : undefined;
  },

  /** DUO:0000042: any research purpose. */
  GRU({ use }) {
    return isResearch(use.kind) ? grants('Research of any kind was agreed to.') : undefined;
  },

  /** DUO:0000006: health, medical and biomedical purposes; "does not include the study of population origins or ancestry". */
  HMB(question) {
    const { kind } = question.use;
    if (kind === 'ancestry-research') {
      return blocks('Health, medical or biomedical research does not include population origins or ancestry.');
    }
    if (!isResearch(kind)) return undefined;
    const isHealth = kind === 'health-research' || kind === 'disease-research' || servesHealth(question);
    if (isHealth) return grants('Health, medical or biomedical research was agreed to.');
    return unclear(
      'Only health, medical or biomedical research was agreed to, and nothing says that this use is such research (diseases, or researchType "biomedical").',
    );
  },

  /** DUO:0000007: "use is allowed provided it is related to the specified disease". */
  DS: diseaseSpecific,

  /** DUO:0000011: limited to the study of population origins or ancestry. */
  POA({ use, circumstances }) {
    if (use.kind === 'ancestry-research') return grants('Research into population origins or ancestry was agreed to.');
    if (['health-research', 'disease-research', 'clinical-care'].includes(use.kind)) {
      return blocks('Only research into population origins or ancestry was agreed to.');
    }
    if (circumstances.researchType !== undefined && /\b(?:ancestry|origins?)\b/i.test(circumstances.researchType)) {
      const sentence = 'Research into population origins or ancestry was agreed to.';
      return isResearch(use.kind) ? grants(sentence) : met(sentence);
    }
    return unclear(
      'Only research into population origins or ancestry was agreed to, and nothing says that this use is such research (researchType "ancestry").',
    );
  },
};

function diseaseSpecific(question: Question, { diseases: agreed }: NormalTerm): Said {
  const { kind } = question.use;
  if (kind === 'ancestry-research') {
    return blocks('Only research into a disease was agreed to, which population origins and ancestry are not.');
  }
  if (agreed === undefined)
    return unclear('Only research into a disease was agreed to, and the code does not say which.');
  const studied = studiedDiseases(question);
  if (studied === undefined) {
    return unclear(
      'Only research into a certain disease was agreed to, and nothing says what this use studies (diseases).',
    );
  }
  const places = studied.map((disease) => diseaseWithin(disease, agreed, question.ancestors));
  if (places.includes('outside')) return blocks(otherDisease(question));
  if (places.includes('unclear')) {
    return unclear(
      'The disease that was agreed to and the one that is studied have codes of different systems, or only names.',
    );
  }
  const sentence = 'The disease that is studied is one that was agreed to, or a kind of it.';
  return isResearch(kind) ? grants(sentence) : met(sentence);
}

function otherDisease({ ancestors }: Question): string {
  const sentence = 'Another disease is studied than was agreed to';
  return ancestors ? `${sentence}.` : `${sentence}; whether it is a kind of that one is not known here.`;
}

function servesHealth(question: Question): boolean {
  const type = question.circumstances.researchType;
  if (studiedDiseases(question)) return true;
  return type !== undefined && ['biomedical', 'health', 'medical'].includes(comparableName(type).split(' ')[0]!);
}
