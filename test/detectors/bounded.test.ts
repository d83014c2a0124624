import assert from 'node:assert/strict';
import fc from 'fast-check';
import { detect } from '../../src/detectors/index.ts';

const megabyte = 1 << 20;

describe('detect on hostile text', () => {
  for (const unit of [
    'a',
    '1.',
    '@',
    '1-',
    'a^',
    'a:',
    'A. ',
    'tel ',
    'Dr. ',
    '"@',
    ' ',
    '1 A ',
    'A, ',
    'Calle ',
    'at 1 A',
    'Apt 1\n',
    'in A ',
    ', 12345 Ulm',
    'Roe and Roe ',
    'Inc ',
    'A A Hospital ',
    '12/12 ',
    ': A',
    '\n1 a\n',
    'corner of A and ',
  ]) {
    it(`ends on a megabyte of ${JSON.stringify(unit)}`, () => {
      assert.ok(Array.isArray(detect(unit.repeat(megabyte / unit.length))));
    });
  }

  it('gives ordered spans inside the text that do not overlap', () => {
    const piece = fc.constantFrom(
      'ROE^JANE',
      '4.7.1961',
      ' ',
      'Tel: ',
      '+1 201 555 0123',
      'MRN: ',
      '48213',
      '😀',
      '\n',
      'a@b.example',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const span of detect(text)) {
          assert.ok(span.start >= end && span.end > span.start && span.end <= text.length);
          end = span.end;
        }
      }),
    );
  });
});
