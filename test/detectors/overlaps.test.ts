import assert from 'node:assert/strict';
import fc from 'fast-check';
import { detect } from '../../src/detectors/index.ts';
import { byConfidence, withoutOverlaps } from '../../src/detectors/matching/spans.ts';
import type { Span } from '../../src/model/span.ts';

function span(start: number, end: number, confidence: number): Span {
  return { start, end, class: 'name', confidence, reason: '' };
}

describe('withoutOverlaps', () => {
  it('keeps what only a loser overlapped', () => {
    const kept = withoutOverlaps([span(0, 10, 0.5), span(8, 20, 0.7), span(18, 30, 0.9)], byConfidence);
    assert.deepEqual(
      kept.map(({ start }) => start),
      [0, 18],
    );
  });
  it('gives what is left of a loser where it may be cut', () => {
    const kept = withoutOverlaps([span(0, 10, 0.5), span(8, 20, 0.7)], byConfidence, (loser, start, end) => ({
      ...loser,
      start,
      end,
    }));
    assert.deepEqual(
      kept.map(({ start, end }) => [start, end]),
      [
        [0, 8],
        [8, 20],
      ],
    );
  });
  it('never keeps two that overlap, nor drops one that nothing overlaps', () => {
    const any = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(fc.array(any, { maxLength: 30 }), (values) => {
        const spans = values.map(([start, length, confidence]) => span(start, start + length, confidence / 10));
        const kept = withoutOverlaps(spans, byConfidence);
        for (const [index, one] of kept.entries()) assert.ok(index === 0 || kept[index - 1]!.end <= one.start);
        for (const one of spans) {
          const others = kept.filter((other) => other.start < one.end && one.start < other.end);
          assert.ok(others.some((other) => other.confidence >= one.confidence));
        }
      }),
    );
  });
});

describe('a person beside a street', () => {
  it('is still a person', () => {
    const text = 'Dr. Jane Roe Musterstraße 33, 24937 Flensburg';
    const found = detect(text).map(({ class: identifier, start, end }) => [identifier, text.slice(start, end)]);
    assert.deepEqual(found.at(-1), ['address', 'Musterstraße 33, 24937 Flensburg']);
    assert.equal(found.length, 2);
    assert.equal(found[0]![0], 'name');
    assert.ok(found[0]![1]!.endsWith('Jane Roe'));
  });
});
