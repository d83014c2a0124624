/**
 * What people are, after the titles of ISCO-08 and the words of clinical notes, in small letters; of compounds the last
 * word in English, the first in Spanish and French. Words that programs and devices share (`driver`, ``, `operator`,
 * `conductor`) are left out: in English they count with a word before them only.
 */
const titles = {
  english: `accountant actor actress anaesthetist analyst archaeologist architect artist astronaut athlete attorney
    auditor author baker banker barber barista barrister bartender beautician biologist bishop blacksmith boxer
    bricklayer butcher carer caretaker caregiver carpenter cashier chaplain chef chemist chiropractor
    cleaner clergyman clerk cobbler consultant cook counselor councillor courier craftsman custodian dancer dentist
    designer detective dietitian diplomat doctor dressmaker economist electrician engineer entrepreneur     farmer farmworker farmhand filmmaker firefighter fireman fisherman florist footballer forester foreman
    gardener geologist glazier goldsmith guard hairdresser handyman historian homemaker housekeeper housewife
    inspector instructor interpreter investigator janitor jeweler jeweller joiner journalist judge labourer laborer
    landscaper lawyer lecturer librarian lifeguard linguist locksmith logger lumberjack machinist magistrate mailman
    manager manicurist mason mathematician mayor mechanic midwife miller miner minister missionary musician nanny
    nurse nutritionist optician optometrist painter paralegal paramedic pathologist pensioner pharmacist
    philosopher photographer physician physicist physiotherapist pianist plasterer plumber poet police-officer policeman
    policewoman politician postman postwoman priest principal prison-officer producer professor programmer
    psychiatrist psychologist rabbi radiographer rancher realtor receptionist referee roofer sailor salesman saleswoman
    salesperson scaffolder scholar scientist sculptor seamstress secretary seller senator sergeant sheriff shepherd
    shoemaker shopkeeper singer solicitor statistician stonemason student superintendent surgeon surveyor tailor teacher
    technician technologist therapist toolmaker translator treasurer trucker tutor typist upholsterer
    veterinarian vet waiter waitress warehouseman watchmaker weaver welder woodworker writer zoologist     soldier veteran `,
  spanish: `abogado abogada actor actriz agricultor agricultora albañil alfarero
    arquitecto arquitecta artesano artesana azafata bailarina barrendero bombero cajero cajera camarero
    camarera camionero cantante cantero carnicero carpintero cartero celador celadora cerrajero chapista chófer chofer
    cocinero cocinera comerciante conserje contable dependienta deportista electricista     empresario empresaria encofrador enfermero enfermera escayolista escritor escritora estudiante farmacéutico
    farmacéutica fontanero fotógrafo fresador frutero funcionario funcionaria futbolista ganadero granjero herrero
    informático informática ingeniero ingeniera jardinero jornalero leñador limpiador limpiadora
    maestro maestra marinero mecánico militar minero modista músico obrero obrera oficinista panadero
    panadera pastor peluquero peluquera peón periodista pescador pescadora pintor pintora policía profesor profesora
    sacerdote sastre secretaria secretario soldador soldadora taxista torero     traductor traductora transportista vendedor vendedora veterinario veterinaria vigilante zapatero`,
  german: `apotheker apothekerin architekt architektin arzthelferin bäcker bäckerin bankkaufmann bankkauffrau bauarbeiter
    bauer bäuerin beamter beamtin bergmann betriebswirt buchhalter buchhalterin chemiker chirurg dachdecker dreher
    elektriker elektroniker erzieher erzieherin fahrlehrer fernfahrer feuerwehrmann fischer fleischer fliesenleger
    florist floristin förster friseur friseurin friseuse gärtner gärtnerin gastwirt glaser handwerker hausfrau
    hausmeister hebamme heizungsbauer hilfsarbeiter informatiker ingenieur ingenieurin installateur journalist
    journalistin jurist juristin kassiererin kaufmann kauffrau kellner kellnerin koch köchin kraftfahrer krankenpfleger
    krankenschwester krankenpflegerin künstler künstlerin lackierer lagerarbeiter lagerist landwirt landwirtin lehrer
    lehrerin lkw-fahrer maler malerin maurer mechaniker mechatroniker metzger metzgerin müller musiker musikerin
    näherin notar ofensetzer pfarrer pfarrerin pfleger pflegerin physiker pilot polizist polizistin postbote professor
    professorin programmierer psychologe psychologin putzfrau raumpflegerin rechtsanwalt rechtsanwältin reinigungskraft
    richter richterin schauspieler schauspielerin schlosser schmied schneider schneiderin schreiner schriftsteller
    schuster sekretärin soldat sozialarbeiter sozialarbeiterin steinmetz steuerberater student studentin taxifahrer
    tischler tierarzt tierärztin unternehmer verkäufer verkäuferin versicherungskaufmann verwaltungsangestellte
    waldarbeiter winzer zahnarzt zahnärztin zimmermann altenpflegerin altenpfleger bankangestellte     arbeiter arbeiterin`,
  french: `agriculteur agricultrice architecte avocat avocate boucher boulanger boulangère caissière charpentier chauffeur
    coiffeur coiffeuse comptable cuisinier cuisinière éboueur électricien enseignant enseignante
    facteur fonctionnaire gendarme infirmier infirmière ingénieur ingénieure instituteur institutrice jardinier
    journaliste juge maçon mécanicien médecin menuisier mineur musicien notaire ouvrier ouvrière peintre
    pêcheur pharmacien plombier policier pompier professeur professeure retraité secrétaire serveur serveuse soudeur
    vendeur vendeuse vigneron viticulteur étudiant étudiante`,
  dutch: `advocaat apotheker architect automonteur bakker boer boerin boekhouder bouwvakker brandweerman chirurg docent docente
    elektricien fotograaf huisvrouw ingenieur journalist kapper kapster kok leerkracht leraar lerares loodgieter
    metselaar monteur muzikant notaris politieagent postbode rechter schilder schoonmaker schoonmaakster secretaresse
    slager student studente timmerman tuinman verkoopster verkoper verpleegkundige verpleegster visser vrachtwagenchauffeur`,
} as const;

/** English words that are occupations behind another word alone: `bus driver`, `social worker`. */
const headsOfCompounds = new Set(
  'driver pilot operator conductor agent keeper maker owner player coach director worker officer assistant aide administrator'.split(
    ' ',
  ),
);
/** Words that are occupations before another alone: `auxiliar de enfermería`. */
const needsComplement = new Set(
  'empleado empleada trabajador trabajadora profesional auxiliar jugador jugadora monitor monitora agente ama administrativo administrativa técnico técnica employé employée gardien gardienne'.split(
    ' ',
  ),
);

const known: ReadonlySet<string> = new Set(
  Object.values(titles)
    .flatMap((words) => words.split(/\s+/))
    .map((word) => word.normalize('NFC')),
);

/** Whether a word, in any case, is what a person does for a living. */
export function isOccupation(word: string): boolean {
  const lower = word.toLowerCase();
  return known.has(lower) || (lower.endsWith('s') && lower.length > 4 && known.has(lower.slice(0, -1)));
}

/** Whether a word is an occupation when another word stands before it. */
export function isHeadOfCompound(word: string): boolean {
  return headsOfCompounds.has(word.toLowerCase());
}

/** Whether a word is an occupation when `de` and what for stand behind it. */
export function needsItsComplement(word: string): boolean {
  return needsComplement.has(word.toLowerCase());
}
