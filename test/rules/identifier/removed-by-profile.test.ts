import assert from 'node:assert/strict';
import type { DicomElement } from '../../../src/model/dicom.ts';
import { dummyDocument } from '../../../src/policies/dummy-document.ts';
import rule from '../../../src/rules/identifier/removed-by-profile.ts';
import { dicomElement, dicomObject, objectOf } from '../../dicom-object.ts';
import { documentContext } from '../document-context.ts';

function check(elements: readonly DicomElement[], policy = 'ps3.15-basic') {
  return [...rule.check({ fields: () => [], problems: [], dicom: objectOf(elements) }, documentContext(policy))].map(
    ({ messageId, parameters }) => [messageId, parameters!.keyword],
  );
}

const sequence = (keyword: string, ...items: Record<string, string>[]): DicomElement => ({
  ...dicomElement(keyword, ''),
  items: items.map((item) => dicomObject(item)),
});
const binary = (keyword: string, value: Uint8Array = Buffer.from('a real value')): DicomElement => ({
  ...dicomElement(keyword, ''),
  length: value.length,
  vr: 'OB',
  text: () => '',
  bytes: () => value,
});

describe(rule.id, () => {
  it('names a sequence that has to go, once, and nothing inside of it', () => {
    const request = sequence(
      'RequestAttributesSequence',
      { RequestedProcedureID: '4711' },
      { ScheduledProcedureStepID: '3' },
    );
    assert.deepEqual(check([request]), [['sequence', 'RequestAttributesSequence']]);
  });
  it('takes zeros and an empty document for the dummies that the profile puts there', () => {
    const pdf = Buffer.concat([dummyDocument('application/pdf'), Buffer.of(0)]);
    for (const dummy of [new Uint8Array(4), pdf, dummyDocument('text/XML')]) {
      assert.deepEqual(check([binary('EncapsulatedDocument', dummy)]), []);
    }
    const real = Buffer.concat([pdf, Buffer.from('%%EOF\nRoe^Jane')]);
    assert.deepEqual(check([binary('EncapsulatedDocument', real)]), [['binary', 'EncapsulatedDocument']]);
  });
  it('names binary values that have to go', () => {
    assert.deepEqual(check([binary('IconImageSequence'), binary('EncapsulatedDocument'), binary('OverlayData')]), [
      ['binary', 'IconImageSequence'],
      ['binary', 'EncapsulatedDocument'],
      ['binary', 'OverlayData'],
    ]);
  });
  it('is silent about what is empty, or holds dummies alone', () => {
    assert.deepEqual(check([sequence('RequestAttributesSequence')]), []);
    assert.deepEqual(check([sequence('RequestAttributesSequence', { RequestedProcedureID: '' })]), []);
    assert.deepEqual(check([sequence('RequestAttributesSequence', { RequestedProcedureDescription: 'REMOVED' })]), []);
  });
  it('leaves references to UIDs, which are replaced and not removed', () => {
    assert.deepEqual(check([sequence('ReferencedImageSequence', { ReferencedSOPInstanceUID: '1.2.3' })]), []);
  });
  it('follows the options', () => {
    const content = sequence('ContentSequence', { TextValue: 'Normal' });
    assert.deepEqual(check([content]), [['sequence', 'ContentSequence']]);
    assert.deepEqual(check([content], 'ps3.15-basic+clean-structured-content'), []);
  });
  it('has nothing to say under a policy that judges by meaning', () => {
    assert.deepEqual(
      check([sequence('RequestAttributesSequence', { RequestedProcedureID: '4711' })], 'gdpr-anonymous'),
      [],
    );
  });
});
