/** A name of one word with fewer letters is a name only in a field for diagnoses. */
export const shortestName = 6;

/** Abbreviations that are read as something else far more often, in fields for diagnoses as well. */
export const ambiguousAbbreviations: ReadonlySet<string> = new Set(
  `ms mi cad copd ad pd dm dm1 dm2 htn af cp tb ra all aml cll bcc scc ed gerd ibs ibd uti pe dvt chf ckd ca ocd adhd asd ptsd mdd bpd
tia cva lbd mci oa hc nc ctrl cn hv na nd nos none yes no mr mri ct pet us t1 t2 flair dwi adc cbf snp id os od ou ap pa la ra lv rv
aids hiv hcc nsclc sclc rcc cabg icd icu er ivf iq bmi sd se std tbi sah ich dlb ftd0 scz bd ss`.split(/\s+/),
);

/**
 * Names of one or two words that stand in catalogues of rare diseases and mean something else in most texts: findings, ordinary
 * words, names of people. As they are compared: small letters, singular.
 */
export const ambiguousNames: readonly string[] = `
borrelia|legionella|pneumocystis|alopecia|seminoma|rickettsia|filaria|amelia|mirage|matins|intersex|amyloid|lockjaw|von willebrand disease|narcolepsy|chiari malformation|arnold chiari malformation|abscess|acne|agenesis|allergy|amnesia|amyloidosis|angioma|anthrax|apnea|aplasia|arteritis|arthritis|ascites
atrophy|bald|baldness|battle|blindness|botulism|brucellosis|burn|calcinosis|canine|charcot|cholera|chorea|cold|colitis|coloboma|coma|contracture|conversion|cramp|cretinism|crisis
croup|cutis|deletion|dengue|dermatitis|diphtheria|drooling|duplication|dwarf|dwarfism|dwarfish|dysplasia|dyspnea|edema|embolism|fatigue|favus|fibrosis|fistula|fragile|freckle|freckling
friedreich|fusion|gangrene|giant|giardiasis|gigantism|glare|goiter|granuloma|guam|hard syndrome|hiccup|hirsutism|huntington|hunter|hurler|hyperplasia|hypertrophy|hypoplasia|ichthyosis|idiocy
jaundice|kaposi|keloid|laughing|leprosy|lethargy|leukoencephalopathy|leukodystrophy|listeriosis|lymphadenopathy|lymphedema|malformation|mania|marfan|mass|measles|melanosis|monster|mosaic|mumps
muscular atrophy|muscular dystrophy|myelitis|myelopathy|myoclonus|myositis|myotonia|nephritis|nevus|nodule|nuclear localization signal|ochoa|osteolysis|osteomyelitis|pallor|palsy|panniculitis|paralysis|paraplegia
pemphigus|peritonitis|perry|pertussis|pica|pituitary tumor|plague|pleurisy|pneumoconiosis|pneumothorax|polio|poliomyelitis|polyp|polyposis|porphyria|proteinuria|prurigo|pruritus|psychosis|purpura|rabies
rear syndrome|retinopathy|rickets|rubella|scabies|sclerosis|scurvy|shingles|silicosis|smallpox|spasm|spasticity|splenomegaly|stenosis|stomatitis|stiffness|syndactyly|synostosis|syphilis|tetanus|tetany|thrush|torticollis
tourette|toxoplasmosis|trachoma|tremor|trench foot|tuberculoma|tularemia|turner|typhoid|typhus|ulcer|urticaria|usher|uveitis|varicella|vasculitis|vertigo|werner|williams|wilson|xanthoma|yaws|zoster
acidosis|adenoma|alkalosis|anemia|angioedema|aphasia|apraxia|asphyxia|ataxia|bradycardia|bronchitis|carditis|cellulitis|chimera|cirrhosis|cough|cyanosis|deafness|delirium|diarrhea|disease|dysphagia|dystonia|dystrophy|ectopia
encephalitis|encephalopathy|enteritis|epidemic|exostosis|gastritis|hematoma|hematuria|hemorrhage|hepatitis|hernia|hydrocephalus|hypercalcemia|hyperglycemia|hyperkalemia|hypermobility|hypertension|hypoglycemia|hypokalemia|hyponatremia
hypotension|hypothermia|hypotonia|infantilism|keratitis|laryngitis|lesion|leukopenia|malaria|malnutrition|mastitis|meningitis|microcephaly|migraine|myopathy|necrosis|neuralgia|neuritis|neuropathy|neutropenia|obesity|pancreatitis|pancytopenia|pericarditis
phobia|pneumonia|pneumonitis|polyneuropathy|prematurity|proteinosis|pseudotumor|radiculopathy|reflux|sarcoma|schizophrenia|scoliosis|seizure|sepsis|siderosis|syncope|tachycardia|thrombocytopenia|thrombosis|toxicity|trauma|tuberculosis|tumor|virilization
`
  .trim()
  .split(/[|\n]/);
