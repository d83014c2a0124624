import assert from 'node:assert/strict';
import { tagOfKeyword } from '../../src/standards/dictionary.ts';
import { attributeTypeOf, requiredAttributes, sopClassName } from '../../src/standards/object-definition.ts';

const storage = '1.2.840.10008.5.1.4.1.1.';
const classes = {
  ct: `${storage}2`,
  enhancedMr: `${storage}4.1`,
  secondaryCapture: `${storage}7`,
  segmentation: `${storage}66.4`,
  report: `${storage}88.33`,
  pet: `${storage}128`,
  plan: `${storage}481.5`,
};

describe('attributeTypeOf', () => {
  it('gives the Type of an attribute by class', () => {
    assert.equal(typeOf(classes.ct, 'SeriesInstanceUID'), '1');
    assert.equal(typeOf(classes.ct, 'PatientName'), '2');
    assert.equal(typeOf(classes.ct, 'PatientWeight'), '3');
    // SeriesDate is optional, but for PET, whose decay is corrected to it.
    assert.equal(typeOf(classes.ct, 'SeriesDate'), '3');
    assert.equal(typeOf(classes.pet, 'SeriesDate'), '1');
  });

  it('takes the strictest of several modules', () => {
    // Type 3 in General Equipment, Type 1 in Enhanced General Equipment.
    assert.equal(typeOf(classes.ct, 'DeviceSerialNumber'), '3');
    assert.equal(typeOf(classes.segmentation, 'DeviceSerialNumber'), '1');
  });

  it('lets a secondary capture be without a modality, which its own module allows', () => {
    assert.equal(typeOf(classes.ct, 'Modality'), '1');
    assert.equal(typeOf(classes.secondaryCapture, 'Modality'), '3');
  });

  it('counts modules of a condition or an option as if they were there', () => {
    assert.equal(typeOf(classes.plan, 'BeamSequence'), '1');
    assert.equal(typeOf(classes.plan, 'ApprovalStatus'), '1');
  });

  it('goes through sequence items', () => {
    assert.equal(typeOf(classes.ct, 'ReferencedImageSequence', 'ReferencedSOPInstanceUID'), '1');
    assert.equal(typeOf(classes.ct, 'RequestAttributesSequence', 'RequestedProcedureID'), '1C');
    assert.equal(typeOf(classes.plan, 'BeamSequence', 'TreatmentMachineName'), '2');
  });

  it('goes through functional groups', () => {
    const perFrame = 'PerFrameFunctionalGroupsSequence';
    assert.equal(typeOf(classes.enhancedMr, perFrame, 'FrameContentSequence', 'FrameAcquisitionDateTime'), '1C');
    assert.equal(
      typeOf(classes.segmentation, perFrame, 'SegmentIdentificationSequence', 'ReferencedSegmentNumber'),
      '1',
    );
    assert.equal(
      typeOf(
        classes.segmentation,
        perFrame,
        'DerivationImageSequence',
        'SourceImageSequence',
        'ReferencedSOPInstanceUID',
      ),
      '1',
    );
  });

  it('follows a report as deep as it goes', () => {
    const path = ['ContentSequence', 'ContentSequence', 'ContentSequence'];
    assert.equal(typeOf(classes.report, ...path, 'ValueType'), '1');
    // There for one kind of content item alone.
    assert.equal(typeOf(classes.report, ...path, 'PersonName'), '1C');
    assert.equal(typeOf(classes.report, ...path, 'ConceptNameCodeSequence', 'CodeMeaning'), '1');
  });

  it('knows repeating groups', () => {
    assert.equal(attributeTypeOf(classes.ct, [0x60020022]), '3');
    assert.equal(attributeTypeOf(classes.ct, [0x60020010]), '1');
  });

  it('knows no class, attribute or item that the standard does not define', () => {
    assert.equal(typeOf('1.2.3', 'PatientName'), undefined);
    assert.equal(attributeTypeOf(classes.ct, [0x00091001]), undefined);
    assert.equal(typeOf(classes.ct, 'RadiopharmaceuticalInformationSequence'), undefined);
    assert.equal(typeOf(classes.ct, 'PatientName', 'PatientID'), undefined);
    assert.equal(attributeTypeOf(classes.ct, []), undefined);
  });
});

describe('requiredAttributes', () => {
  it('lists Types 1 and 2 of mandatory modules, each attribute once and in order', () => {
    const required = requiredAttributes(classes.ct)!;
    const tags = required.map(({ tag }) => tag);
    assert.deepEqual(
      tags,
      [...new Set(tags)].sort((left, right) => left - right),
    );
    assert.deepEqual(
      required.find(({ tag }) => tag === tagOfKeyword('PixelSpacing')),
      { tag: tagOfKeyword('PixelSpacing'), type: '1', module: 'Image Plane' },
    );
    assert.equal(required.find(({ tag }) => tag === tagOfKeyword('PatientName'))?.type, '2');
  });

  it('leaves out what only a condition asks for, and modules of an option', () => {
    const tags = new Set(requiredAttributes(classes.plan)!.map(({ tag }) => tag));
    assert.ok(!tags.has(tagOfKeyword('BeamSequence')!));
    assert.ok(!tags.has(tagOfKeyword('ApprovalStatus')!));
    assert.ok(tags.has(tagOfKeyword('RTPlanLabel')!));
    // General Equipment is an option of secondary captures alone.
    assert.ok(!requiredAttributes(classes.secondaryCapture)!.some(({ tag }) => tag === tagOfKeyword('Manufacturer')));
  });

  it('knows every class that it names', () => {
    for (const end of [
      '1.1',
      '1.2',
      '2',
      '2.1',
      '3.1',
      '4',
      '4.1',
      '6.1',
      '7',
      '7.4',
      '11.1',
      '12.1',
      '20',
      '66.4',
      '77.1.6',
    ]) {
      const required = requiredAttributes(`${storage}${end}`)!;
      assert.ok(
        required.some(({ tag }) => tag === tagOfKeyword('SOPInstanceUID')),
        end,
      );
    }
    assert.equal(requiredAttributes('1.2.3'), undefined);
  });
});

describe('sopClassName', () => {
  it('names classes as the standard does', () => {
    assert.equal(sopClassName(classes.ct), 'CT Image');
    assert.equal(sopClassName(classes.pet), 'Positron Emission Tomography Image');
    assert.equal(sopClassName('1.2.3'), undefined);
  });
});

function typeOf(sopClass: string, ...keywords: string[]) {
  return attributeTypeOf(
    sopClass,
    keywords.map((keyword) => tagOfKeyword(keyword)!),
  );
}
