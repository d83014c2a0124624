import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DatasetScan, scanDataset } from '../../src/engine/scan-dataset.ts';
import { type TextOptions, textReport } from '../../src/report/text.ts';

describe('textReport', () => {
  let folder: string;
  const scans: DatasetScan[] = [];
  const scanOf = async (name: string): Promise<DatasetScan> => {
    const scan = await scanDataset({ paths: [join(folder, name)], jobs: 1 });
    scans.push(scan);
    return scan;
  };
  const lines = (scan: DatasetScan, options: Partial<TextOptions>): string[] =>
    textReport(scan, {
      width: 140,
      isTerminal: true,
      color: false,
      verbose: false,
      showValues: false,
      showPaths: false,
      ...options,
    }).split('\n');

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'cohortlint-text-'));
    const deep = join(folder, 'one/a-folder-with-a-long-name/and-another-one-below-it');
    mkdirSync(deep, { recursive: true });
    mkdirSync(join(folder, 'none'));
    mkdirSync(join(folder, 'small'));
    writeFileSync(join(folder, 'small/participants.tsv'), 'participant_id\tage\tsex\nsub-1\t40\tF\nsub-2\t51\tM\n');
    writeFileSync(join(deep, 'notes.txt'), 'Contact: jane.roe@clinic.example\n');
  });
  after(() => {
    for (const scan of scans) scan.dispose();
    rmSync(folder, { recursive: true });
  });

  it('gives an issue one line with its place in a wide terminal', async () => {
    const [issue] = lines(await scanOf('one'), {}).filter((line) => line.startsWith('✖'));
    assert.match(issue!, /^✖ E-mail address in text .* identifier\/email +….*notes\.txt:1:10$/);
  });

  for (const width of [60, 80, 107]) {
    it(`puts the place below the message in a terminal of ${width} columns, and no line is longer`, async () => {
      const all = lines(await scanOf('one'), { width });
      const at = all.findIndex((line) => line.startsWith('✖'));
      assert.equal(all[at], '✖ E-mail address in text');
      assert.match(all[at + 1]!, /^ {2}\S*notes\.txt:1:10$/);
      const blocks = all.slice(at, at + 4);
      assert.ok(blocks.every((line) => [...line].length <= width));
    });
  }

  it('has room for a long message, cut nowhere, and its place below it', async () => {
    const wide = lines(await scanOf('small'), {});
    const at = wide.findIndex((line) => line.includes('A cohort of'));
    assert.match(wide[at]!, /A cohort of 2 people is too small to judge: .*\w$/);
    assert.match(wide[at + 1]!, /^ +outlier\/small-class +participants\.tsv$/);
    assert.ok(wide.every((line) => [...line].length <= 140));
    const piped = lines(await scanOf('small'), { isTerminal: false });
    assert.match(piped.find((line) => line.includes('A cohort of'))!, /pick each of them out +outlier\/small-class/);
  });

  it('keeps everything where there is no terminal', async () => {
    const [issue] = lines(await scanOf('one'), { isTerminal: false, width: 60 }).filter((line) => line.startsWith('✖'));
    assert.match(issue!, /identifier\/email +a-folder-with-a-long-name\/and-another-one-below-it\/notes\.txt:1:10$/);
  });

  it('counts one issue that blocks, and several that block', async () => {
    assert.match(
      lines(await scanOf('one'), {}).at(-2)!,
      /^BLOCKED · 1 issue that blocks · 1 to review · 0 notes · 100 % /,
    );
  });

  it('asks whether an empty folder is the right one, and claims nothing about it', async () => {
    const all = lines(await scanOf('none'), {});
    assert.ok(all.includes('There is nothing in it to scan: is it the right folder, and is its drive mounted?'));
    assert.match(all.at(-2)!, /^NEEDS REVIEW · 0 issues that block · .* · nothing to read$/);
  });
});
