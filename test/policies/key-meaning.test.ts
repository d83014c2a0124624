import assert from 'node:assert/strict';
import { meaningOfKey } from '../../src/policies/key-meaning.ts';

function meaningOf(name: string): string {
  const meaning = meaningOfKey(name, 'member');
  return meaning?.kind === 'identifier' ? `${meaning.class} ${meaning.role}` : (meaning?.kind ?? 'unknown');
}

describe('meaningOfKey', () => {
  for (const [name, meaning] of Object.entries({
    PatientName: 'name patient',
    AcquisitionDateTime: 'date patient',
    AcquisitionTime: 'harmless',
    DeviceSerialNumber: 'device-serial device',
    dob: 'birth-date patient',
    'Date of Birth': 'birth-date patient',
    dateOfBirth: 'birth-date patient',
    MRN: 'mrn patient',
    acq_time: 'date patient',
    Geburtsdatum: 'birth-date patient',
    Prénom: 'name patient',
    Straße: 'address patient',
    Teléfono: 'phone patient',
    Geboortedatum: 'birth-date patient',
    DNI: 'national-id patient',
    'Steuer-ID': 'national-id patient',
    bsn_nummer: 'national-id patient',
    Fødselsnummer: 'national-id patient',
    PESEL: 'national-id patient',
    cpf: 'national-id patient',
    'rodné číslo': 'national-id patient',
    patientSSN: 'ssn patient',
    'NHS Number': 'health-id patient',
    'Numéro sécurité sociale': 'health-id patient',
    MemberID: 'health-id patient',
    IBAN: 'iban patient',
    'Passport No.': 'passport patient',
    passportNo: 'passport patient',
    'Kfz-Kennzeichen': 'plate patient',
    VIN: 'vin patient',
    'Provider NPI': 'other-id staff',
    card_number: 'credit-card patient',
    Authors: 'name author',
    DatasetDOI: 'harmless',
    Funding: 'harmless',
    ConversionSoftwareVersion: 'harmless',
    client_ip: 'ip unknown',
    MAC: 'mac device',
    bluetoothAddress: 'mac device',
    hostname: 'other-id device',
    'Serial No': 'device-serial device',
    Seriennummer: 'device-serial device',
    UDI: 'device-serial device',
    series_instance_uid: 'uid patient',
    userName: 'username unknown',
    gps_lat: 'gps patient',
    Längengrad: 'gps patient',
    employee_id: 'other-id patient',
    NPI: 'other-id staff',
    encounter_id: 'mrn patient',
    fingerprint_template: 'biometric patient',
  })) {
    it(`reads ${name} as ${meaning}`, () => assert.equal(meaningOf(name), meaning));
  }
  for (const name of ['name', 'Name', 'date', 'Date', 'id', 'participant_id', 'subject', 'title', 'Description']) {
    it(`takes a bare ${name} for no identifier, and lets detectors look`, () =>
      assert.equal(meaningOf(name), 'unknown'));
  }
  it('knows the slots of a volume header that name a person or a time, and no others', () => {
    assert.deepEqual(meaningOfKey('patient_id', 'slot'), { kind: 'identifier', class: 'mrn', role: 'patient' });
    assert.deepEqual(meaningOfKey('exp_date', 'slot'), { kind: 'identifier', class: 'date', role: 'patient' });
    assert.deepEqual(meaningOfKey('exp_time', 'slot'), { kind: 'harmless' });
    assert.equal(meaningOfKey('surname', 'slot'), undefined);
  });
  for (const word of ['DateTime', 'Time', 'UID', 'Originator', 'Initiator', 'Receiver']) {
    it(`takes ${word} for an everyday word, although DICOM has it`, () => assert.equal(meaningOf(word), 'unknown'));
  }
  for (const name of ['sin', 'nir', 'rut', 'bic', 'run', 'mbi', 'afm', 'license', 'plate', 'card', 'account']) {
    it(`takes a column ${name} for a measurement or a word, although numbers of persons are called so`, () =>
      assert.notEqual(meaningOfKey(name, 'cell')?.kind, 'identifier'));
  }
  it('takes a keyword of free text for no meaning, so that detectors look into it', () => {
    assert.equal(meaningOf('StudyDescription'), 'unknown');
  });
  it('is silent about a name that is too long to be one', () => {
    assert.equal(meaningOf(`${' '.repeat(61)}dob`), 'birth-date patient');
    assert.equal(meaningOf(`${' '.repeat(62)}dob`), 'unknown');
  });
  for (const [name, meaning] of Object.entries({
    DOB: 'birth-date patient',
    patientDOB: 'birth-date patient',
    MRIDate: 'date patient',
    'date  of -birth': 'birth-date patient',
    'Patient’s Name': 'name patient',
    PATIENTName: 'name patient',
  })) {
    it(`reads "${name}" by its words`, () => assert.equal(meaningOf(name), meaning));
  }
});
