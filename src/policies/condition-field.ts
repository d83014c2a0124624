import type { FieldKind } from '../model/field.ts';
import { PairMemo } from '../model/memo.ts';
import { headingName } from './heading.ts';
import { meaningOfKey } from './key-meaning.ts';
import { sensitiveAttributeOf } from './sensitive-attribute.ts';

/** What the name of a field says of conditions in its value. */
export interface ConditionField {
  /**
   * `diagnosis`: names, abbreviations and codes; `code`: codes of one catalogue, numbers alone among them; `prose`: whole names,
   * and codes that say what they are.
   */
  readonly holds: 'diagnosis' | 'code' | 'prose';
  /** The catalogue of its codes, where the name says it. */
  readonly system?: 'icd10' | 'orpha' | 'mondo' | 'omim';
  /** Its codes are of another edition of ICD: they look like those of ICD-10 and mean something else. */
  readonly isOtherEdition?: true;
}

const prose: ConditionField = { holds: 'prose' };
const diagnosis: ConditionField = { holds: 'diagnosis' };

const catalogues: Readonly<Record<string, ConditionField>> = {
  icd: { holds: 'diagnosis', system: 'icd10' },
  icd10: { holds: 'diagnosis', system: 'icd10' },
  icd10cm: { holds: 'diagnosis', system: 'icd10' },
  icd10gm: { holds: 'diagnosis', system: 'icd10' },
  orpha: { holds: 'code', system: 'orpha' },
  orphacode: { holds: 'code', system: 'orpha' },
  orphanet: { holds: 'code', system: 'orpha' },
  mondo: { holds: 'code', system: 'mondo' },
  omim: { holds: 'code', system: 'omim' },
};
const namesAlone: ConditionField = { holds: 'prose', isOtherEdition: true };
const otherEdition = /(?:^|_)icd_?(?:8|9|11|o|o3|o_3)(?=_|cm|$)/;
const diagnosisWord =
  /^(?:diagnos[ie]s|diagnoses?n?|diagnostics?|diagnosticos?|dx|disease|disorder|syndrome|comorbidit(?:y|ies)|erkrankung(?:en)?|krankheit|maladies?|enfermedad|aandoening|ziekte)$/;
/** What a disease is told by beside its name: its days, its numbers, who told it. */
const aside =
  /^(?:date|dates|year|years|age|duration|onset|time|days|months|score|severity|stage|grade|method|by|physician|site|count|number|n|confidence|probability|datum|jahr|dauer)$/;
/** Fields for a diagnosis in messages of HL7 version 2 (DG1-3, DG1-4) and in resources of FHIR. */
const clinical = /^(?:dg1_[34](?:_\d+)?|condition_code(?:_coding)?(?:_(?:code|display|text))?)$/;
/** A column of groups, some of which are people without an illness: the others are named by their illness. */
const groupName =
  /^(?:group|groups|cohort|arm|study_group|subject_group|participant_group|patient_group|condition|status|gruppe|groupe|grupo|groep)$/;
const withoutIllness =
  /^(?:hc|hcs|nc|cn|cu|hv|ctl|ctrl|con|controls?|healthy|healthy[ _-].*|.*[ _-]controls?|patients?|gesunde?|kontrollen?|t[ée]moins?|sain|sano|control sano|gezond|controle)$/i;
/** Names of which the list of sensitive attributes thinks of a diagnosis, and which are those of a design as often. */
const ambiguous = /^(?:condition|pathology|disease_status)$/;

const known = new PairMemo<FieldKind, string, ConditionField | 'nothing'>(10_000);

/**
 * Whether rare conditions are looked for in a field, and as what.
 * @param name a keyword of DICOM, a heading, a key; empty for running text
 * @returns `undefined` for a field that its name says to hold something else
 */
export function conditionFieldOf(name: string, kind: FieldKind): ConditionField | undefined {
  if (name === '') return prose;
  const field = known.get(kind, name, () => fieldOf(name, kind) ?? 'nothing');
  return field === 'nothing' ? undefined : field;
}

/** Whether a column holds groups of people by their illness. @param values of its first rows */
export function isGroupByIllness(heading: string, values: readonly string[]): boolean {
  return groupName.test(headingName(heading)) && values.some((value) => withoutIllness.test(value.trim()));
}

/** As what conditions are looked for in such a column. */
export const groupByIllness = diagnosis;

function fieldOf(name: string, kind: FieldKind): ConditionField | undefined {
  const heading = headingName(name);
  if (clinical.test(heading)) return diagnosis;
  const words = heading.split(/[^\p{L}\p{N}]+/u);
  if (!words.some((word) => aside.test(word))) {
    if (otherEdition.test(heading)) return namesAlone;
    for (const word of words) {
      const catalogue = Object.hasOwn(catalogues, word) ? catalogues[word] : undefined;
      if (catalogue) return catalogue;
    }
    const isNamed = words.some((word) => diagnosisWord.test(word)) || sensitiveAttributeOf(name) === 'diagnosis';
    if (isNamed && !ambiguous.test(heading)) return diagnosis;
  }
  const meaning = meaningOfKey(name, kind);
  return meaning?.kind === 'identifier' || meaning?.kind === 'harmless' ? undefined : prose;
}
