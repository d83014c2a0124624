import assert from 'node:assert/strict';
import { replacedSpans } from '../../bench/peers/placeholders.ts';

describe('Where a package replaced something', () => {
  const values = (original: string, redacted: string): string[] =>
    replacedSpans(original, redacted, /NAME|PHONE/g, (word) => (word === 'NAME' ? 'name' : 'phone')).map(
      (span) => `${span.class}: ${original.slice(span.start, span.end)}`,
    );

  it('is worked out from what it left', () => {
    assert.deepEqual(values('Call Jane Roe at 201 555 0123.', 'Call NAME at PHONE.'), [
      'name: Jane Roe',
      'phone: 201 555 0123',
    ]);
    assert.deepEqual(values('Jane Roe', 'NAME'), ['name: Jane Roe']);
    assert.deepEqual(values('Roe, Roe and Roe', 'NAME, NAME and NAME'), ['name: Roe', 'name: Roe', 'name: Roe']);
  });

  it('is one span where two placeholders touch', () => {
    assert.deepEqual(values('Roe201!', 'NAMEPHONE!'), ['phone: Roe201']);
  });

  it('is nowhere where nothing was replaced or a word only looks like a placeholder', () => {
    assert.deepEqual(values('nothing', 'nothing'), []);
    assert.deepEqual(values('NAME: Roe', 'NAME: NAME'), ['name: Roe']);
  });

  it('is unknown where the rest was rewritten as well', () => {
    assert.deepEqual(values('Dear Jane Roe', 'dear NAME'), []);
    assert.deepEqual(values('Jane Roe there', 'NAME elsewhere'), []);
  });
});
