import { defaultJobs } from '../src/engine/prepare.ts';
import { scanDataset } from '../src/engine/scan-dataset.ts';
import { median, type Rate } from './rate.ts';

const rounds = 5;

/** Files a second of whole scans: every rule, masking, spilling and the merge, with one worker and with all of them. */
export async function scanRates(folder: string): Promise<Rate[]> {
  const rates: Rate[] = [];
  for (const jobs of new Set([1, defaultJobs()])) {
    const measured: number[] = [];
    for (let round = 0; round <= rounds; round += 1) {
      const scan = await scanDataset({ paths: [folder], jobs });
      // The first round warms the file cache.
      if (round > 0) measured.push(scan.summary.dataset.entries / scan.seconds);
      scan.dispose();
    }
    rates.push({ title: `whole scan, ${jobs} worker${jobs === 1 ? '' : 's'}`, perSecond: median(measured) });
  }
  return rates;
}
