import type { FieldKind } from '../model/field.ts';
import type { IdentifierClass, Role } from '../model/identifier-class.ts';
import type { Meaning } from '../model/policy.ts';
import { lookUpTag, tagOfKeyword } from '../standards/dictionary.ts';
import { meaningOfAttribute } from './attribute-meaning.ts';

/** Keys and headings as people name them, by class and role; written as `normalise` leaves them. */
const namedKeys: Readonly<Record<string, string>> = {
  'birth-date patient': 'dob birth_date birthdate date_of_birth birthday geburtsdatum geburtstag date_de_naissance fecha_de_nacimiento fecha_nacimiento geboortedatum',
  'name patient': 'patient_name first_name last_name firstname lastname surname given_name family_name full_name fullname forename middle_name maiden_name patientenname vorname nachname familienname prenom nom_de_famille apellidos nombre_completo voornaam achternaam',
  'name staff': 'physician physician_name doctor referring_physician operator operator_name technician radiologist attending_physician arzt',
  'mrn patient': 'mrn medical_record_number medical_record_no record_number patient_id patientid patient_number hospital_number hospital_id fallnummer patientennummer nhc numero_historia_clinica',
  'accession patient': 'accession accession_number accession_no acc_no',
  'email patient': 'email e_mail email_address mail',
  'phone patient': 'phone phone_number telephone telephone_number tel mobile mobile_number cell_phone fax telefon telefono',
  'ssn patient': 'ssn social_security_number social_security_no',
  'health-id patient': 'nhs nhs_number nhs_no health_card_number medicare_number insurance_number versichertennummer',
  'national-id patient': 'national_id national_id_number nino dni bsn personnummer',
  'address patient': 'address street street_address home_address adresse strasse direccion adres',
  'postcode patient': 'zip zipcode zip_code postcode postal_code plz code_postal codigo_postal',
  'geo patient': 'city town county municipality wohnort ville ciudad woonplaats',
  'ip unknown': 'ip ip_address',
  'username unknown': 'username user_name login',
  'date patient': 'visit_date scan_date admission_date discharge_date exam_date examination_date study_date acquisition_date acq_time acq_date session_date date_of_scan date_of_visit date_of_death death_date treatment_date surgery_date diagnosis_date date_of_diagnosis untersuchungsdatum aufnahmedatum',
  'age patient': 'age age_years age_at_scan patient_age age_at_visit alter edad leeftijd',
  'name author': 'authors author',
  'device-serial device': 'serial_number device_serial_number scanner_serial_number',
};

/** What looks like an identifier's name and is none in research metadata: units, software, funding, descriptions. */
const harmlessKeys = `name id participant_id subject subject_id session session_id title description long_name longname units levels
  date version bids_version software_version software_versions conversion_software conversion_software_version manufacturer
  manufacturers_model_name model_name device_model license dataset_doi funding ethics_approvals references_and_links
  dataset_type dataset_links generated_by source_datasets hed_version keywords task_name task_description instructions
  cog_atlas_id cog_po_id url uri doi type filename file stim_file pulse_sequence_type sequence_name scan_options
  station_description coordinate_system intended_for sources space trial_type response_time onset duration how_to_acknowledge`;

const byKey: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ...words(harmlessKeys).map((key) => [key, { kind: 'harmless' }] as [string, Meaning]),
  ...Object.entries(namedKeys).flatMap(([group, keys]) => {
    const [identifier, role] = group.split(' ') as [IdentifierClass, Role];
    return words(keys).map((key) => [key, { kind: 'identifier', class: identifier, role }] as [string, Meaning]);
  }),
]);

/** Slots of volumes' headers that name a person or a time by their definition (Analyze 7.5). */
const slots: ReadonlyMap<string, Meaning> = new Map([
  ['patient_id', { kind: 'identifier', class: 'mrn', role: 'patient' }],
  ['exp_date', { kind: 'identifier', class: 'date', role: 'patient' }],
  ['exp_time', { kind: 'harmless' }],
]);

/**
 * What the name of a field says of its value: a key of a JSON object, a heading of a table, a slot of a header. Keywords of
 * DICOM mean what the attribute means, since BIDS sidecars use them.
 * @returns `undefined` when the name says nothing; detectors look into the value then
 */
export function meaningOfKey(name: string, kind: FieldKind): Meaning | undefined {
  if (kind === 'slot') return slots.get(name);
  const known = byKey.get(normalise(name));
  if (known) return known;
  const tag = tagOfKeyword(name);
  if (tag === undefined) return undefined;
  const meaning = meaningOfAttribute(tag, lookUpTag(tag)!.vr);
  // A keyword with a number or code in it is a measurement here as well.
  return meaning.kind === 'free-text' ? undefined : meaning;
}

/** `DateOfBirth`, `date-of-birth` and `Date of Birth` as one. */
function normalise(name: string): string {
  return name
    .trim()
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[\s.\-/]+/g, '_');
}

function words(list: string): string[] {
  return list.trim().split(/\s+/);
}
