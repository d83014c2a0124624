import assert from 'node:assert/strict';
import rule from '../../../src/rules/integrity/conversion-lost.ts';
import { saidOf } from '../run-document-rule.ts';

const mr = { SOPClassUID: '1.2.840.10008.5.1.4.1.1.4', Manufacturer: 'SIEMENS', ImageType: 'ORIGINAL\\PRIMARY\\M\\ND' };
const diffusion = { ...mr, ImageType: 'ORIGINAL\\PRIMARY\\DIFFUSION\\NONE\\ND', SequenceName: '*ep_b1000#12' };
const mosaic = { ...mr, ImageType: 'ORIGINAL\\PRIMARY\\M\\ND\\MOSAIC' };
const csa = { '(0029,1010) SIEMENS CSA HEADER': 'SV10' };
const gradient = [{ DiffusionGradientOrientation: '0.7\\0.7\\0' }];

describe(rule.id, () => {
  it('misses the b-value of a diffusion image', () => {
    assert.deepEqual(saidOf(rule, diffusion), ['warning · diffusion · Siemens']);
    const dti = { ...mr, ScanningSequence: 'EP', SeriesDescription: 'DTI_64_dir' };
    assert.deepEqual(saidOf(rule, { ...dti, Manufacturer: 'GE MEDICAL SYSTEMS' }), ['warning · diffusion · GE']);
  });
  it('finds it in standard attributes and in those of each vendor', () => {
    assert.deepEqual(saidOf(rule, { ...diffusion, ...csa }), []);
    assert.deepEqual(saidOf(rule, { ...diffusion, '(0019,100C) SIEMENS MR HEADER': '1000' }), []);
    const ge = { ...diffusion, Manufacturer: 'GE MEDICAL SYSTEMS' };
    assert.deepEqual(saidOf(rule, { ...ge, '(0043,1039) GEMS_PARM_01': '1000\\8\\0\\0' }), []);
    const philips = { ...diffusion, Manufacturer: 'Philips' };
    assert.deepEqual(saidOf(rule, { ...philips, '(2001,1003) Philips Imaging DD 001': '1000' }), []);
    const standard = { DiffusionBValue: '1000', DiffusionGradientDirectionSequence: gradient };
    assert.deepEqual(saidOf(rule, { ...diffusion, ...standard }), []);
  });
  it('misses the direction where there is a b-value alone', () => {
    const weighted = { ...diffusion, DiffusionBValue: '1000' };
    assert.deepEqual(saidOf(rule, weighted), ['warning · gradient · Siemens']);
    assert.deepEqual(saidOf(rule, { ...weighted, DiffusionDirectionality: 'ISOTROPIC' }), []);
    assert.deepEqual(saidOf(rule, { ...weighted, DiffusionBValue: '0' }), []);
  });
  it('asks none of maps that were computed, nor of other images', () => {
    assert.deepEqual(saidOf(rule, { ...diffusion, ImageType: 'DERIVED\\PRIMARY\\DIFFUSION\\ADC\\ND' }), []);
    assert.deepEqual(saidOf(rule, { ...mr, SeriesDescription: 'diffuse lesion T2' }), []);
    assert.deepEqual(saidOf(rule, mr), []);
  });
  it('misses what a mosaic is made of', () => {
    assert.deepEqual(saidOf(rule, mosaic), ['warning · mosaic · Siemens']);
    assert.deepEqual(saidOf(rule, { ...mosaic, ...csa }), []);
    // XA versions have no CSA header.
    assert.deepEqual(saidOf(rule, { ...mosaic, '(0021,1106) SIEMENS MR SDI 02': 'x' }), []);
  });
  it('misses the times of slices where the rest of a mosaic is left', () => {
    const safe = { ...mosaic, '(0019,100A) SIEMENS MR HEADER': '36' };
    assert.deepEqual(saidOf(rule, safe), ['info · timing · Siemens']);
    assert.deepEqual(saidOf(rule, { ...safe, '(0019,1029) SIEMENS MR HEADER': '0\\1270' }), []);
  });
  it('misses them in a time series of GE, and not in a single volume', () => {
    const ge = { ...mr, Manufacturer: 'GE MEDICAL SYSTEMS', ScanningSequence: 'EP\\GR' };
    assert.deepEqual(saidOf(rule, { ...ge, NumberOfTemporalPositions: '200' }), ['info · timing · GE']);
    assert.deepEqual(saidOf(rule, { ...ge, NumberOfTemporalPositions: '1' }), []);
    const timed = { ...ge, NumberOfTemporalPositions: '200', '(0021,105E) GEMS_RELA_01': '12' };
    assert.deepEqual(saidOf(rule, timed), []);
  });
  it('does not complain where the policy removes all private attributes', () => {
    assert.deepEqual(saidOf(rule, mosaic, 'ps3.15-basic'), []);
    assert.deepEqual(saidOf(rule, mosaic, 'ps3.15-basic+retain-safe-private'), ['warning · mosaic · Siemens']);
  });
  it('misses the scale of Philips', () => {
    const philips = { ...mr, Manufacturer: 'Philips Medical Systems', RescaleSlope: '2.4' };
    assert.deepEqual(saidOf(rule, philips), ['info · scale · Philips']);
    assert.deepEqual(saidOf(rule, { ...philips, '(2005,100E) Philips MR Imaging DD 001': '0.0125' }), []);
  });
  it('does not know what other vendors keep where', () => {
    assert.deepEqual(saidOf(rule, { ...diffusion, Manufacturer: 'Acme' }), []);
  });
});
