import assert from 'node:assert/strict';
import { numberDetector } from '../../../src/detectors/numbers/judge.ts';

const national = numberDetector('national-id');

function found(text: string): string[] {
  return national.detect(text, {}).map((span) => text.slice(span.start, span.end));
}

describe('numbers in a text', () => {
  it('stand beside punctuation, brackets, quotes and letters of other scripts', () => {
    for (const text of [
      '(529.982.247-25)',
      '"529.982.247-25"',
      'CPF:529.982.247-25.',
      '번호는529.982.247-25입니다',
      '529.982.247-25,x',
    ]) {
      assert.deepEqual(found(text), ['529.982.247-25'], text);
    }
  });
  it('are no parts of longer numbers, paths, words or fractions', () => {
    for (const text of [
      '1529.982.247-25',
      '529.982.247-251',
      '7.529.982.247-25',
      '529.982.247-25-3',
      'é529.982.247-25',
      'a/529.982.247-25',
      '529.982.247-25.nii',
    ]) {
      assert.deepEqual(found(text), [], text);
    }
  });
  it('may be joined to their label, and to nothing else', () => {
    assert.deepEqual(found('bsn_111222333'), ['111222333']);
    assert.deepEqual(found('sub_111222333'), []);
  });
  it('have one label on their line, in their sentence or on the line above', () => {
    assert.deepEqual(found('BSN\n111222333'), ['111222333']);
    assert.deepEqual(found('The BSN is kept. Samples: 111222333'), []);
    assert.deepEqual(found('BSN: none\nsamples 111222333'), []);
  });
  it('join dashes of every kind and spaces that do not break', () => {
    assert.deepEqual(found('529.982.247–25'), ['529.982.247–25']);
    assert.deepEqual(found('Steuer-ID 86\u00a0095\u00a0742\u00a0719'), ['86\u00a0095\u00a0742\u00a0719']);
  });
  for (const unit of ['1', '1 ', 'A1 ', '12-', 'DE89', 'BSN 111222334 ', '529.982.247-25 ', 'passport AB12 ', '1.1-']) {
    it(`end on a megabyte of ${JSON.stringify(unit)}`, () => {
      const text = unit.repeat((1 << 20) / unit.length);
      let end = 0;
      for (const span of national.detect(text, {})) {
        assert.ok(span.start >= end && span.end > span.start && span.end <= text.length);
        end = span.end;
      }
    });
  }
});
