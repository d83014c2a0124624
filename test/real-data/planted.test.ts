import assert from 'node:assert/strict';
import { type BaseFile, readBaseFiles } from '../../bench/planted/base-files.ts';
import { kinds } from '../../bench/planted/kinds.ts';
import { type Count, measure } from '../../bench/planted/measure.ts';
import { sumOf } from '../../bench/planted/report.ts';

/** Files of each kind; `npm run accuracy dicom` makes more, of other files. */
const times = 3;

describe('identifiers planted in real DICOM files', () => {
  const counts: Count[] = [];
  let bases: readonly BaseFile[] | undefined;

  before(() => {
    bases = readBaseFiles();
  });

  for (const [group, ofGroup] of kinds) {
    describe(`in ${group}`, () => {
      for (const { title, kind, seed } of ofGroup.map((kind, index) => ({
        title: kind.title,
        kind,
        seed: 1000 + index,
      }))) {
        it(`are found, and nothing else is: ${title}`, async function () {
          if (!bases) this.skip();
          const missed: string[] = [];
          const count = await measure(kind, bases, { times, seed }, (what, _kind, { path }, detail) => {
            if (what !== 'other class') missed.push(`${what} in ${path}: ${detail}`);
          });
          counts.push(count);
          assert.ok(count.planted >= times, `${count.planted} planted`);
          assert.equal(count.falseAlarms, 0, missed.join('\n'));
          // Of so few, one miss says nothing of a share; all of them together do.
          assert.ok(count.planted - count.found <= 1, missed.join('\n'));
        });
      }
    });
  }

  // A suite runs its own tests before those of the suites inside, so the sum is a suite that comes last.
  describe('in all places together', () => {
    it('are found in 99.5 %', function () {
      if (counts.length === 0) this.skip();
      const { planted, found } = sumOf(counts);
      assert.ok(found >= 0.995 * planted, `${found} of ${planted}`);
    });
  });
});
