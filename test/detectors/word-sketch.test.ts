import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TermMatcher } from '../../src/detectors/known-terms/matcher.ts';
import { WordSketch } from '../../src/detectors/known-terms/word-sketch.ts';

function sketchOf(...texts: string[]): WordSketch {
  const sketch = new WordSketch();
  for (const text of texts) sketch.add(text);
  return sketch;
}

const mayStandIn = (term: string, ...texts: string[]) => new TermMatcher([term], false).mayStandIn(sketchOf(...texts));

describe('WordSketch', () => {
  for (const [term, text] of [
    ['Jane Roe', 'seen by Dr. ROE, well'],
    ['Jane Roe', 'scan-roejane-1'],
    ['Jürgen Müller', 'JURGEN MULLER'],
    ['Jürgen Müller', 'Juergen Mueller'],
    ['4471902', 'no. 447 1902'],
    ['MRN4471902', 'MRN 4471902'],
    ['4471902', 'é 4471902'],
    ['447190233', '44-71-90-23-3'],
  ] as const) {
    it(`may hold ${term} in “${text}”`, () => assert.equal(mayStandIn(term, text), true));
  }

  for (const [term, text] of [
    ['Jane Roe', 'Jane Doe'],
    ['Jane Roe', 'heroes'],
    ['4471902', '447, 1902'],
    ['4471902', '14471902'],
    ['4471902', '1902 447'],
  ] as const) {
    it(`does not hold ${term} in “${text}”`, () => assert.equal(mayStandIn(term, text), false));
  }

  it('joins no number over two texts', () => {
    assert.equal(mayStandIn('4471902', '447', '1902'), false);
  });

  it('holds after folding what it held, and little else', () => {
    const held = Array.from({ length: 3_000 }, (_, index) => `word${letters(index)}`);
    const bits = sketchOf(held.join(' ')).bits()!;
    const sketch = new WordSketch(bits);
    assert.ok(held.every((word) => sketch.mayHoldWord(word)));
    assert.ok(bits.byteLength <= 8_192, `${bits.byteLength} bytes`);
    const wrong = Array.from({ length: 3_000 }, (_, index) => `other${letters(index)}`).filter((word) =>
      sketch.mayHoldWord(word),
    );
    assert.ok(wrong.length < 60, `${wrong.length} of 3,000 held wrongly`);
  });

  it('has no bits where it would hold any word', () => {
    assert.equal(sketchOf(Array.from({ length: 300_000 }, (_, index) => letters(index)).join(' ')).bits(), undefined);
  });

  it('holds nothing after it was cleared', () => {
    const sketch = sketchOf('Jane Roe');
    sketch.clear();
    assert.equal(new TermMatcher(['Jane Roe'], false).mayStandIn(sketch), false);
  });

  it('holds every term that stands in a text', () => {
    const piece = fc.constantFrom(
      'Roe',
      'JANE',
      'jane',
      'J',
      '447',
      '1902',
      'MRN4471902',
      'Müller',
      'mueller',
      'x',
      '12',
      'ß',
    );
    const between = fc.constantFrom(' ', '-', ', ', '^', '.', '', '_', '/', '\n', 'é');
    const text = fc.array(fc.tuple(piece, between), { maxLength: 12 }).map((parts) => parts.flat().join(''));
    const term = fc.constantFrom(
      'Jane Roe',
      'ROE^JANE',
      'Jürgen Müller',
      '4471902',
      'MRN4471902',
      '447-19-02',
      'Jane Roe 447',
    );
    fc.assert(
      fc.property(fc.array(term, { minLength: 1, maxLength: 3 }), fc.array(text, { maxLength: 4 }), (terms, texts) => {
        const matcher = new TermMatcher(terms, false);
        const stands = texts.some((one) => matcher.find(one).length > 0);
        assert.ok(!stands || matcher.mayStandIn(sketchOf(...texts)));
      }),
      { numRuns: 2_000 },
    );
  });
});

/** A number in letters alone. */
function letters(number: number): string {
  return number.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)]!);
}
