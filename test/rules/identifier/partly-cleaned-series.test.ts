import assert from 'node:assert/strict';
import rule from '../../../src/rules/identifier/partly-cleaned-series.ts';
import type { DicomValues } from '../../dicom-object.ts';
import { runDatasetRule, said, type TestFile } from '../run-dataset-rule.ts';

const clean = { SeriesInstanceUID: '1.2.3', PatientName: 'sub-01', PatientID: 'sub-01' };

function series(length: number, exceptions: Record<number, DicomValues>): TestFile[] {
  return Array.from({ length }, (_, index) => ({ path: `${index}.dcm`, dicom: { ...clean, ...exceptions[index] } }));
}

describe(rule.id, () => {
  it('names the one slice of many that was not cleaned', () => {
    assert.deepEqual(runDatasetRule(rule, series(600, { 417: { PatientName: 'ROE^JANE' } })).map(said), [
      'error · left · 417.dcm · PatientName · 599 · 600',
    ]);
  });
  it('names each attribute that was left, and the first of its files', () => {
    const exception = { PatientName: 'ROE^JANE', StudyDate: '20190312' };
    const found = runDatasetRule(rule, series(20, { 3: exception, 7: exception })).map(said);
    assert.deepEqual(found, [
      'error · left · 3.dcm · PatientName · 18 · 20',
      'error · left · 7.dcm · PatientName · 18 · 20',
      'error · left · 3.dcm · StudyDate · 18 · 20',
      'error · left · 7.dcm · StudyDate · 18 · 20',
    ]);
  });
  it('names what is left of an institution, and in a request', () => {
    assert.deepEqual(runDatasetRule(rule, series(20, { 3: { InstitutionName: 'Northside Hospital' } })).map(said), [
      'error · left · 3.dcm · InstitutionName · 19 · 20',
    ]);
    const order = { RequestAttributesSequence: [{ AccessionNumber: 'A0481516', ScheduledProcedureStepID: '7' }] };
    assert.deepEqual(runDatasetRule(rule, series(20, { 3: order })).map(said), [
      'error · left · 3.dcm · AccessionNumber of a sequence · 19 · 20',
    ]);
  });
  it('is silent about a series that is clean, or that was not cleaned at all', () => {
    assert.deepEqual(runDatasetRule(rule, series(20, {})), []);
    const all = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [index, { PatientName: 'ROE^JANE' }]));
    assert.deepEqual(runDatasetRule(rule, series(20, all)), []);
  });
  it('says nothing of two instances, and of what the policy lets stand', () => {
    assert.deepEqual(runDatasetRule(rule, series(2, { 1: { PatientName: 'ROE^JANE' } })), []);
    assert.deepEqual(runDatasetRule(rule, series(20, { 3: { StudyDate: '20190312' } }), 'hipaa-limited'), []);
  });
});
