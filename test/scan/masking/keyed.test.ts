import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Keyed, normalise } from '../../../src/scan/masking/keyed.ts';

const keyed = new Keyed(Buffer.alloc(32, 7));

describe('Keyed.mask', () => {
  it('keeps at most the first character, a length bucket and a keyed tag of at least six base-32 characters', () => {
    assert.match(keyed.mask('Jane Roe', 'name'), /^J••• \(4–8 letters\) #[a-z2-7]{6,}$/);
  });

  it('shows no character of a value that has few', () => {
    assert.match(keyed.mask('Roe', 'name'), /^••• \(1–3 letters\) #/);
  });

  it('starts with a letter or digit or not at all', () => {
    assert.match(keyed.mask('\u001b[31mJane'), /^••• /);
  });

  it('is equal for equal values, whatever their case, spacing and punctuation', () => {
    assert.equal(tag(keyed.mask('ROE^JANE', 'name')), tag(keyed.mask('Roe Jane', 'name')));
    assert.equal(tag(keyed.mask('123-45-6789', 'ssn')), tag(keyed.mask('123456789', 'ssn')));
  });

  it('differs for different values and for different keys', () => {
    assert.notEqual(tag(keyed.mask('Jane Roe')), tag(keyed.mask('Jane Doe')));
    assert.notEqual(tag(keyed.mask('Jane Roe')), tag(new Keyed(Buffer.alloc(32, 8)).mask('Jane Roe')));
  });

  it('never holds two characters in a row of the value', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 2, unit: fc.constantFrom('Ä', 'Q', '7', '%', '漢', ' ') }), (value) => {
        const mask = keyed
          .mask(value)
          .replace(/#.*/, '')
          .replace(/\(.*\)/, '');
        for (let index = 0; index + 1 < value.length; index += 1) {
          const pair = value.slice(index, index + 2);
          if (pair.trim().length === 2) assert.ok(!mask.includes(pair));
        }
      }),
    );
  });
});

describe('Keyed.fingerprint', () => {
  it('depends on every part and on the key', () => {
    const parts = ['identifier/name', 'name', 'roe jane', 'PatientName', 'a.dcm', '0'];
    const all = new Set(parts.map((_, index) => keyed.fingerprint(parts.with(index, 'other'))));
    all.add(keyed.fingerprint(parts));
    all.add(new Keyed(Buffer.alloc(32, 8)).fingerprint(parts));
    assert.equal(all.size, parts.length + 2);
  });
});

describe('normalise', () => {
  it('folds width, case, carets and runs of spaces', () => {
    assert.equal(normalise(' ＲＯＥ^^Jane '), 'roe jane');
  });
});

function tag(mask: string): string {
  return mask.slice(mask.indexOf('#'));
}
