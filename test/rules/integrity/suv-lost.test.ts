import assert from 'node:assert/strict';
import rule from '../../../src/rules/integrity/suv-lost.ts';
import type { DicomValues } from '../../dicom-object.ts';
import { saidOf } from '../run-document-rule.ts';

const tracer = {
  RadiopharmaceuticalStartTime: '101500.00',
  RadionuclideTotalDose: '370000000',
  RadionuclideHalfLife: '6586.2',
};
const pet = {
  SOPClassUID: '1.2.840.10008.5.1.4.1.1.128',
  Manufacturer: 'SIEMENS',
  SeriesDate: '20190312',
  SeriesTime: '111502.25',
  AcquisitionDate: '20190312',
  AcquisitionTime: '111502.25',
  PatientWeight: '71.5',
  CorrectedImage: 'NORM\\DTIM\\ATTN\\SCAT\\DECY',
  Units: 'BQML',
  DecayCorrection: 'START',
  RadiopharmaceuticalInformationSequence: [tracer],
};

function withTracer(values: DicomValues): DicomValues {
  return { ...pet, RadiopharmaceuticalInformationSequence: [{ ...tracer, ...values }] };
}

describe(rule.id, () => {
  it('is silent where everything is there', () => {
    assert.deepEqual(saidOf(rule, pet), []);
  });
  it('takes midnight to the second for no time of an injection', () => {
    assert.deepEqual(saidOf(rule, withTracer({ RadiopharmaceuticalStartTime: '000000.00' })), [
      'warning · missing · RadiopharmaceuticalStartTime',
    ]);
  });
  it('names what is missing, or is zero in its place', () => {
    const { PatientWeight: _, ...weightless } = pet;
    assert.deepEqual(saidOf(rule, weightless), ['warning · missing · PatientWeight']);
    assert.deepEqual(saidOf(rule, { ...pet, PatientWeight: '0' }), ['warning · missing · PatientWeight']);
    assert.deepEqual(saidOf(rule, withTracer({ RadionuclideTotalDose: '' })), [
      'warning · missing · RadionuclideTotalDose',
    ]);
    assert.deepEqual(saidOf(rule, { ...pet, RadiopharmaceuticalInformationSequence: [] }), [
      'warning · missing · RadionuclideTotalDose, RadionuclideHalfLife and RadiopharmaceuticalStartTime',
    ]);
  });
  it('does not complain of what the policy itself removes', () => {
    const { PatientWeight: _, ...weightless } = pet;
    assert.deepEqual(saidOf(rule, weightless, 'ps3.15-basic'), []);
    assert.deepEqual(saidOf(rule, weightless, 'ps3.15-basic+retain-patient-characteristics'), [
      'warning · missing · PatientWeight',
    ]);
    const doseless = {
      ...weightless,
      RadiopharmaceuticalInformationSequence: [{ ...tracer, RadionuclideTotalDose: '' }],
    };
    assert.deepEqual(saidOf(rule, doseless, 'ps3.15-basic'), ['warning · missing · RadionuclideTotalDose']);
  });
  it('sees times that were shifted apart', () => {
    assert.deepEqual(saidOf(rule, withTracer({ RadiopharmaceuticalStartDateTime: '20180101101500' })), [
      'warning · apart · 5707',
    ]);
    assert.deepEqual(saidOf(rule, withTracer({ RadiopharmaceuticalStartDateTime: '20190314101500' })), [
      'warning · reversed',
    ]);
    // Later than the scan by hours, hence of the day before: more half-lives than any tracer is used for.
    assert.deepEqual(saidOf(rule, withTracer({ RadiopharmaceuticalStartTime: '154500' })), ['warning · apart · 11']);
  });
  it('lets a dynamic scan begin before the injection, and a scan follow after midnight', () => {
    assert.deepEqual(saidOf(rule, withTracer({ RadiopharmaceuticalStartTime: '112000' })), []);
    const night = { SeriesTime: '001500', AcquisitionTime: '001500' };
    assert.deepEqual(saidOf(rule, { ...withTracer({ RadiopharmaceuticalStartTime: '231500' }), ...night }), []);
  });
  it('takes any of the times of the scan that fits: a late series has the time of its making', () => {
    assert.deepEqual(saidOf(rule, { ...pet, SeriesDate: '20190401', SeriesTime: '080000' }), []);
  });
  it('knows tracers that live long', () => {
    const iodine = { RadionuclideHalfLife: '360806', RadiopharmaceuticalStartDateTime: '20190310101500' };
    assert.deepEqual(saidOf(rule, withTracer(iodine)), []);
  });
  it('asks nothing of images that were never meant for uptake', () => {
    const { PatientWeight: _, ...weightless } = pet;
    assert.deepEqual(saidOf(rule, { ...weightless, Units: 'GML' }), []);
    assert.deepEqual(saidOf(rule, { ...weightless, CorrectedImage: 'DECY' }), []);
    assert.deepEqual(saidOf(rule, { ...weightless, SOPClassUID: '1.2.840.10008.5.1.4.1.1.2' }), []);
  });
  it('wants the private factors of Philips for counts, and nothing else then', () => {
    const { PatientWeight: _, ...weightless } = pet;
    const counts = { ...weightless, Units: 'CNTS', Manufacturer: 'Philips Medical Systems' };
    assert.deepEqual(saidOf(rule, counts), ['warning · missing · private attributes of Philips PET Private Group']);
    assert.deepEqual(saidOf(rule, { ...counts, '(7053,1000) Philips PET Private Group': '0.000521' }), []);
    assert.deepEqual(saidOf(rule, { ...counts, Manufacturer: 'GE MEDICAL SYSTEMS' }), []);
  });
});
