import assert from 'node:assert/strict';
import { csaElement, csaHeader } from '../../../scripts/sample/csa-header.ts';
import rule from '../../../src/rules/outlier/acquisition-fingerprint.ts';
import { element, part10 } from '../../formats/dicom/build.ts';
import { documentOf } from '../../formats/document-of.ts';
import { runDatasetRule, said, type TestFile } from '../run-dataset-rule.ts';

const image = (subject: string, dicom: Record<string, string>): TestFile => ({
  path: `${subject}.dcm`,
  subject,
  dicom,
});
const check = (...files: TestFile[]) => runDatasetRule(rule, files).map(said);

describe(rule.id, () => {
  it('says once which values find a scan again, and of how many subjects', () => {
    assert.deepEqual(
      check(
        image('s1', { AcquisitionTime: '103012.5', ImagingFrequency: '123.259471' }),
        image('s2', { AcquisitionTime: '111844', ImagingFrequency: '123.259552' }),
        image('s3', { ImagingFrequency: '123.2' }),
      ),
      ['info · unique · The imaging frequency and the time of day · 2 · 2 subjects'],
    );
  });
  it('links two subjects who share two values to the last digit', () => {
    const scan = { AcquisitionTime: '103012.5', ImagingFrequency: '123.259471' };
    assert.deepEqual(check(image('s1', scan), image('s2', scan)), [
      'warning · shared · s2.dcm · the time of day and the imaging frequency',
    ]);
  });
  it('reads sidecars, arrays and equal numbers that are written in other ways', () => {
    const sidecar = (subject: string, frequency: string): TestFile => ({
      path: `${subject}.json`,
      subject,
      document: documentOf('a.json', `{"ImagingFrequency": ${frequency}, "ShimSetting": [312, -6741, -3802, 187]}`),
    });
    assert.deepEqual(check(sidecar('s1', '123.259471'), sidecar('s2', '123.2594710')), [
      'warning · shared · s2.json · the imaging frequency and the shim setting',
    ]);
  });
  it('reads what the header of a Siemens scanner and a private attribute of GE hold where the attributes were removed', () => {
    const protocol = (shim: number): string => `### ASCCONV BEGIN ###
sGRADSPEC.asGPAData[0].lOffsetX = ${shim}
sGRADSPEC.asGPAData[0].lOffsetY = 15233
sGRADSPEC.asGPAData[0].lOffsetZ = -9833
sGRADSPEC.alShimCurrent[0] = 187
sTXSPEC.asNucleusInfo[0].lFrequency = 123203897
sTXSPEC.asNucleusInfo[0].flReferenceAmplitude = 316.969644
### ASCCONV END ###`;
    const siemens = (subject: string, shim: number): TestFile => ({
      path: `${subject}.dcm`,
      subject,
      document: documentOf(
        'a.dcm',
        part10(
          '1.2.840.10008.1.2.1',
          element(0x00290010, 'LO', 'SIEMENS CSA HEADER'),
          element(
            0x00291020,
            'OB',
            // Headers hold it twice: as it was run, and as it is to be run again.
            csaHeader(
              csaElement('MrPhoenixProtocol', 'UN', protocol(shim)),
              csaElement('MrProtocol', 'UN', protocol(shim)),
            ),
          ),
        ),
      ),
    });
    assert.deepEqual(check(siemens('s1', -3717), siemens('s2', -3717)), [
      'warning · shared · s2.dcm · the imaging frequency, the reference amplitude and the shim setting',
    ]);
    assert.deepEqual(check(siemens('s1', -3717), siemens('s2', -3718)), [
      'warning · shared · s2.dcm · the imaging frequency and the reference amplitude',
      'info · unique · The shim setting · 2 · 2 subjects',
    ]);
    const sidecar: TestFile = {
      path: 's3.json',
      subject: 's3',
      document: documentOf('a.json', '{"ImagingFrequency": 123.203897, "ShimSetting": [-3717, 15233, -9833, 187]}'),
    };
    assert.deepEqual(check(siemens('s1', -3717), sidecar).slice(0, 1), [
      'warning · shared · s3.json · the imaging frequency and the shim setting',
    ]);
    const ge = { '(0019,1093) GEMS_ACQU_01': '1232038970', AcquisitionTime: '103012' };
    assert.deepEqual(
      check(image('s4', ge), image('s5', { ImagingFrequency: '123.203897', AcquisitionTime: '103012' })),
      ['warning · shared · s5.dcm · the time of day and the imaging frequency'],
    );
  });
  it('is not fooled by values of many, by one value alone, and by a default of the machine', () => {
    assert.deepEqual(check(image('s1', { ImagingFrequency: '63.8' }), image('s2', { ImagingFrequency: '63.8' })), []);
    const frequency = { ImagingFrequency: '123.259471' };
    assert.deepEqual(check(image('s1', frequency), image('s2', frequency)), []);
    const phantom = { ...frequency, AcquisitionTime: '103012' };
    assert.deepEqual(check(...['s1', 's2', 's3', 's4', 's5'].map((subject) => image(subject, phantom))), []);
  });
  it('has nothing to compare in one subject, and takes midnight for no time', () => {
    assert.deepEqual(check(image('s1', { AcquisitionTime: '103012' })), []);
    assert.deepEqual(check(image('s1', { AcquisitionTime: '000000' }), image('s2', { AcquisitionTime: '000000' })), []);
  });
});
