/** Makers of scanners, software and drugs, which documentation names and which are no place of treatment. */
const makers = new Set(
  `siemens philips ge general canon toshiba hitachi bruker elekta varian agilent hologic fujifilm fuji carestream agfa kodak
  shimadzu samsung mindray esaote accuray brainlab medtronic stryker zimmer biosemi easycap neuroscan compumedics natus nihon
  cadwell nicolet neuromag megin ctf yokogawa kit egi magstim electrical brain brainproducts antneuro neuroelectrics gtec
  tobii sr eyelink mathworks matlab microsoft apple google nvidia intel linux ibm sony nikon olympus zeiss leica illumina
  affymetrix invivo medrad bayer bracco guerbet pfizer novartis roche merck sanofi astrazeneca nordicneurolab cortech
  psychology cambridge resonance adtech ad-tech dixi blackrock cortec ripple plexon intan neurobs nintendo`.split(
    /\s+/,
  ),
);

/** Whether a name starts with that of a maker of devices, software or drugs. */
export function isMaker(name: string): boolean {
  return makers.has(/^[\p{L}-]*/u.exec(name)![0].toLowerCase());
}

/** Forms of companies that are nothing else. */
export const legalForms = String.raw`Inc|LLC|L\.L\.C|Ltd|Limited|PLC|Plc|plc|Corp|Corporation|LLP|GmbH|gGmbH|mbH|S\.A\.U|S\.A|S\.L\.U|S\.L|S\.R\.L|S\.p\.A|B\.V|N\.V|SARL|Oyj|Pty|e\.V|AG|SL|BV|KG|Co`;

/** Words that the names of companies end in, and little else. */
export const companyWords =
  'Group|Holdings?|Partners|Associates|Technologies|Solutions|Services|Labs|Insurance|Financial|Consulting|Analytics|Logistics|Industries|Enterprises|Ventures|Agency|Advisors|Corporation|Company|Pharmaceuticals|Pharma|Biotech|Foundation|Bank|Airlines|Motors|Restaurants?|Bakery|Supermarkets?|Pharmacy|Elementary School|High School|Primary School|Kindergarten|Healthcare|Stores?|Foods?';

/** Words that end names of companies and other things as well; they count in the line of an employer. */
export const looseCompanyWords =
  'Technology|Systems|Software|Laborator(?:y|ies)|Networks?|Instruments?|Resources|Data|Media|Health|Energy|Capital|Research|International|Global|Design|Association|Society|Council|Markets?|App|Explorer|Maintenance|Appraisals|Nation|Insights|Government|Investments|Helix|Works|Studios?|Games|Press|Times';

/** A capitalised word of a name; a full stop ends it, but for abbreviations. */
export const nameWord = String.raw`(?:(?:St|Sta|Sto|Ste|Dr|Dra|Univ|Prof|Gral|Ntra|Sra|Städt|\p{Lu})\.|(?!(?:Servicio|Servei|Unidad|Departamento|Sección|Calle|Avda|Av|Avenida|Paseo|Carretera|Ctra|Plaza|Correo|E-mail|Email|Tel|Fax|Abteilung|Abt|Klinik für|Telefon|Dept|Department|Paseo|Pso|Travesía|Ronda|Glorieta|Camino)(?![\p{L}]))\p{Lu}(?:[\p{L}\d&'’®-]|\.(?=[\p{L}\d])){0,30})`;

/** Institutions behind their name in English. */
export const englishInstitutions =
  'Hospitals?|Medical (?:Center|Centre|Group|School|College)|Clinics?|Infirmary|Hospice|Health (?:System|Center|Centre|Service|Trust)|NHS (?:Foundation )?Trust|Nursing Home|Care Home|Rehabilitation Center|Cancer (?:Center|Centre)|Surgery Center|University|Universiteit|College|Institute|Polytechnic|School|Academy|Seminary|(?:Brain )?Imaging (?:Center|Centre)|Research (?:Center|Centre)|Prison|Shelter';

/** Institutions before their name in Spanish, Catalan, Galician, Portuguese, French, German and Dutch. */
export const leadingInstitutions = [
  '[Hh]ospital',
  'HOSPITAL',
  '[Cc]línica',
  'Complejo Hospitalario',
  'Complexo Hospitalario',
  'Centro (?:de Salud|Médico|Hospitalario|de Especialidades|Sanitario)',
  'Policlínic[ao]',
  'Sanatorio',
  'Residencia',
  'Instituto',
  'Facultad',
  'Asociación',
  'Centro(?: Nacional| de Rehabilitación)?',
  'Institut',
  'Universidade?',
  'Universitat',
  'Fundaci[óò]n?',
  'Corporaci[óò]n?',
  'Consorci(?:o)?',
  'Colegio',
  'Ciudad (?:de la|Sanitaria)',
  'Sociedad',
  'Hôpital',
  'Clinique',
  'Polyclinique',
  'Centre [Hh]ospitalier',
  'CH(?:U|RU|I)',
  'Université',
  'EHPAD',
  'Klinikum',
  'KLINIKUM',
  'Krankenhaus',
  'KRANKENHAUS',
  'Klinik',
  'KH',
  'ÖHK',
  'LKH',
  'Spital',
  'Universitätsklinik(?:um|en)?',
  'UNIVERSITÄTSKLINIKUM',
  'Uniklinik(?:um)?',
  'UNIKLINIK',
  'Universität',
  'Technische Universit(?:ät|aet)',
  'Praxis',
  'Gemeinschaftspraxis',
  'MVZ',
  'Pflegeheim',
  'Seniorenheim',
  'Ziekenhuis',
  'ZIEKENHUIS',
  'Academisch [Zz]iekenhuis',
  'ACADEMISCH ZIEKENHUIS',
  'Academisch Medisch Centrum',
  'Medisch Centrum',
  'Universitair Medisch Centrum',
  'UMC',
  'Universiteit',
  'Verpleeghuis',
  'Huisartsenpraktijk',
  'Stichting',
].join('|');

/** Institutions behind their name in Dutch. */
export const dutchInstitutions =
  '[Zz]iekenhuis|ZIEKENHUIS|Medisch Centrum|[Hh]ospitaal|Centrum|MC|UMC|[Kk]liniek|[Hh]uisart(?:sen|s)?praktijk|Verpleeghuis|Gasthuis';

/** Words before the name of a place that they belong to: `University of Exampleton`. */
export const institutionsOf =
  'University of|Universität|College of|Institute of|Medical School of|School of|Archdiocese of';

/** Words of which one is a whole institution, joined with its name: `Landeskrankenhaus`, `Antoniusziekenhuis`. */
export const compoundInstitutions =
  'klinikum|kliniken|klinik|krankenhaus|krankenanstaltenverbund|spital|hospital|lehrkrankenhaus|ziekenhuis|kliniek|hospitaal|gasthuis|hospitalet';

/** University hospitals of the Netherlands by the letters that everybody calls them. */
export const knownLetters =
  /(?<![\p{L}\d])(?:UMCU|UMC Utrecht|LUMC|VUmc|VUMC|UMCG|MUMC\+?|Erasmus MC|AZU|AZM|AZG|WKZ|Radboudumc|Amsterdam UMC)(?![\p{L}\d])/gu;

/** Words in names of institutions that do not tell one from another. */
export const genericWords =
  /^(?:The|This|That|A|An|Our|My|Your|His|Her|Their|Any|Each|Other|Another|New|Local|Regional|Day|Same|In|At|To|From|University|Universitario|Universitaria|General|Comarcal|Clínico|Provincial|Community|Mental|Private|Public|Outpatient|Inpatient|High|Middle|Medical|Der|Die|Das|Den|Dem|Im|Am|El|La|Los|Las|Un|Una|de|del|la|Referral|Tertiary|Teaching|Academic|Urgencias|National|Medisch|Centrum|Medical|Health|Center|Centre|Social|Care|Local|KLINIK|UND|POLIKLINIK|FÜR|Poliklinik|Klinik|und|für)$/u;
