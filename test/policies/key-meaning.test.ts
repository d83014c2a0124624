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
    Authors: 'name author',
    DatasetDOI: 'harmless',
    Funding: 'harmless',
    ConversionSoftwareVersion: 'harmless',
  })) {
    it(`reads ${name} as ${meaning}`, () => assert.equal(meaningOf(name), meaning));
  }
  for (const name of ['name', 'Name', 'date', 'Date', 'id', 'participant_id', 'subject', 'title', 'Description']) {
    it(`takes a bare ${name} for no identifier, and lets detectors look`, () =>
      assert.equal(meaningOf(name), 'unknown'));
  }
});
