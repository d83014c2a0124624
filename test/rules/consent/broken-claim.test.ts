import assert from 'node:assert/strict';
import type { DicomElement } from '../../../src/model/dicom.ts';
import type { Field } from '../../../src/model/field.ts';
import type { AttributeLocation } from '../../../src/model/location.ts';
import rule from '../../../src/rules/consent/broken-claim.ts';
import { dicomElement, dicomObject, objectOf } from '../../dicom-object.ts';
import { documentContext } from '../document-context.ts';

const basicProfile = '113100';
const claimed = { PatientIdentityRemoved: 'YES', DeidentificationMethod: 'cleaned' };

function fieldOf(element: DicomElement): Field {
  const location: AttributeLocation = { kind: 'attribute', attribute: element.path };
  return { kind: 'attribute', name: element.keyword, text: element.text(), location, locate: () => location, element };
}

function check(values: Record<string, string>, codes: string[] = []) {
  const dicom = dicomObject(values, codes);
  const document = { fields: () => dicom.elements.filter(({ items }) => !items).map(fieldOf), problems: [], dicom };
  return [...rule.check(document, documentContext())].map(({ severity, messageId, parameters }) =>
    [severity, messageId, ...Object.values(parameters ?? {})].join(' · '),
  );
}

/** What is left in an object that holds one private attribute. */
function checkPrivate(creator: string, codes: string[], tag = 0x00291001) {
  const element = { ...dicomElement('SliceThickness', '4.5'), tag, keyword: '', creator };
  const object = dicomObject(claimed, codes);
  const dicom = objectOf([...object.elements, element]);
  return [...rule.check({ fields: () => [], problems: [], dicom }, documentContext())].map(
    ({ parameters }) => parameters!.attributes,
  );
}

describe(rule.id, () => {
  it('names what still identifies behind a claim of removal', () => {
    assert.deepEqual(check({ ...claimed, PatientID: '6415974217', PatientName: 'ROE^JANE' }), [
      'warning · identity · PatientID and PatientName',
    ]);
  });
  it('names a text with a name or a number in it as well', () => {
    assert.deepEqual(check({ ...claimed, PatientComments: 'Patient: Jane Roe' }), [
      'warning · identity · PatientComments',
    ]);
    assert.deepEqual(check({ ...claimed, PatientComments: 'right-handed', StudyDescription: 'MR Enterography' }), []);
  });
  it('names a text with a date in it where dates were removed', () => {
    const removed = { ...claimed, LongitudinalTemporalInformationModified: 'REMOVED' };
    assert.deepEqual(check({ ...removed, ImageComments: 'compared with 2019-03-12' }), [
      'warning · dates · ImageComments',
    ]);
    assert.deepEqual(check({ ...removed, SoftwareVersions: 'N4_LATEST_20120406', ImageComments: 'T1 3D' }), []);
  });
  it('looks past staff, dates and codes where no profile is claimed', () => {
    assert.deepEqual(check({ ...claimed, OperatorsName: 'ROE^JANE', StudyDate: '20190312', PatientID: 'sub-01' }), []);
  });
  it('holds an object against the profile that it claims', () => {
    const values = { ...claimed, PatientName: 'sub-01', StudyDate: '20190312', OperatorsName: 'ROE^JANE' };
    assert.deepEqual(check(values, [basicProfile]), [
      'warning · profile · the Basic Profile without options · StudyDate and OperatorsName',
    ]);
  });
  it('names first what weighs most', () => {
    const values = {
      ...claimed,
      StudyInstanceUID: '1.3.12.2.1107.5.2.43.166018.30000018071009',
      StudyDate: '20190312',
    };
    assert.deepEqual(check(values, [basicProfile]), [
      'warning · profile · the Basic Profile without options · StudyDate and StudyInstanceUID',
    ]);
  });
  it('lets an option keep what it keeps, and no more', () => {
    const values = { ...claimed, StudyDate: '20190312', DeviceSerialNumber: '166018' };
    const uids = { StudyInstanceUID: '1.3.12.2.1107.5.2.43.166018.30000018071009' };
    assert.deepEqual(check(values, [basicProfile, '113106', '113109']), []);
    assert.deepEqual(check({ ...values, ...uids }, [basicProfile, '113106', '113109', '113110']), []);
    assert.deepEqual(check({ ...values, ...uids }, [basicProfile, '113106', '113109']), [
      'warning · profile · the Basic Profile with Retain Longitudinal Temporal Information with Full Dates, Retain Device Identity · StudyInstanceUID',
    ]);
  });
  it('looks into descriptions that are claimed to be cleaned', () => {
    const texts = (StudyDescription: string) => check({ ...claimed, StudyDescription }, [basicProfile, '113105']);
    assert.deepEqual(texts('Head without contrast'), []);
    assert.deepEqual(texts('Call Jane Roe, jane.roe@clinic.example'), [
      'warning · profile · the Basic Profile with Clean Descriptors · StudyDescription',
    ]);
  });
  it('sees private attributes where none were to stay, and where only safe ones were', () => {
    const codes = (...more: string[]) => checkPrivate('ACME', [basicProfile, ...more]);
    assert.deepEqual(codes(), ['private attributes of ACME']);
    assert.deepEqual(codes('113111'), ['private attributes of ACME']);
    // RSNA CTP writes project and trial into a block of its own.
    assert.deepEqual(checkPrivate('CTP', [basicProfile], 0x00131010), []);
    assert.deepEqual(checkPrivate('Philips Imaging DD 001', [basicProfile, '113111'], 0x20011003), []);
  });
  it('sees dates where all were removed', () => {
    const removed = { LongitudinalTemporalInformationModified: 'REMOVED' };
    assert.deepEqual(check({ ...removed, StudyDate: '20190312' }), ['warning · dates · StudyDate']);
    assert.deepEqual(check({ ...removed, StudyDate: '', SeriesDate: '19000101' }), []);
  });
  it('doubts a head without recognizable features of which no method removed the face', () => {
    const head = { Modality: 'MR', BodyPartExamined: 'HEAD', RecognizableVisualFeatures: 'NO' };
    assert.deepEqual(check(head), ['warning · features']);
    assert.deepEqual(check({ ...head, SeriesDescription: 'T1 defaced' }), []);
    assert.deepEqual(check(head, ['113102']), []);
    assert.deepEqual(check({ ...head, BodyPartExamined: 'KNEE' }), []);
  });
  it('doubts a capture of a screen without burned-in text', () => {
    const image = { BurnedInAnnotation: 'NO', Modality: 'CT' };
    assert.deepEqual(check({ ...image, ImageType: 'DERIVED\\SECONDARY\\SCREEN SAVE' }), [
      'warning · burned-in · a screen capture',
    ]);
    assert.deepEqual(check({ ...image, ImageType: 'ORIGINAL\\PRIMARY\\AXIAL' }), []);
  });
  it('has nothing to say of an object that claims nothing', () => {
    assert.deepEqual(check({ PatientName: 'ROE^JANE', StudyDate: '20190312' }), []);
  });
});
