import { headingName } from './heading.ts';

/**
 * Columns that tell about a person what the person may not want known: what an intruder who has found the person would
 * learn (sensitive attributes, Machanavajjhala et al. 2007; special categories, GDPR article 9).
 */
const sensitiveAttributes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    diagnosis: `diagnosis dx disease diagnosis_group diagnoses comorbidity comorbidities icd icd10 icd_10 icd_code medical_history
      disease_status pathology diagnose erkrankung diagnostic maladie diagnostico enfermedad aandoening`,
    treatment:
      'medication medications treatment drug drugs therapy medikation behandlung medicament medicacion medicatie',
    outcome: 'outcome survival vital_status death deceased relapse recurrence response_status ausgang resultado',
    genotype: 'genotype apoe apoe4 apoe_status apoe_genotype mutation carrier carrier_status genotyp genotipo',
    score: `score total_score mmse moca cdr updrs updrs_iii bdi bdi_ii phq9 phq_9 gad7 hamd ham_d panss iq fsiq viq piq aq adhd_index
      audit edss`,
    income: 'income household_income salary einkommen gehalt revenu ingresos inkomen',
    'sexual life': 'sexual_orientation sexual_preference sexuelle_orientierung orientation_sexuelle orientacion_sexual',
    belief: 'religion political_affiliation political_party union_member konfession geloof',
    infection: 'hiv hiv_status hepatitis covid covid_status sti_status',
    habit: 'smoking smoker alcohol alcohol_use drug_use substance_use cannabis pregnant pregnancy',
  }).flatMap(([kind, names]) => names.split(/\s+/).map((name) => [name, kind] as const)),
);

/**
 * Whether a column is a sensitive attribute by its name.
 * @param heading as it stands in the table; case, accents and separators do not matter
 * @returns what it tells about the person ("diagnosis", "income"), or `undefined`
 */
export function sensitiveAttributeOf(heading: string): string | undefined {
  return sensitiveAttributes.get(headingName(heading));
}
