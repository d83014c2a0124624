/**
 * Sentences that the name tagger learns from, one a line. Words in braces are filled by `fill.ts`; those that stand for
 * people, places and organisations are what has to be found. `\n` is the end of a line.
 */
export type Language = 'en' | 'de' | 'es' | 'nl' | 'fr';

const english = String.raw`
{full} is a {n}-year-old {word} with a history of {word} and {word}.
Mr. {last} presents with {word} pain after a {word} injury.
Mrs. {last} was seen in clinic today by Dr. {last}.
Ms. {full} returns for follow-up of her {word}.
Patient: {full}\nDOB: {date}\nMRN: {n}
Patient Name: {lastfirst}\nAge: {n}\nReferring Physician: {full}, MD
PATIENT NAME: {lastfirst}    MR#: {n}
NAME: {full}\nDATE OF BIRTH: {date}\nADDRESS: {n} {street}, {city}
Name: {full}
Name:    {full}\nAddress:     {n} {street}\n{city}, {state}
Dear Dr. {last},\n\nThank you for referring {full} to our {word} clinic.
Dear {first},\n\nthe {word} is ready. Please {word} it before {month}.\n\nBest regards,\n{full}
Hi {first}, can you {word} the {word} for {first} and me?
Hello, my name is {full} and I forgot my {word}.
Hey {first}!\nDid {first} call you about the {word}?
Kind regards,\n{full}\n{Job}, {org}
Sincerely,\n\n{full}, M.D.\nDepartment of {Word}
Thanks,\n{first}
Dictated by: {full}, MD\nTranscribed: {date}
Electronically signed by {full} on {date} at 10:{n}
Reported by {initlast} / verified by {initlast}
Attending: Dr. {full}. Resident: {full}.
Performing technologist: {full}
Operator: {initlast}, scanner {product}
Scan operated by {first}; participant {word} during run {n}.
CLINICAL HISTORY: {Word} pain. COMPARISON: None. FINDINGS: The {word} is {word}. Discussed with Dr. {last} at {n} hours.
Findings were communicated to {full} by {full} at the time of {word}.
The case was discussed with {last} and {last}, who agreed with the {word}.
I spoke with the patient's wife, {full}, by telephone.
Her mother, {first}, has {word}; her father {full} died at {n}.
His son {first} and daughter {first} live in {city}.
Emergency contact: {full} (brother), phone {n}
Next of kin: {full}\nRelationship: sister
{first} lives with {first} and their {word} in {city}.
{last} underwent {word} surgery on {date}.
{last} was discharged to {org}.
{first} complains of {word} and denies {word}.
Seen with {full} today.
The participant, {full}, was {word} and withdrew.
Interviewer: {first} {last}. Rater 2: {full}.
Data were collected by {full} and {full} at {org}.
We thank {full}, {full} and {full} for help with {word} {word}.
Principal Investigator: {full}, {org}, {city}
Contact {full} ({email}) for questions about the {word}.
Corresponding author: {full}
Authors: {full}, {full}, {full}
Author: {initlast}
{cite}, {cite}, {cite} ({year}). {Word} {word} in {word} {word}. {Word} {Word}, {n}, {n}.
{cite}, and {cite}. The {word} of {word}. Journal of {Word} {Word} {n} ({year}).
as described by {last} et al. ({year})
see {last} and {last} ({year}) for the {word}
Recorded by {first} on {date}, electrode cap by {first}.
Nurse {last} gave {n} mg of {drug}.
Surgeon: {full}, M.D.\nAssistant: {full}, PA-C\nAnesthesia: General
cc: {full}, MD; {full}, DO
Seen and examined with {full} RN.
To: {full} <{email}>\nFrom: {full} <{email}>\nSubject: {Word} {word}
On {date}, {full} wrote:\n> The {word} is {word}.
@{first} could you check subject {n}?
{first}: did you {word} it?\n{first}: not yet
{first} said: "I will {word} tomorrow."
{first} {last} from {org} is the {word}
{full} is from {country}.
{full} lives at {n} {street}, {city}.
{full}\n{n} {street}\n{city}\n{country}
{full}\n{Job}\n{org}\n{n} {street}, {city}
I live in {city} and work for {org}, my boss is {full}.
A card was issued to {full} by {org}.
How do I change the name on the account from {full} to {full}?
Please book a flight to {city} for {full}.
It is under {full}.
What about {full}?
Is {full} there?
The book was written by {full} and illustrated by {full}.
{full} ({year}-{year}) was a {word} {word} from {country}.
{last}'s {word} was {word}, but {first}'s was not.
The film stars {full} and {full}.
When {first} met {first}, they {word} the {word}.
My friend {first} {word} in {city} with {first} {last}.
Our supervisor {full} will be away in {month}.
They had three children: {first}, {first} and {first}.
the {last} family; Mr. and Mrs. {last}
Participants: {full} (chair), {full}, {full} (minutes)
Team: {first}, {first}, {first}, {first}
1. {full}\n2. {full}\n3. {full}
- {full}: {word} and {word}\n- {full}: {word}
{full}, {n} years old, {word}
{n};{full};{date};{word}
id,name,age\n{n},{full},{n}\n{n},{full},{n}
{lastfirst}\n{lastfirst}\n{lastfirst}
{full}
{first}
{last}
{initlast}
{FULL}
{LAST}, {FIRST}
PT {LAST} SEEN IN {WORD} CLINIC. {WORD} {WORD} UNCHANGED.
{FULL} WAS ADMITTED WITH {WORD} {WORD} ON {date}.
DR {LAST} NOTIFIED OF {WORD} RESULT.
MR. {LAST} TOLERATED THE PROCEDURE WELL AND WAS TAKEN TO RECOVERY.
REFERRING PHYSICIAN: {FULL}, M.D.
DICTATED BY {FULL}
Signed: {FULL}
subject was {first} again, rerun of session {n}
Copied from folder of {full} on {date}
note to self: ask {first} about {word}
{Word} {word} by {full}
Thank you for asking me to see {full}, a pleasant {n} year old {word}.
I had the pleasure of seeing {first} {last} in the {word} clinic.
Reviewed with {title} {last}. {title} {full} agrees.
{title} {full}, {org}
{full}, Ph.D., {full}, M.D., and {full}
This is {first} speaking. {first} asked me to {word}.
Call {first} at {n}.
{first}, please {word} the {word}.
You can reach {full} at {email}.
Her maiden name is {last}.
{first} is {any} {word}.
{first} was very {word} {any} the {word}.
{first} {word} at {first}.
{first} has {word} {any} {word}
Why was {first} so {word}?
{last} was {word} {any} {word}, says {last}.
Everyone here calls me {first}
People know him as {first}, but his name is {first}
Have you read the {last} {word}? It is like the {last} {word}.
{last} and {last} were {word} {Job}s.
"{Any} {word} {any} the {word}," said {full}.
{Any} {word}, {first}, {any} {word}!
{Any} {word}?\n{first}: {Any} {any} {word}.\n{first}: {Any}.
{org} was founded by {last}, {last} and {last} in {year}.
A song by {full}, with {full} on {word}.
{first} and {first} {any} {word} {any} {city}.
{Any} {first} {word} {any} {word}.
{Any} {any} {word} from {full} about {word}.
{Any} {any} {word} for {last} and {first}.
{first} showed {first} the {word}, {any} {first} {word}.
{full} spent {n} years at {org} {any} {org}.
{first}'s {word} {any} {word}
the {word} of {full}: {word}
directed by {full}, music by {last}
{full}, the {Job}, {word} {any} {word}.
Alias: {full}; also known as {first} {last}
`;

const englishWithout = String.raw`
A {sur} {inst} was placed in the {word} and secured.
The {sur}-{sur} {inst} was removed without difficulty.
{sur} {head} and {word} {word}.
Positive {sur} {head} on the left.
No {sur} {head} was noted.
The patient has {sur}'s {head}.
Exposure was obtained with a {sur} {inst}.
The {inst} was a {sur} and was {word}.
{eponym}'s was considered.
A {eponym} was used to remove the {word} and the {eponym} was {word}.
{eponym} {inst} and {eponym} {inst} were used.
Modified {sur} {head}: {n}
{sur}-{sur} {head} after {word} {word}
We used the {sur} {head} with {sur} {head} correction.
Data were corrected with the {sur}-{sur} {head} and the {sur} {head}.
PROCEDURE: {Word} {word} with {sur} {inst}.
POSTOPERATIVE DIAGNOSIS: {Word} {word}, {sur} {head}.
{Word} {Word} {Word}
{Word} {Word}
{Word}
{WORD} {WORD}
{WORD} {WORD} {WORD}:
{Word} {Word} {Word} {Word} in {Word}
{Word}: {word} {word}
{Word} {Word}: {Word}
{WORD}: {Word} {word} {word}.
{Word} {word} {word}, {word} {word}.
The {Word} {Word} {word} the {word}.
Images were acquired on a {n}T {product} {product} scanner with a {n}-channel head coil.
{product} {product} {n}T, software {product}
Analysis was done with {product} and {product} on {product}.
{drug} {n} mg daily, {drug} as needed.
Allergies: {Drug}, {Drug}
{Drug} was stopped in {month}.
On {weekday}, {month} {n}, the {word} was {word}.
The {month} meeting moves to {weekday}.
I can not {word} my {word} on {weekday}. Why?
Can I {word} the {word} from {city}?
Participants were recruited in {city} and {city}, {country}.
The study was approved by the ethics committee of {org}.
Funding: {org}, grant {n}
The {org} in {city} hosts the {word}.
{city}, {country}
{street} {n}, {city}
{n} {street}
from {city} to {city}
The {Word} Test ({sur}, {year}) was given.
Task: {Word} {Word}\nRun: {n}
Task Name: {Word} {Word} Task
Hello, I want to {word} a {word}.
Thanks for the {word}! Please {word} it.
Dear Sir or Madam,
Dear colleague,\nDear All,
Best,
Regards,\nThe {Word} Team
Patient Setup: {Word} {Word}
Patient History: {Word}. Family History: {Word}.
Patient denies {word}. Patient Positioning: Supine
Mother is alive and well. Father had {word}.
Left {Word} {Word}, Right {Word} {Word}
Chest X-Ray: {Word} {word}. Impression: No {word}.
VITAL SIGNS: Blood pressure {n}, pulse {n}. HEENT: Pupils equal.
Laboratory Data: Sodium {n}, Potassium {n}, Glucose {n}.
Axial T1 MPRAGE, Sagittal T2 FLAIR, Coronal {Word}
MR of the {word}, MR {Word} without contrast, CT {Word}
Pt {word} {word}. Dr office {word}. Ms and Mr are {word}.
My {Word} number is {n}. His {Lang} {WORD} is {n}-{n}.
{Lang} {Word} ID {n}, {Lang} passport {L}{n}
{country}: +{n} {n} {n}, {Word}: +{n}
{Word} IP: {n}, {Product} MAC: {n}, {Word} ID {n}
The {Word} of {country} is {word}; {country} {word} {word}
{n} {sur} Dr, {city}, CA {n}
{n} {sur} Dr\n{city}, {state} {n}
{Word} {n}, {Word} {n}{L}{n}
Figure {n}. {Word} {word} in {word}. Table {n}: {Word}
Supplementary {Word} {n}. See Section {n}.
Licensed under the Creative Commons Attribution License. MIT License.
World Health Organization, National Institutes of Health, European Union
Medical {Word} Unit, {org}
American {Word} Association; Journal of {Word} {Word}
{Word} et al. were not {word}
The {sur} Atlas ({n} parcels), the {sur} {head} and the {word}.
{country} and {country} {word} {word}.
The {city} {Word} {Word} in {word}
A {Word} from {country} {word} in {month}.
They speak {Lang} and {Lang}. {Lang} subtitles
Google, {product} and {product} {word} {word}.
{Any} {any} {word} {any} {word}.
{Any} {word} {any} {any} {word}?
{Any} {any}, {any} {word} {any} the {word} {any} {word}!
"{Any} {any} {word}." {Any}, {any} {word}.
I'm {word} and I don't {word}. Don't {word}! It's {word}. I've {word}. Can't {any}?
We're {word} {any} {org}. {Any} {org} {any} {word}
{org} and {org} {word} {any} {word}
P.O. Box {n}, {city}
Unit {n} Box {n}\nDPO AE {n}
{Word} said the {word} was {word}.
{Job} needed at {org}
I am a {Job} at {org}.
The {Job} {word} the {word}.
Description: {Word} {word} of the {Word} {word}
Condition {L}, Group {L}, Block {n}, Trial {L}{n}
Levels: {Word}, {Word}, {Word}
`;

const german = String.raw`
Sehr geehrte Frau Kollegin {last},\nwir berichten über {full}, geb. {date}.
Sehr geehrter Herr Kollege {last},\nvielen Dank für die Überweisung von Herrn {full}.
Sehr geehrter Herr Dr. {last}, wir berichten über Ihre Patientin {lastfirst}, geboren am {date}, wohnhaft {street} {n}, {city}.
Patient: {lastfirst}, geb. {date}\nAufnahme: {date}
Patientin: {full}\n{Noun}: {n}
Frau {last} stellte sich mit {Noun} in unserer {Noun} vor.
Herr {last} wurde am {date} in gutem {Noun} entlassen.
Bei Frau {last} besteht eine {Noun}. Die {Noun} zeigte eine {Noun}.
Hr. {last} klagt über {Noun} und {Noun}.
Wir entlassen Frau {full} in Ihre {Noun}.
Mit freundlichen Grüßen\n\nProf. Dr. {full}\nChefarzt
Mit freundlichen kollegialen Grüßen\nDr. {full}      Dr. {full}\nOberarzt       Assistenzarzt
OA Dr. {full}, FA Dr. {last}
Dr. med. {initlast}\nFacharzt für {Noun}
Prim. Univ.-Prof. Dr. {full}, {hospital}
Priv.-Doz. Dr. {full} und Dr. {last} operierten den Patienten.
Behandelnder Arzt: {full}
Hausarzt: Dr. {last}, {city}
Befundet von {full}, vidiert von {last}
gez. {last}
gez. Dr. {initlast}
Betr.: {full}, geb. {date}, {street} {n}, {city}
Herrn\n{full}\n{street} {n}\n{city}
Frau\nDr. {full}\n{street} {n}\n{city}
{hospital} {city}\nChefarzt: Dr. med. {initlast}
CHEFARZT: DR. MED. {FULL}
PATIENT: {LAST}, {FIRST}
Die Ehefrau {full} berichtet, ihr Mann habe seit {month} {Noun}.
Angehörige: Tochter {full}, Tel. {n}
Die Mutter, Frau {last}, war bei der {Noun} anwesend.
Der Patient {full} wurde auf die {Noun} verlegt.
Unsere gemeinsame Patientin {full}, Fallnummer {n}
{last} wurde nach {Noun} verlegt.
Proband {full} erschien nicht zur {Noun}.
Versuchsleitung: {full}
Liebe {first},\nkannst du bitte die {Noun} prüfen?\nViele Grüße\n{first}
Hallo {first}, hier ist {first}.
Mein Name ist {full} und ich wohne in {city}.
Untersucher: {last} / {last}
Frau {full} ({n} J.) und Herr {full} ({n} J.)
Name: {last}\nVorname: {first}\nGeburtsdatum: {date}
Nachname, Vorname: {lastfirst}
{lastfirst} ({date})
{full} leidet an {Noun}.
Der {n}-jährige {full} aus {city} wurde mit {Noun} eingeliefert.
{first} geht in den Kindergarten. {first}s {Noun} ist {word}.
Telefonat mit Herrn {last} am {date}.
Konsil Neurologie (Dr. {last}): {Noun}
Herr {LAST} {first} war bei uns in {Noun}.
{full} ist {any} {Noun}.
{last} hat {any} die {Noun} {any} {Noun}.
Laut {last} {any} die {Noun} {word}.
Es grüßt {first} {last}
Erstvorstellung: Frau {last}
Anästhesie: {last}; Operateur: {full}; Assistenz: {last}
`;

const germanWithout = String.raw`
Die {Noun} zeigte eine {Noun} mit {Noun} und {Noun}.
{Noun} und {Noun} unauffällig. {Noun} o. B.
{Noun}: {Noun} {n}, {Noun} {n}
Diagnosen:\n{Noun}\n{Noun} links\n{Noun}
Therapie: {Noun}, {Noun}, {Drug} {n} mg 1-0-1
{Drug} {n} mg\n{Drug} {n} mg\n{Drug} Tbl. 1-0-0
Zustand nach {Noun} und {Noun}. Verdacht auf {Noun}.
Klinische Untersuchung: {Noun} regelrecht, {Noun} bds. frei.
Sehr geehrte Damen und Herren,
Sehr geehrte Frau Kollegin, sehr geehrter Herr Kollege,
Wir danken für die {Noun} und verbleiben mit freundlichen Grüßen
Der Patient wurde zur {Noun} in die {Noun} verlegt. Die Patientin berichtet über {Noun}.
Morbus {sur}, {sur}-Syndrom, Z. n. {sur}-{Noun}
{sur}-{Noun} positiv, {sur}-Zeichen negativ
Nach {sur} klassifiziert. Im {sur}-Test keine {Noun}.
Anlage einer {sur}-{Noun}, {sur} {Noun} entfernt.
{Noun} für {Noun} und {Noun}\n{hospital}
{hospital} {city}, Abteilung für {Noun}
{city}, den {date}
Im {month} erfolgte die {Noun} im {hospital}.
Herzliche {Noun}, gute {Noun}, keine {Noun}.
Es erfolgte die {Noun} der {Noun}. Danach {Noun}. Wir empfehlen {Noun}.
{street} {n}, {city}
Anamnese:\n{Noun} seit {month}. Keine {Noun}. Kein {Noun}.
{Any} {any} {Noun} {any} {Noun}. {Any} {any} die {Noun}.
{Any} {Noun} {any}, {any} {Noun} {any} der {Noun} {word}.
{Any} {any} zu Hause. {Any} {any} im {Noun} der {Noun}.
{Word}e {Noun}\n{Word}er {Noun}\n{Word}es {Noun} ({n})
{Word}: {Noun}, {Noun}. {Word}: {Noun} {word}
MR des {Noun} vom {date}: {Noun}. CT {Noun} nativ, MR {Noun}
{Noun} {Noun} {Noun} {word}
Typ {sur}, Stadium {sur}, {Noun} vom Typ {sur}
{Any} {Noun}-ID: {n}, {Noun} {n} laut {Noun}.
Familienanamnese: Mutter {Noun}, Vater {Noun}
Patient in gutem {Noun}, Frau im {Noun} informiert.
{NOUN} UND {NOUN}
{Noun} ({Noun}), {Noun} nach {Noun}
Labor: {Noun} {n}, {Noun} {n}, {Noun} im Normbereich
`;

const spanish = String.raw`
Nombre: {first}.\nApellidos: {last2}.\nNHC: {n}.
Nombre y apellidos: {full}\nFecha de nacimiento: {date}
Paciente: {full}, de {n} años
Médico: {full} NºCol: {n}
Remitido por: Dr. {full}. {street}, {n}. {city}. {country}
Remitido por: Dra. {full} Servicio de {Sw} {hospital} {street} {n} {city}
Responsable clínico: Dra. {full}. {hospital}. {city}
Domicilio: {street} {n}\nLocalidad/ Provincia: {city}\nPaís: {country}
La paciente {full} acude a consulta por {sw} y {sw}.
D. {full} ingresa el {date} por {sw}.
Dña. {full} refiere {sw} de {n} días de evolución.
El Sr. {last} presenta {sw}. La Sra. {last} también.
Estimado Dr. {last}:\nLe remito a {full} para {sw}.
Su esposa, {full}, refiere {sw}.
Su madre {first} y su hermano {first} viven en {city}.
Firmado: {full}
Fdo. Dr. {full}
Cirujano: {full}. Anestesista: {full}.
Atentamente,\n{full}
Hola {first}, ¿puedes revisar {sw}?
Me llamo {full} y vivo en {city}.
Realizado por {full}
{full}\n{hospital}\n{street} {n}\n{city}
PACIENTE: {FULL}
{lastfirst}
Dirigido a Dña. {full}, {n} años
Entrevistó {first} a {full}.
Informe validado por {full} el {date}
`;

const spanishWithout = String.raw`
El paciente presenta {sw} y {sw}. La exploración muestra {sw}.
Signo de {sur} positivo. Enfermedad de {sur}. Técnica de {sur}.
Se realiza {sw} según técnica de {sur}-{sur}.
{Any} {any} {sw} {any} {sw}. {Any}, {any} {sw}.
{Any} {any} {any} {sw} {any} la {sw}.
País de nacimiento: {country}.\nEdad: {n} años
Calle Doctor {sur}, {n}. {city}
C/ Dr. {sur} {n} {city}
estadio II, grado III, VHC, VHB, PCR, VSG, TAC y RMN de {sw}
Nueve meses después, {sw}. Tía paterna con {sw}.
Tinción de {sur}, escala de {sur}, síndrome de {sur}
{Sw} {sw} sin hallazgos. {Sw} de {sw}.
Antecedentes: {sw}. Historia Actual: Varón de {n} años
Exploración física: {Sw}, {sw}
Servicio de {Sw}. {hospital}. {city}
Se trasladó al {hospital} de {city}.
Edad: {n} Sexo: H.\nPaís: {country}.\nFecha de Ingreso: {date}
Tratamiento: {Drug} {n} mg, {Drug}
En {month} se realizó {sw}. Ante la sospecha de {sw}, se inició {drug}.
Calle {sur} {n}, {city}
`;

const dutch = String.raw`
Patiënt: {full}, geboren {date}
Betreft: mevrouw {full}, {date}
Mevr. {last} kwam op de poli met {nw}.
Dhr. {last} is opgenomen met {nw}.
De heer {last} woont in {city}.
Geachte collega {last},\nBovengenoemde patiënt {full} zag ik op {date}.
Dr. {initlast}, neuroloog
Met vriendelijke groet,\n{full}
Huisarts: {initlast}
Jan {last} en {first} {last}
Vader {full} belde op {date}.
Contactpersoon: {full} (dochter)
{initlast} heeft de scan gemaakt.
Beste {first}, wil je {nw} nakijken?
Besproken met {last} en {initlast}
Mijn naam is {full}.
{full} is gezien door prof. dr. {initlast}.
{initlast}
{full}
Dr. {last}
`;

const dutchWithout = String.raw`
De patiënt heeft {nw} en {nw}. Geen {nw}.
{Any} {any} {nw} {any} {nw}. {Any} {nw}.
{Nw} en {nw} zonder afwijkingen. Conclusie: {Nw}.
Ziekte van {sur}, {sur} syndroom, test van {sur}
Opname in {hospital} te {city}.
In {month} kreeg zij {drug}. Medicatie: {Drug}
Hij woont in {city}, {street} {n}.
Geachte collega,\nHartelijk dank voor {nw}.
{Nw}
`;

const french = String.raw`
Patient : {full}, né le {date}
Nom : {last}\nPrénom : {first}
Mme {last} est suivie pour {fw}.
M. {full} a été hospitalisé pour {fw}.
Monsieur {full} présente une {fw}.
Cher confrère,\nJe vous adresse Madame {full} pour {fw}.
Docteur {full}\n{hospital}\n{street} {n}\n{city}
Dr {last}, service de {Fw}
Compte rendu rédigé par le Dr {full}
Signé : {full}
Médecin traitant : {full}
Sa fille {first} habite à {city}.
Bonjour {first}, peux-tu regarder {fw} ?
Je m'appelle {full}.
Cordialement,\n{full}
Opérateur : {initlast}
Pr {full}, chef de service
PATIENT : {LAST} {first}
{LAST} {first}, {n} ans
`;

const frenchWithout = String.raw`
Le patient présente une {fw} et une {fw}. Pas de {fw}.
Maladie de {sur}, syndrome de {sur}-{sur}, signe de {sur}
Examen clinique : {Fw} normale. Conclusion : {Fw}.
Hospitalisé au {hospital} de {city}. En {month}, {fw}.
Traitement : {Drug} {n} mg. Antécédents : {Fw}
Cher confrère,\nMerci pour {fw}.
{n} {street}, {city}
{Any} {any} {fw} {any} {fw}. {Any} {fw}.
{Fw} {fw}
`;

function lines(text: string): readonly string[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.replaceAll('\\n', '\n'));
}

/** Sentences by language: those with people, and those whose capitalised words are none. */
export const sentences: Readonly<Record<Language, { people: readonly string[]; others: readonly string[] }>> = {
  en: { people: lines(english), others: lines(englishWithout) },
  de: { people: lines(german), others: lines(germanWithout) },
  es: { people: lines(spanish), others: lines(spanishWithout) },
  nl: { people: lines(dutch), others: lines(dutchWithout) },
  fr: { people: lines(french), others: lines(frenchWithout) },
};
