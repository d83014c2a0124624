import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Finding } from '../../../src/model/report.generated.ts';
import type { Source } from '../../../src/model/source.ts';
import { EntryJudge } from '../../../src/scan/judging/entry-judge.ts';
import { SharedState } from '../../../src/scan/running/shared-state.ts';
import type { JudgeSetup } from '../../../src/scan/setup.ts';
import { bytesInMemory } from '../../../src/sources/bytes-in-memory.ts';
import { element, part10, sequence } from '../../formats/dicom/build.ts';

const setup: JudgeSetup = {
  root: '/data',
  policy: 'hipaa-safe-harbor',
  rules: {},
  key: Buffer.alloc(32, 7),
  runDirectory: '',
  shared: new SharedState().memory,
  reveal: false,
};

/** What judges, one after the other, find in files that stand in one folder. */
async function findingsIn(files: readonly Buffer[], judgeOf: (source: Source) => EntryJudge): Promise<Finding[][]> {
  const source: Source = {
    name: 'data',
    async *entries() {},
    open: ({ path }) => bytesInMemory(files[Number(path.slice(0, -'.dcm'.length))]!),
  };
  const all: Finding[][] = [];
  for (const [index, { length }] of files.entries()) {
    const found: Finding[] = [];
    const entry = { path: `${index}.dcm`, kind: 'file', size: length, modified: 0, firstNewSegment: 0 } as const;
    await judgeOf(source).judge(entry, (one) => found.push(one.finding()));
    all.push(found);
  }
  return all;
}

describe('RecurringFields', () => {
  it('change nothing of what is found, whatever was judged before and under which circumstances', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(slice(), { minLength: 2, maxLength: 6 }), async (files) => {
        const alone = await findingsIn(files, (source) => new EntryJudge(setup, source));
        let judge: EntryJudge | undefined;
        const inTurn = await findingsIn(files, (source) => {
          judge ??= new EntryJudge(setup, source);
          return judge;
        });
        assert.equal(JSON.stringify(inTurn), JSON.stringify(alone));
      }),
      { numRuns: 150 },
    );
  });
});

/** Slices that have most in common; the second value of each is under other circumstances, or of another person. */
function slice(): fc.Arbitrary<Buffer> {
  const other = fc.integer({ min: 0, max: 4 }).map((number) => (number === 0 ? 1 : 0));
  return fc
    .record({ shifted: other, patient: other, date: other, creator: other, item: other })
    .map(({ shifted, patient, date, creator, item }) =>
      part10(
        '1.2.840.10008.1.2.1',
        element(0x00080018, 'UI', '1.2.826.0.1.3680043.8.498.20160203.1'),
        element(0x00080020, 'DA', ['20160203', '20170304'][date]!),
        element(0x00081030, 'LO', 'CT of Jane Roe, born 03.11.1958'),
        sequence(0x00081110, [element(0x00081155, 'UI', ['1.2.3.4.5.20160203', '1.2.3.4.6.20160203'][item]!)]),
        element(0x00090010, 'LO', ['VENDOR ONE', 'VENDOR TWO'][creator]!),
        element(0x00091001, 'LO', 'seen by jane.roe@clinic.example'),
        element(0x00100010, 'PN', ['Testarossa^Giulietta', 'Roe^Jane'][patient]!),
        element(0x00280303, 'CS', ['UNMODIFIED', 'MODIFIED'][shifted]!),
      ),
    );
}
