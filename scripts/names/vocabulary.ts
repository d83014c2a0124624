/** Words that sentences are filled with. What is invented here stands for no one; brands and eponyms are public words. */
function list(text: string): readonly string[] {
  return text.trim().split(/\s*\|\s*|\s*\n\s*/);
}

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

const english =
  words(`pain chest abdominal lung liver kidney brain cardiac report study image scan fracture normal acute chronic
left right bilateral mild severe history surgery procedure infection fever cough headache nausea therapy treatment medication
follow review session task stimulus response trial subject participant block run rest visual auditory motor data file folder
result analysis method model version table figure question answer account card order payment flight ticket song movie album
concert book list store phone number address problem help change update call meeting team project company work family friend
school house city country world music game story idea time day week month year morning night door car money food water`);

const german =
  words(`Aufnahme Entlassung Untersuchung Befund Therapie Diagnose Lunge Leber Niere Herz Thorax Abdomen Schädel Wirbel Knie Hüfte
Schulter Gefäß Blut Druck Puls Temperatur Labor Leukozyten Kreatinin Natrium Kalium Glukose Ultraschall Röntgen Sonographie
Tomographie Echo Biopsie Operation Narkose Wunde Naht Verband Station Ambulanz Praxis Klinik Kontrolle Medikation Tablette
Dosis Infusion Schmerz Husten Fieber Übelkeit Erbrechen Schwindel Durchfall Ödem Erguss Stenose Insuffizienz Hypertonie Diabetes
Anämie Tumor Karzinom Metastase Lymphknoten Infekt Pneumonie Embolie Thrombose Infarkt Fraktur Zustand Verlauf Rehabilitation
Termin Brief Bericht Versuch Probe Messung Aufgabe Reiz Antwort Gruppe Alter Geschlecht Gewicht Größe Hand Fuß Kopf Hals Haut
Augenabschnitt Netzhaut Hornhaut Katheter Medikament Einnahme Kostenvoranschlag Vorgehen Orthopädie Technik Beurteilung Hinweis Verdacht
Nachweis Ausschluss Anlass Grund Ursache Folge Besserung Verschlechterung Wiederaufnahme Zyklus Chemotherapie Strahlentherapie
Polychemotherapie Begleitmaßnahme Verträglichkeit Nebenwirkung Nebendiagnose Hauptdiagnose Prozedere Dekurs Hypertonus Adipositas
Splenomegalie Hepatomegalie Mukositis Meningismus Pupille Lichtreaktion Quadrant Darmgeräusch Rasselgeräusch Aorta Herzgeräusch
Vesikuläratmen Elektrolyt Harnstoff Harnsäure Cholesterin Eiweiß Keton Blutzucker Quick Beutel Tropfen Kapsel Spray Salbe Ernährung
Mobilität Gehhilfe Rollator Pflege Pflegestufe Betreuung Angehörige Wohnung Haushalt Schule Kindergarten Ausbildung Beruf Arbeit Heim
Ort Jahr Monat Woche Tag Stunde Minute Uhr Zeit Raum Zimmer Haus Kind Sohn Tochter Mutter Vater Großmutter Familie Eltern Geschwister
Narbe Inspektion Palpation Auskultation Perkussion Bewusstsein Orientierung Stimmung Antrieb Denken Wahn Angst Wunsch Interesse Verhalten
Aufklärung Einwilligung Zusammenfassung Empfehlung Anfrage Auftrag Antrag Bescheid Kasse Versicherung Rechnung Unterschrift Anlage
Peritonitis Sepsis Sigmoideostomie Adenokarzinom Rektumkarzinom Lebermetastase Leberzyste Melanom Exzision Rezidiv Risikofaktor
Arteriosklerose Kardiomyopathie Rhythmus Frequenz Sinusrhythmus Schrittmacher Klappe Ventrikel Vorhof Septum Ejektionsfraktion
Luft Mal Kraft Ferne Nähe Konsil Abend Morgen Mittag Nacht Dauer Schutz Fall Fälle Töne Ton Zink Eisen Prozess Neurostatus Status
Muskelfasereinriss Block Grad Beginn Ende Parameter Dosieraerosol Inhalation Vena Arteria Nervus Musculus Ganglion Blocker Level
Arbeitsplatz Lesetext Baden Duschen Lasten Heben Gehen Stehen Liegen Sitzen Laufen Freie Freier Freies Akute Akuter Chronische
Chronischer Benigne Maligne Multiple Mäßige Deutliche Leichte Starke Linke Rechte Obere Untere Vordere Hintere Erste Zweite Dritte
Weitere Weiteres Folgende Zerebrovaskulärer Kursorischer Fortbestehender Orthopädisches Arterielle Arterieller Psychischer
Abteilung Bereich Ebene Form Lage Rand Stelle Teil Typ Zahl Menge Anzahl Höhe Breite Tiefe Volumen Fläche Winkel Linie Kurve Phase
Auge Ohr Mund Zunge Rachen Bauch Rücken Arm Bein Nerv Muskel Reflex Sprache Gedächtnis Schlaf Appetit Urin Stuhl Harn Magen
Darm Galle Milz Pankreas Schilddrüse Prostata Uterus Mamma Knochen Gelenk Mark Zelle Serum Faktor Wert Norm Bereich Seite Mitte`);

const germanHeads =
  words(`untersuchung funktion verengung erkrankung beschwerden klinik befund werte kontrolle therapie anamnese schmerzen
ambulanz station zeichen geräusche raum wand druck spiegel verlust störung insuffizienz leistung lage medizin abteilung sprechstunde
entzündung vergrößerung verletzung operation plastik stellung bewegung haltung abfall anstieg gabe einheit heilkunde metastasen
karzinom biopsie gewebe knoten zellen faktor punktion drainage ableitung messung versorgung verhältnis zustand eingriff defekt riss`);

const spanish =
  words(`dolor fiebre tos lesión masa tumor biopsia ecografía radiografía resonancia analítica hemograma tratamiento cirugía
urología oncología cardiología neurología pediatría urgencias medicina interna exploración antecedentes evolución diagnóstico
hipertensión diabetes anemia infección antibiótico riñón hígado pulmón vejiga próstata abdomen tórax cabeza cuello pierna brazo
izquierdo derecho normal crónico agudo leve grave meses días control consulta ingreso alta informe historia clínica paciente
durante después cuando desde hasta según mediante resto nueve siete ocho tía tío primo prima abuelo hermanos padres tamaño marcha
trastorno criterios personalidad policía científica zona lactante recién gestante neonato adolescente escolar forense sección estadio
creatinina glucosa sodio potasio calcio hierro proteína virus serología cultivo antígeno anticuerpos bilirrubina fosfatasa amilasa
dada dado dicha dicho niña previo previa finalmente destaca solicitamos comprobamos basándose realizamos decidimos episodio valorada
varón mujer niño familia trabajo hematuria disnea edema cefalea vómitos síndrome quiste fractura catéter sonda drenaje`);

const dutch =
  words(`pijn koorts hoest onderzoek behandeling operatie medicatie klachten buik borst hoofd rug been arm hart long nier lever
huid bloed druk controle opname ontslag verwijzing brief verslag afspraak diagnose conclusie beleid anamnese voorgeschiedenis
echo scan foto uitslag infectie wond breuk tumor hartinfarct diabetes benauwdheid misselijkheid duizeligheid moeheid slaap eetlust`);

const french =
  words(`douleur fièvre toux examen traitement opération médicaments plainte abdomen thorax tête dos jambe bras coeur poumon rein foie
peau sang tension contrôle hospitalisation sortie lettre rapport consultation diagnostic conclusion antécédents échographie scanner
radiographie infection plaie fracture tumeur diabète dyspnée nausées vertiges fatigue sommeil appétit lésion masse biopsie chirurgie
cardiologie neurologie pédiatrie urgences médecine oncologie`);

/** By language: what sentences need. */
export const vocabulary = {
  en: {
    words: english,
    heads: [],
    particles: ['van', 'de', 'von', 'van der', 'de la', 'Van', 'De', 'St.', 'al', 'bin'],
    months: words('January February March April May June July August September October November December'),
    weekdays: words('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'),
    cities: list(
      'London|Boston|Washington|Jackson|Austin|Charlotte|Madison|Lincoln|Dallas|Houston|San Diego|New York|Los Angeles|Cleveland|Columbus|Victoria|Perth|Sydney|Paris|Florence|Sofia|Geneva|Berkeley|Cambridge|Oxford|Bristol|Baltimore|Rochester|Stanford',
    ),
    streets: list(
      '* Street|* Road|* Avenue|* Drive|* Lane|* Blvd|* Court|Main Street|Elm St|North * Ave|* Square|Park Place',
    ),
    hospitals: list(
      "* General Hospital|St. * Hospital|% Medical Center|* Clinic|University of %|% University Hospital|* Memorial Hospital|% Children's Hospital|* Institute|* Brain Imaging Center|Department of #, University of %|The * Foundation|* College",
    ),
  },
  de: {
    words: german,
    heads: germanHeads,
    particles: ['von', 'van', 'von der', 'zu', 'vom', 'de', 'von dem'],
    months: words('Januar Februar März April Mai Juni Juli August September Oktober November Dezember'),
    weekdays: words('Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag'),
    cities: list(
      'Berlin|Hamburg|München|Köln|Leipzig|Graz|Wien|Linz|Salzburg|Zürich|Bern|Basel|Neustadt|Bad Homburg|Aachen|Essen|Halle|Mainz|Ulm|Jena',
    ),
    streets: list('*straße|*str.|*gasse|*weg|*platz|*allee|Am *|*-Straße|Alte * Straße|Friedrich-*-Str.|An der *|Im *'),
    hospitals: list(
      'Universitätsklinikum %|Klinikum %|Krankenhaus %|Landeskrankenhaus %|Klinik für Chirurgie %|*-Klinik|St. *-Hospital|*-Krankenhaus %|Praxis Dr. *|Charité|Medizinische Universität %|Institut für Radiologie|LKH %|Rehaklinik *',
    ),
  },
  es: {
    words: spanish,
    heads: [],
    particles: ['de', 'de la', 'del', 'de los', 'y'],
    months: words('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'),
    weekdays: words('lunes martes miércoles jueves viernes sábado domingo'),
    cities: list(
      'Madrid|Barcelona|Sevilla|Valencia|Zaragoza|Málaga|Granada|Bilbao|Santiago de Compostela|San Sebastián|Murcia|Cádiz|Toledo|Lima|Bogotá|Santa Cruz',
    ),
    streets: list(
      'Calle *|C/ *|Avenida *|Avda. *|Paseo de *|Plaza *|Calle de la *|Camino *|Ronda de *|Calle Doctor *|Avenida San *',
    ),
    hospitals: list(
      'Hospital %|Hospital General de %|Hospital Universitario *|Hospital Clínico %|Clínica *|Complejo Hospitalario %|Centro de Salud *|Hospital Virgen del *|Hospital San *|Instituto Catalán de Oncología|Universidad de %',
    ),
  },
  nl: {
    words: dutch,
    heads: [],
    particles: ['van', 'van der', 'van den', 'de', 'van de', 'den', 'ter', "van 't"],
    months: words('januari februari maart april mei juni juli augustus september oktober november december'),
    weekdays: words('maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'),
    cities: list(
      'Amsterdam|Rotterdam|Utrecht|Den Haag|Groningen|Leiden|Nijmegen|Maastricht|Gent|Antwerpen|Eindhoven|Breda|Zwolle|Delft|Assen|Haarlem',
    ),
    streets: list('*straat|*laan|*weg|*plein|*kade|Burgemeester *laan|Dorpsstraat|van der *straat'),
    hospitals: list('UMC %|% Medisch Centrum|Ziekenhuis *|*ziekenhuis|Universiteit %|St. * Ziekenhuis|Erasmus MC'),
  },
  fr: {
    words: french,
    heads: [],
    particles: ['de', 'du', 'de la', 'des', 'Le', 'La', 'd’'],
    months: words('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
    weekdays: words('lundi mardi mercredi jeudi vendredi samedi dimanche'),
    cities: list(
      'Paris|Lyon|Marseille|Lille|Toulouse|Nantes|Bordeaux|Genève|Bruxelles|Saint-Denis|Nice|Rennes|Grenoble|Nancy|Lausanne|Montréal',
    ),
    streets: list('rue *|rue de la *|avenue *|boulevard *|place *|impasse *|chemin de *|rue du Docteur *|Rue *'),
    hospitals: list('CHU de %|Hôpital *|Hôpital Saint-*|Clinique *|Centre hospitalier de %|Institut *|Université de %'),
  },
  organisations: list(
    '* Inc|* LLC|* and *|*, * and *|* Group|#ly|# Systems|* & Sons|# Technologies|*-*|BBC|Google|IBM|# # Inc|* Ltd|NHS|#io|# Analytics|* Partners|The # Company|United #|# Labs|*, * & Co|# and #|Bank of %|% University|University of %',
  ),
  eponyms:
    words(`Alzheimer Parkinson Huntington Foley Babinski Romberg Glasgow Apgar Doppler Hodgkin Crohn Tourette Cushing Addison Graves
Hashimoto Raynaud Sjögren Marfan Turner Duchenne Charcot Wernicke Korsakoff Kaposi Ewing Barrett Meckel Baker Dupuytren Colles Achilles
Bovie Kerrison Kirschner Leksell Mayfield Metzenbaum DeBakey Kocher Kelly Allis Babcock Adson Weitlaner Balfour Richardson Deaver Penrose
Hemovac Hickman Steinmann Bankart Lachman McMurray Trendelenburg Kernig Murphy McBurney Phalen Tinel Finkelstein Valsalva Gram Wright
Giemsa Papanicolaou Coombs Stroop Wechsler Beck Hamilton Rankin Barthel Karnofsky Gleason Bosniak Cobb Harrington Scarpa Camper Colle
Gartland Salter Brodmann Broca Sylvian Purkinje Golgi Schwann Nissl Willis Galen Bonferroni Welch Wilcoxon Pearson Spearman Tukey Bayes
Gaussian Fourier Butterworth Hamming Kalman Dice Jaccard Cohen Gabor Desikan Killiany Schaefer Talairach Rolandic Meynert Cooper Frazier
Yankauer Lukens Gelpi Hohmann Bennett Senn Freer Cottle Rochester Pean Mayo Crile Halsted Bulldog Satinsky Veress Hasson Pfannenstiel Lembert`),
  instruments: words(
    'drain catheter tube retractor retractors forceps clamp clamps elevator rongeur rongeurs needle pin pins wire wires rod screw plate nail stent valve curette scissors blade dissector hook suction headrest holder speculum osteotome punch punches dilator sheath cannula trocar tenaculum suture tourniquet splint collar table frame brace cast bag',
  ),
  eponymHeads: words(
    'disease syndrome sign test procedure operation maneuver method stain score scale index classification criteria reflex tendon nerve ligament fracture incision approach position flap repair palsy contracture hernia node cyst lymphoma sarcoma lesion lesions effect law equation correction transform filter chorea dementia ataxia phenomenon coefficient atlas dystrophy thyroiditis deformity angle line fascia membrane procedures prosthesis arthroplasty anastomosis technique',
  ),
  products: list(
    'Siemens Prisma|Siemens Skyra|Siemens Magnetom Trio|Philips Achieva|Philips Ingenia|GE Discovery MR750|GE Signa|Siemens Healthineers|Bruker|Elekta Neuromag|BrainVision|Biosemi|Freesurfer|FSL|SPM|AFNI|MATLAB|Python|E-Prime|PsychoPy|Presentation|Tobii Pro|EyeLink|Microsoft Windows|Apple|Amazon|Facebook|Toyota Corolla|iPhone|Adobe Acrobat|Visa|Mastercard|PayPal|Google Maps|Canon|Toshiba Aquilion|Somatom Force|Magnetom Vida|Terra|Verio|Aera|Nihon Kohden|Tim Trio|Allegra|Biograph mMR',
  ),
  drugs: words(
    'aspirin ibuprofen metformin lisinopril atorvastatin warfarin heparin morphine fentanyl propofol lidocaine prednisone amoxicillin vancomycin levothyroxine furosemide Lasix Lipitor Coumadin Plavix Keppra Dilantin Ativan Haldol Zyprexa pantoprazol ramipril bisoprolol torasemid clopidogrel paracetamol omeprazol enoxaparina Novalgin Mexalen Lovenox Diovan Seloken Furosemid Ciprobay Augmentin Tramal',
  ),
  languages: words(
    'English German Spanish French Dutch Italian Chinese Arabic Russian Finnish Polish Turkish Japanese',
  ),
  jobs: list(
    'engineer|accountant|bus driver|nurse|teacher|research assistant|radiographer|professor|sales manager|labor relations director|packager|chief executive|web designer|social worker|technician|data analyst|postdoctoral fellow|physicist',
  ),
};
