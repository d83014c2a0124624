import { areNames, areNumbers } from './column-values.ts';
import { type ColumnKind, ColumnVocabulary } from './column-vocabulary.ts';
import type { ValueShape } from './value-shape.ts';

/** What tells of a diagnosis when, how long or how sure, and not which. */
const besideDiagnosis =
  /^(date|dates|year|years|age|since|time|days|months|by|physician|confidence|probability|datum|jahr)$/;

/**
 * Columns that tell about a person what the person may not want known: what an intruder who has found the person would
 * learn (sensitive attributes, Machanavajjhala et al. 2007; special categories, GDPR article 9).
 */
const sensitiveAttributes: readonly ColumnKind[] = [
  {
    kind: 'diagnosis',
    names: `diagnosis dx disease diagnosis_group diagnoses comorbidity comorbidities icd icd10 icd_10 icd_code medical_history
      disease_status pathology primary_diagnosis dx_bl histology histological_type cause_of_death diagnose hauptdiagnose nebendiagnose
      nebendiagnosen entlassdiagnose aufnahmediagnose grunderkrankung vorerkrankung vorerkrankungen begleiterkrankung
      begleiterkrankungen erkrankung krankheit diagnostic diagnostic_principal maladie antécédents diagnóstico diagnóstico_principal
      enfermedad antecedentes aandoening ziekte hoofddiagnose diagnosi malattia diagnoza rozpoznanie диагноз заболевание 诊断 診断 疾病
      疾患名 病名 진단 병명`,
    words: `diagnosis diagnoses dx icd icd10 diagnose diagnosen hauptdiagnose nebendiagnose diagnostic diagnóstico diagnosi histology
      comorbidity comorbidities 诊断 診断 疾病 病名 진단`,
    unless: besideDiagnosis,
  },
  {
    kind: 'treatment',
    names: `medication medications treatment drug drugs therapy medikation behandlung therapie médicament médicaments traitement medicación
      tratamiento medicatie behandeling terapia лечение 治疗 用药 治療 投薬`,
    words: 'medication medications chemotherapy radiotherapy medikation',
    fits: areNames,
  },
  {
    kind: 'outcome',
    names: `outcome survival vital_status death deceased relapse recurrence response_status survival_days survival_months days_to_death overall_survival
      os_days os_months ausgang überleben verstorben décès survie resultado fallecido исход 结局 转归 転帰`,
    words: 'outcome survival relapse',
  },
  {
    kind: 'genotype',
    names: `genotype apoe apoe4 apoe_status apoe_genotype mutation carrier carrier_status genotyp génotype genotipo генотип 基因型 遺伝子型`,
    words: 'genotype apoe apoe4 mutation',
  },
  {
    kind: 'grade',
    names:
      'tumor_grade tumour_grade who_grade tumor_stage tumour_stage cancer_stage ajcc_stage tnm_stage gleason gleason_score',
  },
  {
    kind: 'score',
    names: `score total_score mmse moca cdr updrs updrs_iii bdi bdi_ii phq9 phq_9 gad7 hamd ham_d panss iq fsiq viq piq fiq wasi aq
      adhd_index audit edss nihss mrs gcs adas_cog ados`,
    words: 'score subscale iq mmse moca',
    fits: areNumbers,
  },
  {
    kind: 'income',
    names: 'income household_income salary einkommen gehalt revenu ingresos inkomen reddito доход 收入 年収',
    words: 'income salary',
  },
  {
    kind: 'sexual life',
    names: `sexual_orientation sexual_preference gender_identity sexuelle_orientierung orientation_sexuelle orientación_sexual`,
  },
  {
    kind: 'belief',
    names:
      'religion political_affiliation political_party union_member konfession geloof religión religione 宗教 政治面貌',
  },
  {
    kind: 'infection',
    names: 'hiv hiv_status hepatitis covid covid_status sti_status',
    words: 'hiv hepatitis',
  },
  {
    kind: 'habit',
    names: `smoking smoker smoking_status pack_years alcohol alcohol_use drug_use substance_use cannabis pregnant pregnancy raucher
      rauchen alkohol fumeur tabac tabaquismo fumador schwanger roken 吸烟 饮酒 喫煙 飲酒`,
    words: 'smoking smoker pregnancy',
  },
];

const vocabulary = new ColumnVocabulary(sensitiveAttributes);

/**
 * Whether a column is a sensitive attribute by its name.
 * @param heading as it stands in the table; case, accents and separators do not matter
 * @returns what it tells about the person ("diagnosis", "income"), or `undefined`
 */
export function sensitiveAttributeOf(heading: string): string | undefined {
  return vocabulary.named(heading);
}

/** The same by a word of the heading, where the values agree. @param values the different ones, raw, without missing ones */
export function sensitiveByWord(
  heading: string,
  values: readonly string[],
  shape: ValueShape | undefined,
): string | undefined {
  return vocabulary.worded(heading, values, shape);
}
