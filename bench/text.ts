import { peerNames } from './peers/peers.ts';
import { printHostile } from './text/hostile.ts';
import { printRates } from './text/rates.ts';
import { readSamples } from './text/samples.ts';
import { printStartUp } from './text/start-up.ts';

/**
 * `npm run bench text`: MB/s of the text detectors beside other packages, the worst time on hostile texts, and how long the
 * detectors take to start.
 */
export async function benchText(): Promise<void> {
  await printRates(readSamples(), peerNames);
  console.log('');
  await printHostile(peerNames);
  await printStartUp();
}
