import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compare } from '../../src/engine/compare.ts';
import { keptWrongly, lostNeedlessly } from '../../src/model/comparison-verdict.ts';
import { cohortlint } from '../cli/run.ts';
import { sharedData } from '../shared-data.ts';

/** Every so many files: some of each series. */
const step = 40;

describe('compare on real headers', () => {
  const data = sharedData('dicom/dcm_qa_nih/In');
  const policy = 'ps3.15-basic+retain-modified-dates';
  let folder: string;

  before(function () {
    if (data === undefined) return this.skip();
    folder = mkdtempSync(join(tmpdir(), 'cohortlint-compare-'));
    for (const name of ['source', 'renamed']) mkdirSync(join(folder, name));
    const files = readdirSync(data, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.dcm'));
    for (const [index, path] of files
      .sort()
      .filter((_, at) => at % step === 0)
      .entries()) {
      copyFileSync(join(data, path), join(folder, 'source', `${index}.dcm`));
      copyFileSync(join(data, path), join(folder, 'renamed', `x${1000 - index}.dcm`));
    }
  });
  after(() => folder && rmSync(folder, { recursive: true }));

  const compared = async (copy: string) =>
    (await compare({ before: join(folder, 'source'), after: join(folder, copy), commandLine: { policy } })).comparison;

  it('finds nothing wrong in either direction in a copy that fix wrote under the same policy', async () => {
    const { status, stderr } = cohortlint([
      'fix',
      join(folder, 'source'),
      '--out',
      join(folder, 'fixed'),
      '--policy',
      policy,
    ]);
    assert.notEqual(status, 2, stderr);
    const comparison = await compared('fixed');
    assert.ok(comparison.before.objects > 5);
    assert.equal(comparison.pixels.identical, comparison.before.objects);
    assert.deepEqual([keptWrongly(comparison), lostNeedlessly(comparison), comparison.survivors], [[], [], []]);
    assert.deepEqual([comparison.uids.split, comparison.uids.merged, comparison.uids.kept], [0, 0, 0]);
    assert.ok(comparison.dates.subjects.length > 0);
    assert.ok(comparison.dates.subjects.every(({ moved }) => moved === 'by-a-constant'));
  });

  it('finds everything in a copy of which only the names of files were changed', async () => {
    const comparison = await compared('renamed');
    assert.equal(comparison.objects.paired.pixels, comparison.before.objects);
    assert.ok(keptWrongly(comparison).some(({ keyword }) => keyword === 'StudyInstanceUID'));
    assert.ok(comparison.survivors.some((survivor) => survivor.class === 'uid'));
    assert.deepEqual(lostNeedlessly(comparison), []);
  });

  it('sees the same picture in files that were converted by other programs, and where one is not decoded', async function () {
    const files = sharedData('dicom/pydicom/test_files');
    if (files === undefined) return this.skip();
    const fate = async (before: string, after: string): Promise<string | undefined> => {
      const { pixels } = (await compare({ before: join(files, before), after: join(files, after) })).comparison;
      return (['identical', 'decoded', 'reencoded', 'changed'] as const).find((one) => pixels[one] > 0);
    };
    for (const [before, after] of [
      ['MR_small.dcm', 'MR_small_RLE.dcm'],
      ['MR_small.dcm', 'MR_small_bigendian.dcm'],
      ['MR_small.dcm', 'MR_small_padded.dcm'],
      ['MR_small_RLE.dcm', 'MR_small_expb.dcm'],
      ['rtdose.dcm', 'rtdose_rle.dcm'],
      ['rtdose_rle_1frame.dcm', 'rtdose_expb_1frame.dcm'],
      ['SC_rgb_small_odd.dcm', 'SC_rgb_small_odd_big_endian.dcm'],
    ] as const) {
      assert.equal(await fate(before, after), 'decoded', `${before} ${after}`);
    }
    assert.equal(await fate('MR_small.dcm', 'MR_small_implicit.dcm'), 'identical');
    assert.equal(await fate('MR_small.dcm', 'MR_small_jpeg_ls_lossless.dcm'), 'reencoded');
    assert.equal(await fate('rtdose.dcm', 'rtdose_1frame.dcm'), 'changed');
  });
});
