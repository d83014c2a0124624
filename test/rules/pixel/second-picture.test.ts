import assert from 'node:assert/strict';
import rule from '../../../src/rules/pixel/second-picture.ts';
import { element, part10, read, sequence } from '../../formats/dicom/build.ts';
import { documentContext } from '../document-context.ts';

describe('pixel/second-picture', () => {
  const judge = (...elements: readonly Buffer[]) => {
    const dicom = read(part10('1.2.840.10008.1.2.1', element(0x00080060, 'CS', 'MR'), ...elements));
    return [...rule.check({ fields: () => [], problems: [], dicom }, documentContext())].map(
      ({ messageId, severity, location }) =>
        `${messageId} ${severity} ${location.kind === 'attribute' ? location.attribute : ''}`,
    );
  };
  const icon = sequence(0x00880200, [element(0x7fe00010, 'OW', Buffer.alloc(16, 1))]);

  it('notes overlay planes once, whatever their number, and curves', () => {
    const plane = (tag: number) => element(tag, 'OW', Buffer.alloc(8, 1));
    assert.deepEqual(judge(plane(0x60003000), plane(0x60023000)), ['overlay info (6000,3000)']);
    assert.deepEqual(judge(element(0x50003000, 'OW', Buffer.alloc(8))), ['curve info (5000,3000)']);
  });

  it('is silent on a plane without a set bit, on its description, and on an icon without pixels', () => {
    assert.deepEqual(judge(element(0x60003000, 'OW', Buffer.alloc(8))), []);
    assert.deepEqual(judge(element(0x60000010, 'US', Buffer.alloc(2, 1))), []);
    assert.deepEqual(judge(sequence(0x00880200, [element(0x00280010, 'US', Buffer.alloc(2, 1))])), []);
  });

  it('notes an icon, and warns of it where the object says that it was cleaned', () => {
    assert.deepEqual(judge(icon), ['icon info (0088,0200)']);
    assert.deepEqual(judge(element(0x00120062, 'CS', 'YES'), icon), ['icon-of-cleaned warning (0088,0200)']);
  });
});
