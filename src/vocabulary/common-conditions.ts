/**
 * Conditions that catalogues of rare diseases name, mostly for a rare hereditary form, and that are common, or so wide that
 * their name says nothing about rarity. In their own words, in any order: `qualifiers` do not count.
 */
export const commonConditions: readonly string[] = `
Alzheimer|Parkinson|idiopathic Parkinson|parkinsonism|dementia|vascular dementia|Lewy body dementia|dementia with Lewy bodies
mild cognitive impairment|multiple sclerosis|relapsing remitting multiple sclerosis|epilepsy|focal epilepsy
temporal lobe epilepsy|generalized epilepsy|idiopathic generalized epilepsy|juvenile myoclonic epilepsy|childhood absence epilepsy
febrile seizures|familial febrile seizures|seizure|migraine|migraine with aura|migraine without aura|cluster headache|headache|essential tremor|dystonia
ataxia|cerebellar ataxia|spinocerebellar degeneration|neuropathy|peripheral neuropathy|polyneuropathy|myopathy|encephalopathy
encephalitis|meningitis|stroke|ischemic stroke|cerebral infarction|intracranial hemorrhage|cerebral hemorrhage|aneurysm
intracranial aneurysm|intracranial berry aneurysm|brain aneurysm|cerebral aneurysm|arteriovenous malformation|cerebral palsy|hydrocephalus|microcephaly|macrocephaly|craniosynostosis
autism|autism spectrum|Asperger|attention deficit hyperactivity|schizophrenia|bipolar|depression|major depressive
obsessive compulsive|intellectual disability|mental retardation|Tourette|Gilles de la Tourette|dyslexia|stuttering|anorexia nervosa|bulimia nervosa
restless legs|insomnia|sleep apnea|obstructive sleep apnea|deafness|hearing loss|nonsyndromic deafness|tinnitus|Meniere
glioma|astrocytoma|meningioma|pituitary adenoma|prolactinoma|schwannoma|vestibular schwannoma|brain tumor|brain neoplasm
breast cancer|breast carcinoma|hereditary breast cancer|hereditary breast carcinoma|familial breast cancer|male breast cancer
hereditary breast ovarian cancer|hereditary breast and ovarian cancer|ovarian cancer|ovarian carcinoma|prostate cancer|prostate carcinoma
familial prostate cancer|familial prostate carcinoma|lung cancer|lung carcinoma|non small cell lung carcinoma|small cell lung cancer
small cell lung carcinoma|colorectal cancer|colorectal carcinoma|familial colorectal cancer|Lynch|colon cancer|gastric cancer|gastric carcinoma
stomach cancer|pancreatic cancer|pancreatic carcinoma|familial pancreatic carcinoma|familial pancreatic cancer|hepatocellular carcinoma|renal cell carcinoma
clear cell renal carcinoma|papillary renal cell carcinoma|bladder cancer|bladder carcinoma|esophageal cancer|esophageal carcinoma
esophageal squamous cell carcinoma|thyroid cancer|thyroid carcinoma|papillary thyroid carcinoma|follicular thyroid carcinoma
differentiated thyroid carcinoma|melanoma|cutaneous melanoma|familial melanoma|basal cell carcinoma|squamous cell carcinoma
head and neck squamous cell carcinoma|cervical cancer|endometrial cancer|testicular cancer|germ cell tumor|nasopharyngeal carcinoma|leukemia
acute myeloid leukemia|acute lymphoblastic leukemia|chronic lymphocytic leukemia|lymphoma|non Hodgkin lymphoma|follicular lymphoma
diffuse large B cell lymphoma|multiple myeloma|plasma cell myeloma|sarcoma|soft tissue sarcoma|neuroendocrine tumor|neuroendocrine neoplasm|carcinoid tumor|carcinoma|cancer|neoplasm|tumor
metastasis|lipoma|hemangioma|infantile hemangioma|osteoarthritis|rheumatoid arthritis|juvenile idiopathic arthritis|psoriasis|psoriatic arthritis
ankylosing spondylitis|systemic lupus erythematosus|lupus|Sjogren|gout|osteoporosis|scoliosis|idiopathic scoliosis|kyphosis
developmental dysplasia of the hip|congenital hip dislocation|clubfoot|talipes equinovarus|spina bifida|polydactyly|syndactyly|cleft lip|cleft palate|cleft lip and palate
ventricular septal defect|atrial septal defect|patent foramen ovale|patent ductus arteriosus|bicuspid aortic valve|congenital heart defect
mitral valve prolapse|cardiomyopathy|hypertrophic cardiomyopathy|dilated cardiomyopathy|familial dilated cardiomyopathy|familial hypertrophic cardiomyopathy
idiopathic dilated cardiomyopathy|atrial fibrillation|familial atrial fibrillation|heart failure|myocardial infarction|coronary artery|hypertension|essential hypertension|myocarditis
pulmonary hypertension|thrombophilia|factor V Leiden|deep vein thrombosis|pulmonary embolism|asthma|COPD
chronic obstructive pulmonary|emphysema|bronchiectasis|pneumonia|interstitial lung|tuberculosis|malaria|Lyme|borreliosis|Legionnaires|testicular germ cell tumor|HIV|AIDS|COVID 19|hepatitis
Crohn|ulcerative colitis|inflammatory bowel|celiac|cirrhosis|Gilbert|cholelithiasis|pancreatitis
diabetes|diabetes mellitus|gestational diabetes|obesity|hypercholesterolemia|familial hypercholesterolemia
heterozygous familial hypercholesterolemia|hyperlipidemia|Graves|Hashimoto thyroiditis|hypothyroidism|congenital hypothyroidism|hyperthyroidism
polycystic ovary|endometriosis|infertility|male infertility|premature ovarian failure|precocious puberty|short stature
glaucoma|open angle glaucoma|cataract|congenital cataract|macular degeneration|age related macular degeneration|myopia|strabismus|keratoconus|nystagmus|diabetic retinopathy|retinal detachment
Down|trisomy 21|hemochromatosis|thalassemia|sickle cell trait|anemia|iron deficiency anemia|G6PD deficiency|glucose 6 phosphate dehydrogenase deficiency
albinism|vitiligo|alopecia areata|atopic dermatitis|eczema|ichthyosis vulgaris|hypospadias|cryptorchidism|vesicoureteral reflux
nephrotic|chronic kidney|kidney failure|IgA nephropathy|nephrolithiasis|preeclampsia|Chiari malformation 1|Arnold Chiari malformation 1|Raynaud|fibromyalgia|carpal tunnel|Dupuytren contracture|aortic aneurysm|abdominal aortic aneurysm
arachnoid cyst|cyst|fever|pain|inflammation|infection|sepsis|allergy|anosmia|color blindness|lactose intolerance|varicose veins|Barrett esophagus|plantar fasciitis|gliosis
`
  .trim()
  .split(/[|\n]/);

/** Words that make no rare condition of a common one: its numbers in catalogues, when it began, how it is inherited. */
export const qualifiers: ReadonlySet<string> = new Set(
  `disease diseases syndrome disorder disorders late onset adult sporadic susceptibility to the of with modifier somatic autosomal dominant
recessive x linked multifactorial polygenic idiopathic form variant included`.split(/\s+/),
);

/** How names begin or end in catalogues that are no names of a rare disease a person has. */
export const noCondition =
  /^(?:non rare in europe|obsolete|moved to)\b|(?:^|, ?|\d )(?:susceptibility|predisposition|resistance|protection) (?:to|against)\b|\bmodifier of\b/i;
