import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { scanDataset } from '../../src/engine/scan-dataset.ts';
import type { Finding } from '../../src/model/report.generated.ts';
import { sharedData } from '../shared-data.ts';

/**
 * What a careful person would call a true error in these released datasets (docs/accuracy.md has the reasons): real dates
 * of acquisition, which BIDS wants shifted to before 1925, and dates of birth in headers of recordings.
 */
const judgedTrue: readonly { dataset: string; message: string }[] = [
  { dataset: 'ds000247', message: 'Date of an event in text' },
  { dataset: 'eeg_cbm', message: 'Date of an event in column acq_time' },
  { dataset: 'eeg_rest_fmri', message: 'Date of an event in key recording_date' },
  ...['emg_ConcurrentIndependentUnits', 'emg_CustomBipolarFace', 'emg_MultiBodyParts', 'emg_TwoHDsEMG'].flatMap(
    (dataset) => [
      { dataset, message: 'Date of an event in key start_date' },
      { dataset, message: 'Birth date in key birth_date' },
    ],
  ),
  { dataset: 'ieeg_epilepsyNWB', message: 'Date of an event in key session_start_time' },
  { dataset: 'ieeg_epilepsyNWB', message: 'Date of an event in key timestamps_reference_time' },
  { dataset: 'ieeg_epilepsyNWB', message: 'Birth date in key date_of_birth' },
  { dataset: 'micr_SPIM', message: 'Date of an event in key AcquisitionDate' },
  { dataset: 'fnirs_tapping', message: 'Date of an event in column acq_time' },
  { dataset: 'ieeg_visual', message: 'Date of an event in header field descrip' },
  { dataset: 'micr_SEM', message: 'Date of an event in column acq_time' },
  { dataset: 'motion_systemvalidation', message: 'Date of an event in column acq_time' },
];

describe('public BIDS datasets', () => {
  const folder = sharedData('bids');

  for (const dataset of folder ? readdirSync(folder).sort() : []) {
    it(`${dataset}: no error-level identifier that a careful person would call false`, async () => {
      const scan = await scanDataset({ paths: [join(folder!, dataset)], jobs: 1 });
      const errors = [...scan.findings()].filter(
        ({ severity, category }) => severity === 'error' && category === 'identifier',
      );
      scan.dispose();
      const unexpected = errors.filter(({ message }) => !isJudgedTrue(dataset, message));
      assert.deepEqual([...new Set(unexpected.map(describeFinding))], []);
      // What is judged true is really found: an exception that nothing needs would hide what comes later.
      const found = new Set(errors.map(({ message }) => message));
      const unused = judgedTrue.filter((known) => known.dataset === dataset && !found.has(known.message));
      assert.deepEqual(unused, []);
    });
  }

  it('are read: every entry is in coverage', async function () {
    if (!folder) this.skip();
    const scan = await scanDataset({ paths: [folder] });
    const { inspected, partial, notInspected } = scan.summary.coverage;
    assert.equal(inspected + partial + notInspected, scan.summary.dataset.entries);
    assert.equal([...scan.gaps()].length, partial + notInspected);
    scan.dispose();
  });
});

function isJudgedTrue(dataset: string, message: string): boolean {
  return judgedTrue.some((known) => known.dataset === dataset && known.message === message);
}

function describeFinding({ ruleId, message, location }: Finding): string {
  return `${ruleId}: ${message} (${location.path}:${location.region?.startLine ?? location.attribute ?? ''})`;
}
