import { loadPeer } from '../peers/peers.ts';
import { bundledDetect } from './bundled.ts';

/** Answers every text with the milliseconds that the detector named on the command line took for it. */
const name = process.argv[2]!;
const peer = name === 'Cohortlint' ? undefined : await loadPeer(name);
const detect = peer ? undefined : await bundledDetect();

async function run(text: string): Promise<void> {
  if (peer) await peer.run(text);
  else detect!(text);
}

// So that the first text does not pay for what is set up once.
await run('Seen by Dr. Roe on 4 July 1961, tel. 201 555 0123.');
process.on('message', (text: string) => {
  const started = performance.now();
  // One that refuses a text is done with it.
  run(text)
    .catch(() => {})
    .finally(() => process.send!(performance.now() - started));
});
