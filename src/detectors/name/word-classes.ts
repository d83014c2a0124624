import { ordinaryVocabulary } from './not-a-name.ts';
import { hashWord } from './tokens.ts';

/**
 * Words that tell what stands beside them, in groups: who is announced, and what is none. The tagger learns from the
 * texts what a group means; the order of the groups is part of its weights.
 */
const groups: Readonly<Record<string, string>> = {
  doctorTitle:
    'dr dra drs drin doctor doctora doctors prof profa professor profesor profesora docteur doktor doktorin dott dottore priv doz pd oa oä oberarzt oberärztin chefarzt chefärztin assistenzarzt stationsarzt hausarzt hausärztin arzt ärztin huisarts arts specialist chirurg neuroloog radioloog',
  addressTitle:
    'mr mrs ms miss mister mme mlle monsieur madame m sr sra srta señor señora don doña d dña dª herr herrn hr hrn frau fr fräulein mevr mevrouw mw dhr heer meneer mijnheer sig signor signora sir lady lord rev reverend sgt capt captain judge senator president minister',
  patientWord:
    'patient patientin patienten patiënt patiënte patientname paciente pat pt client proband probandin subject name names fullname nombre apellidos apellido nom prénom vorname nachname familienname naam achternaam voornaam surname firstname lastname forename forenames maiden née geboren nee alias aka',
  careWord:
    'physician physicians radiologist radiographer operator technologist technician surgeon consultant nurse neurologist sonographer cardiologist pathologist anesthesiologist anaesthetist therapist psychologist registrar resident fellow médico medico médica cirujano responsable especialista enfermera médecin infirmière radiologe untersucher behandler arztbrief verpleegkundige attending referring referrer gp dentist midwife examiner rater interviewer experimenter researcher',
  signedWord:
    'signed dictated reported read reviewed performed verified approved transcribed interpreted seen referred remitido firmado gez befundet diktiert unterzeichnet erstellt freigegeben vidiert ondertekend getekend signé authored written prepared edited validated acquired scanned analysed analyzed entered',
  relative:
    'mother father husband wife son daughter brother sister spouse guardian aunt uncle grandmother grandfather grandparents partner parent friend cousin nephew niece mum mom dad boyfriend girlfriend fiancé mutter vater ehemann ehefrau tochter sohn bruder schwester madre padre esposo esposa hijo hija hermano hermana abuela abuelo moeder vader dochter zoon broer zus zuster echtgenoot echtgenote mère père fils fille frère sœur mari épouse marido mujer',
  greeting:
    'dear hi hello hey liebe lieber geehrte geehrter estimado estimada querido querida hola beste geachte cher chère bonjour regards sincerely thanks cheers best grüßen grüssen gruß saludos atentamente groet groeten cordialement wishes yours',
  contactWord:
    'contact contacts author authors by von por par door investigator investigators maintainer maintainers correspondence supervisor assistant manager owner ceo founder founders director editor editors professor student team called named heißt heisst llamado llamada heet genaamd nommé',
  eponymHead:
    'disease diseases syndrome syndromes sign signs test tests procedure procedures operation technique maneuver manoeuvre method drain drains catheter catheters tube tubes retractor retractors forceps clamp clamps scissors elevator rongeur rongeurs needle needles stain score scale scales index classification criteria reflex tendon nerve artery ligament fracture fractures splint cast prosthesis implant plate plates screw screws nail pin pins wire wires rod rods stent valve graft flap repair incision approach position positioning bag dressing solution cautery knife blade speculum scope laser monitor pump stockings hose collar brace boot palsy paralysis contracture hernia node nodes nodule cyst tumor tumour lymphoma sarcoma carcinoma lesion lesions effect law equation distribution correction transform filter frame table headrest headholder chorea dementia ataxia phenomenon reaction coefficient atlas parcellation system signe signo síndrome enfermedad prueba técnica test krankheit syndrom zeichen klassifikation schema stadium level dystrophy thyroiditis deformity curette dilator osteotome punch punches suture sutures gauze gel stage grade staging formula line lines body bodies area gyrus fissure sulcus canal duct gland loop space ring pouch triangle',
  organisationHead:
    'hospital hospitals klinik klinikum krankenhaus clinic clinics centre center zentrum zentren institute institut instituto university universität universidad université universiteit universitat college school faculty foundation trust council society association laboratory lab labs department company inc llc ltd gmbh corp corporation group solutions systems technologies services bank insurance church museum library committee agency ministry office bureau ziekenhuis umc hôpital clínica laboratorio fundación sociedad federation union network consortium initiative project press journal plc ag sa nv bv kg',
  placeHead:
    'street road avenue ave drive lane boulevard blvd court square park place terrace way highway hwy st rd straße strasse str gasse weg platz allee ufer calle avda avenida plaza paseo carrer camino c via rue place impasse chemin straat laan plein kade apt suite unit box apartment floor city county state country town village province region district capital river lake mountain island north south east west near',
  unitWord:
    'january february march april may june july august september october november december januar februar märz mai juni juli oktober dezember enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre januari februari maart mei augustus janvier février mars avril juin juillet août septembre octobre novembre décembre monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag sonntag lunes martes miércoles jueves viernes sábado domingo maandag dinsdag woensdag donderdag vrijdag zaterdag zondag lundi mardi mercredi jeudi vendredi samedi dimanche jan feb mar apr jun jul aug sep oct nov dec',
  eponym:
    'alzheimer alzheimers parkinson parkinsons huntington foley babinski romberg glasgow apgar doppler hodgkin crohn crohns tourette asperger wilson cushing addison graves hashimoto basedow raynaud sjögren sjogren marfan turner klinefelter ehlers danlos duchenne becker guillain barré barre charcot marie tooth friedreich creutzfeldt jakob wernicke korsakoff kaposi ewing wilms barrett hirschsprung meckel mallory weiss zollinger ellison peutz jeghers baker dupuytren colles smith bennett lisfranc jones achilles bovie kerrison kirschner leksell mayfield metzenbaum debakey kocher kelly allis babcock adson senn weitlaner bookwalter balfour richardson deaver jackson pratt penrose hemovac swan ganz hickman broviac steinmann schanz bankart hill sachs lachman mcmurray trendelenburg lasègue lasegue brudzinski kernig murphy mcburney rovsing phalen tinel finkelstein allen valsalva heimlich epley dix hallpike gram wright giemsa papanicolaou pap ziehl neelsen coombs mantoux schilling rorschach wechsler stroop raven beck hamilton montgomery åsberg asberg yale brown edinburgh boston rankin barthel karnofsky ashworth hoehn yahr fitzpatrick breslow clark gleason ann arbor binet lund browder bosniak child pugh ranson fowler sims lithotomy cobb harrington luque ilizarov scarpa camper colle gartland salter harris brodmann broca heschl sylvius sylvian rolando rolandic purkinje golgi schwann nissl ranvier betz meynert monro magendie luschka willis galen labbé trolard gasser bell horner argyll robertson kayser fleischer bitot koplik osler janeway heberden bouchard virchow chvostek trousseau bonferroni welch wilcoxon mann whitney kruskal wallis pearson spearman kendall shapiro wilk kolmogorov smirnov levene tukey dunnett fisher bayes bayesian gaussian gauss poisson bernoulli markov monte carlo fourier laplace lorentz butterworth hann hamming chebyshev savitzky golay kalman wiener nyquist hilbert cartesian euler newton rician shannon dice jaccard hausdorff cohen fleiss kappa likert gabor desikan killiany destrieux schaefer yeo talairach tournoux glasser harvard oxford julich',
  product:
    'siemens philips ge toshiba canon hitachi bruker varian elekta neuromag biosemi brainvision neuroscan egi geodesic ctf yokogawa kit blackrock natus nihon kohden micromed prisma skyra trio verio avanto aera vida lumina sola terra magnetom achieva ingenia intera elition signa discovery premier architect vantage titan biograph vision gemini ingenuity somatom aquilion brilliance mprage flash epi bold dti dwi flair tse gre spgr bravo cube space trufi haste vibe caipirinha grappa sense siemens healthineers freesurfer fsl spm afni ants matlab python linux windows ubuntu mac google microsoft apple facebook twitter youtube netflix amazon zoom github gitlab psychopy presentation eprime e-prime tobii eyelink pupil optitrack vicon xsens delsys noraxon openbci neurobs medtronic boston johnson ethicon stryker zimmer depuy synthes bard baxter becton roche abbott beckman coulter abbvie pfizer novartis bayer sanofi astrazeneca tylenol motrin advil lasix lipitor zocor coumadin plavix prozac zoloft keppra dilantin tegretol depakote lamictal topamax ativan valium xanax haldol risperdal zyprexa ritalin concerta adderall lantus humalog metformin aspirin',
};

const groupNames = Object.keys(groups);
/** Number of the group of words that medicine calls after people. */
export const eponymGroup = groupNames.indexOf('eponym') + 1;
/** Number of the group of words that end the name of an organisation: `Hospital`, `Institute`. */
export const organisationHeadGroup = groupNames.indexOf('organisationHead') + 1;
/** The groups of titles have the numbers up to this one. */
export const titleGroups = 2;
/** Number of the group of words before which a name is an eponym: `drain`, `syndrome`. */
export const eponymHeadGroup = groupNames.indexOf('eponymHead') + 1;
/** Number of the group of words that are no names and belong to no other group. */
const ordinaryGroup = groupNames.length + 1;

/** Open addressing: a hash and its group, for the many questions that a text asks. */
const slots = 1 << 13;
let hashes: Int32Array | undefined;
const groupOf = new Uint8Array(slots);

/**
 * The group of a word: 1 and more, 0 where it is in none.
 * @param hash `hashWord` of the word
 */
export function classOfWord(hash: number): number {
  hashes ??= build();
  let slot = (hash ^ (hash >>> 15)) & (slots - 1);
  while (groupOf[slot] !== 0) {
    if (hashes[slot] === hash) return groupOf[slot]!;
    slot = (slot + 1) & (slots - 1);
  }
  return 0;
}

function build(): Int32Array {
  const classes = new Map<number, number>();
  for (const word of ordinaryVocabulary) classes.set(hashWord(word), ordinaryGroup);
  for (const [index, words] of Object.values(groups).entries()) {
    for (const word of words.split(' ')) {
      const hash = hashWord(word);
      const before = classes.get(hash);
      if (before === undefined || before === ordinaryGroup) classes.set(hash, index + 1);
    }
  }
  const table = new Int32Array(slots);
  for (const [hash, group] of classes) {
    let slot = (hash ^ (hash >>> 15)) & (slots - 1);
    while (groupOf[slot] !== 0) slot = (slot + 1) & (slots - 1);
    table[slot] = hash;
    groupOf[slot] = group;
  }
  return table;
}
