import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { detect } from '../../src/detectors/index.ts';
import { sharedData } from '../shared-data.ts';

/** Most spans that may be found in a corpus that holds none; each is a value that a person would have to look at. */
const bounds: Readonly<Record<string, number>> = { 'filenames-clean': 2, 'sidecar-clean': 14, 'tsv-clean': 0 };

/** Days that scanners write into the names of files stand in the corpus, alone and within UIDs, and are no false alarm. */
const telling = /holds the scanner's serial number and a time|in a name that Siemens gives to files/;

describe('detect on real metadata without identifiers', () => {
  for (const [corpus, bound] of Object.entries(bounds)) {
    it(`finds at most ${bound} in ${corpus}`, function () {
      const path = sharedData(`text/${corpus}.jsonl`);
      if (path === undefined) return this.skip();
      const records = recordsOf(path);
      assert.ok(records.length > 500, `${records.length} records were read`);
      const spans = records.flatMap(({ text }) => detect(text)).filter(({ reason }) => !telling.test(reason));
      const count = spans.filter(({ confidence }) => confidence >= 0.5).length;
      assert.ok(count <= bound, `${count} spans`);
    });
  }

  it('takes no eponym for a name', function () {
    const path = sharedData('text/mtsamples-eponym-clean.jsonl');
    if (path === undefined) return this.skip();
    const records = recordsOf(path);
    assert.ok(records.length > 50, `${records.length} records were read`);
    for (const { text } of records) {
      assert.deepEqual(
        detect(text).filter((span) => span.class === 'name'),
        [],
      );
    }
  });
});

/** The texts of a corpus, one record a line. */
function recordsOf(path: string): { text: string }[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line));
}
