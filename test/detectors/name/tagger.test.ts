import assert from 'node:assert/strict';
import { featureBits, labels } from '../../../src/detectors/name/features.ts';
import { nameLists } from '../../../src/detectors/name/name-lists.ts';
import { Tagger } from '../../../src/detectors/name/tagger.ts';

/** Weights that differ from feature to feature, over all that a byte can be. */
function anyWeights(): Int8Array {
  let state = 1;
  return Int8Array.from({ length: labels.length << featureBits }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return state >> 24;
  });
}

/** The label and margin of each word. */
function read(tagger: Tagger, text: string): number[][] {
  tagger.open(text);
  tagger.read();
  return Array.from({ length: tagger.tokens.count }, (_, index) => [
    tagger.reader.tags[index]!,
    tagger.reader.tags[index] === 0 ? 0 : tagger.margins[index]!,
  ]);
}

describe('Tagger', () => {
  const text = 'Dr. Jane Roe of Sample Hospital saw Jean-Luc O’Brien (MARY ROE) in Sampleton.';

  it('sums weights of one byte, which it packs, as it sums any others', () => {
    const weights = anyWeights();
    const packed = read(new Tagger(weights, nameLists()), text);
    assert.deepEqual(packed, read(new Tagger(Int32Array.from(weights), nameLists()), text));
    assert.ok(new Set(packed.map(([label]) => label)).size > 2);
  });

  it('sums the least and the most that a byte can be', () => {
    for (const weight of [-128, 127]) {
      const weights = new Int8Array(labels.length << featureBits).fill(weight);
      // The label `name` has nothing more than the others.
      weights.forEach((_, index) => {
        if (index % labels.length === 1) weights[index] = weight === 127 ? 126 : -127;
      });
      assert.deepEqual(
        read(new Tagger(weights, nameLists()), text),
        read(new Tagger(Int32Array.from(weights), nameLists()), text),
      );
    }
  });
});
