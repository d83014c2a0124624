import assert from 'node:assert/strict';
import fc from 'fast-check';
import { detect } from '../../src/detectors/index.ts';
import type { DetectionContext } from '../../src/model/span.ts';

/** Detectors remember the last texts; a name used to be found in a text because of another that was read before it. */
describe('What is found in a text', () => {
  const piece = fc.constantFrom(
    ...[
      'Jane',
      'Roe',
      'Daan',
      'SMITH',
      'de',
      'Dr. ',
      'mother ',
      'She named him ',
      'Patient: ',
      'Hospital',
      ' ',
      ', ',
      '\n',
      '\t',
    ],
    ...['MRN 4711', '1961-07-04', '4 July', '12 Main Street', 'tel. 201 555 0123', '80331 München', 'a@b.example', 'é'],
  );
  const text = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(''));
  const context = fc.constantFrom<DetectionContext>(
    {},
    { kind: 'cell', name: 'x' },
    { kind: 'prose' },
    { name: 'note' },
  );

  it('is the same whatever was read before it', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(text, context), { minLength: 2, maxLength: 6 }), (items) => {
        const forwards = items.map(([value, where]) => detect(value, where));
        const backwards = items.toReversed().map(([value, where]) => detect(value, where));
        assert.deepEqual(forwards, backwards.toReversed());
      }),
      { numRuns: 400 },
    );
  });
});
