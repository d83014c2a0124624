/**
 * Capitalised words that stand where names stand and are none: how one addresses a person, anatomy and scan protocols,
 * institutions, and what medicine names after people.
 */
const address =
  'kollegin kollege kollegen kolleginnen doktor doctor professor patient patientin patients herr frau herren damen sir madam mister doktorin oberarzt chefarzt hausarzt ärztin arzt team dhr hr mevr mevrouw mw meneer mme mlle monsieur madame';

const anatomyAndScans =
  'head brain neck spine recon chest thorax abdomen pelvis knee hip shoulder ankle wrist foot hand elbow cardiac heart liver kidney lung breast prostate schädel kopf hirn knie hüfte whole body total lower upper left right extremity extremities cervical thoracic lumbar cspine tspine lspine neuro angio vessel vascular routine protocol protocols study studies scan scanner series localizer scout survey sequence research clinical library user users general default test phantom qa service siemens philips ge adult child pediatric fmri mri mr ct pet spect us xr dti dwi bold t1 t2 flair mprage epi head-neck developer investigators investigator projects project physics development';

const researchWords =
  'task tasks experiment condition trial stimulus response rest resting visual auditory motor language memory dataset data pipeline version software database atlas network cortex model group control controls subject participant session run block event baseline unknown none anonymous anonymized deidentified redacted removed name nombre apellidos vorname nachname date datum dob age sex gender male female mrn id number report history diagnosis department dept ward room floor the this that with without and for from not no yes was is are has had will mr mrs';

const sentenceWords =
  'paciente pacientes el la los las se en un una es al del su sus der die das ein eine einen wir ich er sie es bei im am in den dem le les une on il elle at he she it we you they there then after before if when while since our my his her their its what who why how where please thank thanks hello hi dear and or edad varón mujer hombre niño niña sexo mann männlich weiblich both all also each any more most here now today new old';

const documentWords =
  'nºcol apartado apt suite box oa pd phd md msc bsc localidad provincia presentamos acude individuo gestante tras atención forense fieber betrifft verlauf zustand servicio unidad oncología oncologia cirugía medicina neurología complejo avenida avda calle correo centro departamento sección datos informe domicilio médico medico especialidad consulta email e-mail tel telefon telefax fax phone mobile address location station abteilung ambulanz befund diagnose diagnosen anamnese therapie klinische untersuchung sehr betr betreff datum geb geboren wohnhaft fallnummer mba facharzt fachärztin fä prof dr priv doz univ';

const institutions =
  'university universität universidad université hospital klinik klinikum krankenhaus clinic clinics center centre zentrum institute institut instituto school college faculty foundation fund trust council society association laboratory lab labs department company inc ltd gmbh corporation corp street road avenue drive lane city state county national international federal grant award fellowship prize program programme praxis';

const eponymHeads =
  'disease syndrome sign test procedure operation technique maneuver manoeuvre drain drains catheter catheters tube retractor retractors forceps clamp clamps scissors elevator rongeur rongeurs needle needles stain score scale scales index classification criteria reflex tendon nerve artery ligament fracture fractures splint cast prosthesis implant plate screw screws nail pin pins wire wires rod rods stent valve graft flap repair arthroplasty incision approach position positioning bag dressing solution cautery knife blade speculum scope laser monitor pump stocking stockings hose collar brace boot palsy paralysis contracture hernia node nodes nodule cyst tumor tumour lymphoma sarcoma carcinoma disease-free chorea ataxia dementia thyroiditis esophagus oesophagus diverticulum phenomenon law effect distribution test-retest transform filter correction questionnaire inventory assessment battery coefficient krankheit syndrom zeichen test-score probe hook trocar suture sutures staple stapler coil coils';

const words: ReadonlySet<string> = new Set(
  [address, anatomyAndScans, researchWords, sentenceWords, documentWords, institutions, eponymHeads]
    .join(' ')
    .split(' '),
);

/** Words that stand where names stand and are none, in lower case. */
export const ordinaryVocabulary: Iterable<string> = words;

const heads = new Set([...eponymHeads.split(' '), ...institutions.split(' ')]);
const scans = new Set(anatomyAndScans.split(' '));

/** Endings of streets and squares in German. */
const street = /(?:stra(?:ß|ss)e|gasse|platz|allee)$/;

/** Whether a word that stands where a name could is none. */
export function isOrdinaryWord(word: string): boolean {
  const lower = word.toLowerCase();
  return words.has(lower) || street.test(lower);
}

/** Whether the word after a name makes the whole a thing or an institution: drain, syndrome, University. */
export function isNamedThing(word: string): boolean {
  return heads.has(word.toLowerCase());
}

/** Whether a word belongs to the vocabulary of scan protocols: `Head^Routine` is no person. */
export function isScanWord(word: string): boolean {
  return scans.has(word.toLowerCase());
}
