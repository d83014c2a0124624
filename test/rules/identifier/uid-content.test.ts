import assert from 'node:assert/strict';
import rule from '../../../src/rules/identifier/uid-content.ts';
import { dicomObject } from '../../dicom-object.ts';
import { documentContext } from '../document-context.ts';

function check(values: Record<string, string>, policy?: string) {
  const document = { fields: () => [], problems: [], dicom: dicomObject(values) };
  return [...rule.check(document, documentContext(policy))].map(
    ({ severity, class: identifier, parameters }) => `${severity} ${identifier} ${parameters!.keyword}`,
  );
}

describe(rule.id, () => {
  it('finds the numbers of the patient and of the order', () => {
    assert.deepEqual(check({ PatientID: '6415974217', StudyInstanceUID: '1.2.276.0.37.1.1.6415974217.3' }), [
      'error mrn StudyInstanceUID',
    ]);
    assert.deepEqual(check({ AccessionNumber: 'A0481516', StudyInstanceUID: '1.2.276.0.37.1.481516.3' }), [
      'error accession StudyInstanceUID',
    ]);
  });
  it('finds the serial number of the device and a birth date', () => {
    assert.deepEqual(check({ DeviceSerialNumber: '40213', SeriesInstanceUID: '1.2.276.0.37.40213.7' }), [
      'warning device-serial SeriesInstanceUID',
    ]);
    assert.deepEqual(check({ PatientBirthDate: '19610704', SOPInstanceUID: '1.2.276.0.37.19610704.12' }), [
      'error birth-date SOPInstanceUID',
    ]);
  });
  it('finds them as they are written otherwise: a date day first, a number within a code, that of the admission', () => {
    for (const form of ['4071961', '04071961', '610704'])
      assert.deepEqual(check({ PatientBirthDate: '19610704', SOPInstanceUID: `1.2.276.0.37.${form}.12` }), [
        'error birth-date SOPInstanceUID',
      ]);
    assert.deepEqual(check({ DeviceSerialNumber: '00000312996MR450', SeriesInstanceUID: '1.2.276.0.37.312996.7' }), [
      'warning device-serial SeriesInstanceUID',
    ]);
    assert.deepEqual(check({ AdmissionID: '77812345', StudyInstanceUID: '1.2.276.0.37.77812345.7' }), [
      'error other-id StudyInstanceUID',
    ]);
    assert.deepEqual(check({ PatientBirthDate: '19610704', SOPInstanceUID: '1.2.276.0.37.561070412.12' }), []);
  });
  it('finds network and hardware addresses as toolkits and archives write them', () => {
    assert.deepEqual(check({ StudyInstanceUID: '1.2.124.113532.10.122.1.203.20051130.122937.2950157' }), [
      'warning ip StudyInstanceUID',
    ]);
    assert.deepEqual(check({ SOPInstanceUID: '1.2.276.0.7230010.3.1.4.296485376.1.1521713419.1802510' }), [
      'warning ip SOPInstanceUID',
    ]);
    // Version 1 of RFC 9562, node 00:1b:21:3a:9c:7f.
    const uuid = BigInt('0xc232ab00941411ecb3c8001b213a9c7f').toString();
    assert.deepEqual(check({ SOPInstanceUID: `2.25.${uuid}` }), ['warning mac SOPInstanceUID']);
  });
  it('is not fooled by loopback, by counters that look like addresses, and by the UIDs of classes', () => {
    assert.deepEqual(check({ SOPInstanceUID: '1.2.276.0.7230010.3.1.4.8323329.5123.1521713419.18' }), []);
    assert.deepEqual(check({ SOPInstanceUID: '1.3.6.1.4.1.5962.1.10.10.3.1.1166562673.14401' }), []);
    assert.deepEqual(check({ SOPClassUID: '1.2.840.10008.5.1.4.1.1.4', PatientID: '10008' }), []);
  });
  it('does not take a short number inside a longer arc for the object’s own', () => {
    assert.deepEqual(check({ PatientID: '64159', StudyInstanceUID: '1.2.276.0.37.1.77641592.3' }), []);
    assert.deepEqual(check({ PatientID: 'sub-01', StudyInstanceUID: '1.2.276.0.37.1.1.3' }), []);
  });
  it('tells each kind of content once', () => {
    const uid = '1.2.276.0.37.1.1.6415974217';
    assert.equal(check({ PatientID: '6415974217', StudyInstanceUID: uid, SeriesInstanceUID: `${uid}.2` }).length, 1);
  });
});
